import {
  aHandledCase, aMediationCase, after, anAppointment, applicant, days, dispatcher, districtLimits, events, handler, hours, registeredAt, stranger, supervisor,
} from '../../../test/support/a-mediation-case'
import type { CaseStep } from '../../contract/case-steps'
import type { CaseRecord } from '../records'
import type { Caller } from '../request'
import { nextSteps } from './next-steps'

/** Oversight, joining cases and changing hands have suites of their own. */
const elsewhere: readonly CaseStep[] = ['urge', 'answer-urge', 'nudge', 'merge', 'unmerge', 'link', 'unlink', 'hand-over', 'change-level', 'invite-organisation']
const stepsOf = (record: CaseRecord, caller: Caller, now: Date = after(60)) =>
  nextSteps({ record, caller, limits: districtLimits, now }).filter((step) => !elsewhere.includes(step))

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
it('a settled case is closed after a follow-up, when the applicant says that it holds or a week has passed', () => {
  const settled = aHandledCase('settled', { events: events(['settled', registeredAt]) })
  const followed = aHandledCase('settled', { events: events(['settled', registeredAt], ['followed-up', after(10)]) })
  expect(stepsOf(settled, handler)).toEqual(['follow-up'])
  expect(stepsOf(followed, handler, after(9 + days(7)))).toEqual(['follow-up'])
  expect(stepsOf(followed, handler, after(10 + days(7)))).toEqual(['follow-up', 'close'])
  const holds = ['confirmed', after(11), { payload: { side: 'applicant', followUpOutcome: 'holding' } }] as const
  const confirmed = aHandledCase('settled', { events: events(['settled', registeredAt], ['followed-up', after(10)], [...holds]) })
  expect(stepsOf(confirmed, handler)).toEqual(['follow-up', 'close'])
})
it('a closed case is rated once, and reopened within 30 days', () => {
  const closed = aHandledCase('closed', { closedAt: registeredAt })
  expect(stepsOf(closed, applicant, after(days(30)))).toEqual(['reopen', 'rate'])
  expect(stepsOf(closed, applicant, after(days(30) + 1))).toEqual(['rate'])
  expect(stepsOf({ ...closed, ratedSides: ['applicant'] }, applicant)).toEqual(['reopen'])
})
it('on the day of the sitting people check in, until both are there; what was said is written down once somebody sat', () => {
  const startsAt = after(hours(3))
  const met = aHandledCase('contacted', { appointments: [anAppointment({ startsAt })], events: events(['registered', registeredAt]) })
  const cameIn = (...sides: string[]) => events(['sitting-opened', after(1)], ...sides.map((side): Parameters<typeof events>[number] => ['checked-in', after(2), { payload: { appointmentId: 'sitting', side } }]))
  expect(stepsOf(met, handler, after(-24 * 60, startsAt))).not.toContain('check-in')
  expect(stepsOf(met, handler)).toContain('check-in')
  expect(stepsOf({ ...met, events: cameIn('applicant') }, handler)).toContain('check-in')
  expect(stepsOf({ ...met, events: cameIn('applicant', 'respondent') }, handler)).not.toContain('check-in')
  expect(stepsOf({ ...met, stage: 'in-mediation' }, handler)).not.toContain('record-sitting')
  expect(stepsOf({ ...met, stage: 'in-mediation', events: cameIn() }, handler)).toContain('record-sitting')
})
