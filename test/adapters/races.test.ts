// Many people at once, on a real server, through the built function.
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Pool } from 'pg'

import { openDatabase } from '../../src/server/adapters/postgres/database'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { districtId, fillBookingWorld, occupancyFaults, openidOf, overlaps, testSecret, yanan } from '../support/booking-world'
import { callAs, type CloudMain } from '../support/cloud-call'
import { startPostgres, type PostgresServer } from '../support/postgres'
import { slotsAhead } from '../support/slots-ahead'

type CreateMain = (setting: { pool: Pool; secret: string; districtId: string; files: { directory: string }; now: () => Date }) => CloudMain
type World = { main: CloudMain; pool: Pool; url: string }

const now = instantOfMinute('2026-11-22', 600)
const starts = slotsAhead(now)
const connections = 16
const { createMain } = createRequire(path.resolve('package.json'))(path.resolve('dist/cloud/api/index.js')) as { createMain: CreateMain }

let server: PostgresServer
const pools: Pool[] = []

beforeAll(async () => { server = await startPostgres() })
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await server.stop()
})

async function world(name: string, size: Parameters<typeof fillBookingWorld>[1]): Promise<World> {
  const url = await server.createDatabase(name)
  const { pool, db } = openDatabase({ connectionString: url, max: connections, connectionTimeoutMillis: 30_000 })
  pools.push(pool)
  await migrate(db)
  await fillBookingWorld(pool, size)
  const main = createMain({ pool, secret: testSecret, districtId, files: { directory: path.resolve('.data/race') }, now: () => now })
  return { main, pool, url }
}
const count = (answers: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(answers)].sort().map((answer) => [answer, answers.filter((other) => other === answer).length]))
const output = async (worker: string, setting: object): Promise<string> =>
  (await promisify(execFile)(process.execPath, [path.resolve('test/support', worker), JSON.stringify(setting)])).stdout
const rows = async (pool: Pool, text: string): Promise<unknown[]> => (await pool.query<Record<string, unknown>>(text)).rows
const answerOf = ({ status, body }: Awaited<ReturnType<CloudMain>>): string => (status === 200 ? 'booked' : (body as { code: string }).code)

test('500 people on one slot, 20 rounds: one is booked, 499 are told it is taken, a round within 2 s', async () => {
  const people = 500
  const { url } = await world('one_slot', { rooms: 2, cases: people, capacity: 1 })
  const setting = { url, secret: testSecret, districtId, now: now.toISOString(), people, connections, roomId: yanan, starts: starts.slice(0, 20) }
  const told = JSON.parse(await output('one-slot-worker.cjs', setting)) as { answers: Record<string, number>; ms: number }[]
  process.stdout.write(`500 on one slot, ms a round: ${told.map(({ ms }) => ms).join(' ')}\n`)
  expect(told.map(({ answers }) => answers)).toEqual(Array.from({ length: 20 }, () => ({ booked: 1, 'slot-taken': people - 1 })))
  // Other work on this machine may hold up a round; it cannot hold up most of them.
  expect(told.map(({ ms }) => ms).sort((a, b) => a - b)[10]).toBeLessThanOrEqual(2000)
})

test('a room of 3 seats takes exactly 3 of 100, each in a seat of their own', async () => {
  const { main, pool } = await world('three_seats', { rooms: 2, cases: 100, capacity: 3 })
  const answers = await Promise.all(Array.from({ length: 100 }, (_, index) =>
    callAs(main, openidOf(index + 1), 'appointments/book', { caseId: `case-${String(index + 1)}`, roomId: yanan, startsAt: starts[0] }).then(answerOf)))
  expect(count(answers)).toEqual({ booked: 3, 'slot-taken': 97 })
  expect(await rows(pool, 'select seat from appointment order by seat')).toEqual([{ seat: 1 }, { seat: 2 }, { seat: 3 }])
  expect(await rows(pool, occupancyFaults)).toEqual([])
})

test('2,000 random bookings, moves and cancels over 5 rooms from 4 processes: no overlap, occupancy equals live appointments', async () => {
  const people = 40
  const { pool, url } = await world('random', { rooms: 5, cases: 4 * people, capacity: 1 })
  // One mediator for a third of the cases, so that people stand in each other's way as well as rooms do.
  await pool.query(`update mediation_case set mediator_id = 'li' where id in (select 'case-' || n from generate_series(1, 160, 3) n)`)
  const setting = {
    url, secret: testSecret, districtId, now: now.toISOString(), people, acts: 500,
    rooms: [yanan, 'haisong', 'room-3', 'room-4', 'room-5'], starts: starts.slice(0, 18),
  }
  const outputs = await Promise.all([0, 1, 2, 3].map((worker) =>
    output('race-worker.cjs', { ...setting, from: worker * people + 1, seed: worker + 1 })))
  const totals: Record<string, number> = {}
  for (const stdout of outputs) {
    for (const [answer, times] of Object.entries(JSON.parse(stdout) as Record<string, number>)) totals[answer] = (totals[answer] ?? 0) + times
  }
  process.stdout.write(`2,000 acts: ${JSON.stringify(totals)}\n`)
  expect(Object.values(totals).reduce((sum, times) => sum + times, 0)).toBe(2000)
  const allowed = /^appointments\/(book|reschedule|cancel) (done|slot-taken|person-busy)$/
  expect(Object.keys(totals).filter((answer) => !allowed.test(answer))).toEqual([])
  expect(Object.keys(totals).filter((answer) => answer.endsWith(' done'))).toHaveLength(3)

  expect(await rows(pool, overlaps)).toEqual([])
  expect(await rows(pool, occupancyFaults)).toEqual([])
  expect(await rows(pool, `select id from mediation_case where first_broken_link(district_id, id) is not null`)).toEqual([])
  const [{ events, effects }] = await rows(pool, `select (select count(*)::int from case_event) as events, (select count(*)::int from command_log) as effects`) as [{ events: number; effects: number }]
  const done = Object.entries(totals).reduce((sum, [answer, times]) => (answer.endsWith(' done') ? sum + times : sum), 0)
  expect({ events, effects }).toEqual({ events: done, effects: done })
})

test('the same command 10 times in parallel: one effect, one answer', async () => {
  const { main, pool } = await world('same_command', { rooms: 2, cases: 1, capacity: 1 })
  const tenTimes = (operation: string, input: unknown) =>
    Promise.all(Array.from({ length: 10 }, () => callAs(main, openidOf(1), operation, input, `one-${operation.replace('/', '-')}`)))
  const theOnly = (answers: Awaited<ReturnType<typeof tenTimes>>) => {
    expect([...new Set(answers.map((answer) => JSON.stringify(answer)))]).toEqual([JSON.stringify(answers[0])])
    expect(answers[0]?.status).toBe(200)
    return (answers[0]?.body as { appointment: { id: string } }).appointment.id
  }
  const appointmentId = theOnly(await tenTimes('appointments/book', { caseId: 'case-1', roomId: yanan, startsAt: starts[0] }))
  theOnly(await tenTimes('appointments/reschedule', { appointmentId, roomId: yanan, startsAt: starts[1] }))
  theOnly(await tenTimes('appointments/cancel', { appointmentId, reason: 'not-free' }))
  expect(await rows(pool, 'select kind from case_event order by seq')).toEqual(
    ['appointment-booked', 'appointment-rescheduled', 'appointment-cancelled'].map((kind) => ({ kind })))
  expect(await rows(pool, 'select state from appointment')).toEqual([{ state: 'cancelled' }])
  expect(await rows(pool, 'select 1 from occupancy')).toEqual([])
})
