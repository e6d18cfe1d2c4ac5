import type { Appointment } from '../../../contract/appointment'
import type { Stage } from '../../../contract/case-steps'
import type { CaseSummary } from '../../../contract/mediation-case'
import { caseToBook } from './case-to-book'

const aCase = (id: string, stage: Stage, nextAppointment: Appointment | null = null): CaseSummary => ({
  id, stage, nextAppointment, number: id, subject: 'leak', kind: 'neighbour', level: null, communityName: '津门里社区', building: '3 号楼',
  registeredAt: '2026-03-01T00:00:00Z', deadline: null, mediatorName: null, awaitsRating: false,
})
const anAppointment = { id: 'appointment-1' } as Appointment

test('nobody asks which case when there is one to book for', () => {
  const open = aCase('a', 'registered')
  expect(caseToBook([open, aCase('b', 'closed')], undefined)).toEqual({ state: 'ready', case: open })
})

test('two open cases are a question, the chosen one is the answer', () => {
  const [one, other] = [aCase('a', 'accepted'), aCase('b', 'in-mediation')]
  expect(caseToBook([one, other], undefined)).toEqual({ state: 'choose', cases: [one, other] })
  expect(caseToBook([one, other], 'b')).toEqual({ state: 'ready', case: other })
})

test('a case that has its time leads to that appointment, and is not asked about', () => {
  const [booked, open] = [aCase('a', 'contacted', anAppointment), aCase('b', 'accepted')]
  expect(caseToBook([booked, open], 'a')).toEqual({ state: 'booked', case: booked, appointmentId: 'appointment-1' })
  expect(caseToBook([booked, open], undefined)).toEqual({ state: 'ready', case: open })
})

test('when everything open has its time, that is said instead of asking to register', () => {
  const booked = aCase('a', 'contacted', anAppointment)
  expect(caseToBook([aCase('b', 'closed'), booked], undefined)).toEqual({ state: 'booked', case: booked, appointmentId: 'appointment-1' })
})

test('a case that cannot be booked for is never swapped for another without asking', () => {
  const open = aCase('b', 'accepted')
  expect(caseToBook([aCase('a', 'settled'), open], 'a')).toEqual({ state: 'choose', cases: [open] })
})

test.each<Stage>(['declined', 'settled', 'not-settled', 'closed', 'withdrawn'])('a case %s needs no sitting', (stage) => {
  expect(caseToBook([aCase('a', stage)], undefined)).toEqual({ state: 'none' })
})
