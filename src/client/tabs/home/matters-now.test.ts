import type { Appointment } from '../../../contract/appointment'
import type { GatheringSummary, OwnPlace } from '../../../contract/gathering'
import type { CaseSummary } from '../../../contract/mediation-case'
import { whatMattersNow, type Own } from './matters-now'

const now = new Date('2026-11-22T06:00:00Z')
const appointment = (startsAt: string) => ({ id: 'a', startsAt }) as Appointment
const gathering = (startsAt: string, mine: OwnPlace, state: GatheringSummary['signUp']['state'] = 'open') => ({ id: 'g', startsAt, mine, signUp: { state } }) as GatheringSummary
const aCase = (over: Partial<CaseSummary>) => ({ id: 'c', deadline: null, awaitsRating: false, ...over }) as CaseSummary
const promised = (id: string, dueBy: string) => aCase({ id, deadline: { clock: 'accept', startedAt: dueBy, dueBy, doneAt: null, state: 'running' } })
const matters = (own: Partial<Own>) => whatMattersNow({ cases: [], appointments: [], gatherings: [], ...own }, now)

test('an appointment in exactly 36 hours comes before a promise', () =>
  expect(matters({ cases: [promised('c', '2026-11-22T07:00:00Z')], appointments: [appointment('2026-11-23T18:00:00Z')] })?.what).toBe('appointment'))
test('one in 36 hours and a minute does not', () =>
  expect(matters({ cases: [promised('c', '2026-11-22T07:00:00Z')], appointments: [appointment('2026-11-23T18:01:00Z')] })?.what).toBe('case'))
test('of two promises the one due first', () =>
  expect(matters({ cases: [promised('late', '2026-11-24T07:00:00Z'), promised('early', '2026-11-23T07:00:00Z')] })).toMatchObject({ case: { id: 'early' } }))
test('a rating owed when nothing else is', () => expect(matters({ cases: [aCase({ awaitsRating: true })] })?.what).toBe('rating'))
test('nothing', () => expect(matters({})).toBeNull())

test('a seat kept for them comes before everything, until its last second', () => {
  const offered = (offerUntil: string) => gathering('2026-12-02T07:00:00Z', { state: 'offered', offerUntil })
  const soon = [appointment('2026-11-22T07:00:00Z')]
  expect(matters({ appointments: soon, gatherings: [offered('2026-11-22T06:00:01Z')] })?.what).toBe('offer')
  expect(matters({ appointments: soon, gatherings: [offered('2026-11-22T06:00:00Z')] })?.what).toBe('appointment')
})
test('what they go to first, whatever it is; waiting in line is not going', () => {
  const seated = gathering('2026-11-23T07:00:00Z', { state: 'seated' })
  expect(matters({ appointments: [appointment('2026-11-23T08:00:00Z')], gatherings: [seated] })?.what).toBe('gathering')
  expect(matters({ appointments: [appointment('2026-11-23T06:00:00Z')], gatherings: [seated] })?.what).toBe('appointment')
  expect(matters({ gatherings: [gathering('2026-11-23T07:00:00Z', { state: 'waiting', position: 1 })] })).toBeNull()
})
test('a gathering that was called off matters no more', () =>
  expect(matters({ gatherings: [gathering('2026-11-23T07:00:00Z', { state: 'seated' }, 'called-off')] })).toBeNull())
