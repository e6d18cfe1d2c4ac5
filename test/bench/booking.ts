// Booking through the built function against the very statement it sends, bare, on the same server. The statements that
// the function sends to one database are replayed on another that started equal.
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Pool, PoolClient } from 'pg'

import { openDatabase } from '../../src/server/adapters/postgres/database'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { districtId, fillBookingWorld, openidOf, testSecret } from '../support/booking-world'
import { callAs, type CloudMain } from '../support/cloud-call'
import { startPostgres, type PostgresServer } from '../support/postgres'
import { slotsAhead } from '../support/slots-ahead'
import { inParallel, median, milliseconds, type Measure } from './measure'

const rooms = 30
const chunk = 300
const chunks = 8
const connections = 8
const now = instantOfMinute('2026-11-22', 600)

type Statement = { text: string; values: unknown[] }
type CreateMain = (setting: { pool: Pool; secret: string; districtId: string; files: { directory: string }; now: () => Date }) => CloudMain

export async function measureBooking(): Promise<Measure[]> {
  const server = await startPostgres()
  const pools: Pool[] = []
  try {
    const [through, bare] = [await world(server, 'through'), await world(server, 'bare')]
    pools.push(through, bare)
    const sent: Statement[] = []
    const require = createRequire(path.resolve('package.json'))
    const { createMain } = require(path.resolve('dist/cloud/api/index.js')) as { createMain: CreateMain }
    const main = createMain({ pool: recording(through, sent), secret: testSecret, districtId, files: { directory: path.resolve('.data/bench') }, now: () => now })

    const starts = slotsAhead(now)
    const bookings = Array.from({ length: chunk * chunks }, (_, index) => ({
      openid: openidOf(index + 1),
      input: { caseId: `case-${String(index + 1)}`, roomId: `room-${String(3 + (index % (rooms - 2)))}`, startsAt: starts[Math.floor(index / (rooms - 2))] },
    }))
    const throughMs: number[] = []
    const bareMs: number[] = []
    for (let first = 0; first < bookings.length; first += chunk) {
      sent.length = 0
      throughMs.push(await milliseconds(() => inParallel(bookings.slice(first, first + chunk), connections, async ({ openid, input }) => {
        const { status, body } = await callAs(main, openid, 'appointments/book', input)
        if (status !== 200) throw new Error(`The function refused: ${JSON.stringify(body)}`)
      })))
      bareMs.push(await milliseconds(() => inParallel(sent, connections, async (statement) => {
        const { rows } = await bare.query<{ outcome: string }>(statement)
        if (rows[0]?.outcome !== 'saved') throw new Error(`The bare statement answered ${String(rows[0]?.outcome)}`)
      })))
    }
    // The first chunk warms caches and compilers.
    const ratios = throughMs.slice(1).map((ms, index) => (bareMs[index + 1] ?? Number.NaN) / ms)
    const perSecond = (times: readonly number[]): number => Math.round((chunk * 1000) / median(times.slice(1)))
    return [
      {
        what: 'booking through the built function ÷ the same statement bare', value: median(ratios), unit: '×', bound: { atLeast: 0.5 },
        note: `${String(perSecond(throughMs))}/s ÷ ${String(perSecond(bareMs))}/s over ${String(connections)} connections`,
      },
    ]
  } finally {
    await Promise.all(pools.map((pool) => pool.end()))
    await server.stop()
  }
}

async function world(server: PostgresServer, name: string): Promise<Pool> {
  const { pool, db } = openDatabase({ connectionString: await server.createDatabase(name), max: connections })
  await migrate(db)
  await fillBookingWorld(pool, { rooms, cases: chunk * chunks, capacity: 1 })
  await pool.query('analyze')
  return pool
}

/** The pool itself, with every booking statement noted on its way. */
function recording(pool: Pool, sent: Statement[]): Pool {
  const note = (first: unknown, values: unknown): void => {
    const text = typeof first === 'string' ? first : (first as Statement).text
    if (text.includes('place_appointment')) sent.push(typeof first === 'string' ? { text, values: values as unknown[] } : (first as Statement))
  }
  const seen = new WeakSet<PoolClient>()
  return new Proxy(pool, {
    get(target, property) {
      if (property !== 'connect') {
        const value: unknown = Reflect.get(target, property)
        return typeof value === 'function' ? value.bind(target) as unknown : value
      }
      return async () => {
        const client = await target.connect()
        if (!seen.has(client)) {
          seen.add(client)
          const query = client.query.bind(client) as (...given: unknown[]) => unknown
          Object.assign(client, { query: (...given: unknown[]) => { note(given[0], given[1]); return query(...given) } })
        }
        return client
      }
    },
  })
}
