// 200,000 cases on a real server: what staff read all day is a walk along an index, in its plan and in what is then read.
import type { Pool, PoolClient } from 'pg'

import { openDatabase, overPool } from '../../src/server/adapters/postgres/database'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { dailyReads, fillManyCases, manyCases, sought } from '../support/many-cases'
import { startPostgres, type PostgresServer } from '../support/postgres'
import { recordWorld, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const large = ['mediation_case', 'party', 'case_event', 'outbox', 'dispatch_order'] as const

type Statement = { text: string; values: unknown[] }
type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

let server: PostgresServer
let pool: Pool
let world: RecordWorld
const sent: Statement[] = []
beforeAll(async () => {
  server = await startPostgres({ fsync: 'off', full_page_writes: 'off', max_wal_size: '4GB', shared_buffers: '256MB', maintenance_work_mem: '256MB', autovacuum: 'off' })
  // One connection: what is set for filling the tables holds for all of it.
  const database = openDatabase({ connectionString: await server.createDatabase('scale'), max: 1 })
  pool = database.pool
  await migrate(database.db)
  world = await recordWorld(overPool(noting(pool, sent)), start)
  const beganAt = performance.now()
  await fillManyCases(world)
  process.stdout.write(`${String(manyCases.cases)} cases laid down in ${String(Math.round(performance.now() - beganAt))} ms\n`)
})
afterAll(async () => {
  await pool.end()
  await server.stop()
})

/** The pool itself, with every statement noted on its way. */
function noting(real: Pool, into: Statement[]): Pool {
  return new Proxy(real, {
    get(target, property) {
      if (property !== 'connect') {
        const value: unknown = Reflect.get(target, property)
        return typeof value === 'function' ? value.bind(target) as unknown : value
      }
      return async () => notingClient(await target.connect(), into)
    },
  })
}
function notingClient(real: PoolClient, into: Statement[]): PoolClient {
  return new Proxy(real, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property)
      if (typeof value !== 'function') return value
      const bound = value.bind(target) as (...given: unknown[]) => unknown
      if (property !== 'query') return bound
      return (first: string | Statement, values?: unknown[]) => {
        into.push(typeof first === 'string' ? { text: first, values: values ?? [] } : { text: first.text, values: first.values })
        return bound(first, values)
      }
    },
  })
}

const readThrough = (plan: Plan): string[] => [
  ...(plan['Node Type'].endsWith('Seq Scan') && large.some((table) => table === plan['Relation Name']) ? [`${plan['Node Type']} of ${plan['Relation Name'] ?? ''}`] : []),
  ...(plan.Plans ?? []).flatMap(readThrough),
]
async function scans({ text, values }: Statement): Promise<string[]> {
  const { rows: [row] } = await pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(`explain (format json) ${text}`, values)
  return (row?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => readThrough(plan)).map((scan) => `${scan}: ${text}`)
}
async function scanned(): Promise<unknown> {
  await pool.query('select pg_stat_force_next_flush()')
  return (await pool.query(`select relname, seq_scan from pg_stat_user_tables where relname = any($1) order by relname`, [large])).rows
}

test.each(dailyReads)('$what reads no large table from end to end', async ({ who, operation, input }) => {
  // The first call makes a person of a member of staff.
  await world.done(who, operation, input)
  const before = await scanned()
  sent.length = 0
  // More often than it takes the server to settle on one plan for all values.
  for (let n = 0; n < 8; n += 1) await world.done(who, operation, input)
  expect(await scanned()).toEqual(before)
  const reads = new Map(sent.filter(({ text }) => /^\s*(select|with)/i.test(text)).map((statement) => [statement.text, statement]))
  expect(reads.size).toBeGreaterThan(0)
  const plans: string[] = []
  for (const statement of reads.values()) plans.push(...await scans(statement))
  expect(plans).toEqual([])
})

test('and finds the one case among them by number, name and phone', async () => {
  for (const q of [sought.number, '123456', sought.name, sought.phone]) {
    const { rows } = await world.done<{ rows: { caseId: string }[] }>('zhou', 'workbench/list', { q })
    expect(rows.map(({ caseId }) => caseId)).toEqual([sought.caseId])
  }
})
