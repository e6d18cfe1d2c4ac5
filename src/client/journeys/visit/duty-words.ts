// The roster in words: `今天 周一`, `9:00–12:00、14:00–18:00`, `国庆节，不开门`.
import type { DutyDay } from '../../../contract/room'
import { dayKindNames } from '../../../contract/terms'
import { dayOf, shownClock, shownDay, shownWeekday } from '../../ui/shown-time'

/** Noon is the same day in every hour around it. */
const noonOf = (on: string): string => `${on}T12:00:00+08:00`

export const isToday = (on: string, now: Date): boolean => dayOf(now) === on

export function dayWords(on: string, now: Date): string {
  const day = shownDay(noonOf(on), now)
  // Days further off say their weekday already.
  return day.startsWith('周') ? day : `${day} ${shownWeekday(on)}`
}

/** What makes the day another than its weekday; undefined on an ordinary one. */
export function kindWords({ kind, holidayName }: Pick<DutyDay, 'kind' | 'holidayName'>): string | undefined {
  if (kind === 'holiday') return holidayName ?? dayKindNames.holiday
  return kind === 'make-up-working' ? dayKindNames[kind] : undefined
}

export function hoursWords({ hours, closedReason }: Pick<DutyDay, 'hours' | 'closedReason'>): string {
  if (hours.length === 0) return closedReason === null ? '不开门' : `${closedReason}，不开门`
  const open = hours.map(({ opensAt, closesAt }) => `${shownClock(opensAt)}–${shownClock(closesAt)}`).join('、')
  return closedReason === null ? open : `${open}（其余时间${closedReason}）`
}
