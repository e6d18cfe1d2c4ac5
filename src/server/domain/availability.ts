// Which sittings a room offers (domain.md §4): opening hours − closures − holidays − what is taken. Slots are derived
// here, never stored.
import type { OpeningHours, SlotState } from '../../contract/room'
import type { CalendarDay, Closure, Interval, Occupancy, RoomRecord } from '../records'
import { horizonEndsOn, slotIsFarEnoughAhead } from './booking-rules'
import { addMinutes } from './day-arithmetic'
import { isFree, quantumOf, seatResource } from './occupancy'
import { openingSpans } from './opening-hours'
import { startOfShanghaiDay } from './shanghai-time'

/** What is booked: a seat of a room as its doors open, or one desk in it (domain/consultation.ts). */
export type Bookable = Pick<RoomRecord, 'id' | 'capacity' | 'sittingMinutes' | 'hours'> & {
  /** The resources of the one desk, all of which must be free; without it any seat of the room will do. */
  desk?: readonly string[]
  /** The hours of the house around the desk: nobody sits in a room that is shut. */
  houseHours?: readonly OpeningHours[]
}
export type RoomTimetable = {
  room: Bookable
  closures: readonly Closure[]
  occupied: Occupancy
  calendar: readonly CalendarDay[]
}
/** Who looks, and when: `people` are the resources that must be free besides a seat. */
export type Viewing = { now: Date; noticeMinutes: number; people: readonly string[] }

export type DerivedSlot = Interval & { state: SlotState; seatsLeft: number; note: string | null }
export type DerivedDay = CalendarDay & { slots: DerivedSlot[] }

/** The sittings of a day by opening hours alone. What is left of a span that is shorter than a sitting stays unused. */
export function sittingsOn(day: CalendarDay, room: RoomTimetable['room']): Interval[] {
  const sittings: Interval[] = []
  const midnight = startOfShanghaiDay(day.on)
  const house = room.houseHours && openingSpans(room.houseHours, day)
  const isInHouse = (from: number, to: number): boolean => house?.some((open) => open.opensAtMinute <= from && to <= open.closesAtMinute) ?? true
  for (const { opensAtMinute, closesAtMinute } of openingSpans(room.hours, day)) {
    for (let minute = opensAtMinute; minute + room.sittingMinutes <= closesAtMinute; minute += room.sittingMinutes) {
      if (!isInHouse(minute, minute + room.sittingMinutes)) continue
      const startsAt = addMinutes(midnight, minute)
      sittings.push({ startsAt, endsAt: addMinutes(startsAt, room.sittingMinutes) })
    }
  }
  return sittings
}

export const overlaps = (a: Interval, b: Interval): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt

export const closureOver = (sitting: Interval, closures: readonly Closure[]): Closure | undefined =>
  closures.find((closure) => overlaps(closure, sitting))

/** Every day of the timetable with its slots; days past the booking horizon have none. */
export function availability(timetable: RoomTimetable, viewing: Viewing): DerivedDay[] {
  const { room, closures, occupied, calendar } = timetable
  const seats = room.desk
    ? [new Set(room.desk.flatMap((resource) => [...(occupied.get(resource) ?? [])]))]
    : Array.from({ length: room.capacity }, (_, index) => occupied.get(seatResource(room.id, index + 1)))
  const people = viewing.people.map((person) => occupied.get(person))
  const horizon = horizonEndsOn(viewing.now)

  const slotOf = (sitting: Interval): DerivedSlot => {
    const { startsAt, endsAt } = sitting
    const from = quantumOf(startsAt)
    const to = quantumOf(endsAt)
    const closure = closureOver(sitting, closures)
    let seatsLeft = 0
    if (!closure) for (const seat of seats) if (isFree(seat, from, to)) seatsLeft++
    const isYours = people.some((taken) => !isFree(taken, from, to))
    const state = stateOf({ startsAt, isClosed: closure !== undefined, isYours, seatsLeft }, viewing)
    return { startsAt, endsAt, state, seatsLeft, note: state === 'closure' && closure ? closure.reason : null }
  }
  return calendar.map((day) => ({ ...day, slots: day.on < horizon ? sittingsOn(day, room).map(slotOf) : [] }))
}

function stateOf(
  { startsAt, isClosed, isYours, seatsLeft }: { startsAt: Date; isClosed: boolean; isYours: boolean; seatsLeft: number },
  { now, noticeMinutes }: Viewing,
): SlotState {
  if (startsAt <= now) return 'past'
  if (isClosed) return 'closure'
  if (isYours) return 'yours'
  if (!slotIsFarEnoughAhead(startsAt, now, noticeMinutes)) return 'too-soon'
  return seatsLeft === 0 ? 'full' : 'free'
}

export const freeSlots = (days: readonly DerivedDay[]): DerivedSlot[] =>
  days.flatMap((day) => day.slots.filter((slot) => slot.state === 'free'))
