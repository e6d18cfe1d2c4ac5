import { isAhead } from './appointment-time'

const endsAt = '2026-03-02T08:00:00Z'

test('a sitting is ahead until the second before its end, and over at its end', () => {
  expect(isAhead({ state: 'booked', endsAt }, new Date('2026-03-02T07:59:59Z'))).toBe(true)
  expect(isAhead({ state: 'booked', endsAt }, new Date('2026-03-02T08:00:00Z'))).toBe(false)
})

test('a cancelled one is not ahead, whatever its time', () => {
  expect(isAhead({ state: 'cancelled', endsAt }, new Date('2026-03-01T00:00:00Z'))).toBe(false)
})
