// The demo can be laid at any moment: no step is refused, and what it lays is the same every time.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import * as z from 'zod/mini'

import { stages } from '../../src/contract/case-steps'
import { subjects } from '../../src/contract/dispute-kind'
import { ratingLevels } from '../../src/contract/rating'
import { endReasons } from '../../src/contract/staff-step'
import { listAppointments } from '../../src/contract/appointment'
import { listGatherings } from '../../src/contract/gathering'
import { getCase, listCases } from '../../src/contract/mediation-case'
import { listNotices } from '../../src/contract/notice'
import { createSealing } from '../../src/server/adapters/sealing'
import { portsOver } from '../../src/server/functions/api/ports-over'
import { demoCalls } from '../../src/server/host/demo/cases/demo-calls'
import { stories } from '../../src/server/host/demo/cases/stories'
import { takenInAtDesk } from '../../src/server/host/demo/desk-intake'
import { district } from '../../src/server/host/demo/directory/district'
import { neighbours } from '../../src/server/host/demo/directory/neighbours'
import { residents } from '../../src/server/host/demo/directory/residents'
import { seriesIds } from '../../src/server/host/demo/gatherings/series'
import { staff } from '../../src/server/host/demo/directory/staff'
import { rooms } from '../../src/server/host/demo/rooms/rooms'
import { seedDirectory } from '../../src/server/host/demo/seed-directory'
import { seedDemo } from '../../src/server/host/demo/seed-demo'
import { freshDatabase } from '../support/pglite'

const secret = 'a secret only this test knows, of 32 or more characters'

function filesInMemory() {
  const kept = new Map<string, Uint8Array>()
  return {
    kept,
    uploadUrl: (id: string) => `/upload/${id}`,
    downloadUrl: (id: string) => `/download/${id}`,
    read: async (id: string) => kept.get(id) ?? null,
    write: async (id: string, bytes: Uint8Array) => void kept.set(id, bytes),
    remove: async (id: string) => void kept.delete(id),
  }
}

async function laidAt(instant: string) {
  const database = await freshDatabase()
  const files = filesInMemory()
  await seedDemo({ database, secret, fileBytes: files, now: new Date(instant) })
  const { rows: cases } = await sql<{ id: string; stage: string; subject: string }>`select id, stage, subject from mediation_case order by number`.execute(database.db)
  return { ...database, files, cases, now: new Date(instant) }
}
type Laid = Awaited<ReturnType<typeof laidAt>>

/** Everything that says who, what and when; sealed text is opened, since sealing salts it. */
async function fingerprint({ db, files }: Laid): Promise<string> {
  const sealing = createSealing(secret)
  const { rows } = await sql<{ number: string; details: Buffer; events: unknown }>`
    select number, details_sealed as details, (select jsonb_agg(jsonb_build_array(seq, kind, at, encode(hash, 'hex')) order by seq)
      from case_event e where e.case_id = c.id and e.district_id = c.district_id and actor_role = 'resident') as events
    from mediation_case c order by number`.execute(db)
  const { rows: sittings } = await sql`select room_id, starts_at, state, seat from appointment order by room_id, starts_at, seat, state`.execute(db)
  const said = rows.map((row) => [row.number, sealing.open(row.details), row.events])
  return createHash('sha256').update(JSON.stringify([said, sittings, [...files.kept.keys()]])).digest('hex')
}

const moments = [
  ['an ordinary Tuesday afternoon', '2026-11-24T07:20:00Z'],
  ['a Saturday', '2026-11-28T02:00:00Z'],
  ['the last minute of 2026 in Shanghai', '2026-12-31T15:59:00Z'],
  ['the middle of the Spring Festival, whose days are not published', '2027-02-10T04:00:00Z'],
  ['a leap day', '2028-02-29T01:00:00Z'],
  ['three in the morning in the National Day week', '2026-10-04T19:00:00Z'],
] as const

