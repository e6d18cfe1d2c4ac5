// Whatever is sent, the answer is a problem of the closed list with a Chinese sentence, and nothing is half written.
import { sql } from 'kysely'

import { aRegistration } from '../support/a-registration'
import { startApi, type Api } from '../support/api'
import { serveApi, type HttpApi } from '../support/http'

let api: Api
let http: HttpApi
beforeAll(async () => {
  api = await startApi()
  http = await serveApi(api)
  await api.as('wang-guilan').session.whoami({})
})
afterAll(async () => {
  await http.stop()
  await api.stop()
})

/** Counts of every table that a command could leave something in. */
async function rows() {
  const { rows: [counts] } = await sql`select
    (select count(*) from mediation_case) as cases, (select count(*) from case_event) as events, (select count(*) from party) as parties,
    (select count(*) from appointment) as appointments, (select count(*) from file) as files, (select count(*) from rating) as ratings,
    (select count(*) from command_log) as commands, (select count(*) from outbox) as notices`.execute(api.db)
  return counts
}

const nested = (depth: number): unknown => (depth === 0 ? '深' : { answers: [nested(depth - 1)] })
const register = aRegistration({ place: { communityId: 'jinmenli', building: '3 号楼', unit: '2 单元' } })
const bad: [string, { operation?: string; input: unknown; idempotencyKey?: unknown }, string][] = [
  ['an operation nobody wrote', { operation: 'rooms/burn', input: {} }, 'unknown-operation'],
  ['an operation inside JavaScript', { operation: '__proto__/constructor', input: {} }, 'unknown-operation'],
  ['an operation of 2,000 letters', { operation: 'a'.repeat(2000), input: {} }, 'unknown-operation'],
  ['a group without an operation', { operation: 'cases', input: {} }, 'unknown-operation'],
  ['a number for an input', { input: 42 }, 'invalid-input'],
  ['a list for an input', { input: [] }, 'invalid-input'],
  ['no input', { input: undefined }, 'invalid-input'],
  ['a wrong type', { input: { ...register, isOngoing: 'yes' } }, 'invalid-input'],
  ['a kind that does not exist', { input: { ...register, subject: 'dragons' } }, 'invalid-input'],
  ['a story of 2,001 letters', { input: { ...register, story: '吵'.repeat(2001) } }, 'invalid-input'],
  ['a story of blanks', { input: { ...register, story: ' \n\t　' } }, 'invalid-input'],
  ['a NUL character', { input: { ...register, story: '夜里\0很响' } }, 'invalid-input'],
  ['half a character', { input: { ...register, story: '夜里\uD83D很响' } }, 'invalid-input'],
  ['a NUL in the name of an answer', { input: { ...register, answers: { 'a\0b': '夜里' } } }, 'invalid-input'],
  ['half a character in the name of an answer', { input: { ...register, answers: { '\uDC00': '夜里' } } }, 'invalid-input'],
  ['500 answers', { input: { ...register, answers: Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`q${n}`, '答'])) } }, 'invalid-input'],
  ['a day that does not exist', { input: { ...register, beganOn: '2026-02-30' } }, 'invalid-input'],
  ['a day to come', { input: { ...register, beganOn: '2027-01-01' } }, 'invalid-input'],
  ['a place of another district', { input: { ...register, place: { communityId: 'elsewhere', building: '1 号楼' } } }, 'invalid-input'],
  ['an injection for an id', { input: { ...register, place: { communityId: "x'; drop table person; --", building: '1 号楼' } } }, 'invalid-input'],
  ['ten photos', { input: { ...register, photoIds: Array.from({ length: 10 }, (_, n) => `p${n}`) } }, 'invalid-input'],
  ['photos nobody uploaded', { input: { ...register, photoIds: ['not-mine'] } }, 'photo-not-uploaded'],
  ['objects 5,000 deep', { input: { ...register, answers: nested(5000) } }, 'invalid-input'],
  ['no key', { input: register, idempotencyKey: undefined }, 'idempotency-key-missing'],
  ['an empty key', { input: register, idempotencyKey: '' }, 'idempotency-key-missing'],
  ['a key of 65 letters', { input: register, idempotencyKey: 'k'.repeat(65) }, 'idempotency-key-missing'],
  ['a key with a blank', { input: register, idempotencyKey: 'a b' }, 'idempotency-key-missing'],
  ['a key that is no text', { input: register, idempotencyKey: { toString: 'k' } }, 'idempotency-key-missing'],
]

