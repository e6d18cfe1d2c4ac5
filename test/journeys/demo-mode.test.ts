// One machine, started as a person starts it: the demo, a real district, and the database gone and back.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { openDatabase } from '../../src/server/adapters/postgres/database'
import { startHost } from '../support/host'
import { startPostgres, type PostgresServer } from '../support/postgres'

const directories: string[] = []
const freshDirectory = () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'linli-demo-'))
  directories.push(directory)
  return directory
}
afterAll(() => directories.forEach((directory) => rmSync(directory, { recursive: true, force: true })))

const realDistrict = { DEMO: '0', DISTRICT: 'heping', DISTRICT_NAME: '和平区' }

async function ask(origin: string, pathname: string, { method = 'POST', headers = {} }: { method?: string; headers?: Record<string, string> } = {}) {
  const response = await fetch(`${origin}/api/${pathname}`, { method, headers, ...(method === 'POST' ? { body: '{}' } : {}) })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const asWang = { headers: { Authorization: 'Demo wang-guilan' } }

describe('the demo, on nothing but a directory', () => {
  const dataDir = freshDirectory()
  let host: Awaited<ReturnType<typeof startHost>>
  beforeAll(async () => { host = await startHost({ dataDir }) }, 100_000)
  afterAll(() => host.stop())

  test('is healthy, says who one can be, and knows them', async () => {
    expect(await ask(host.origin, 'health', { method: 'GET' })).toMatchObject({ status: 200, body: { ok: true, database: 'pglite' } })
    const { body } = await ask(host.origin, 'demo/personas', { method: 'GET' })
    const personas = body['personas'] as { id: string; name: string; role: string; note: string }[]
    expect(new Set(personas.map(({ role }) => role))).toEqual(new Set(['resident', 'reporter', 'mediator', 'dispatcher', 'supervisor', 'administrator']))
    for (const { id, name } of personas) {
      expect(await ask(host.origin, 'session/whoami', { headers: { Authorization: `Demo ${id}` } })).toMatchObject({ status: 200, body: { name } })
    }
  })

  test.each(['Demo nobody', 'Demo', 'Bearer wang-guilan', 'demo wang-guilan'])('%s is nobody', async (authorization) => {
    expect(await ask(host.origin, 'session/whoami', { headers: { Authorization: authorization } })).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
  })

  test('shows three phones on one page of its own, and lets no other page show them', async () => {
    const response = await fetch(`${host.origin}/demo`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    const page = await response.text()
    expect([...page.matchAll(/<iframe title="([^"]+)" src="\/\?phone=([a-z-]+)/g)].map(([, title, phone]) => [title, phone])).toEqual([
      ['王桂兰的手机', 'wang-guilan'], ['陈建国的手机', 'chen-jianguo'], ['王敏的手机', 'wang-min'],
    ])
    const app = await fetch(`${host.origin}/?phone=wang-guilan`)
    expect(app.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(app.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  })

  test('keeps its secret to itself', () => {
    const file = path.join(dataDir, 'secret')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8').trim().length).toBeGreaterThanOrEqual(32)
  })

  test('turns a second process on the same directory away with a sentence', async () => {
    await expect(startHost({ dataDir })).rejects.toThrow(/Process \d+ already has .* open\. Stop it first/)
    expect((await ask(host.origin, 'health', { method: 'GET' })).status).toBe(200)
  })

  test('killed like a power cut, it starts again with everything, and lets go when interrupted', async () => {
    const before = await ask(host.origin, 'cases/list', asWang)
    await host.crash()
    host = await startHost({ dataDir })
    expect(await ask(host.origin, 'cases/list', asWang)).toEqual(before)
    expect(await host.interrupt()).toBe(0)
    await expect(startHost({ dataDir, environment: realDistrict })).rejects.toThrow('holds the demo')
    await expect(startHost({ dataDir, environment: { APP_SECRET: 'x'.repeat(32) } })).rejects.toThrow('sealed with another secret')
    host = await startHost({ dataDir })
  }, 60_000)
})

describe('a real district, on a server', () => {
  let server: PostgresServer
  let url: string
  const dataDir = freshDirectory()
  const real = (environment: Record<string, string> = realDistrict) => startHost({ dataDir, databaseUrl: url, environment })
  beforeAll(async () => {
    server = await startPostgres()
    url = await server.createDatabase('heping')
  }, 60_000)
  afterAll(() => server.stop())

  test('two processes that start together migrate it once and both serve', async () => {
    const [one, two] = await Promise.all([real(), real()])
    try {
      for (const { origin } of [one, two]) {
        expect(await ask(origin, 'health', { method: 'GET' })).toMatchObject({ status: 200, body: { ok: true, database: 'postgres' } })
        expect(await ask(origin, 'places/list')).toMatchObject({ status: 200, body: { district: { id: 'heping', name: '和平区', shortName: '和平' } } })
      }
    } finally {
      await Promise.all([one.stop(), two.stop()])
    }
  }, 60_000)

  test('knows no demo identity, shows no personas, and is never opened as a demo', async () => {
    const host = await real()
    try {
      expect(await ask(host.origin, 'session/whoami', asWang)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
      expect((await ask(host.origin, 'demo/personas', { method: 'GET' })).status).toBe(404)
      expect((await fetch(`${host.origin}/demo`)).status).toBe(404)
      const app = await fetch(host.origin)
      expect(app.headers.get('x-frame-options')).toBe('DENY')
      expect(app.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    } finally {
      await host.stop()
    }
    await expect(real({})).rejects.toThrow('holds a real district')
  }, 60_000)

  test('a demo leaves a database alone that holds tables of something else', async () => {
    const foreign = await server.createDatabase('foreign')
    const { pool, db } = openDatabase({ connectionString: foreign })
    await pool.query('create table accounts (id int)')
    await expect(startHost({ dataDir, databaseUrl: foreign })).rejects.toThrow('holds tables of something else')
    const { rows } = await pool.query<{ tablename: string }>(`select tablename from pg_tables where schemaname = 'public'`)
    expect(rows).toEqual([{ tablename: 'accounts' }])
    await db.destroy()
  }, 60_000)

  test('with the server gone it says to try later, and goes on when the server is back', async () => {
    const host = await real()
    try {
      await server.crash()
      expect(await ask(host.origin, 'places/list')).toMatchObject({ status: 503, body: { code: 'try-again-later', message: '现在连不上，请稍后再试。您填的内容还在' } })
      expect(await ask(host.origin, 'health', { method: 'GET' })).toMatchObject({ status: 503, body: { ok: false, database: 'away' } })
      await server.restart()
      expect((await ask(host.origin, 'places/list')).status).toBe(200)
      expect((await ask(host.origin, 'health', { method: 'GET' })).status).toBe(200)
      expect(host.log()).not.toContain('"level":"error"')
    } finally {
      await host.stop()
    }
  }, 60_000)
})

test('a wrong port or a district without its id is told in a sentence', async () => {
  await expect(startHost({ dataDir: freshDirectory(), environment: { PORT: 'eighty' } })).rejects.toThrow('PORT must be a number')
  await expect(startHost({ dataDir: freshDirectory(), environment: { DEMO: '0' } })).rejects.toThrow('DEMO=0 needs DISTRICT')
})

test('a demo whose laying was interrupted is begun anew', async () => {
  const dataDir = freshDirectory()
  const host = await startHost({ dataDir })
  await host.stop()
  // As it stands when the power fails halfway: the same directory, its demo not noted as finished.
  const { openPGlite } = await import('../../src/server/adapters/postgres/pglite')
  const database = await openPGlite({ directory: path.join(dataDir, 'pglite') })
  await database.db.updateTable('deployment').set({ filled_at: null }).execute()
  await database.close()
  const again = await startHost({ dataDir })
  try {
    expect(again.log()).toContain('beginning it anew')
    expect((await ask(again.origin, 'session/whoami', asWang)).status).toBe(200)
  } finally {
    await again.stop()
  }
}, 120_000)
