// Many people at once for the seats of one gathering, on a real server, through the built function.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Pool } from 'pg'

import { gatheringStore } from '../../src/server/adapters/postgres/gathering-store'
import { writeSeries } from '../../src/server/adapters/postgres/gathering-writer'
import { openDatabase, type Database } from '../../src/server/adapters/postgres/database'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { createSealing } from '../../src/server/adapters/sealing'
import { addMinutes } from '../../src/server/domain/day-arithmetic'
import type * as Bundle from '../../src/server/functions/api'
import { passOnOffers } from '../../src/server/operations/pass-on-offers'
import { aSeries } from '../support/a-series'
import { districtId, fillBookingWorld, openidOf, testSecret } from '../support/booking-world'
import { callAs, type CloudMain } from '../support/cloud-call'
import { gatheringFaults, idleSeats } from '../support/gathering-faults'
import { now, teaId } from '../support/gathering-rig'
import { startPostgres, type PostgresServer } from '../support/postgres'

type World = Database & { url: string; main: CloudMain }
type Answers = Record<string, number>

const { createMain } = createRequire(path.resolve('package.json'))(path.resolve('dist/cloud/api/index.js')) as typeof Bundle

let server: PostgresServer
const pools: Pool[] = []

beforeAll(async () => { server = await startPostgres() })
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await server.stop()
})

async function world(name: string, { people, seats }: { people: number; seats: number }): Promise<World> {
  const url = await server.createDatabase(name)
  const database = openDatabase({ connectionString: url, max: 12, connectionTimeoutMillis: 30_000 })
  pools.push(database.pool)
  await migrate(database.db)
  await fillBookingWorld(database.pool, { rooms: 2, cases: people, capacity: 1 })
  await database.db.transaction().execute((transaction) => writeSeries(transaction, districtId, [{ ...aSeries({ seats }), hostId: null }]))
  const main = createMain({ pool: database.pool, secret: testSecret, districtId, files: { directory: path.resolve('.data/race') }, now: () => now })
  return { ...database, url, main }
}

async function race({ url }: World, acts: readonly (readonly [number, string])[], at = now): Promise<Answers> {
  const worker = path.resolve('test/support/gathering-race-worker.cjs')
  const half = Math.ceil(acts.length / 2)
  const told = await Promise.all([acts.slice(0, half), acts.slice(half)].map(async (part) => {
    const setting = { url, secret: testSecret, districtId, now: at.toISOString(), connections: 12, gatheringId: teaId, acts: part }
    return JSON.parse((await promisify(execFile)(process.execPath, [worker, JSON.stringify(setting)])).stdout) as Answers
  }))
  const total: Answers = {}
  for (const answers of told) for (const [answer, times] of Object.entries(answers)) total[answer] = (total[answer] ?? 0) + times
  return total
}
const rows = async <Row>({ pool }: World, text: string): Promise<Row[]> => (await pool.query(text)).rows as Row[]
const everybody = (from: number, to: number, operation: string) => Array.from({ length: to - from + 1 }, (_, index) => [from + index, operation] as const)
async function expectSound(of: World): Promise<void> {
  for (const fault of [...gatheringFaults, idleSeats]) expect(await rows(of, fault)).toEqual([])
}
const lineOf = (of: World) =>
  rows<{ person_id: string; queue_no: number }>(of, `select person_id, queue_no from gathering_place where state = 'waiting' order by queue_no`)

test('300 join at once for 40 seats: 40 are in, 260 wait in the order of their events, at positions 1 to 260', async () => {
  const of = await world('rush', { people: 300, seats: 40 })
  const startedAt = performance.now()
  expect(await race(of, everybody(1, 300, 'join'))).toEqual({ 'join seated': 40, 'join waiting': 260 })
  process.stdout.write(`300 on 40 seats: ${String(Math.round(performance.now() - startedAt))} ms\n`)

  await expectSound(of)
  expect(await rows(of, `select seat_no from gathering_place where state = 'seated' order by seat_no`)).toEqual(Array.from({ length: 40 }, (_, index) => ({ seat_no: index + 1 })))
  const line = await lineOf(of)
  expect(line.map(({ queue_no }) => queue_no)).toEqual(Array.from({ length: 260 }, (_, index) => index + 1))
  const told = await rows<{ person_id: string }>(of, `select person_id from gathering_event where kind = 'waiting-joined' order by seq`)
  expect(line.map(({ person_id }) => person_id)).toEqual(told.map(({ person_id }) => person_id))
  expect(await rows(of, `select kind, count(*)::int as times from gathering_event group by kind order by kind`)).toEqual([{ kind: 'joined', times: 40 }, { kind: 'waiting-joined', times: 260 }])
})

test('100 leave and 100 join at once: never more than the seats, nobody both in and waiting, every freed seat is offered', async () => {
  const of = await world('mixed', { people: 240, seats: 40 })
  await race(of, everybody(1, 140, 'join'))
  const leaving = everybody(1, 100, 'leave')
  const joining = everybody(141, 240, 'join')
  const answers = await race(of, leaving.flatMap((leave, index) => [leave, joining[index] ?? leave]))
  expect(answers['leave none']).toBe(100)
  expect(Object.entries(answers).reduce((sum, [answer, times]) => (answer.startsWith('join ') ? sum + times : sum), 0)).toBe(100)
  await expectSound(of)
  const [{ held, people }] = await rows<{ held: number; people: number }>(of, `select count(seat_no)::int as held, count(*)::int as people from gathering_place`) as [{ held: number; people: number }]
  expect({ held, people }).toEqual({ held: 40, people: 140 })
  // Whoever waits came later than everybody who was offered a seat before them.
  expect(await rows(of, `select 1 from gathering_place o join gathering_place w on w.state = 'waiting' and o.state = 'offered' and w.queue_no < o.queue_no`)).toEqual([])
})

