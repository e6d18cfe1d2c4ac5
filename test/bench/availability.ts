// Slots of one room over 30 days with 100 sittings taken, against what the rrule package answers for the same hours.
import { RRule, RRuleSet } from 'rrule'

import { availability, freeSlots, type RoomTimetable } from '../../src/server/domain/availability'
import { daysFrom, instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { quantumOf, seatResource } from '../../src/server/domain/occupancy'
import { weekdayOf } from '../../src/server/domain/shanghai-time'
import { slotsAhead } from '../support/slots-ahead'
import { median, milliseconds, type Measure } from './measure'

const now = instantOfMinute('2026-11-02', 0)
const days = daysFrom('2026-11-02', 30)
const bookings = 100
const quantaPerSitting = 4
const rounds = 500

export async function measureAvailability(): Promise<Measure[]> {
  // Every seventh hour and its neighbours: scattered, and the same each time.
  const starts = slotsAhead(instantOfMinute('2026-11-01', 0), 30).map((startsAt) => new Date(startsAt))
  const taken = starts.filter((_, index) => (index * 7) % starts.length < bookings).slice(0, bookings)
  const timetable: RoomTimetable = {
    room: {
      id: 'yanan', capacity: 1, sittingMinutes: 60,
      hours: [1, 2, 3, 4, 5].flatMap((weekday) => [540, 840].map((opensAtMinute) => ({ weekday, opensAtMinute, closesAtMinute: opensAtMinute + 180 }))),
    },
    closures: [],
    occupied: new Map([[seatResource('yanan', 1), new Set(taken.flatMap((at) => Array.from({ length: quantaPerSitting }, (_, n) => quantumOf(at) + n)))]]),
    calendar: days.map((on) => ({ on, kind: weekdayOf(on) > 5 ? 'rest' : 'working', holidayName: null, isPublished: true })),
  }
  const ours = (): Date[] => freeSlots(availability(timetable, { now, noticeMinutes: 120, people: [] })).map((slot) => slot.startsAt)
  const theirs = (): Date[] => {
    const set = new RRuleSet()
    // The working hours of Shanghai, 9–11 and 14–16, in UTC.
    set.rrule(new RRule({ freq: RRule.DAILY, byweekday: [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR], byhour: [1, 2, 3, 6, 7, 8], byminute: [0], bysecond: [0], dtstart: instantOfMinute('2026-11-02', 480) }))
    for (const at of taken) set.exdate(at)
    return set.between(instantOfMinute('2026-11-02', 0), instantOfMinute('2026-12-02', 0), true)
  }
  const same = JSON.stringify(ours()) === JSON.stringify(theirs())
  const timed = async (work: () => Date[]): Promise<number> => {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) times.push(await milliseconds(work))
    return median(times)
  }
  const [oursMs, theirsMs] = [await timed(ours), await timed(theirs)]
  return [
    { what: 'availability, 30 days × 1 room × 100 bookings', value: oursMs, unit: 'ms', bound: { atMost: 0.5 }, note: `rrule ${theirsMs.toFixed(2)} ms` },
    { what: 'availability equals rrule', value: Number(same), unit: 'yes = 1', bound: { atLeast: 1 }, note: `${String(ours().length)} free slots, ${String(taken.length)} taken` },
  ]
}
