import { aCompleteDraft } from './a-complete-draft'
import { aNewDraft, readDraft } from './draft'

test('a draft read back is the draft that was written', () => {
  const draft = aCompleteDraft({ photos: [{ id: 'p1', src: '/api/files/f1', fileId: 'f1' }], sent: [] })
  expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
})

test('a field of an older shape falls back alone, the rest is kept', () => {
  const older = { ...aCompleteDraft(), version: 0, at: 'what', safety: 'no', subject: 'neighbour-noise', photos: ['p1'], bestTime: 'noon', isOngoing: 'yes' }
  expect(readDraft(older)).toEqual(aCompleteDraft({ at: 'safety', safety: null, subject: null, bestTime: 'any', isOngoing: null }))
})

test('what is no draft at all is not read', () => {
  for (const stored of [undefined, null, 'text', 7, [], {}, { id: 'd1' }, { id: 1, idempotencyKey: 'k' }]) expect(readDraft(stored)).toBeUndefined()
})

test('a draft with nothing but its names opens at the first question', () => {
  expect(readDraft({ id: 'd1', idempotencyKey: 'k' })).toEqual(aNewDraft('d1', 'k', '1970-01-01T00:00:00Z'))
})

test('a new draft takes the place a door code brings', () => {
  expect(aNewDraft('d1', 'k', '2026-03-01T00:00:00Z', { communityId: 'c1', building: '3 号楼' })).toMatchObject({ communityId: 'c1', building: '3 号楼', unit: '', at: 'safety' })
})
