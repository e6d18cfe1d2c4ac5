import type { CaseHeld, Holdings } from '../records'
import { keptData, leftAfterErasing, whyCaseStays } from './kept-data'

const aCase = (given: Partial<CaseHeld>): CaseHeld => ({ id: 'c', stage: 'registered', wasAccepted: false, photos: 0, appointments: 0, hasRated: false, ...given })
const nothing: Holdings = {
  hasProfile: false, cases: [], loosePhotoIds: [], appointments: { toCome: 0, over: 0 }, gatherings: { toCome: 0, over: 0, rated: 0 }, notices: 0, devices: 0,
}

test.each([
  ['registered', false, 'case-open'], ['in-mediation', true, 'case-open'], ['settled', true, 'case-open'], ['not-settled', true, 'case-open'],
  ['closed', true, 'mediation-archive'], ['withdrawn', true, 'mediation-archive'], ['withdrawn', false, 'event-chain'], ['declined', false, 'event-chain'],
] as const)('a case that is %s (accepted: %s) stays for %s', (stage, wasAccepted, why) => expect(whyCaseStays({ stage, wasAccepted })).toBe(why))

test('nobody has nothing', () => expect(keptData(nothing)).toEqual([]))

test('the photos of an open case stay with it, those of one never mediated go, loose ones go', () => {
  const holdings = { ...nothing, loosePhotoIds: ['a'], cases: [aCase({ photos: 2 }), aCase({ stage: 'withdrawn', photos: 3 })] }
  expect(keptData(holdings).filter(({ kind }) => kind === 'photos')).toEqual([{ kind: 'photos', count: 4, kept: null }, { kind: 'photos', count: 2, kept: 'case-open' }])
})

test('what is left has a reason, all else is gone', () => {
  const holdings: Holdings = {
    hasProfile: true, cases: [aCase({ stage: 'closed', wasAccepted: true, appointments: 1, hasRated: true })], loosePhotoIds: ['a'],
    appointments: { toCome: 0, over: 2 }, gatherings: { toCome: 0, over: 1, rated: 1 }, notices: 9, devices: 2,
  }
  expect(leftAfterErasing(holdings)).toEqual([
    { kind: 'cases', count: 1, kept: 'mediation-archive' }, { kind: 'appointments', count: 1, kept: 'mediation-archive' },
    { kind: 'appointments', count: 2, kept: 'event-chain' }, { kind: 'gatherings', count: 1, kept: 'event-chain' }, { kind: 'ratings', count: 2, kept: 'event-chain' },
  ])
})
