import { aHandledCase, aMediationCase, aMediator, after, anAppointment, aRoom, days } from '../../../test/support/a-mediation-case'
import { caseAfter, closedAt, handedTo, mediationOver, reopened } from './take-step'

const happened = (at: Date) => ({ kind: 'accepted' as const, actor: { role: 'dispatcher' as const, id: 'zhou', name: '周敏' }, at, payload: {}, text: null })

it('a step moves the stage and is numbered after the event before it', () => {
  const accepted = caseAfter(aMediationCase(), 'accept', happened(after(5)), { level: 2 })
  expect([accepted.stage, accepted.level, accepted.events.map(({ seq }) => seq)]).toEqual(['accepted', 2, [1, 2]])
})
it('a note leaves the stage as it is', () => {
  expect(caseAfter(aHandledCase('contacted'), 'add-note', { ...happened(after(5)), kind: 'note-added' }).stage).toBe('contacted')
})
it('a new order replaces the one before, and the appointments ahead go with it', () => {
  const chen = aMediator({ id: 'chen', name: '陈海颂' })
  const handed = handedTo(aHandledCase('contacted', { appointments: [anAppointment()] }), { orderId: 'second', room: aRoom({ id: 'haisong' }), mediator: chen, at: after(60) })
  expect(handed.order).toEqual({ id: 'second', roomId: 'haisong', mediatorId: 'chen', dispatchedAt: after(60), acknowledgedAt: null })
  expect(handed.appointments?.[0]?.mediator?.id).toBe('chen')
})
it('closing ends the order but keeps who handled it', () => {
  const closed = { ...aHandledCase('settled'), ...closedAt(aHandledCase('settled'), after(days(8))) }
  expect([closed.order, closed.mediator?.id, closed.closedAt]).toEqual([null, 'li', after(days(8))])
})
it('an end without agreement cancels the sitting ahead and keeps the order for the follow-up', () => {
  const ended = { ...aHandledCase('in-mediation'), ...mediationOver(aHandledCase('in-mediation', { appointments: [anAppointment()] }), 'other', after(60)) }
  expect([ended.order?.id, ended.appointments[0]?.state]).toEqual(['order', 'cancelled'])
})
it('a reopened case is in nobody’s hands', () => {
  expect(reopened()).toEqual({ closedAt: null, order: null, mediator: null, room: null })
})
