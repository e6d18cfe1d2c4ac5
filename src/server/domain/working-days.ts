// Working days of a calendar with holidays and 调休 (a working Saturday counts, a Monday off does not).
import type { CalendarDay } from '../records'
import { endOfShanghaiDay } from './shanghai-time'

export const isWorkingDay = (day: CalendarDay): boolean => day.kind === 'working' || day.kind === 'make-up-working'

/**
 * The last millisecond of the `count`th working day after `fromOn`; the day itself does not count (民法典 201). `calendar` must reach far
 * enough: a calendar that ends too soon is a fault of the caller, not of the resident.
 */
export function endOfWorkingDay(count: number, fromOn: string, calendar: readonly CalendarDay[]): Date {
  const later = calendar.filter((day) => day.on > fromOn && isWorkingDay(day)).sort((a, b) => (a.on < b.on ? -1 : 1))
  const last = later[count - 1]
  if (!last) throw new Error(`The calendar after ${fromOn} has fewer than ${count} working days`)
  return endOfShanghaiDay(last.on)
}
