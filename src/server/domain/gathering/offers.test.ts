import { addMinutes } from '../day-arithmetic'
import { offerUntil } from './offers'

const startsAt = new Date('2026-11-25T07:00:00Z')
const minutesFor = (minutesBefore: number, offerMinutes = 120): number | null => {
  const now = addMinutes(startsAt, -minutesBefore)
  const until = offerUntil({ startsAt, now, offerMinutes })
  return until && (until.getTime() - now.getTime()) / 60_000
}

test.each([
  ['a week before', 7 * 24 * 60, 120],
  ['3 h before', 180, 120],
  ['2 h 59 before, so that an hour is left to come', 179, 119],
  ['75 minutes before', 75, 15],
  ['74 minutes before, when nobody would read it in time', 74, null],
  ['at the start', 0, null],
  ['after the start', -10, null],
])('%s an offer lasts %s minutes', (_name, before, minutes) => {
  expect(minutesFor(before)).toBe(minutes)
})
test('a district with offers of 10 minutes makes them as long as an hour is left after', () => {
  expect([minutesFor(70, 10), minutesFor(69, 10)]).toEqual([10, null])
})
