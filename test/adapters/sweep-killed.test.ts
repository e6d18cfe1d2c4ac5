// Six sweeps at once over 3,000 due rows of every kind, some of them ended in the middle: no notice twice, none lost.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { openDatabase, type Database } from '../../src/server/adapters/postgres/database'
import { writeSeries } from '../../src/server/adapters/postgres/gathering-writer'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { sweepDue } from '../../src/server/operations/sweep-due'
import { aSeries } from '../support/a-series'
import { gatheringFaults, idleSeats } from '../support/gathering-faults'
import { registeredBy } from '../support/life-of-a-case'
import { startPostgres, type PostgresServer } from '../support/postgres'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const now = new Date('2026-03-03T04:00:00.000Z')
const [overdue, gatherings, offersEach, notices, sweeps] = [300, 30, 10, 2_400, 6]

let server: PostgresServer
let url: string
let database: Database
let world: RecordWorld
beforeAll(async () => {
  server = await startPostgres()
  url = await server.createDatabase('swept')
  database = openDatabase({ connectionString: url, max: 12, connectionTimeoutMillis: 30_000 })
  await migrate(database.db)
  world = await recordWorld(database, start)
  await fillWhatIsDue()
})
afterAll(async () => {
  await database.db.destroy()
  await server.stop()
})

/** 300 cases nobody accepted in a day, 300 offered seats nobody took with as many in line, and 2,400 notices. */
async function fillWhatIsDue(): Promise<void> {
  await world.rows(`update staff set profession = 'police-chief' where id = 'wu'`)
  await Promise.all(Array.from({ length: overdue }, () => registeredBy(world, 'wang')))
  await world.rows(`insert into outbox (district_id, dedupe_key, kind, recipient, due_at) select $1, 'made/' || n, 'seat-taken', 'person:sun', $2::timestamptz + n * interval '1 second'
    from generate_series(1, $3::int) n`, [districtId, start, notices])
  await world.rows(`insert into person (district_id, id, identity_lookup, created_at) select $1, 'person-' || n, sha256(convert_to('person-' || n, 'UTF8')), $2 from generate_series(1, $3::int) n`,
    [districtId, start, 2 * offersEach])
  const series = Array.from({ length: gatherings }, (_, n) => ({ ...aSeries({ id: `tea-${String(n)}`, firstOn: '2026-03-11', opensDaysBefore: 10, seats: offersEach }), hostId: null }))
  await database.db.transaction().execute((transaction) => writeSeries(transaction, districtId, series))
  await world.rows(`insert into gathering (district_id, id, series_id, planned_on, starts_at, ends_at, seats, last_queue_no)
    select district_id, id || '-20260311', id, '2026-03-11', '2026-03-11T07:00:00Z', '2026-03-11T08:30:00Z', seats, 2 * seats from gathering_series where district_id = $1`, [districtId])
  await world.rows(`insert into gathering_place (district_id, gathering_id, person_id, state, seat_no, queue_no, offer_until)
    select g.district_id, g.id, 'person-' || n, case when n <= g.seats then 'offered' else 'waiting' end, case when n <= g.seats then n end, n, case when n <= g.seats then $2::timestamptz end
    from gathering g, generate_series(1, $3::int) n where g.district_id = $1`, [districtId, start, 2 * offersEach])
  await world.rows(`insert into gathering_event (district_id, gathering_id, kind, person_id, at)
    select district_id, gathering_id, case when state = 'offered' then 'seat-offered' else 'waiting-joined' end, person_id, $2 from gathering_place where district_id = $1`, [districtId, start])
}

const sweeper = (): ChildProcess => spawn(
  process.execPath, [path.resolve('test/support/sweep-worker.cjs'), JSON.stringify({ url, secret, districtId, now: now.toISOString() })],
  { stdio: ['ignore', 'ignore', 'inherit'] },
)
const count = async (text: string, values: unknown[] = []): Promise<number> => Number((await world.rows<{ n: number }>(`select count(*)::int as n ${text}`, values))[0]?.n)
async function untilDone(atLeast: number, text: string): Promise<void> {
  while ((await count(text)) < atLeast) await new Promise((resolve) => setTimeout(resolve, 2))
}

test('two of six are killed, one among offers and one among clocks: the others, and the next one, finish it', async () => {
  const all = Array.from({ length: sweeps }, sweeper)
  const ended = all.map((one) => once(one, 'exit'))
  await untilDone(20, `from gathering_event where kind = 'offer-expired'`)
  all[0]?.kill('SIGKILL')
  await untilDone(40, `from case_event where kind = 'escalated'`)
  all[1]?.kill('SIGKILL')
  expect(await count(`from case_event where kind = 'escalated'`)).toBeLessThan(overdue)
  const how = (await Promise.all(ended)).map(([code, signal]) => (signal as string | null) ?? String(code))
  expect(how).toEqual(['SIGKILL', 'SIGKILL', ...Array.from({ length: sweeps - 2 }, () => '0')])
  // What a killed one held is given back; whoever comes next takes it up.
  await sweepDue({ ports: world.ports, now, hasTime: () => true, onFailure: (error) => { throw error } })

  // Every clock once, to the party and to the one on the rung.
  expect(await count(`from case_event where kind = 'escalated'`)).toBe(overdue)
  expect(await count(`from (select distinct case_id from case_event where kind = 'escalated') once`)).toBe(overdue)
  expect(await world.rows(`select recipient, count(*)::int as told from outbox where kind = 'escalated' group by 1 order by 1`)).toEqual([
    { recipient: 'person:wang', told: overdue }, { recipient: 'staff:wu', told: overdue },
  ])
  expect(await count('from mediation_case where first_broken_link(district_id, id) is not null')).toBe(0)
  // Every offer passed on once, to the next in line.
  const offers = gatherings * offersEach
  expect(await world.rows(`select kind, count(*)::int as times, count(distinct (gathering_id, person_id))::int as people from gathering_event where at > $1 group by 1 order by 1`, [start])).toEqual([
    { kind: 'offer-expired', times: offers, people: offers }, { kind: 'seat-offered', times: offers, people: offers },
  ])
  for (const fault of [...gatheringFaults, idleSeats]) expect(await world.rows(fault)).toEqual([])
  // Every notice delivered, once.
  expect(await count('from outbox where sent_at is null and due_at <= $1', [now])).toBe(0)
  expect(await world.rows(`select attempts, count(*)::int as notices from outbox where dedupe_key like 'made/%' group by 1`)).toEqual([{ attempts: 1, notices }])
  expect(await world.rows('select distinct attempts from outbox where sent_at is not null')).toEqual([{ attempts: 1 }])
  expect(await sweepDue({ ports: world.ports, now, hasTime: () => true, onFailure: (error) => { throw error } })).toEqual({ offered: 0, escalated: 0, delivered: 0, isDone: true })
})
