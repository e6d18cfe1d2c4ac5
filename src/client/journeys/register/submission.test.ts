import type { OutputOf } from '../../api/operation'
import type { Problem } from '../../api/problem-of'
import type { Send } from '../../api/send-once'
import { aCompleteDraft } from './a-complete-draft'
import type { Draft } from './draft'
import { forgetting, remembering, submit } from './submission'

const registered: OutputOf<'cases/register'> = {
  caseId: 'case-1',
  receipt: { number: '东丽 2026-000001', registeredAt: '2026-03-01T02:00:00Z', verifyCode: 'ABCD', acceptBy: '2026-03-02T02:00:00Z' },
}
const noAnswer: Problem = { code: 'no-answer', message: '网络不通，稍后再试', data: undefined }
const reused: Problem = { code: 'idempotency-key-reused', message: '内容不同', data: undefined }
const wrong: Problem = { code: 'invalid-input', message: '有一项填得不对', data: { issues: [{ path: 'story', message: '请写短一些' }] } }

/** A server that keeps what it registered under a key, and loses the answers named by their turn. */
function aServer(fate: (turn: number) => 'answers' | 'loses-answer' | 'not-reached') {
  const held = new Map<string, string>()
  let turn = 0
  const send: Send<'cases/register'> = (input, key) => {
    turn += 1
    const lot = fate(turn)
    if (lot === 'not-reached') return Promise.resolve({ ok: false, problem: noAnswer })
    const text = JSON.stringify(input)
    if (held.has(key) && held.get(key) !== text) return Promise.resolve({ ok: false, problem: reused })
    held.set(key, text)
    return Promise.resolve(lot === 'answers' ? { ok: true, output: registered } : { ok: false, problem: noAnswer })
  }
  return { held, send }
}

const sending = (draft: Draft): Draft => ({ ...draft, ...remembering(draft) })

test('an answer that comes ends in the receipt', async () => {
  await expect(submit(sending(aCompleteDraft()), aServer(() => 'answers').send)).resolves.toEqual({ end: 'received', output: registered, isEarlierText: false })
})

test('after a lost answer the same text sent again is registered once', async () => {
  const server = aServer((turn) => (turn === 1 ? 'loses-answer' : 'answers'))
  const draft = sending(aCompleteDraft())
  await expect(submit(draft, server.send)).resolves.toEqual({ end: 'unknown', problem: noAnswer })
  await expect(submit(sending(draft), server.send)).resolves.toMatchObject({ end: 'received', isEarlierText: false })
  expect(server.held.size).toBe(1)
})

test('changed after a lost answer that had arrived: the receipt of the earlier text, told apart', async () => {
  const server = aServer((turn) => (turn === 1 ? 'loses-answer' : 'answers'))
  const draft = sending(aCompleteDraft())
  await submit(draft, server.send)
  await expect(submit(sending({ ...draft, story: '改了' }), server.send)).resolves.toMatchObject({ end: 'received', isEarlierText: true })
  expect(server.held.size).toBe(1)
})

test('changed after a try that never arrived: the new text is registered', async () => {
  const server = aServer((turn) => (turn === 1 ? 'not-reached' : 'answers'))
  const draft = sending(aCompleteDraft())
  await submit(draft, server.send)
  await expect(submit(sending({ ...draft, story: '改了' }), server.send)).resolves.toMatchObject({ end: 'received', isEarlierText: false })
  expect([...server.held.values()][0]).toContain('改了')
})

test('a refusal passes through', async () => {
  await expect(submit(sending(aCompleteDraft()), () => Promise.resolve({ ok: false, problem: wrong }))).resolves.toEqual({ end: 'refused', problem: wrong })
})

test('the same text is remembered once, another is remembered behind it', () => {
  const once = sending(aCompleteDraft())
  expect(sending(once).sent).toHaveLength(1)
  expect(sending({ ...once, story: '改了' }).sent.map(({ story }) => story)).toEqual(['楼上每天夜里拖桌子。', '改了'])
})

test('a refused text alone frees the key; with an uncertain one before it the key stays', () => {
  const once = sending(aCompleteDraft())
  expect(forgetting(once, 'key-2')).toEqual({ idempotencyKey: 'key-2', sent: [] })
  expect(forgetting(sending({ ...once, story: '改了' }), 'key-2')).toEqual({ idempotencyKey: 'key-1', sent: once.sent })
})
