import { draftStore } from './draft-store'

function aPhone(room = Infinity) {
  const kept = new Map<string, string>()
  const shelf = {
    stored: (key: string): unknown => JSON.parse(kept.get(key) ?? 'null'),
    store: (key: string, value: unknown) => {
      const text = JSON.stringify(value)
      if (text.length > room) return false
      kept.set(key, text)
      return true
    },
    forget: (key: string) => void kept.delete(key),
    storedKeys: (prefix: string) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  }
  let names = 0
  let minutes = 0
  const start = (prefix = 'draft.') => draftStore(shelf, {
    prefix,
    newId: () => `n${(names += 1)}`,
    now: () => new Date(Date.UTC(2026, 2, 1, 0, (minutes += 1))),
  })
  return { kept, start }
}

test('after the app is killed every draft is there, at its screen, the last written first', () => {
  const phone = aPhone()
  const store = phone.start().getState()
  const first = store.begin()
  const second = store.begin({ communityId: 'c1' })
  store.change(first.id, { story: '漏水', at: 'story' })
  expect(phone.start().getState().drafts.map(({ id, story, at, communityId }) => ({ id, story, at, communityId }))).toEqual([
    { id: first.id, story: '漏水', at: 'story', communityId: '' },
    { id: second.id, story: '', at: 'safety', communityId: 'c1' },
  ])
})

test('each draft keeps one key of its own', () => {
  const store = aPhone().start()
  const first = store.getState().begin()
  store.getState().begin()
  store.getState().change(first.id, { story: '改了' })
  const keys = store.getState().drafts.map(({ idempotencyKey }) => idempotencyKey)
  expect(new Set(keys).size).toBe(2)
  expect(keys[0]).toBe(first.idempotencyKey)
})

test('a removed draft is gone from the phone', () => {
  const phone = aPhone()
  const store = phone.start()
  store.getState().remove(store.getState().begin().id)
  expect(store.getState().drafts).toEqual([])
  expect(phone.kept.size).toBe(0)
})

test('what somebody else left under the prefix is passed over', () => {
  const phone = aPhone()
  phone.kept.set('draft.x', '{"a":1}')
  expect(phone.start().getState().drafts).toEqual([])
})

test('another person on the same phone has drafts of their own', () => {
  const phone = aPhone()
  phone.start('draft.one.').getState().begin()
  expect(phone.start('draft.two.').getState().drafts).toEqual([])
})

test('a full phone is told, and the text stays on the screen', () => {
  const store = aPhone(900).start()
  const { id } = store.getState().begin()
  expect(store.getState().isSaved).toBe(true)
  store.getState().change(id, { story: '漏'.repeat(900) })
  expect(store.getState().isSaved).toBe(false)
  expect(store.getState().drafts[0]?.story).toHaveLength(900)
})

test('a change to a draft that is gone does nothing', () => {
  const store = aPhone().start()
  store.getState().change('gone', { story: '漏水' })
  expect(store.getState().drafts).toEqual([])
})
