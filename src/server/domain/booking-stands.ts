// Whether what was booked can still be held when a room's week, a day or a closure is changed.
import type { OpeningHours } from '../../contract/room'
import type { CalendarDay, Closure, Interval } from '../records'
import { closureOver } from './availability'
import { instantOfMinute } from './day-arithmetic'
import { openingSpans } from './opening-hours'
import { shanghaiDayOf } from './shanghai-time'

/** The whole of it lies within one span of the day's hours and outside every closure. A day beyond the calendar counts as closed. */
export function bookingStands(booking: Interval, { hours, closures, calendar }: { hours: readonly OpeningHours[]; closures: readonly Closure[]; calendar: readonly CalendarDay[] }): boolean {
  if (closureOver(booking, closures)) return false
  const day = calendar.find(({ on }) => on === shanghaiDayOf(booking.startsAt))
  return day !== undefined && openingSpans(hours, day).some(({ opensAtMinute, closesAtMinute }) =>
    instantOfMinute(day.on, opensAtMinute) <= booking.startsAt && booking.endsAt <= instantOfMinute(day.on, closesAtMinute))
}

/** Spans of one weekday, in order, that overlap or end before they begin; null when there are none. */
export function faultyWeekday(hours: readonly OpeningHours[]): number | null {
  const sorted = [...hours].sort((a, b) => a.weekday - b.weekday || a.opensAtMinute - b.opensAtMinute)
  const fault = sorted.find((span, index) => {
    const next = sorted[index + 1]
    return span.opensAtMinute >= span.closesAtMinute || (next?.weekday === span.weekday && next.opensAtMinute < span.closesAtMinute)
  })
  return fault?.weekday ?? null
}
