// Every operation of the contract, seen from outside: who may call it, and what the document says of it.
import type { OpenAPI } from '@orpc/openapi'

import { contract, type OperationMeta } from '../../src/contract/api'
import { problems, type ProblemCode } from '../../src/contract/problem'
import { startApi, type Api } from '../support/api'
import { serveApi, type HttpApi } from '../support/http'

let api: Api
let http: HttpApi
beforeAll(async () => {
  api = await startApi()
  http = await serveApi(api)
})
afterAll(async () => {
  await http.stop()
  await api.stop()
})

type Definition = { '~orpc': { meta: OperationMeta; errorMap: object } }
const operations = Object.entries(contract).flatMap(([group, of]) =>
  Object.entries(of as Record<string, Definition>).map(([name, definition]) => ({ operation: `${group}/${name}`, ...definition['~orpc'] })))
const closed = operations.flatMap(({ operation, meta: { roles } }) => (roles === 'anyone' ? [] : [{ operation, roles }]))

test('somebody the platform knows is told who they are', async () => {
  expect(await api.as('wang-guilan').session.whoami({})).toMatchObject({
    name: '王桂兰', roles: ['resident'], communityId: 'jinmenli', onDutyToday: { roomId: 'yanan' },
  })
  expect(await api.as('sun-lei').session.whoami({})).toMatchObject({ name: '孙蕾', roles: ['resident', 'dispatcher'] })
})

test('somebody new is a resident of whom nothing is known, and the same person next time', async () => {
  const first = await api.as('somebody-new').session.whoami({})
  expect(first).toMatchObject({ roles: ['resident'], name: null, communityId: null, phone: null, onDutyToday: null })
  expect(await api.as('somebody-new').session.whoami({})).toEqual(first)
})

test('ten calls of somebody new at once meet one person', async () => {
  const seen = await Promise.all(Array.from({ length: 10 }, () => api.as('somebody-newer').session.whoami({})))
  expect(new Set(seen.map(({ personId }) => personId)).size).toBe(1)
})

test('anybody may look at places and rooms', async () => {
  expect((await api.anyone.places.list({})).district.name).toBe('东丽区')
  expect((await api.anyone.rooms.list({})).rooms).toHaveLength(12)
})

test.each(closed)('$operation is closed to whom the platform does not know', async ({ operation }) => {
  expect(await api.send({ operation, idempotencyKey: 'k' })).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
})

test.each(closed.filter(({ roles }) => !roles.includes('resident')))('$operation is closed to residents before its input is looked at', async ({ operation }) => {
  expect(await api.send({ as: 'wang-guilan', operation, idempotencyKey: 'k' })).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
})

test('what the caller writes into the event says nothing about who they are', async () => {
  const event = { operation: 'session/whoami', input: {}, userInfo: { openId: 'demo:sun-lei' }, WX_OPENID: 'demo:sun-lei' }
  expect(await api.main(event, {})).toMatchObject({ status: 401 })
})

test('the document holds every operation with its roles, its key, and every problem with status and sentence', async () => {
  const { status, body } = await http.ask('/api/openapi.json', { method: 'GET' })
  expect(status).toBe(200)
  const document = body as OpenAPI.Document
  expect(document.openapi).toMatch(/^3\.1/)
  expect(Object.keys(document.paths ?? {}).sort()).toEqual(operations.map(({ operation }) => `/${operation}`).sort())
  for (const { operation, meta, errorMap } of operations) {
    const found = document.paths?.[`/${operation}`]?.post as OpenAPI.OperationObject & Record<string, unknown>
    expect(found.summary).toMatch(/\p{Script=Han}/u)
    expect(found['x-roles']).toEqual(meta.roles)
    expect(found.parameters).toHaveLength(meta.isCommand ? 1 : 0)
    const answers = found.responses as Record<string, OpenAPI.ResponseObject>
    expect(answers['200']?.content?.['application/json']?.schema).toBeTruthy()
    for (const code of Object.keys(errorMap) as ProblemCode[]) {
      const answer = answers[String(problems[code].status)]
      expect(answer?.description).toContain(`${code}：${problems[code].message}`)
      expect(answer?.content?.['application/json']?.examples).toHaveProperty(code)
    }
  }
})

test('the page to read is Chinese, complete, and loads nothing from elsewhere', async () => {
  const { status, headers, bytes } = await http.ask('/docs', { method: 'GET' })
  const page = new TextDecoder().decode(bytes)
  expect(status).toBe(200)
  expect(page).toContain('<html lang="zh-CN">')
  for (const { operation } of operations) expect(page).toContain(`POST /api/${operation}<`)
  expect(page).not.toMatch(/<script|https?:\/\//)
  expect(headers.get('content-security-policy')).toContain("default-src 'self'")
})

test.each(['GET', 'PUT', 'DELETE'])('%s on an operation says to use POST', async (method) => {
  const { status, headers, body } = await http.ask('/api/rooms/list', { method })
  expect([status, headers.get('allow')]).toEqual([405, 'POST'])
  expect(body).toMatchObject({ code: 'method-not-allowed', message: '请用 POST 方式调用' })
})

test('every answer forbids guessing its type and being framed', async () => {
  for (const pathname of ['/api/health', '/docs', '/nothing-here']) {
    const { headers } = await http.ask(pathname, { method: 'GET' })
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options')]).toEqual(['nosniff', 'DENY'])
  }
})
