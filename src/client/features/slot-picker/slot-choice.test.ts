import type { Slot, SlotDay } from '../../../contract/room'
import { firstOpenDay, nextOpenDay, slotStartingAt } from './slot-choice'

const slot = (startsAt: string, state: Slot['state']): Slot => ({ startsAt, endsAt: startsAt, state, seatsLeft: 1, note: null })
const day = (on: string, ...slots: Slot[]): SlotDay => ({ on, kind: 'working', holidayName: null, isCalendarPublished: true, slots })

const full = day('2026-03-02', slot('2026-03-02T01:00:00Z', 'full'))
const open = day('2026-03-03', slot('2026-03-03T01:00:00Z', 'past'), slot('2026-03-03T02:00:00Z', 'free'))
const later = day('2026-03-04', slot('2026-03-04T01:00:00Z', 'free'))

test('the first day with a free slot opens, or the first one when nothing is free', () => {
  expect(firstOpenDay([full, open, later])).toBe(open)
  expect(firstOpenDay([full])).toBe(full)
  expect(firstOpenDay([])).toBeUndefined()
})

test('the next open day lies after the one looked at', () => {
  expect(nextOpenDay([full, open, later], '2026-03-02')).toBe(open)
  expect(nextOpenDay([full, open, later], '2026-03-03')).toBe(later)
  expect(nextOpenDay([full, open, later], '2026-03-04')).toBeUndefined()
})

test('an instant is found however it is written', () => {
  expect(slotStartingAt([full, open], '2026-03-03T02:00:00.000Z')).toBe(open.slots[1])
  expect(slotStartingAt([full, open], '2026-03-03T03:00:00Z')).toBeUndefined()
  expect(slotStartingAt([full, open], undefined)).toBeUndefined()
})
