import type { OpeningHours } from '../../contract/room'
import type { CalendarDay } from '../records'
import { weekdayOf } from './shanghai-time'

const monday = 1
const saturday = 6

/**
 * When a room is open on a day (domain.md §4). Holidays are closed, also the days off that a holiday brings along. A
 * 调休 working Saturday or Sunday keeps Monday's hours: the State Council names no weekday that such a day stands in
 * for, and an office starts its week anew; a room closed on Mondays keeps that weekday's own hours.
 */
export function openingSpans(hours: readonly OpeningHours[], day: CalendarDay): OpeningHours[] {
  const weekday = weekdayOf(day.on)
  const on = (number: number): OpeningHours[] =>
    hours.filter((span) => span.weekday === number).sort((a, b) => a.opensAtMinute - b.opensAtMinute)
  switch (day.kind) {
    case 'holiday': return []
    case 'make-up-working': {
      const mondays = on(monday)
      return mondays.length > 0 ? mondays : on(weekday)
    }
    // A district may declare a weekday a day of rest; at weekends the room's own weekend hours hold.
    case 'rest': return weekday >= saturday ? on(weekday) : []
    case 'working': return on(weekday)
  }
}
