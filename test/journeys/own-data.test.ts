// 我的信息: what is kept and why, a copy of it, correction, deletion (个人信息保护法 44–48; 人民调解法 27).
import { createSealing } from '../../src/server/adapters/sealing'
import type { OutputOf } from '../../src/client/api/operation'
import type { MediationCase, RegisterCase } from '../../src/contract/mediation-case'
import { aRegistration } from '../support/a-registration'
import type { OpenedDatabase } from '../support/backends'
import { everythingKept } from '../support/everything-kept'
import { bringTo, caseAt, type CaseNow, type Registered } from '../support/life-of-a-case'
import { freshDatabase } from '../support/pglite'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const sealing = createSealing(secret)
let database: OpenedDatabase
let world: RecordWorld
beforeEach(async () => {
  database = await freshDatabase()
  world = await recordWorld(database, start)
})
afterEach(async () => { await database.close() })

const passMinutes = (minutes: number) => { world.clock.now = new Date(world.clock.now.getTime() + minutes * 60_000) }
/** A case whose every word bears this mark. */
const marked = (mark: string): Partial<RegisterCase> => ({
  story: `${mark}的经过`, wish: `${mark}的希望`, answers: { when: `${mark}的时候` }, place: { communityId: 'huaming', building: '3 号楼', unit: `${mark}门` },
  respondent: { name: `${mark}的对方`, address: `${mark}的地址` }, contact: { name: `${mark}本人`, phone: '13800000077', bestTime: 'any' },
})
async function registers(mark: string, person = 'wang'): Promise<Registered> {
  passMinutes(1)
  return world.done<Registered>(person, 'cases/register', aRegistration(marked(mark)))
}
const does = <Body>(person: string | null, operation: string, input: Record<string, unknown> = {}, key?: string) => {
  passMinutes(1)
  return world.done<Body>(person, operation, input, key)
}
const summary = async () => (await does<OutputOf<'ownData/summarise'>>('wang', 'ownData/summarise')).data
const kept = () => everythingKept(world, sealing)

/** One case open, one closed and rated, one withdrawn and one declined before anybody took it up. */
async function aLife() {
  const open = await registers('进行')
  const closed = await registers('办结')
  await bringTo(world, closed.caseId, 'closed', 'registered')
  await does('wang', 'ratings/give', { caseId: closed.caseId, level: 'dissatisfied', tags: ['slow-to-contact'], comment: '评语很长' })
  const withdrawn = await registers('撤回')
  await does('wang', 'cases/addNote', { caseId: withdrawn.caseId, text: '撤回前补充' })
  await does('wang', 'cases/withdraw', { caseId: withdrawn.caseId, reason: 'other', note: '撤回的缘由' })
  const declined = await registers('不受')
  await does('zhou', 'cases/decline', { caseId: declined.caseId, reason: 'other', goInstead: '不受理，请打 12345' })
  return { open, closed, withdrawn, declined }
}

test('what is kept is told by kind, with its number and why it would stay', async () => {
  await aLife()
  await world.rows('update outbox set sent_at = due_at where due_at <= $1', [world.clock.now])
  const notices = Number((await world.rows<{ n: number }>(`select count(*)::int as n from outbox where recipient = (select 'person:' || id from person where id = 'wang') and sent_at is not null`))[0]?.n)
  expect(notices).toBeGreaterThan(0)
  expect(await summary()).toEqual([
    { kind: 'profile', count: 1, kept: null },
    { kind: 'cases', count: 1, kept: 'case-open' }, { kind: 'cases', count: 1, kept: 'mediation-archive' }, { kind: 'cases', count: 2, kept: 'event-chain' },
    { kind: 'ratings', count: 1, kept: 'event-chain' },
    { kind: 'notices', count: notices, kept: null },
  ])
})

