import { aShelf } from './a-shelf'
import type { InputOf } from './operation'
import { outboxOver, type Waiting } from './outbox'
import type { Problem } from './problem-of'

const silence: Problem = { code: 'no-answer', message: '网络不通，稍后再试', data: undefined }
const busy: Problem = { code: 'try-again-later', message: '请稍后再试', data: undefined }
const gone: Problem = { code: 'not-found', message: '没有找到', data: undefined }

type Lot = 'answers' | 'loses-answer' | 'is-not-reached' | 'is-busy' | 'refuses'

/** A phone, and a server that does what it is told once per key; `fate` says what becomes of each call by its turn. */
function aPhone(fate: (turn: number) => Lot = () => 'answers') {
  const { shelf, kept } = aShelf()
  const done = new Map<string, unknown>()
  const received: string[] = []
  let turn = 0
  const answerOf = (input: unknown, key: string) => {
    const lot = fate(turn += 1)
    if (lot === 'is-not-reached') return { ok: false as const, problem: silence }
    if (lot === 'is-busy') return { ok: false as const, problem: busy }
    if (lot === 'refuses') return { ok: false as const, problem: gone }
    done.set(key, input)
    return lot === 'answers' ? { ok: true as const, output: {} as never } : { ok: false as const, problem: silence }
  }
  const start = (owner = 'wang') => outboxOver(shelf, {
    owner: () => owner,
    send: () => (input, key) => Promise.resolve(answerOf(input, key)),
    onReceived: (operation) => received.push(operation),
  })
  return { kept, done, received, start, turns: () => turn }
}

const aNote = (key: string, changes: Partial<{ draftKey: string; text: string }> = {}): Waiting => {
  const { text = '又漏了', ...rest } = changes
  const words: InputOf<'cases/addNote'> = { caseId: 'case-1', text }
  return { key, operation: 'cases/addNote', texts: [words], since: `2026-03-01T00:00:0${key.slice(-1)}Z`, wasTried: false, ...rest }
}

test('a letter waits over a killed app and goes once', async () => {
  const phone = aPhone()
  phone.start().getState().put(aNote('k1'))
  const again = phone.start()
  await again.getState().deliver()
  await again.getState().deliver()
  await phone.start().getState().deliver()
  expect([...phone.done.keys()]).toEqual(['k1'])
  expect(phone.turns()).toBe(1)
  expect(phone.received).toEqual(['cases/addNote'])
})

test('two deliveries at once send it once', async () => {
  const phone = aPhone()
  const outbox = phone.start()
  outbox.getState().put(aNote('k1'))
  const both = Promise.all([outbox.getState().deliver(), outbox.getState().deliver()])
  expect(outbox.getState().isSending).toBe(true)
  await both
  expect(outbox.getState().isSending).toBe(false)
  expect(phone.turns()).toBe(1)
})

test('after a lost answer it is asked again under the same key and done once', async () => {
  const phone = aPhone((turn) => (turn === 1 ? 'loses-answer' : 'answers'))
  phone.start().getState().put(aNote('k1'))
  const outbox = phone.start()
  await outbox.getState().deliver()
  expect(phone.start().getState().letters[0]).toMatchObject({ wasTried: true })
  expect(outbox.getState().letters[0]?.outcome).toBeUndefined()
  await phone.start().getState().deliver()
  expect([...phone.done.keys()]).toEqual(['k1'])
  expect(phone.start().getState().letters[0]?.outcome?.end).toBe('received')
})

test('without a network the rest is not tried; a busy server keeps one waiting and lets the next go', async () => {
  const silent = aPhone(() => 'is-not-reached')
  const crowded = aPhone((turn) => (turn === 1 ? 'is-busy' : 'answers'))
  for (const phone of [silent, crowded]) {
    const outbox = phone.start()
    outbox.getState().put(aNote('k2'))
    outbox.getState().put(aNote('k1'))
    await outbox.getState().deliver()
  }
  expect(silent.turns()).toBe(1)
  expect(crowded.start().getState().letters.map(({ key, outcome }) => [key, outcome?.end])).toEqual([['k1', undefined], ['k2', 'received']])
})

test('a refusal stays with its sentence and its words until the person has seen it, and is not sent again', async () => {
  const phone = aPhone(() => 'refuses')
  const outbox = phone.start()
  outbox.getState().put(aNote('k1', { draftKey: 'draft.1' }))
  phone.kept.set('draft.1', '{}')
  await outbox.getState().deliver()
  await outbox.getState().deliver()
  expect(phone.turns()).toBe(1)
  expect(phone.start().getState().letters[0]).toMatchObject({ texts: [{ text: '又漏了' }], outcome: { end: 'refused', problem: { code: 'not-found', message: '没有找到' } } })
  expect(phone.kept.has('draft.1')).toBe(true)
  outbox.getState().remove('k1')
  expect(phone.start().getState().letters).toEqual([])
})

test('the draft of a received letter goes with it, also when the app was killed in between', async () => {
  const phone = aPhone()
  const outbox = phone.start()
  outbox.getState().put(aNote('k1', { draftKey: 'draft.1' }))
  phone.kept.set('draft.1', '{}')
  await outbox.getState().deliver()
  expect(phone.kept.has('draft.1')).toBe(false)
  phone.kept.set('draft.1', '{}')
  phone.start()
  expect(phone.kept.has('draft.1')).toBe(false)
})

test('what was taken back on its way stays away', async () => {
  const phone = aPhone()
  const outbox = phone.start()
  outbox.getState().put(aNote('k1'))
  const delivery = outbox.getState().deliver()
  outbox.getState().remove('k1')
  await delivery
  expect(phone.start().getState().letters).toEqual([])
  expect(phone.received).toEqual(['cases/addNote'])
})

test('another person on the same phone neither sees nor sends it; signing out leaves nothing', async () => {
  const phone = aPhone()
  phone.start('wang').getState().put(aNote('k1'))
  const others = phone.start('chen')
  await others.getState().deliver()
  expect(others.getState().letters).toEqual([])
  expect(phone.turns()).toBe(0)
  others.getState().forgetAll()
  expect(phone.kept.size).toBe(0)
})

test('what somebody else left under the prefix is passed over', () => {
  const phone = aPhone()
  phone.kept.set('waiting.wang.x', '{"key":1}')
  expect(phone.start().getState().letters).toEqual([])
})
