// The sweep, however often, early, late, together or cut short it comes: every notice once, every rung once.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Pool } from 'pg'

import { openDatabase } from '../../src/server/adapters/postgres/database'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import type { Sweep, SweepAnswer } from '../../src/server/functions/sweep'
import { builtSweep } from '../support/api'
import { backends, type OpenedDatabase } from '../support/backends'
import { timerEvent } from '../support/cloud-call'
import { caseAt, registeredBy } from '../support/life-of-a-case'
import { startPostgres, type PostgresServer } from '../support/postgres'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const after = (hours: number, ms = 0): Date => new Date(start.getTime() + hours * 3_600_000 + ms)
const minuteMs = 60_000

const bodyOf = (answer: SweepAnswer) => {
  if (answer.status !== 200) throw new Error('The sweep was refused.')
  return answer.body
}
const sweepAt = async (pool: Pool, now: Date, more: Partial<Parameters<ReturnType<typeof builtSweep>['createSweep']>[0]> = {}) => {
  const sweep: Sweep = builtSweep().createSweep({ pool, secret, districtId, now: () => now, budgetMs: minuteMs, ...more })
  return bodyOf(await sweep(timerEvent, {}))
}
/** Somebody on each rung: the 所长 of the station, a 大队长, and the 所长 of another station, who is not concerned. */
async function fillRungs({ rows }: RecordWorld): Promise<void> {
  await rows(`update staff set profession = 'police-chief' where id = 'wu'`)
  await rows(`insert into organisation values ($1, 'elsewhere', '别处派出所', 'police')`, [districtId])
  await rows(`insert into staff (district_id, id, name, role, profession, title, organisation_id, phone) values
    ($1, 'lu', '卢大队', 'supervisor', 'brigade-chief', '大队长', 'station', '13800000102'),
    ($1, 'tang', '唐所', 'supervisor', 'police-chief', '所长', 'elsewhere', '13800000103')`, [districtId])
}
const escalations = ({ rows }: RecordWorld) => rows<{ told: string; times: number }>(`
  select (payload->>'clock') || ' ' || (payload->>'rung') as told, count(*)::int as times from case_event where kind = 'escalated' group by 1 order by 1`)
const brokenLinks = ({ rows }: RecordWorld) => rows('select id from mediation_case where first_broken_link(district_id, id) is not null')
/** What everything that is told of an escalation hangs on. */
const toldTwice = ({ rows }: RecordWorld) => rows(`
  select case_id, payload->>'clock' from case_event where kind = 'escalated' group by case_id, payload->>'clock', payload->>'startedSeq', payload->>'rung' having count(*) > 1`)

describe.each(backends)('sweeping on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeEach(async () => {
    database = await open()
    world = await recordWorld(database, start)
    await fillRungs(world)
  })
  afterEach(async () => {
    expect(await brokenLinks(world)).toEqual([])
    await database.close()
  })

  it('twice at one instant: the second finds nothing left', async () => {
    await registeredBy(world, 'wang')
    expect(await sweepAt(database.pool, after(25))).toEqual({ offered: 0, escalated: 1, delivered: 3, isDone: true })
    expect(await sweepAt(database.pool, after(25))).toEqual({ offered: 0, escalated: 0, delivered: 0, isDone: true })
    expect(await world.rows(`select recipient from outbox where kind = 'escalated' order by recipient`)).toEqual([{ recipient: 'person:wang' }, { recipient: 'staff:wu' }])
  })
  it('by machines whose clocks are ten minutes apart: one effect, and no event earlier than the one before it', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    const [fast, slow] = [after(27, 10 * minuteMs), after(27, -10 * minuteMs)]
    const [first, second, third] = [await sweepAt(database.pool, fast), await sweepAt(database.pool, slow), await sweepAt(database.pool, fast)]
    expect([first.escalated, second.escalated, third.escalated]).toEqual([2, 0, 0])
    world.clock.now = fast
    await world.done('zhou', 'cases/redispatch', { caseId, roomId: 'haisong', mediatorId: 'chen', reason: '超时' })
    // The order is half a minute late by the fast clock; the slow one comes next, and writes no time before the redispatch.
    await sweepAt(database.pool, new Date(fast.getTime() + 30.5 * minuteMs))
    expect(await escalations(world)).toEqual([
      { told: 'acknowledge police-chief', times: 1 }, { told: 'first-contact brigade-chief', times: 1 }, { told: 'first-contact police-chief', times: 1 },
    ])
    expect(await world.rows('select seq from case_event e where exists (select from case_event f where f.case_id = e.case_id and f.seq < e.seq and f.at > e.at)')).toEqual([])
  })
  it('out of time it stops between pieces of work and says that something is left', async () => {
    for (let n = 0; n < 3; n += 1) await registeredBy(world, 'wang')
    expect(await sweepAt(database.pool, after(25), { budgetMs: 0 })).toEqual({ offered: 0, escalated: 0, delivered: 0, isDone: false })
    expect(await sweepAt(database.pool, after(25))).toMatchObject({ escalated: 3, isDone: true })
  })
  it('past a case that cannot be read: it is logged without a word of it, and the others are told', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    await registeredBy(world, 'zhao')
    await world.rows(`update mediation_case set details_sealed = '\\x00' where id = $1`, [caseId])
    const log: string[] = []
    expect(await sweepAt(database.pool, after(25), { log: (line) => log.push(line) })).toMatchObject({ escalated: 1 })
    expect(log.map((line) => (JSON.parse(line) as { operation: string }).operation)).toEqual(['sweep/escalations'])
  })
  it('after the district allowed more time: nobody is told, and it looks again when that is over', async () => {
    await registeredBy(world, 'wang')
    await world.rows('update district set accept_hours = 30')
    expect(await sweepAt(database.pool, after(25))).toMatchObject({ escalated: 0 })
    expect(await sweepAt(database.pool, after(30))).toMatchObject({ escalated: 0 })
    expect(await sweepAt(database.pool, after(30, 1))).toMatchObject({ escalated: 1 })
  })
  it('while somebody acts on the same case: both happen, one after the other', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    world.clock.now = after(25)
    const [contact] = await Promise.all([
      world.ask('li', 'cases/contact', { caseId, means: 'call', isReached: true }), sweepAt(database.pool, after(25)), sweepAt(database.pool, after(25)),
    ])
    expect(contact.status).toBe(200)
    expect(await toldTwice(world)).toEqual([])
    expect(await sweepAt(database.pool, after(25))).toMatchObject({ escalated: 0 })
  })
})

