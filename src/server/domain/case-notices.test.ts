import { aHandledCase, aMediationCase, aMediator, anAppointment, aParty, after, districtLimits, events } from '../../../test/support/a-mediation-case'
import { clockRuns } from './case-clocks'
import { escalationNotices, noticesOf } from './case-notices'

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
it('a rating is told to nobody; an attempt to reach the parties is told to them, who can call back', () => {
  expect(recipients('rated', { role: 'resident', id: 'wang' })).toEqual([])
  expect(recipients('contact-attempted', { role: 'mediator', id: 'li' })).toEqual(['person:wang'])
})
it('a closed case asks each party we can reach, and who has not rated yet, to rate it', () => {
  const closed = (ratedSides: ('applicant' | 'respondent')[]) => aHandledCase('closed', {
    ratedSides, parties: [aParty(), aParty({ side: 'respondent', personId: 'zhao' })], events: events(['closed', after(5)]),
  })
  const asked = (ratedSides: ('applicant' | 'respondent')[]) =>
    noticesOf(aHandledCase('settled'), closed(ratedSides)).filter(({ kind }) => kind === 'rating-asked').map(({ recipient, dueAt }) => [recipient, dueAt])
  expect(asked([])).toEqual([['person:wang', after(5)], ['person:zhao', after(5)]])
  expect(asked(['applicant'])).toEqual([['person:zhao', after(5)]])
})
it('who takes over a sitting is reminded of it', () => {
  const sitting = anAppointment()
  const before = aHandledCase('dispatched', { appointments: [sitting] })
  const now = aHandledCase('dispatched', {
    mediator: aMediator({ id: 'chen' }), appointments: [{ ...sitting, mediator: { id: 'chen', name: '陈海颂' } }], events: events(['redispatched', after(5)]),
  })
  const reminders = noticesOf(before, now).filter(({ kind }) => kind.startsWith('appointment-')).map(({ kind, recipient, dueAt }) => [kind, recipient, dueAt])
  expect(reminders).toEqual([
    ['appointment-reminder', 'staff:chen', after(-24 * 60, sitting.startsAt)], ['appointment-soon', 'staff:chen', after(-2 * 60, sitting.startsAt)],
  ])
})
it('a missed promise is told to the parties and to those who watch over it', () => {
  const record = aHandledCase('dispatched', { events: events(['registered', after(0)], ['accepted', after(5)], ['dispatched', after(10)], ['escalated', after(41)]) })
  const [run] = clockRuns(record.events, districtLimits).filter(({ clock }) => clock === 'acknowledge')
  const event = record.events.at(-1)
  if (!run || !event) throw new Error('The order started no clock.')
  const notices = escalationNotices(record, event, { run, rung: 'police-chief', dueAt: after(40) }, ['wu'])
  expect(notices.map(({ kind, recipient, facts }) => [kind, recipient, facts['rung'], facts['by']])).toEqual([
    ['escalated', 'person:wang', 'police-chief', after(40).toISOString()], ['escalated', 'staff:wu', 'police-chief', after(40).toISOString()],
  ])
})
