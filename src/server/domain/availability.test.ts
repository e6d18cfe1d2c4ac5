import type { CalendarDay, Closure, Occupancy } from '../records'
import { availability, freeSlots, sittingsOn, type RoomTimetable } from './availability'
import { personResource, quantumOf, seatResource } from './occupancy'
import { addMinutes, instantOfMinute } from './day-arithmetic'

const on = '2026-11-23'
const monday: CalendarDay = { on, kind: 'working', holidayName: null, isPublished: true }
const at = (hour: number, minute = 0): Date => instantOfMinute(on, hour * 60 + minute)
const taken = (resource: string, startsAt: Date, minutes = 60): Occupancy =>
  new Map([[resource, new Set(Array.from({ length: minutes / 15 }, (_, index) => quantumOf(startsAt) + index))]])

function aTimetable(changes: { opens?: number; closes?: number; capacity?: number; closures?: Closure[]; occupied?: Occupancy; calendar?: CalendarDay[] } = {}): RoomTimetable {
  const { opens = 9 * 60, closes = 12 * 60, capacity = 1, closures = [], occupied = new Map<string, Set<number>>(), calendar = [monday] } = changes
  return { room: { id: 'yanan', capacity, sittingMinutes: 60, hours: [{ weekday: 1, opensAtMinute: opens, closesAtMinute: closes }] }, closures, occupied, calendar }
}
const statesAt = (now: Date, timetable = aTimetable(), people: string[] = []) =>
  availability(timetable, { now, noticeMinutes: 120, people }).flatMap((day) => day.slots.map((slot) => slot.state))
const dayBefore = addMinutes(at(9), -24 * 60)

test('a room open 9:00–12:00 has sittings of an hour at 9, 10 and 11', () => {
  expect(sittingsOn(monday, aTimetable().room).map((sitting) => sitting.startsAt)).toEqual([at(9), at(10), at(11)])
})
test('a span of 2 h 59 holds two sittings of an hour, the rest stays unused', () => {
  expect(sittingsOn(monday, aTimetable({ closes: 11 * 60 + 59 }).room)).toHaveLength(2)
})
test('a span of 59 minutes holds none', () => {
  expect(sittingsOn(monday, aTimetable({ closes: 9 * 60 + 59 }).room)).toEqual([])
})
test('at 8:00 the 9:00 slot is too soon and 10:00 is free; at 8:01 the 10:00 slot is too soon as well', () => {
  expect(statesAt(at(8))).toEqual(['too-soon', 'free', 'free'])
  expect(statesAt(at(8, 1))).toEqual(['too-soon', 'too-soon', 'free'])
})
test('a slot is past at the minute it starts, not a minute before', () => {
  expect(statesAt(at(9))[0]).toBe('past')
  expect(statesAt(at(8, 59))[0]).toBe('too-soon')
})
test('a closure until 10:00 leaves the 10:00 slot free, until 10:01 closes it', () => {
  const closedUntil = (endsAt: Date) => aTimetable({ closures: [{ startsAt: at(0), endsAt, reason: '粉刷墙面' }] })
  expect(statesAt(dayBefore, closedUntil(at(10)))).toEqual(['closure', 'free', 'free'])
  expect(statesAt(dayBefore, closedUntil(at(10, 1)))).toEqual(['closure', 'closure', 'free'])
})
test("a closed slot tells the closure's reason and has no seat", () => {
  const days = availability(aTimetable({ closures: [{ startsAt: at(9), endsAt: at(10), reason: '粉刷墙面' }] }), { now: dayBefore, noticeMinutes: 120, people: [] })
  expect(days[0]?.slots[0]).toEqual({ startsAt: at(9), endsAt: at(10), state: 'closure', seatsLeft: 0, note: '粉刷墙面' })
})
test('one quarter of an hour taken in its only seat makes a slot full', () => {
  expect(statesAt(dayBefore, aTimetable({ occupied: taken(seatResource('yanan', 1), at(9, 45), 15) }))).toEqual(['full', 'free', 'free'])
})
test('with 2 seats one sitting leaves 1 seat, two leave none', () => {
  const oneTaken = taken(seatResource('yanan', 1), at(9))
  const bothTaken = new Map([...oneTaken, ...taken(seatResource('yanan', 2), at(9))])
  const firstSlot = (occupied: Occupancy) => availability(aTimetable({ capacity: 2, occupied }), { now: dayBefore, noticeMinutes: 120, people: [] })[0]?.slots[0]
  expect(firstSlot(oneTaken)).toMatchObject({ state: 'free', seatsLeft: 1 })
  expect(firstSlot(bothTaken)).toMatchObject({ state: 'full', seatsLeft: 0 })
})
test("the applicant's own sitting elsewhere from 10:30 to 11:30 takes the 10:00 and the 11:00 slot", () => {
  const me = personResource('me')
  expect(statesAt(dayBefore, aTimetable({ occupied: taken(me, at(10, 30)) }), [me])).toEqual(['free', 'yours', 'yours'])
})
test('the 30th day has slots, the 31st has none', () => {
  const calendar = ['2026-12-21', '2026-12-28'].map((day): CalendarDay => ({ ...monday, on: day }))
  const countsAt = (now: string) => availability(aTimetable({ calendar }), { now: new Date(now), noticeMinutes: 120, people: [] }).map((day) => day.slots.length)
  expect(countsAt('2026-11-22T02:00:00Z')).toEqual([3, 0])
})
test('only free slots are counted as free', () => {
  const days = availability(aTimetable({ occupied: taken(seatResource('yanan', 1), at(11)) }), { now: at(8), noticeMinutes: 120, people: [] })
  expect(freeSlots(days).map((slot) => slot.startsAt)).toEqual([at(10)])
})