test.each(bad)('%s is refused in words', async (_name, { operation = 'cases/register', input, ...key }, code) => {
  const before = await rows()
  const { status, body } = await api.send({ as: 'wang-guilan', operation, input, idempotencyKey: 'a-key', ...key })
  expect(body).toMatchObject({ code, defined: true, status, message: expect.stringMatching(/\p{Script=Han}/u) as string })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  if (code === 'invalid-input') {
    const { issues } = (body as { data: { issues: { message: string }[] } }).data
    expect(issues.length).toBeGreaterThan(0)
    expect(issues.length).toBeLessThanOrEqual(20)
    for (const { message } of issues) expect(message).toMatch(/\p{Script=Han}/u)
  }
  expect(await rows()).toEqual(before)
  expect(api.log).toEqual([])
})

const foreign: [string, unknown][] = [
  ['cases/get', { caseId: 'nobody-s' }], ['cases/addNote', { caseId: 'nobody-s', text: '补充' }], ['cases/withdraw', { caseId: 'nobody-s', reason: 'other' }],
  ['cases/reopen', { caseId: 'nobody-s', reason: '不对' }], ['appointments/get', { appointmentId: 'nobody-s' }],
  ['appointments/cancel', { appointmentId: 'nobody-s', reason: 'other' }], ['ratings/get', { caseId: 'nobody-s' }],
  ['ratings/give', { caseId: 'nobody-s', level: 'satisfied' }], ['rooms/get', { roomId: 'nowhere' }], ['files/finish', { fileId: 'nobody-s' }],
  ['appointments/book', { caseId: 'nobody-s', roomId: 'yanan', startsAt: '2026-06-11T02:00:00Z' }],
]
test.each(foreign)('%s of an id that is not there is not found', async (operation, input) => {
  expect(await api.send({ as: 'wang-guilan', operation, input, idempotencyKey: 'k' })).toMatchObject({ status: 404, body: { code: 'not-found' } })
})

test('an event that is no event is an unknown operation', async () => {
  for (const event of [undefined, null, 'x', 7, [], { operation: 7 }, { operation: { split: 1 } }]) {
    expect(await api.main(event, undefined)).toMatchObject({ status: 404, body: { code: 'unknown-operation' } })
  }
})

test('hostile names of fields are ignored and leave nothing behind', async () => {
  const input: unknown = JSON.parse('{"__proto__":{"roles":["supervisor"]},"constructor":{"prototype":{"roles":1}}}')
  expect((await api.send({ as: 'wang-guilan', operation: 'session/whoami', input })).status).toBe(200)
  expect(({} as Record<string, unknown>)['roles']).toBeUndefined()
})

describe('over HTTP', () => {
  const asWang = { as: 'wang-guilan', key: 'over-http' }
  const invalidUtf8 = new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])
  test.each([
    ['half a JSON', '{"story":', 400, 'invalid-input'],
    ['no JSON', '<xml/>', 400, 'invalid-input'],
    ['letters that are not UTF-8', invalidUtf8, 400, 'invalid-input'],
    ['lists 200,000 deep', '['.repeat(200_000) + ']'.repeat(200_000), 400, 'invalid-input'],
    ['half a list 900,000 deep', '['.repeat(900_000), 400, 'invalid-input'],
    ['an empty body', '', 400, 'invalid-input'],
    ['two megabytes', JSON.stringify({ story: '吵'.repeat(700_000) }), 413, 'input-too-large'],
    ['twelve megabytes', 'x'.repeat(12_000_000), 413, 'input-too-large'],
  ] as const)('%s', async (_name, body, status, code) => {
    const before = await rows()
    expect(await http.ask('/api/cases/register', { ...asWang, body })).toMatchObject({
      status, body: { code, message: expect.stringMatching(/\p{Script=Han}/u) as string },
    })
    expect(await rows()).toEqual(before)
    expect(api.log).toEqual([])
  })

  test.each(['/api/', '/api/rooms', '/api/rooms/list/more', '/api/../rooms/list', '/api/rooms%2Flist%00', '/api/%', '/api/rooms/__proto__'])('%s is nothing of ours', async (pathname) => {
    const { status } = await http.ask(pathname, { body: '{}' })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  test.each(['/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/%', '//', '/index.html%00.js', '/js'])('%s reads no file', async (pathname) => {
    expect((await http.ask(pathname, { method: 'GET' })).status).toBe(404)
  })
})