test('6 sweeps at once over 80 expired offers of 4 gatherings: each offer ends once and is made once, none is lost', async () => {
  const of = await world('sweeps', { people: 80, seats: 20 })
  const ids = [1, 2, 3, 4].map((n) => `tea-${String(n)}`)
  await of.db.transaction().execute((transaction) =>
    writeSeries(transaction, districtId, ids.map((id, index) => ({ ...aSeries({ id, seats: 20, firstOn: `2026-11-${String(24 + index)}` }), hostId: null }))))
  // 20 have an offer that has expired, the 60 behind them wait, in each of the four.
  await of.pool.query(`
    insert into gathering (district_id, id, series_id, planned_on, starts_at, ends_at, seats, last_queue_no)
      select district_id, id || '-' || to_char(first_on, 'YYYYMMDD'), id, first_on, first_on + time '07:00', first_on + time '08:30', seats, 80
      from gathering_series where id like 'tea-%'`)
  await of.pool.query(`
    insert into gathering_event (district_id, gathering_id, kind, person_id, at)
      select g.district_id, g.id, 'waiting-joined', 'person-' || n, $1 from gathering g, generate_series(1, 80) n order by g.id, n`, [addMinutes(now, -300)])
  await of.pool.query(`
    insert into gathering_event (district_id, gathering_id, kind, person_id, at)
      select g.district_id, g.id, 'seat-offered', 'person-' || n, $1 from gathering g, generate_series(1, 20) n order by g.id, n`, [addMinutes(now, -120)])
  await of.pool.query(`
    insert into gathering_place (district_id, gathering_id, person_id, state, seat_no, queue_no, offer_until)
      select g.district_id, g.id, 'person-' || n, case when n <= 20 then 'offered' else 'waiting' end, case when n <= 20 then n end, n, case when n <= 20 then $1::timestamptz end
      from gathering g, generate_series(1, 80) n`, [now])

  const ports = { gatherings: gatheringStore({ db: of.db, districtId, sealing: createSealing(testSecret) }) }
  const passed = await Promise.all(Array.from({ length: 6 }, () => passOnOffers({ ports, now }, 100)))
  expect(passed.reduce((sum, count) => sum + count, 0)).toBe(80)
  await expectSound(of)
  expect(await rows(of, `select person_id, count(*)::int as times from gathering_event where kind = 'offer-expired' group by gathering_id, person_id having count(*) > 1`)).toEqual([])
  expect(await rows(of, `select gathering_id, min(queue_no) as first, max(queue_no) as last, count(*)::int as offers from gathering_place where state = 'offered' group by gathering_id order by gathering_id`))
    .toEqual(ids.map((id, index) => ({ gathering_id: `${id}-202611${String(24 + index)}`, first: 21, last: 40, offers: 20 })))
  expect(await rows(of, `select kind, count(*)::int as times from outbox group by kind order by kind`)).toEqual([{ kind: 'seat-offer-expired', times: 80 }, { kind: 'seat-offered', times: 80 }])
  expect(await passOnOffers({ ports, now }, 100)).toBe(0)
})

test('sweeps and takers at once at the end of an offer: the seat goes to exactly one', async () => {
  const of = await world('takers', { people: 12, seats: 1 })
  await callAs(of.main, openidOf(1), 'gatherings/join', { gatheringId: teaId })
  for (let n = 2; n <= 12; n++) await callAs(of.main, openidOf(n), 'gatherings/join', { gatheringId: teaId })
  await callAs(of.main, openidOf(1), 'gatherings/leave', { gatheringId: teaId })
  const ports = { gatherings: gatheringStore({ db: of.db, districtId, sealing: createSealing(testSecret) }) }
  const ended = addMinutes(now, 120)
  const [answers] = await Promise.all([
    race(of, everybody(2, 12, 'takeOffer'), ended),
    ...Array.from({ length: 6 }, () => passOnOffers({ ports, now: ended }, 100)),
  ])
  expect(Object.keys(answers).filter((answer) => !['takeOffer seated', 'takeOffer offer-over'].includes(answer))).toEqual([])
  expect(answers['takeOffer offer-over']).toBeGreaterThanOrEqual(10)
  await expectSound(of)
  expect(await rows(of, `select count(*)::int as times from gathering_event where kind = 'offer-expired'`)).toEqual([{ times: 1 }])
})

test('the same join 10 times in parallel: one effect, one answer; then leaving too', async () => {
  const of = await world('same', { people: 1, seats: 40 })
  for (const [operation, kinds] of [['gatherings/join', ['joined']], ['gatherings/leave', ['joined', 'left']]] as const) {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => callAs(of.main, openidOf(1), operation, { gatheringId: teaId }, key)))
    expect(answers[0]?.status).toBe(200)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await rows<{ kind: string }>(of, 'select kind from gathering_event order by seq')).map(({ kind }) => kind)).toEqual(kinds)
  }
  await expectSound(of)
})
