import type { GatheringRecord } from '../../gathering-records'
import { aSeries } from '../../../../test/support/a-series'
import { instantOfMinute } from '../day-arithmetic'
import { canRate, mayLeave, signUpOpensAt, signUpState } from './sign-up'

const on = '2026-11-25'
const gathering = (changes: Partial<GatheringRecord> = {}): GatheringRecord => ({
  id: 'tea-20261125', series: aSeries(), plannedOn: on, startsAt: instantOfMinute(on, 900), endsAt: instantOfMinute(on, 990), seats: 2, calledOffReason: null,
  standing: { seated: 1, waiting: 0, seatsLeft: 1, mine: { state: 'seated' } }, rating: null, isCalendarPublished: true, holidayName: null, ...changes,
})
const at = (time: string, day = on) => new Date(`${day}T${time}+08:00`)

test.each([
  ['a second before 9:00 seven days before', at('08:59:59', '2026-11-18'), 'not-yet'],
  ['at 9:00 seven days before', at('09:00:00', '2026-11-18'), 'open'],
  ['at 13:00, two hours before', at('13:00:00'), 'open'],
  ['a millisecond after 13:00', at('13:00:00.001'), 'closed'],
  ['a second before it ends', at('16:29:59'), 'closed'],
  ['when it ends', at('16:30:00'), 'over'],
])('%s the sign-up is %s', (_name, now, state) => {
  expect(signUpState(gathering(), now)).toBe(state)
})
test('called off it is neither open nor over', () => {
  expect(signUpState(gathering({ calledOffReason: '停电' }), at('16:30:00'))).toBe('called-off')
})
test('opened over the end of the year and over 29 February it counts days, not dates', () => {
  expect(signUpOpensAt(gathering({ startsAt: instantOfMinute('2027-01-06', 900) }))).toEqual(instantOfMinute('2026-12-30', 540))
  expect(signUpOpensAt(gathering({ startsAt: instantOfMinute('2028-03-01', 900), series: aSeries({ opensDaysBefore: 1 }) }))).toEqual(instantOfMinute('2028-02-29', 540))
})
test('opened at 0:00 it opens with the Shanghai day, at 16:00 UTC of the day before', () => {
  expect(signUpOpensAt(gathering({ series: aSeries({ opensAtMinute: 0 }) }))).toEqual(new Date('2026-11-17T16:00:00Z'))
})
test('2 h before the start a seat can be given back, a millisecond later it cannot', () => {
  expect([at('13:00:00'), at('13:00:00.001')].map((now) => mayLeave(gathering(), now))).toEqual([true, false])
})
test('it can be rated when it ends, not a second before', () => {
  expect([at('16:29:59'), at('16:30:00')].map((now) => canRate(gathering(), now))).toEqual([false, true])
})
test.each<[string, Partial<GatheringRecord>]>([
  ['without a place', { standing: { seated: 1, waiting: 0, seatsLeft: 1, mine: null } }],
  ['waiting to the end', { standing: { seated: 2, waiting: 1, seatsLeft: 0, mine: { state: 'waiting', position: 1 } } }],
  ['rated before', { rating: 'satisfied' }],
  ['called off', { calledOffReason: '停电' }],
])('%s one cannot rate', (_name, changes) => {
  expect(canRate(gathering(changes), at('18:00:00'))).toBe(false)
})