describe.each(moments)('laid on %s', (_name, instant) => {
  let laid: Laid
  beforeAll(async () => { laid = await laidAt(instant) })
  afterAll(async () => { await laid.close() })

  test('every story is told, at every stage and about every everyday subject', async () => {
    expect(laid.cases).toHaveLength(stories.length + takenInAtDesk)
    expect(new Set(laid.cases.map(({ subject }) => subject))).toEqual(new Set(subjects))
    expect(new Set(laid.cases.map(({ stage }) => stage))).toEqual(new Set(stages))
  })

  test('nothing happened later than now, and every chain holds', async () => {
    const { rows } = await sql<{ late: number; broken: number }>`
      select (select count(*)::int from case_event where at > ${laid.now}) as late,
        (select count(first_broken_link(district_id, id))::int from mediation_case) as broken`.execute(laid.db)
    expect(rows).toEqual([{ late: 0, broken: 0 }])
  })

  test('what was missed went up the ladder within the minute, and nothing that is due waits', async () => {
    const { rows } = await sql<{ rungs: number; tardy: number; undelivered: number }>`
      select count(*)::int as rungs,
        count(*) filter (where at - (payload->>'dueBy')::timestamptz not between interval '1 ms'
          and interval '121 min' + interval '2 h' * (payload->>'rung' = 'deputy-bureau-chief')::int)::int as tardy,
        (select count(*)::int from outbox where sent_at is null and due_at <= ${laid.now}) as undelivered
      from case_event where kind = 'escalated'`.execute(laid.db)
    expect(rows[0]?.rungs).toBeGreaterThan(20)
    expect(rows[0]).toMatchObject({ tardy: 0, undelivered: 0 })
  })

  test('every state a place in a gathering can be in is somebody\'s: 王桂兰 has a seat, stands second in a line and can rate the last time', async () => {
    const call = demoCalls(portsOver({ pool: laid.pool, secret, districtId: district.id, fileBytes: laid.files }))
    const of = async (persona: string, whose: 'all' | 'mine' | 'past') =>
      z.parse(listGatherings.output, await call(`demo:${persona}`, 'gatherings/list', { whose }, laid.now)).gatherings
    const places = (await of('wang-guilan', 'mine')).map(({ id, mine }) => [id.replace(/-\d{8}$/, ''), mine])
    expect(new Map(places as [string, unknown][])).toEqual(new Map<string, unknown>([
      [seriesIds.corridor, { state: 'waiting', position: 2 }], [seriesIds.dumplings, { state: 'seated' }],
    ]))
    expect((await of('wang-guilan', 'past')).map(({ title, signUp }) => [title, signUp.state])).toEqual([['邻里包饺子', 'over']])
    expect((await of('chen-jianguo', 'mine')).map(({ mine }) => mine?.state)).toEqual(['offered'])
    const states = (await of('qiao-xin', 'all')).map(({ title, signUp }) => `${title} ${signUp.state}`)
    expect(states).toEqual(expect.arrayContaining(['所长接待日 not-yet', '停车位座谈 called-off', '书记面对面 open']))
    const left = (title: string) => of('qiao-xin', 'all').then((all) => all.find((one) => one.title === title && one.seatsLeft < one.seats)?.seatsLeft)
    expect(await Promise.all([left('书记面对面'), left('邻里包饺子')])).toEqual([4, 26])
  })

  test('there are sittings past and ahead, and all five levels of rating', async () => {
    const { rows } = await sql<{ ahead: number; attended: number; levels: number }>`
      select (select count(*)::int from appointment where state = 'booked' and starts_at > ${laid.now}) as ahead,
        (select count(*)::int from appointment where state = 'attended') as attended,
        (select count(distinct level)::int from rating) as levels`.execute(laid.db)
    expect(rows[0]?.ahead).toBeGreaterThanOrEqual(4)
    expect(rows[0]?.attended).toBeGreaterThanOrEqual(5)
    expect(rows[0]?.levels).toBe(ratingLevels.length)
  })
})

