import { addMinutes, daysBetween, daysFrom, instantOfMinute } from './day-arithmetic'

test('minute 540 is nine in the morning, minute 1440 the next midnight', () => {
  expect(instantOfMinute('2026-10-10', 540).toISOString()).toBe('2026-10-10T01:00:00.000Z')
  expect(instantOfMinute('2026-10-10', 1440)).toEqual(instantOfMinute('2026-10-11', 0))
})
test('three days from 31 December end on 2 January', () => {
  expect(daysFrom('2026-12-31', 3)).toEqual(['2026-12-31', '2027-01-01', '2027-01-02'])
})
test('2 January is two days after 31 December, 31 December minus two after 2 January', () => {
  expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2)
  expect(daysBetween('2027-01-02', '2026-12-31')).toBe(-2)
})
test('119 minutes after 10:00 is 11:59', () => {
  expect(addMinutes(instantOfMinute('2026-10-10', 600), 119)).toEqual(instantOfMinute('2026-10-10', 719))
})
