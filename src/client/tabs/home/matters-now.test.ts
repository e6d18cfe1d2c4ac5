import type { Appointment } from '../../../contract/appointment'
import type { CaseSummary } from '../../../contract/mediation-case'
import { whatMattersNow } from './matters-now'

const now = new Date('2026-11-22T06:00:00Z')
const appointment = (startsAt: string) => ({ id: 'a', startsAt }) as Appointment
const aCase = (over: Partial<CaseSummary>) => ({ id: 'c', deadline: null, awaitsRating: false, ...over }) as CaseSummary
const promised = (id: string, dueBy: string) => aCase({ id, deadline: { clock: 'accept', startedAt: dueBy, dueBy, doneAt: null, state: 'running' } })

test('an appointment in exactly 36 hours comes before a promise', () =>
  expect(whatMattersNow([promised('c', '2026-11-22T07:00:00Z')], [appointment('2026-11-23T18:00:00Z')], now)?.what).toBe('appointment'))
test('one in 36 hours and a minute does not', () =>
  expect(whatMattersNow([promised('c', '2026-11-22T07:00:00Z')], [appointment('2026-11-23T18:01:00Z')], now)?.what).toBe('case'))
test('of two promises the one due first', () =>
  expect(whatMattersNow([promised('late', '2026-11-24T07:00:00Z'), promised('early', '2026-11-23T07:00:00Z')], [], now)).toMatchObject({ case: { id: 'early' } }))
test('a rating owed when nothing else is', () => expect(whatMattersNow([aCase({ awaitsRating: true })], [], now)?.what).toBe('rating'))
test('nothing', () => expect(whatMattersNow([], [], now)).toBeNull())
