// The series of the demo, reckoned from the day it is laid: of each the next one is within the coming week, except where
// its sign-up has not begun yet.
import type { SeriesRow } from '../../../adapters/postgres/gathering-writer'
import { dayAfter, weekdayOf } from '../../../domain/shanghai-time'
import { haisong } from '../rooms/haisong'
import { minuteOf, type RoomData } from '../rooms/room-data'
import { yanan } from '../rooms/yanan'
import { zhaoshu } from '../rooms/zhaoshu'

/** The next such weekday, tomorrow at the soonest. */
export const nextWeekday = (today: string, weekday: number): string => dayAfter(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)

const [wednesday, thursday, saturday, sunday] = [3, 4, 6, 7] as const
const weeksPast = 12

/** In the hall in front of the room. */
const inHallOf = ({ id, name, address, route, phone, position }: RoomData): Pick<SeriesRow, 'place' | 'route' | 'phone' | 'position'> =>
  ({ place: { roomId: id, name: `${name}前厅`, address }, route, phone, position })

const usual = {
  lastOn: null, hostId: null, opensDaysBefore: 21, opensAtMinute: minuteOf('9:00'), closesMinutesBefore: 120, leaveMinutesBefore: 120,
} as const

export const seriesIds = { secretary: 'shuji-mianduimian', chief: 'suozhang-jiedai', dumplings: 'linli-baojiaozi', corridor: 'loudao-yishi', phones: 'shouji-ke', parking: 'tingche-yishi' } as const

export const demoSeries = (today: string): SeriesRow[] => [
  {
    ...usual, ...inHallOf(haisong),
    id: seriesIds.secretary, kind: 'officials', title: '书记面对面', purpose: '把小区里的难处当面说给书记听，能定的当场定',
    about: ['一个人说，书记听，社区的人当场记。能当场定的当场定，定不了的写明谁去办、哪天回话。', '上一次说的事办到哪一步，开头先念一遍。'],
    bring: ['想说的事，写两句带来也行', '有照片更好'], host: { name: '赵岚', title: '书记' }, seats: 12, minutes: 90,
    firstOn: dayAfter(nextWeekday(today, wednesday), -14 * weeksPast), recurrence: { repeats: 'weekly', everyWeeks: 2 }, startsAtMinute: minuteOf('15:00'),
    holidayRule: 'next-working-day',
  },
  {
    ...usual, ...inHallOf(zhaoshu), ...monthlyThreeWeeksAhead(today),
    id: seriesIds.chief, kind: 'officials', title: '所长接待日', purpose: '治安上的事，直接跟所长说',
    about: ['丢车、噪声、楼道里的陌生人，都可以说。当天说的事，三天里有人回电话。'], bring: ['报过警的，带上报警回执'],
    hostId: 'zheng-tao', host: { name: '郑涛', title: '所长' }, seats: 8, minutes: 120, startsAtMinute: minuteOf('9:30'), holidayRule: 'next-working-day',
    opensDaysBefore: 7,
  },
  {
    ...usual, ...inHallOf(haisong),
    id: seriesIds.dumplings, kind: 'community', title: '邻里包饺子', purpose: '一起包顿饺子，认认门，不谈是非',
    about: ['面和馅社区备好，会包的教不会包的。包完一起吃，吃不完的给行动不便的老人送去。'], bring: ['围裙', '自己的碗筷'],
    hostId: 'ren-shuang', host: { name: '任爽', title: '社工' }, seats: 40, minutes: 150,
    firstOn: dayAfter(nextWeekday(today, saturday), -7 * weeksPast), recurrence: { repeats: 'weekly', everyWeeks: 1 }, startsAtMinute: minuteOf('9:30'), holidayRule: 'keep',
  },
  {
    ...usual, ...inHallOf(yanan),
    id: seriesIds.corridor, kind: 'community', title: '楼道议事', purpose: '楼道里的事，同楼的人坐下来商量着定',
    about: ['每次只议一件事，这次议楼道堆物和电动车充电。', '人不多，每人都能说上三分钟。'], bring: ['楼道现状的照片'],
    hostId: 'pan-xiuying', host: { name: '潘秀英', title: '楼门长' }, seats: 6, minutes: 60,
    firstOn: dayAfter(nextWeekday(today, wednesday), -7 * weeksPast), recurrence: { repeats: 'weekly', everyWeeks: 1 }, startsAtMinute: minuteOf('15:00'),
    holidayRule: 'next-working-day',
  },
  {
    ...usual, ...inHallOf(yanan),
    id: seriesIds.phones, kind: 'community', title: '周日手机课', purpose: '挂号、缴费、视频通话，一样一样教会',
    about: ['两个人配一位志愿者，用自己的手机学。听不清可以坐前排。'], bring: ['自己的手机和充电器', '老花镜'],
    hostId: 'xin-suqin', host: { name: '辛素琴', title: '老师' }, seats: 8, minutes: 90,
    firstOn: dayAfter(nextWeekday(today, sunday), -7 * weeksPast), recurrence: { repeats: 'weekly', everyWeeks: 1 }, startsAtMinute: minuteOf('14:30'), holidayRule: 'skip',
  },
  {
    ...usual, ...inHallOf(zhaoshu),
    id: seriesIds.parking, kind: 'officials', title: '停车位座谈', purpose: '平和苑的车位怎么排，听听大家的',
    about: ['物业、社区和业主一起看图纸，先听住户说，再说方案。'], bring: ['行驶证或车位协议'],
    host: { name: '蔺晓东', title: '主任' }, seats: 20, minutes: 120,
    firstOn: nextWeekday(today, thursday), recurrence: { repeats: 'once' }, startsAtMinute: minuteOf('19:00'), holidayRule: 'keep',
  },
]

/** On which Thursday of the month the one about three weeks ahead falls; a fifth is the last. */
function monthlyThreeWeeksAhead(today: string): Pick<SeriesRow, 'firstOn' | 'recurrence'> {
  const on = dayAfter(nextWeekday(today, thursday), 14)
  const nth = Math.ceil(Number(on.slice(8)) / 7)
  return { firstOn: dayAfter(on, -7 * weeksPast), recurrence: { repeats: 'monthly', nth: nth === 5 ? -1 : nth } }
}
