import {
  aHandledCase, aMediationCase, after, anAppointment, applicant, days, dispatcher, districtLimits, events, handler, hours, registeredAt, stranger, supervisor,
} from '../../../test/support/a-mediation-case'
import type { CaseRecord } from '../records'
import type { Caller } from '../request'
import { nextSteps } from './next-steps'

const stepsOf = (record: CaseRecord, caller: Caller, now: Date = after(60)) => nextSteps({ record, caller, limits: districtLimits, now })

it('the applicant of a registered case withdraws, adds a note, or books', () => {
  expect(stepsOf(aMediationCase(), applicant)).toEqual(['withdraw', 'add-note', 'book'])
})
it('the dispatcher accepts or declines it; a supervisor and a stranger do nothing', () => {
  expect(stepsOf(aMediationCase(), dispatcher)).toEqual(['accept', 'decline'])
  expect(stepsOf(aMediationCase(), supervisor)).toEqual([])
  expect(stepsOf(aMediationCase(), stranger)).toEqual([])
})
it('with an appointment ahead one reschedules or cancels instead of booking, until 2 h before it', () => {
  const appointment = anAppointment({ startsAt: after(hours(10)) })
  const record = aMediationCase({ appointments: [appointment] })
  expect(stepsOf(record, applicant, after(hours(8)))).toEqual(['withdraw', 'add-note', 'reschedule', 'cancel'])
  expect(stepsOf(record, applicant, after(hours(8) + 1))).toEqual(['withdraw', 'add-note'])
})
it('a settled case is closed only after a follow-up', () => {
  const settled = aHandledCase('settled', { events: events(['settled', registeredAt]) })
  const followed = aHandledCase('settled', { events: events(['settled', registeredAt], ['followed-up', after(10)]) })
  expect(stepsOf(settled, handler)).toEqual(['follow-up'])
  expect(stepsOf(followed, handler)).toEqual(['follow-up', 'close'])
})
it('a closed case is rated once, and reopened within 30 days', () => {
  const closed = aHandledCase('closed', { closedAt: registeredAt })
  expect(stepsOf(closed, applicant, after(days(30)))).toEqual(['reopen', 'rate'])
  expect(stepsOf(closed, applicant, after(days(30) + 1))).toEqual(['rate'])
  expect(stepsOf({ ...closed, ratedSides: ['applicant'] }, applicant)).toEqual(['reopen'])
})
