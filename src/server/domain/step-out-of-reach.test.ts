import { after, events, registeredAt } from '../../../test/support/a-mediation-case'
import { eventThatEnded } from './step-out-of-reach'

const happened = (...kinds: Parameters<typeof events>[0][0][]) => events(...kinds.map((kind, minutes): [typeof kind, Date] => [kind, after(minutes, registeredAt)]))
const ended = (step: Parameters<typeof eventThatEnded>[0], ...kinds: Parameters<typeof events>[0][0][]) => eventThatEnded(step, happened('registered', ...kinds))?.seq ?? null

it('a case that somebody accepted cannot be accepted since that very moment, however far it went on', () => {
  expect(ended('accept', 'accepted')).toBe(2)
  expect(ended('decline', 'accepted', 'note-added', 'dispatched')).toBe(2)
})
it('a step that is open now, or never was, was ended by nobody', () => {
  expect(ended('accept')).toBeNull()
  expect(ended('dispatch')).toBeNull()
})
it('of a case that came back the last time counts', () => {
  expect(ended('dispatch', 'accepted', 'dispatched', 'order-returned')).toBeNull()
  expect(ended('dispatch', 'accepted', 'dispatched', 'order-returned', 'dispatched')).toBe(5)
})
it('the other party withdrawing ends every step of the desk', () => {
  expect(ended('redispatch', 'accepted', 'dispatched', 'withdrawn')).toBe(4)
})
