import type { CalendarDay } from '../records'
import { openingSpans } from './opening-hours'

const monday = { weekday: 1, opensAtMinute: 540, closesAtMinute: 720 }
const mondayAfternoon = { weekday: 1, opensAtMinute: 840, closesAtMinute: 1020 }
const saturday = { weekday: 6, opensAtMinute: 600, closesAtMinute: 660 }
const hours = [mondayAfternoon, monday, saturday]
const day = (on: string, kind: CalendarDay['kind']): CalendarDay => ({ on, kind, holidayName: null, isPublished: true })

test('a working Monday is open morning and afternoon, in order', () => {
  expect(openingSpans(hours, day('2026-11-23', 'working'))).toEqual([monday, mondayAfternoon])
})
test('a weekday without hours is closed', () => {
  expect(openingSpans(hours, day('2026-11-24', 'working'))).toEqual([])
})
test('a holiday on a Monday is closed', () => {
  expect(openingSpans(hours, day('2026-10-05', 'holiday'))).toEqual([])
})
test('an ordinary Saturday keeps its own hours', () => {
  expect(openingSpans(hours, day('2026-11-28', 'rest'))).toEqual([saturday])
})
test("the 调休 working Saturday 2026-10-10 keeps Monday's hours", () => {
  expect(openingSpans(hours, day('2026-10-10', 'make-up-working'))).toEqual([monday, mondayAfternoon])
})
test('a room closed on Mondays keeps its Saturday hours on a 调休 working Saturday', () => {
  expect(openingSpans([saturday], day('2026-10-10', 'make-up-working'))).toEqual([saturday])
})
test('a Monday that the district declares a day of rest is closed', () => {
  expect(openingSpans(hours, day('2026-11-23', 'rest'))).toEqual([])
})