test('a copy holds what is mine, and of the other side only what I may see', async () => {
  const { caseId } = await caseAt(world, 'acknowledged')
  await world.rows(`update party set person_id = 'zhao', identity_sealed = $2 where case_id = $1 and side = 'respondent'`, [
    caseId, sealing.seal({ name: '赵强', phone: '13800000055', address: null, bestTime: null, onBehalfOf: null }),
  ])
  await does('wang', 'cases/addNote', { caseId, text: '我写的补充' })
  await does('zhao', 'cases/addNote', { caseId, text: '对方写的补充' })
  await registers('别人', 'sun')

  const mine = (await does<OutputOf<'ownData/export'>>('wang', 'ownData/export')).document
  expect(mine.profile).toMatchObject({ name: '王秀英', phone: '13800000001' })
  expect(mine.cases.map(({ id, story, wish, standing }) => [id, story, wish, standing])).toEqual([[caseId, '楼上夜里拖椅子，孩子睡不着。', '晚上十点后安静些', 'applicant']])
  expect(JSON.stringify(mine)).toContain('我写的补充')
  for (const notMine of ['对方写的补充', '语气很急', '别人']) expect(JSON.stringify(mine)).not.toContain(notMine)

  const theirs = JSON.stringify((await does<OutputOf<'ownData/export'>>('zhao', 'ownData/export')).document)
  expect(theirs).toContain('对方写的补充')
  for (const notTheirs of ['我写的补充', '楼上夜里拖椅子', '晚上十点后安静些', '13800000001', '2 单元']) expect(theirs.replace(/"profile":\{[^}]*\}/, '')).not.toContain(notTheirs)
})

test('corrected details fill in the next registration and reach whoever handles an open case, not a closed file', async () => {
  const { open, closed } = await aLife()
  const corrected = { name: '王改名', phone: '13800000099', communityId: 'huaming', building: '5 号楼' }
  expect(await does('wang', 'ownData/correct', corrected, 'once')).toEqual({ profile: { ...corrected, unit: null } })
  expect(await does('wang', 'ownData/correct', corrected, 'once')).toEqual({ profile: { ...corrected, unit: null } })
  expect(await does('wang', 'session/whoami')).toMatchObject({ name: '王改名', phone: '13800000099', building: '5 号楼', unit: null })
  const applicantOf = async (caseId: string) => ({
    name: (await does<{ case: MediationCase }>('zhou', 'cases/get', { caseId })).case.applicant.name,
    ...(await does<{ phone: string }>('zhou', 'cases/revealPhone', { caseId, side: 'applicant' })),
  })
  expect(await applicantOf(open.caseId)).toMatchObject({ name: '王改名', phone: '13800000099' })
  expect(await applicantOf(closed.caseId)).toMatchObject({ name: '办结本人', phone: '13800000077' })
  expect(await world.rows('select kind, payload from person_event')).toEqual([{ kind: 'profile-corrected', payload: { caseIds: [open.caseId] } }])
})

test.each([['communityId', { communityId: 'nowhere' }], ['phone', { phone: '123' }], ['name', { name: ' ' }]])('a wrong %s is refused in its place', async (path, wrong) => {
  const { status, body } = await world.ask('wang', 'ownData/correct', { name: '王', phone: '13800000001', communityId: 'huaming', building: '1 号楼', ...wrong })
  expect({ status, body }).toMatchObject({ status: 400, body: { code: 'invalid-input', data: { issues: [{ path }] } } })
})

