import { aHandledCase, aMediationCase, aMediator, after, events } from '../../../test/support/a-mediation-case'
import { noticesOf } from './case-notices'

const recipients = (kind: Parameters<typeof events>[0][0], actor: { role: 'resident' | 'mediator' | 'dispatcher'; id: string }, before = aHandledCase('dispatched'), now = before) =>
  noticesOf(before, { ...now, events: events([kind, after(5), { actor: { ...actor, name: null } }]) }).map(({ recipient }) => recipient)

it('a registration is confirmed to the applicant', () => {
  const registered = aMediationCase()
  expect(noticesOf(null, registered)).toMatchObject([{ recipient: 'person:wang', dedupeKey: 'case/1/person:wang', kind: 'registered' }])
})
it('a step of the mediator is told to the applicant, not to the mediator', () => {
  expect(recipients('contacted', { role: 'mediator', id: 'li' })).toEqual(['person:wang'])
})
it('a new order is told to both mediators, the old and the new', () => {
  const now = aHandledCase('dispatched', { mediator: aMediator({ id: 'chen' }) })
  expect(recipients('redispatched', { role: 'dispatcher', id: 'zhou' }, aHandledCase('contacted'), now)).toEqual(['person:wang', 'staff:li', 'staff:chen'])
})
it('a note is told to the mediator, not back to its writer', () => {
  expect(recipients('note-added', { role: 'resident', id: 'wang' })).toEqual(['staff:li'])
})
it('a rating and an attempt that reached nobody are told to nobody', () => {
  expect(recipients('rated', { role: 'resident', id: 'wang' })).toEqual([])
  expect(recipients('contact-attempted', { role: 'mediator', id: 'li' })).toEqual([])
})
