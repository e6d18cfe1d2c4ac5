// Which sittings a room offers (domain.md §4): opening hours − closures − holidays − what is taken. Slots are derived
// here, never stored.
import type { SlotState } from '../../contract/room'
import type { CalendarDay, Closure, Interval, Occupancy, RoomRecord } from '../ports'
import { horizonEndsOn, slotIsFarEnoughAhead } from './booking-rules'
import { isFree, quantumOf, seatResource } from './occupancy'
import { openingSpans } from './opening-hours'
import { addMinutes, instantOfMinute } from './day-arithmetic'

export type RoomTimetable = {
  room: Pick<RoomRecord, 'id' | 'capacity' | 'sittingMinutes' | 'hours'>
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
  for (const { opensAtMinute, closesAtMinute } of openingSpans(room.hours, day)) {
    for (let minute = opensAtMinute; minute + room.sittingMinutes <= closesAtMinute; minute += room.sittingMinutes) {
      const startsAt = instantOfMinute(day.on, minute)
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
  const seats = Array.from({ length: room.capacity }, (_, index) => seatResource(room.id, index + 1))
  const horizon = horizonEndsOn(viewing.now)

  const slotOf = (sitting: Interval): DerivedSlot => {
    const from = quantumOf(sitting.startsAt)
    const to = quantumOf(sitting.endsAt)
    const closure = closureOver(sitting, closures)
    const seatsLeft = closure ? 0 : seats.filter((seat) => isFree(occupied, seat, from, to)).length
    const isYours = !viewing.people.every((person) => isFree(occupied, person, from, to))
    const state = stateOf({ sitting, isClosed: closure !== undefined, isYours, seatsLeft }, viewing)
    return { ...sitting, state, seatsLeft, note: state === 'closure' && closure ? closure.reason : null }
  }
  return calendar.map((day) => ({ ...day, slots: day.on < horizon ? sittingsOn(day, room).map(slotOf) : [] }))
}

function stateOf(
  { sitting, isClosed, isYours, seatsLeft }: { sitting: Interval; isClosed: boolean; isYours: boolean; seatsLeft: number },
  { now, noticeMinutes }: Viewing,
): SlotState {
  if (sitting.startsAt <= now) return 'past'
  if (isClosed) return 'closure'
  if (isYours) return 'yours'
  if (!slotIsFarEnoughAhead(sitting.startsAt, now, noticeMinutes)) return 'too-soon'
  return seatsLeft === 0 ? 'full' : 'free'
}

export const freeSlots = (days: readonly DerivedDay[]): DerivedSlot[] =>
  days.flatMap((day) => day.slots.filter((slot) => slot.state === 'free'))
