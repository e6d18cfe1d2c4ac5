import { aRoom } from '../../../test/support/a-mediation-case'
import type { CalendarDay, ProviderRecord } from '../records'
import { availability, sittingsOn, type Bookable } from './availability'
import { consultationTitle, deskResources, occupiedWithout, opinionSeats, providerDesk } from './consultation'
import { instantOfMinute } from './day-arithmetic'
import { personResource, providerResource, quantumOf, seatResource, staffResource } from './occupancy'

const monday: CalendarDay = { on: '2026-11-23', kind: 'working', holidayName: null, isPublished: true }
const at = (hour: number, minute = 0): Date => instantOfMinute(monday.on, hour * 60 + minute)
const hours = (opens: number, closes: number) => [{ weekday: 1, opensAtMinute: opens * 60, closesAtMinute: closes * 60 }]
const room = aRoom({ hours: hours(9, 12) })
const provider: ProviderRecord = {
  id: 'su', kind: 'notary', name: '苏文华', title: '公证员', organisationName: '公证处', helpsWith: '', bring: [], sessionMinutes: 30, hours: hours(9, 12), roomId: room.id, staffId: null,
}
const starts = (bookable: Bookable, day = monday) => sittingsOn(day, bookable).map(({ startsAt }) => startsAt)
const quanta = (from: Date, to: Date) => new Set(Array.from({ length: quantumOf(to) - quantumOf(from) }, (_, index) => quantumOf(from) + index))

test('a room open 9:00–12:00 hears an opinion every quarter of an hour, the last at 11:45', () => {
  expect(starts(opinionSeats(room))).toHaveLength(12)
  expect(starts(opinionSeats(room)).at(-1)).toEqual(at(11, 45))
})

test('a provider who comes 8:30–9:45 to a room open from 9:00 receives at 9:00 only: 8:30 is too early, 9:30 would end too late', () => {
  const early = providerDesk({ ...provider, hours: hours(8.5, 9.75) }, room)
  expect(starts(early)).toEqual([at(9)])
})

test('on a holiday the room is shut, and so is the desk', () => {
  expect(starts(providerDesk(provider, room), { ...monday, kind: 'holiday' })).toEqual([])
})

test('a 调休 Saturday has Monday hours: a desk whose provider comes on Mondays is open, one who comes on Tuesdays is not', () => {
  const saturday: CalendarDay = { on: '2026-11-28', kind: 'make-up-working', holidayName: null, isPublished: true }
  expect(starts(providerDesk(provider, room), saturday)).toHaveLength(6)
  const onTuesdays = [{ weekday: 2, opensAtMinute: 540, closesAtMinute: 720 }]
  expect(starts(providerDesk({ ...provider, hours: onTuesdays }, room), saturday)).toEqual([])
})

test('a desk is full while its provider is busy, or the same person as a mediator', () => {
  expect(deskResources(provider)).toEqual([providerResource('su')])
  expect(deskResources({ ...provider, staffId: 'li' })).toEqual([providerResource('su'), staffResource('li')])
  const occupied = new Map([[providerResource('su'), quanta(at(9), at(9, 30))], [staffResource('li'), quanta(at(10), at(11))]])
  const [day] = availability(
    { room: providerDesk({ ...provider, staffId: 'li' }, room), closures: [], occupied, calendar: [monday] }, { now: at(0), noticeMinutes: 120, people: [] },
  )
  expect(day?.slots.map(({ state }) => state)).toEqual(['full', 'free', 'full', 'full', 'free', 'free'])
})

test('whoever moves an appointment finds its own quarter free, not the one before, the one after, or another seat', () => {
  const [mine, other, me] = [seatResource(room.id, 1), seatResource(room.id, 2), personResource('wang')]
  const occupied = new Map([[mine, quanta(at(9), at(10))], [other, quanta(at(9), at(10))], [me, quanta(at(9, 15), at(9, 30))]])
  const others = occupiedWithout(occupied, { startsAt: at(9, 15), endsAt: at(9, 30), seat: 1, room, mediator: null, provider: null, peopleIds: ['wang'] })
  expect([...(others.get(mine) ?? [])]).toEqual([quantumOf(at(9)), quantumOf(at(9, 30)), quantumOf(at(9, 45))])
  expect(others.get(other)).toEqual(occupied.get(other))
  expect(others.get(me)).toEqual(new Set())
  expect(occupied.get(mine)?.size).toBe(4)
})

test('a notice names who receives, or that an opinion is heard', () => {
  expect(consultationTitle(provider)).toBe('苏文华 公证员')
  expect(consultationTitle(null)).toBe('社情民意随时约')
})