describe('many at once on a real server', () => {
  const [waiting, overdue, notices, sweeps] = [60, 60, 1000, 6]
  let server: PostgresServer
  let made = 0
  const closing: (() => Promise<void>)[] = []
  beforeAll(async () => { server = await startPostgres() })
  afterAll(async () => {
    for (const close of closing) await close()
    await server.stop()
  })

  /** 60 cases nobody accepted, 60 nobody contacted in 27 hours, and 1,000 notices that are due. */
  async function muchIsDue() {
    made += 1
    const url = await server.createDatabase(`sweep_${String(made)}`)
    const database = openDatabase({ connectionString: url, max: 12, connectionTimeoutMillis: 30_000 })
    closing.push(() => database.db.destroy())
    await migrate(database.db)
    const world = await recordWorld(database, start)
    await fillRungs(world)
    await Promise.all(Array.from({ length: waiting }, () => registeredBy(world, 'wang')))
    for (let n = 0; n < overdue; n += 1) {
      world.clock.now = start
      await caseAt(world, 'acknowledged', 'zhao')
    }
    await world.rows(`insert into outbox (district_id, dedupe_key, kind, recipient, due_at) select $1, 'made/' || n, 'seat-taken', 'person:sun', $2::timestamptz + n * interval '1 second'
      from generate_series(1, $3::int) n`, [districtId, start, notices])
    return { url, world }
  }
  async function expectEachOnce(world: RecordWorld) {
    expect(await escalations(world)).toEqual([
      { told: 'accept police-chief', times: waiting }, { told: 'first-contact brigade-chief', times: overdue }, { told: 'first-contact police-chief', times: overdue },
    ])
    expect(await toldTwice(world)).toEqual([])
    expect(await brokenLinks(world)).toEqual([])
    // To the party and to the one on the rung, each once.
    expect(await world.rows(`select recipient, count(*)::int as told from outbox where kind = 'escalated' group by 1 order by 1`)).toEqual([
      { recipient: 'person:wang', told: waiting }, { recipient: 'person:zhao', told: 2 * overdue }, { recipient: 'staff:lu', told: overdue },
      { recipient: 'staff:wu', told: waiting + overdue },
    ])
    expect(await world.rows('select count(*)::int as undelivered from outbox where sent_at is null')).toEqual([{ undelivered: 0 }])
    expect(await world.rows('select distinct attempts from outbox')).toEqual([{ attempts: 1 }])
  }

  it('6 sweeps at once over 1,000 due notices and 120 cases with 180 rungs due: none twice, none lost', async () => {
    const { url, world } = await muchIsDue()
    const pools = Array.from({ length: sweeps }, () => openDatabase({ connectionString: url, max: 2, connectionTimeoutMillis: 30_000 }))
    closing.push(...pools.map(({ db }) => () => db.destroy()))
    const beganAt = performance.now()
    const answers = await Promise.all(pools.map(({ pool }) => sweepAt(pool, after(27))))
    process.stdout.write(`6 sweeps at once: ${String(Math.round(performance.now() - beganAt))} ms, ${JSON.stringify(answers)}\n`)
    expect(answers.reduce((sum, { escalated }) => sum + escalated, 0)).toBe(waiting + 2 * overdue)
    // A sweep that overtook another may have ended before the other's last escalations were made.
    const last = await sweepAt(pools[0]?.pool as Pool, after(27))
    const [{ all }] = await world.rows<{ all: number }>('select count(*)::int as all from outbox') as [{ all: number }]
    expect([...answers, last].reduce((sum, { delivered }) => sum + delivered, 0)).toBe(all)
    await expectEachOnce(world)
  })

  it('one of them killed in the middle: the others, and the next one, finish its work', async () => {
    const { url, world } = await muchIsDue()
    const worker = (): ReturnType<typeof spawn> => spawn(
      process.execPath, [path.resolve('test/support/sweep-worker.cjs'), JSON.stringify({ url, secret, districtId, now: after(27).toISOString() })],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const told = async () => Number((await world.rows<{ n: number }>(`select count(*)::int as n from case_event where kind = 'escalated'`))[0]?.n)
    const doomed = worker()
    const died = once(doomed, 'exit')
    while ((await told()) < 10) await new Promise((resolve) => setTimeout(resolve, 2))
    doomed.kill('SIGKILL')
    expect((await died)[1]).toBe('SIGKILL')
    const inTheMiddle = await told()
    expect(inTheMiddle).toBeLessThan(waiting + 2 * overdue)

    const others = [worker(), worker()]
    expect(await Promise.all(others.map(async (other) => (await once(other, 'exit'))[0] as unknown))).toEqual([0, 0])
    await sweepAt((await fresh(url)).pool, after(27))
    await expectEachOnce(world)
  })

  it('among 200,000 notices and 20,000 open cases it reads what is due, an inbox what it shows, and nothing from end to end', async () => {
    const database = openDatabase({ connectionString: await server.createDatabase('volume'), max: 1 })
    closing.push(() => database.db.destroy())
    await migrate(database.db)
    const world = await recordWorld(database, start)
    await world.rows(`
      insert into mediation_case (district_id, id, number, stage, subject, kind, community_id, details_sealed, building_lookup, registered_at, escalate_at)
      select $1, 'case-' || n, 'number ' || n, 'registered', 'noise', 'neighbour', 'huaming', '\\x00', '\\x00', $2, $2::timestamptz + n * interval '1 minute'
      from generate_series(1, 20000) n`, [districtId, after(48)])
    await world.rows(`insert into party (district_id, case_id, side, person_id, identity_sealed) select $1, 'case-' || n, 'applicant', 'sun', '\\x00' from generate_series(1, 20000) n`, [districtId])
    await world.rows(`
      insert into outbox (district_id, dedupe_key, kind, recipient, case_id, due_at, sent_at, read_at)
      select $1, 'made/' || n, 'accepted', case when n % 20 = 0 then 'person:sun' when n % 20 = 1 then 'staff:zhou' else 'person:' || n end, 'case-' || (1 + n % 20000),
        $2::timestamptz + n * interval '1 second', case when n < 199000 then $2::timestamptz end, case when n < 198000 then $2::timestamptz end
      from generate_series(1, 200000) n`, [districtId, start])
    await world.rows('analyze')
    const readThrough = async () => {
      await world.rows('select pg_stat_force_next_flush()')
      return world.rows(`select relname, seq_scan from pg_stat_user_tables where relname in ('outbox', 'mediation_case', 'party') order by relname`)
    }
    const before = await readThrough()
    const timed = async <Value>(what: string, act: () => Promise<Value>): Promise<Value> => {
      const beganAt = performance.now()
      const value = await act()
      process.stdout.write(`${what}: ${(performance.now() - beganAt).toFixed(1)} ms\n`)
      return value
    }
    const sun = { personId: 'sun', staffId: null, sees: 'none' } as const
    const notTheirs = { personId: 'wang', staffId: 'zhou', sees: 'own-orders' } as const
    const zhou = { personId: 'zhao', staffId: 'zhou', sees: 'district' } as const
    const { notices: store } = world.ports
    expect(await timed('deliver 500 of 200,000', () => store.deliver(after(200), 500))).toBe(500)
    expect(await timed('cases to escalate, none of 20,000', () => world.ports.cases.toEscalate(after(47), { after: null, limit: 20 }))).toEqual([])
    // None of these cases is this mediator's, whatever is in the inbox.
    expect(await timed('unread of a mediator', () => store.countUnread(notTheirs))).toBe(0)
    for (const reader of [sun, zhou]) {
      const page = await timed(`a page of an inbox of 10,000 (${reader.sees})`, () => store.list(reader, { after: null, limit: 20 }))
      expect(page.notices).toHaveLength(20)
      const last = page.notices[19]
      await timed('the next page', () => store.list(reader, { after: last ? { at: last.at, id: last.id } : null, limit: 20 }))
      expect(await timed('unread', () => store.countUnread(reader))).toBeGreaterThan(50)
    }
    expect(await readThrough()).toEqual(before)
  })

  async function fresh(url: string) {
    const database = openDatabase({ connectionString: url, max: 2 })
    closing.push(() => database.db.destroy())
    return database
  }
})
