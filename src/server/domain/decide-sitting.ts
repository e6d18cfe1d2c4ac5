// May a sitting begin at this instant in this room? Everything but the seat and the people: those the database decides.
import type { Interval } from '../records'
import { closureOver, sittingsOn, type RoomTimetable } from './availability'
import { slotIsFarEnoughAhead, slotIsWithinHorizon } from './booking-rules'

export type SittingDecision =
  | { isOpen: true; sitting: Interval }
  | { isOpen: false; because: 'past' | 'beyond-horizon' | 'not-a-slot' | 'too-soon' }
  | { isOpen: false; because: 'closure'; reason: string }

export function decideSitting(timetable: RoomTimetable, startsAt: Date, { now, noticeMinutes }: { now: Date; noticeMinutes: number }): SittingDecision {
  if (startsAt <= now) return { isOpen: false, because: 'past' }
  if (!slotIsWithinHorizon(startsAt, now)) return { isOpen: false, because: 'beyond-horizon' }
  const sitting = timetable.calendar.flatMap((day) => sittingsOn(day, timetable.room)).find((one) => one.startsAt.getTime() === startsAt.getTime())
  if (!sitting) return { isOpen: false, because: 'not-a-slot' }
  const closure = closureOver(sitting, timetable.closures)
  if (closure) return { isOpen: false, because: 'closure', reason: closure.reason }
  if (!slotIsFarEnoughAhead(startsAt, now, noticeMinutes)) return { isOpen: false, because: 'too-soon' }
  return { isOpen: true, sitting }
}
