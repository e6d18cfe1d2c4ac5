import { ORPCError } from '@orpc/client'
import { linkOver } from './link'
import { NoAnswer, type Answer, type Call } from './transport'

function linkAnswering(answer: Answer) {
  const calls: Call[] = []
  const link = linkOver((call) => {
    calls.push(call)
    return Promise.resolve(answer)
  })
  return { link, calls }
}

const failureOf = (answer: Answer) =>
  linkAnswering(answer).link.call(['rooms', 'slots'], {}, { context: {} }).catch((error: unknown) => error)

test('a call travels as its path, input and idempotency key', async () => {
  const { link, calls } = linkAnswering({ status: 200, body: { ok: true } })
  await expect(link.call(['rooms', 'slots'], { roomId: 'r' }, { context: { idempotencyKey: 'k' } })).resolves.toEqual({ ok: true })
  expect(calls).toEqual([{ operation: 'rooms/slots', input: { roomId: 'r' }, idempotencyKey: 'k' }])
})

test('299 is an answer, 300 is not', async () => {
  await expect(linkAnswering({ status: 299, body: 1 }).link.call(['a'], {}, { context: {} })).resolves.toBe(1)
  expect(await failureOf({ status: 300, body: '' })).toBeInstanceOf(NoAnswer)
})

test('a refusal keeps its code, sentence and data', async () => {
  const error = await failureOf({ status: 409, body: { defined: true, code: 'slot-taken', status: 409, message: '约走了', data: { nearest: [] } } })
  expect(error).toBeInstanceOf(ORPCError)
  expect(error).toMatchObject({ code: 'slot-taken', status: 409, message: '约走了', data: { nearest: [] }, defined: true })
})

test('whoever asked to hear of refusals hears the code', async () => {
  const heard: string[] = []
  const link = linkOver(() => Promise.resolve({ status: 401, body: { code: 'signed-out', message: '已经退出' } }), (code) => heard.push(code))
  await link.call(['a'], {}, { context: {} }).catch(() => undefined)
  expect(heard).toEqual(['signed-out'])
})

test('a server that answers 502 with a web page is no answer', async () => {
  expect(await failureOf({ status: 502, body: '<html>' })).toBeInstanceOf(NoAnswer)
})