describe('deleting', () => {
  test('what may go is nowhere any more; what the law keeps is there, its chains and receipts hold', async () => {
    const cases = await aLife()
    expect(await kept()).toContain('不受本人')
    await does('wang', 'ownData/erase')

    const now = await kept()
    for (const gone of ['撤回的经过', '撤回的希望', '撤回的时候', '撤回门', '撤回的对方', '撤回的地址', '撤回本人', '撤回前补充', '撤回的缘由', '不受的经过', '不受的对方', '不受本人', '不受理，请打', '评语很长']) {
      expect({ gone, isThere: now.includes(gone) }).toEqual({ gone, isThere: false })
    }
    for (const stays of ['进行的经过', '进行本人', '办结的经过', '办结本人']) expect(now).toContain(stays)
    expect(await world.rows(`select profile_sealed, community_id from person where id = 'wang'`)).toEqual([{ profile_sealed: null, community_id: null }])

    for (const { caseId, receipt: { number, verifyCode } } of Object.values(cases)) {
      expect(await world.rows('select first_broken_link($1, $2) as seq', [districtId, caseId])).toEqual([{ seq: null }])
      expect(await does(null, 'receipts/verify', { number, verifyCode })).toMatchObject({ isGenuine: true })
    }
    // The person still finds what stays, and staff still find the emptied file.
    expect((await does<CaseNow>('wang', 'cases/get', { caseId: cases.open.caseId })).case.story).toBe('进行的经过')
    expect((await does<CaseNow>('zhou', 'cases/get', { caseId: cases.withdrawn.caseId })).case).toMatchObject({ story: '', wish: '', answers: [], place: { building: '3 号楼', unit: null } })
  })

  test('answers what stays and why; sent twice it has one effect, one event and one answer', async () => {
    await aLife()
    const left = [
      { kind: 'cases', count: 1, kept: 'case-open' }, { kind: 'cases', count: 1, kept: 'mediation-archive' }, { kind: 'cases', count: 2, kept: 'event-chain' },
      { kind: 'ratings', count: 1, kept: 'event-chain' },
    ]
    const answers = await Promise.all(Array.from({ length: 3 }, () => does('wang', 'ownData/erase', {}, 'once')))
    expect(answers).toEqual([{ data: left }, { data: left }, { data: left }])
    expect(await world.rows(`select kind from person_event`)).toEqual([{ kind: 'data-erased' }])
    expect(await summary()).toEqual(left)
  })

  test('a command of before is not done a second time, though its answer is gone', async () => {
    const registration = aRegistration(marked('从前'))
    const first = await does<Registered>('wang', 'cases/register', registration, 'before')
    await does('wang', 'cases/withdraw', { caseId: first.caseId, reason: 'other' })
    await does('wang', 'ownData/erase')
    expect(await world.ask('wang', 'cases/register', registration, 'before')).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } })
    expect(await world.rows('select count(*)::int as n from mediation_case')).toEqual([{ n: 1 }])
  })

  test('photos go with a matter never mediated, and those never handed in; an open case keeps its own', async () => {
    const [open, loose] = [await registers('进行'), 'loose']
    await world.rows(`insert into file (district_id, id, owner_id, content_type, byte_length, state, case_id, begun_at) values
      ($1, 'kept', 'wang', 'image/jpeg', 3, 'ready', $2, now()), ($1, $3, 'wang', 'image/jpeg', 3, 'ready', null, now()), ($1, 'theirs', 'zhao', 'image/jpeg', 3, 'ready', null, now())`,
    [districtId, open.caseId, loose])
    for (const id of ['kept', loose, 'theirs']) await world.ports.fileBytes.write(id, Uint8Array.of(1, 2, 3))
    expect((await summary()).filter(({ kind }) => kind === 'photos')).toEqual([{ kind: 'photos', count: 1, kept: null }, { kind: 'photos', count: 1, kept: 'case-open' }])
    await does('wang', 'ownData/erase')
    expect(await world.rows('select id from file order by id')).toEqual([{ id: 'kept' }, { id: 'theirs' }])
    expect(await Promise.all(['kept', loose, 'theirs'].map(async (id) => (await world.ports.fileBytes.read(id)) !== null))).toEqual([true, false, true])
  })

  test('an appointment to come is given up first, by its own rules', async () => {
    await world.rows(`insert into appointment (district_id, id, room_id, seat, session_kind, booked_by, topic_sealed, starts_at, ends_at, state, booked_at)
      values ($1, 'talk', 'yanan', 1, 'opinion', 'wang', $2, '2026-03-03T01:00:00Z', '2026-03-03T01:15:00Z', 'booked', now())`, [districtId, sealing.seal('想说说停车')])
    expect(await world.ask('wang', 'ownData/erase')).toMatchObject({ status: 409, body: { code: 'still-expected', message: '您还有 1 个约好的时间。请先取消或退出，再来删' } })
    expect(await kept()).toContain('想说说停车')
    world.clock.now = new Date('2026-03-03T01:15:00Z')
    expect(await does('wang', 'ownData/erase')).toEqual({ data: [{ kind: 'appointments', count: 1, kept: 'event-chain' }] })
    expect(await kept()).not.toContain('想说说停车')
  })
})
