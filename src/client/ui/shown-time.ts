// How times are said to a person: 「今天 15:20」「周三 9:00」 plus the date when it is not near. Always Asia/Shanghai (+08:00),
// whatever zone the phone is set to.
import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

type Instant = string | number | Date

const shanghaiOffsetMinutes = 8 * 60
const inShanghai = (at: Instant): Dayjs => dayjs.utc(at).utcOffset(shanghaiOffsetMinutes)
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** The Shanghai day of an instant, `YYYY-MM-DD`. */
export const dayOf = (at: Instant): string => inShanghai(at).format('YYYY-MM-DD')

/** `周三`, of an instant or of a day `YYYY-MM-DD`. */
export function shownWeekday(at: Instant): string {
  const weekday = typeof at === 'string' && at.length === 10 ? dayjs.utc(at).day() : inShanghai(at).day()
  return weekdays[weekday] ?? ''
}

/** `15:20`; no leading zero, as people say it. */
export const shownClock = (at: Instant): string => inShanghai(at).format('H:mm')

const daysApart = (at: Instant, now: Instant): number => inShanghai(at).startOf('day').diff(inShanghai(now).startOf('day'), 'day')

const nearDays: Readonly<Record<number, string>> = { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' }

/** `今天`, `明天`, `周三（11月25日）` within the coming week, else `11月25日`, with the year when it is another one. */
export function shownDay(at: Instant, now: Instant): string {
  const apart = daysApart(at, now)
  const near = nearDays[apart]
  if (near) return near
  const on = inShanghai(at)
  const date = on.format(on.year() === inShanghai(now).year() ? 'M月D日' : 'YYYY年M月D日')
  return apart > 0 && apart < 7 ? `${shownWeekday(at)}（${date}）` : date
}

/** `今天 15:20`. */
export const shownAt = (at: Instant, now: Instant): string => `${shownDay(at, now)} ${shownClock(at)}`

/** `今天 15:20`, `周三 15:20` within the coming week, else `11月25日 15:20`: for a line with no room for both weekday and date. */
export const shownBriefly = (at: Instant, now: Instant): string => `${shownDay(at, now).replace(/（.*）/, '')} ${shownClock(at)}`

/** `今天 15:00 – 16:00`; half-open intervals end on the hour they name. */
export const shownRange = (startsAt: Instant, endsAt: Instant, now: Instant): string => `${shownAt(startsAt, now)} – ${shownClock(endsAt)}`

/** `12 分钟`, `3 小时`, `2 天`: how long something took, rounded down, at least a minute. */
export function shownDuration(from: Instant, to: Instant): string {
  const minutes = Math.max(1, Math.floor(dayjs(to).diff(dayjs(from), 'minute', true)))
  if (minutes < 60) return `${minutes} 分钟`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return minutes % 60 === 0 || hours >= 10 ? `${hours} 小时` : `${hours} 小时 ${minutes % 60} 分`
  return `${Math.floor(hours / 24)} 天`
}
