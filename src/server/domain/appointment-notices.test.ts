import { appointmentNotices } from './appointment-notices'
import { addMinutes } from './day-arithmetic'

const startsAt = new Date('2026-11-25T02:00:00Z')
const sitting = { id: 'sitting', caseId: 'case', roomId: 'yanan', partyIds: ['wang', 'zhao'], mediatorId: 'li', startsAt, endsAt: addMinutes(startsAt, 60) }
const kindsAndRecipients = (change: Parameters<typeof appointmentNotices>[1], minutesBefore: number) =>
  appointmentNotices(sitting, change, { actorId: 'wang', at: addMinutes(startsAt, -minutesBefore) }).map(({ kind, recipient }) => `${kind} ${recipient}`)

test('24 h 1 min ahead the others are told, and all three are reminded', () => {
  expect(kindsAndRecipients('appointment-booked', 24 * 60 + 1)).toEqual([
    'appointment-booked person:zhao', 'appointment-booked staff:li',
    'appointment-reminder person:wang', 'appointment-reminder person:zhao', 'appointment-reminder staff:li',
  ])
})
test('24 h ahead nobody is reminded of what was just agreed', () => {
  expect(kindsAndRecipients('appointment-rescheduled', 24 * 60)).toEqual(['appointment-rescheduled person:zhao', 'appointment-rescheduled staff:li'])
})
test('a cancelled sitting reminds nobody', () => {
  expect(kindsAndRecipients('appointment-cancelled', 48 * 60)).toEqual(['appointment-cancelled person:zhao', 'appointment-cancelled staff:li'])
})
test('a sitting without a mediator or another known party tells nobody, and reminds the applicant', () => {
  const alone = appointmentNotices({ ...sitting, partyIds: ['wang'], mediatorId: null }, 'appointment-booked', { actorId: 'wang', at: addMinutes(startsAt, -48 * 60) })
  expect(alone.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([['appointment-reminder', addMinutes(startsAt, -24 * 60)]])
})