describe('what the people of the demo switch see', () => {
  let laid: Laid
  let ask: (persona: string, operation: string, input?: object) => Promise<unknown>
  beforeAll(async () => {
    laid = await laidAt('2026-11-24T07:20:00Z')
    const call = demoCalls(portsOver({ pool: laid.pool, secret, districtId: district.id, fileBytes: laid.files }))
    ask = (persona, operation, input = {}) => call(`demo:${persona}`, operation, input, laid.now)
  })
  afterAll(async () => { await laid.close() })
  const casesOf = async (persona: string) => z.parse(listCases.output, await ask(persona, 'cases/list')).cases
  const sittingsOf = async (persona: string) => z.parse(listAppointments.output, await ask(persona, 'appointments/list')).appointments

  test('王桂兰: the leak was acknowledged by 王敏 after 12 minutes, she is called by tomorrow 14:52', async () => {
    const [leak] = await casesOf('wang-guilan')
    expect(leak).toMatchObject({
      subject: 'leak', stage: 'acknowledged', building: '3 号楼', mediatorName: '王敏',
      deadline: { clock: 'first-contact', state: 'running', dueBy: '2026-11-25T06:52:00.000Z' },
    })
    const { case: whole } = z.parse(getCase.output, await ask('wang-guilan', 'cases/get', { caseId: leak?.id }))
    expect(whole.deadlines.find(({ clock }) => clock === 'acknowledge')).toMatchObject({
      startedAt: '2026-11-24T06:40:00.000Z', doneAt: '2026-11-24T06:52:00.000Z', state: 'met',
    })
    expect(whole.photos).toHaveLength(2)
  })

  test('王桂兰 has read what is old; what happened to the leak today is new to her', async () => {
    const { notices, unread } = z.parse(listNotices.output, await ask('wang-guilan', 'notices/list'))
    const threeDaysAgo = new Date(laid.now.getTime() - 3 * 24 * 3_600_000).toISOString()
    expect(notices.map(({ isRead, at }) => isRead === (at <= threeDaysAgo))).toEqual(notices.map(() => true))
    expect(notices.filter(({ facts, at }) => facts.subject === 'leak' && at > threeDaysAgo).map(({ kind }) => kind)).toEqual(['acknowledged', 'dispatched', 'accepted', 'registered'])
    expect(unread).toBe(notices.filter(({ isRead }) => !isRead).length)
  })

  test('陈建国 is the other side of that leak and reads nothing she wrote', async () => {
    const leak = (await casesOf('chen-jianguo')).find(({ subject }) => subject === 'leak')
    const { case: whole } = z.parse(getCase.output, await ask('chen-jianguo', 'cases/get', { caseId: leak?.id }))
    expect(whole).toMatchObject({ standing: 'respondent', story: '', wish: '', photos: [], receipt: null })
  })

  test('阮恬 has a sitting ahead, 郝军 a closed case to rate, 邵芸 files for her mother, 乔欣 has nothing yet', async () => {
    expect(await sittingsOf('ruan-tian')).toMatchObject([{ state: 'booked', room: { id: 'xiangyang' } }])
    expect((await casesOf('hao-jun')).filter(({ awaitsRating }) => awaitsRating)).toMatchObject([{ stage: 'closed', subject: 'parking' }])
    const [family] = await casesOf('shao-yun')
    // Four Shanghai days ago at 8:40, whatever zone the machine stands in.
    expect(family?.registeredAt).toBe('2026-11-20T00:40:00.000Z')
    expect(z.parse(getCase.output, await ask('shao-yun', 'cases/get', { caseId: family?.id })).case.applicant.onBehalfOf).toEqual({ name: '周秀珍', relation: '母亲' })
    expect(await casesOf('qiao-xin')).toEqual([])
  })
})

test('a directory is laid once; a second laying fails and leaves the first whole', async () => {
  const { db, close } = await freshDatabase()
  const sealing = createSealing(secret)
  const now = new Date('2026-11-22T07:20:00Z')
  await seedDirectory({ db, sealing, now })
  await expect(seedDirectory({ db, sealing, now })).rejects.toMatchObject({ code: '23505' })
  const counts = await Promise.all(
    (['room', 'staff', 'community', 'territory', 'person'] as const).map((table) =>
      db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()),
  )
  expect(counts.map(({ count }) => count)).toEqual([12, staff.length, 8, 16, residents.length + neighbours.length])
  await close()
})

test('laid twice at one moment, it is the same', async () => {
  const here = await laidAt('2026-11-24T07:20:00Z')
  const again = await laidAt('2026-11-24T07:20:00Z')
  expect(await fingerprint(again)).toBe(await fingerprint(here))
  await Promise.all([here.close(), again.close()])
})

test('whoever is dispatched to belongs to the room, and every reason to end without agreement is told', () => {
  const beats = stories.flatMap((story) => story.beats)
  for (const beat of beats) {
    if (beat.do === 'dispatch' || beat.do === 'redispatch') expect(rooms.find(({ id }) => id === beat.roomId)?.team).toContain(beat.mediatorId)
  }
  expect(new Set(beats.flatMap((beat) => (beat.do === 'end' ? [beat.reason] : [])))).toEqual(new Set(endReasons))
})
