import type { OpeningHours } from '../../contract/room'
import type { CalendarDay } from '../records'
import { weekdayOf } from './shanghai-time'

const monday = 1
const saturday = 6

/**
 * The weekday whose hours and roster a day keeps, null when the room is closed (domain.md §4). Holidays are closed, also
 * the days off that a holiday brings along. A 调休 working Saturday or Sunday keeps Monday's hours: the State Council names
 * no weekday that such a day stands in for, and an office starts its week anew; a room closed on Mondays keeps that
 * weekday's own hours.
 */
export function weekdayKept(hours: readonly OpeningHours[], day: CalendarDay): number | null {
  const weekday = weekdayOf(day.on)
  switch (day.kind) {
    case 'holiday': return null
    case 'make-up-working': return hours.some((span) => span.weekday === monday) ? monday : weekday
    // A district may declare a weekday a day of rest; at weekends the room's own weekend hours hold.
    case 'rest': return weekday >= saturday ? weekday : null
    case 'working': return weekday
  }
}

/** When a room is open on a day, in order. */
export function openingSpans(hours: readonly OpeningHours[], day: CalendarDay): OpeningHours[] {
  const weekday = weekdayKept(hours, day)
  return hours.filter((span) => span.weekday === weekday).sort((a, b) => a.opensAtMinute - b.opensAtMinute)
}
