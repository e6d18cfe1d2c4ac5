import { appointmentNotices } from './appointment-notices'
import { addMinutes } from './day-arithmetic'

const startsAt = new Date('2026-11-25T02:00:00Z')
const room = { id: 'yanan', name: '亚楠调解室' }
const sitting = { id: 'sitting', caseId: 'case', room, partyIds: ['wang', 'zhao'], mediatorId: 'li', startsAt, endsAt: addMinutes(startsAt, 60) }
const service = { ...sitting, caseId: null, partyIds: ['wang'], mediatorId: 'zhou', title: '律师周向阳' }
const announced = (appointment: Parameters<typeof appointmentNotices>[0], change: Parameters<typeof appointmentNotices>[1], minutesBefore: number) =>
  appointmentNotices(appointment, change, { actorId: 'wang', at: addMinutes(startsAt, -minutesBefore) })
const kindsAndRecipients = (...asked: Parameters<typeof announced>) => announced(...asked).map(({ kind, recipient }) => `${kind} ${recipient}`)

test('24 h 1 min ahead the others are told, and all three are reminded the day before and two hours before', () => {
  expect(kindsAndRecipients(sitting, 'appointment-booked', 24 * 60 + 1)).toEqual([
    'appointment-booked person:zhao', 'appointment-booked staff:li',
    'appointment-reminder person:wang', 'appointment-reminder person:zhao', 'appointment-reminder staff:li',
    'appointment-soon person:wang', 'appointment-soon person:zhao', 'appointment-soon staff:li',
  ])
})
test('24 h ahead nobody is reminded of what was just agreed but two hours before', () => {
  expect(kindsAndRecipients(sitting, 'appointment-rescheduled', 24 * 60)).toEqual([
    'appointment-rescheduled person:zhao', 'appointment-rescheduled staff:li',
    'appointment-soon person:wang', 'appointment-soon person:zhao', 'appointment-soon staff:li',
  ])
})
test('2 h 1 min ahead the last reminder is due in a minute, 2 h ahead there is none', () => {
  expect(kindsAndRecipients(sitting, 'appointment-booked', 121)).toHaveLength(5)
  expect(kindsAndRecipients(sitting, 'appointment-booked', 120)).toEqual(['appointment-booked person:zhao', 'appointment-booked staff:li'])
})
test('a cancelled sitting reminds nobody', () => {
  expect(kindsAndRecipients(sitting, 'appointment-cancelled', 48 * 60)).toEqual(['appointment-cancelled person:zhao', 'appointment-cancelled staff:li'])
})
test('a sitting without a mediator or another known party tells nobody, and reminds the applicant', () => {
  const alone = announced({ ...sitting, partyIds: ['wang'], mediatorId: null }, 'appointment-booked', 48 * 60)
  expect(alone.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
    ['appointment-reminder', addMinutes(startsAt, -24 * 60)], ['appointment-soon', addMinutes(startsAt, -2 * 60)],
  ])
})
test('a consultation is confirmed to its caller and told to the staff who receive them, with what it is about', () => {
  expect(kindsAndRecipients(service, 'appointment-booked', 120)).toEqual(['appointment-booked person:wang', 'appointment-booked staff:zhou'])
  expect(kindsAndRecipients(service, 'appointment-cancelled', 120)).toEqual(['appointment-cancelled person:wang', 'appointment-cancelled staff:zhou'])
  expect(announced(service, 'appointment-booked', 120)[0]).toMatchObject({
    caseId: null, appointmentId: 'sitting', facts: { roomName: '亚楠调解室', title: '律师周向阳', startsAt: startsAt.toISOString() },
  })
})
