import { barringExclusions, registrationIssues } from './registration-rules'

const known = { todayOn: '2026-03-02', communityIds: ['huaming'] }
const registration = { beganOn: '2026-03-02', subject: 'noise' as const, answers: { when: '白天' }, place: { communityId: 'huaming' } }
const pathsOf = (given: Partial<typeof registration>) => registrationIssues({ ...registration, ...given }, known).map(({ path }) => path)

it('a dispute may begin today, not tomorrow', () => {
  expect(pathsOf({ beganOn: '2026-03-02' })).toEqual([])
  expect(pathsOf({ beganOn: '2026-03-03' })).toEqual(['beganOn'])
})
it('an answer belongs to a question of the chosen subject', () => {
  expect(pathsOf({ answers: { when: '白天', 'which-ceiling': '厨房' } as unknown as { when: string } })).toEqual(['answers.which-ceiling'])
  expect(pathsOf({ answers: { toString: '白天' } as unknown as { when: string } })).toEqual(['answers.toString'])
})
it('a community is one of the district', () => {
  expect(pathsOf({ place: { communityId: 'elsewhere' } })).toEqual(['place.communityId'])
})
it('what bars mediation is named once, danger first', () => {
  expect(barringExclusions(['petition', 'crime', 'family-violence', 'crime'])).toEqual(['family-violence', 'crime', 'petition'])
  expect(barringExclusions([])).toEqual([])
})
