import { canStillChange, changeBy, slotIsFarEnoughAhead, slotIsWithinHorizon } from './booking-rules'
import { addMinutes } from './day-arithmetic'

const now = new Date('2026-11-22T02:00:00Z')

test('a slot in 1 h 59 cannot be booked, in 2 h can', () => {
  expect(slotIsFarEnoughAhead(addMinutes(now, 119), now, 120)).toBe(false)
  expect(slotIsFarEnoughAhead(addMinutes(now, 120), now, 120)).toBe(true)
})

test('23:59 on the 30th day can be booked, midnight after it cannot', () => {
  expect(slotIsWithinHorizon(new Date('2026-12-21T15:59:00Z'), now)).toBe(true)
  expect(slotIsWithinHorizon(new Date('2026-12-21T16:00:00Z'), now)).toBe(false)
})

test('a sitting can be changed 2 h before it starts, not 1 h 59 before', () => {
  const limits = { bookingChangeMinutes: 120 }
  expect(canStillChange(addMinutes(now, 120), now, limits)).toBe(true)
  expect(canStillChange(addMinutes(now, 119), now, limits)).toBe(false)
  expect(changeBy(addMinutes(now, 120), limits)).toEqual(now)
})

test('the last instant of the year 9999 is beyond the horizon', () => {
  expect(slotIsWithinHorizon(new Date('9999-12-31T23:59:59.999Z'), now)).toBe(false)
})
