// What the record does not do, and what it says then.
import { caseSteps, stages, type CaseStep, type Stage } from '../../src/contract/case-steps'
import type { CaseSummary } from '../../src/contract/mediation-case'
import { aRegistration } from '../support/a-registration'
import type { OpenedDatabase } from '../support/backends'
import { caseAt, registeredBy, type CaseNow, type Registered } from '../support/life-of-a-case'
import { freshDatabase } from '../support/pglite'
import { recordWorld, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
let database: OpenedDatabase
let world: RecordWorld
beforeAll(async () => {
  database = await freshDatabase()
  world = await recordWorld(database, start)
})
afterAll(async () => { await database.close() })
beforeEach(() => { world.clock.now = start })

type Page = { cases: CaseSummary[]; nextCursor: string | null }
const count = async (sql: string, ...values: unknown[]) => Number((await world.rows<{ n: number }>(`select count(*)::int as n from ${sql}`, values))[0]?.n)

/** The operation behind a step of the table, with an input that is good in itself; booking has its own suite. */
const operationOf: Partial<Record<CaseStep, [string, Record<string, unknown>]>> = {
  accept: ['cases/accept', { level: 1 }],
  decline: ['cases/decline', { reason: 'other', goInstead: '请打 12345' }],
  dispatch: ['cases/dispatch', { roomId: 'yanan', mediatorId: 'li' }],
  redispatch: ['cases/redispatch', { roomId: 'yanan', mediatorId: 'li', reason: '换人' }],
  acknowledge: ['cases/acknowledge', {}],
  contact: ['cases/contact', { means: 'call', isReached: true }],
  'attempt-contact': ['cases/contact', { means: 'call', isReached: false }],
  'open-sitting': ['cases/openSitting', { form: 'joint' }],
  settle: ['cases/settle', { form: 'oral', clauses: [{ who: '双方', what: '各退一步', performByOn: '2026-03-02' }] }],
  end: ['cases/end', { reason: 'other' }],
  'follow-up': ['cases/followUp', { outcome: 'partly' }],
  close: ['cases/close', {}],
  'return-order': ['cases/returnOrder', { reason: '和一方是亲戚' }],
  'book-for-parties': ['cases/bookForParties', { roomId: 'yanan', startsAt: '2026-03-03T01:00:00.000Z' }],
  'check-in': ['cases/checkIn', { code: '000000' }],
  'record-sitting': ['cases/recordSitting', { form: 'joint', text: '双方各说了一遍' }],
  confirm: ['cases/confirm', { outcome: 'holding' }],
  reopen: ['cases/reopen', { reason: '又响了' }],
  withdraw: ['cases/withdraw', { reason: 'other' }],
  'add-note': ['cases/addNote', { text: '补充' }],
  rate: ['ratings/give', { level: 'satisfied' }],
}
const steps = Object.keys(operationOf) as CaseStep[]
const holders = { applicant: ['wang'], party: ['wang', 'zhao'], 'order-holder': ['li'], joint: [], district: ['zhou'] } as const

describe.each(steps)('%s', (step) => {
  const rule = caseSteps[step]
  const from: readonly Stage[] = rule.from
  const [operation, input] = operationOf[step] ?? ['', {}]
  const entitled: readonly string[] = holders[rule.standing]
  let caseId: string
  const putAt = (stage: Stage) => world.rows('update mediation_case set stage = $2 where id = $1', [caseId, stage])

  beforeAll(async () => {
    world.clock.now = start
    caseId = (await caseAt(world, 'acknowledged')).caseId
    await world.rows(`update party set person_id = 'zhao' where case_id = $1 and side = 'respondent'`, [caseId])
  })

  it('is not open at any other stage, and says which one it is', async () => {
    const before = await count('case_event where case_id = $1', caseId)
    for (const stage of stages.filter((one) => !from.includes(one))) {
      await putAt(stage)
      expect(await world.ask(entitled[0] ?? null, operation, { caseId, ...input })).toMatchObject({ status: 409, body: { code: 'step-not-open', data: { stage } } })
    }
    expect(await count('case_event where case_id = $1', caseId)).toBe(before)
  })
  it('is refused to everybody else, and to somebody unknown', async () => {
    await putAt(from[0] ?? 'registered')
    for (const person of ['wang', 'zhao', 'sun', 'li', 'chen', 'zhou', 'wu'].filter((one) => !entitled.includes(one))) {
      const { status, body } = await world.ask(person, operation, { caseId, ...input })
      expect([person, status, (body as { code: string }).code]).toEqual([person, ...refusalFor(person)])
    }
    expect(await world.ask(null, operation, { caseId, ...input })).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
  })
  /** A resident's step is open to every role, so that a stranger is told nothing; a staff step names the role first. */
  function refusalFor(person: string): [number, string] {
    const roleOf: Record<string, string> = { li: 'mediator', chen: 'mediator', zhou: 'dispatcher', wu: 'supervisor' }
    const hasRole = rule.role === 'resident' || roleOf[person] === rule.role
    const isBlind = person === 'sun' || person === 'chen'
    return hasRole && isBlind ? [404, 'not-found'] : [403, 'not-allowed']
  }
})

describe('a registration', () => {
  const refused = async (given: Parameters<typeof aRegistration>[0]) => world.ask('wang', 'cases/register', aRegistration(given))
  it.each([
    ['crime', '110'], ['family-violence', '12338'], ['before-court', '12348'], ['petition', '12345'],
  ] as const)('of %s is told kindly where to go instead', async (exclusion, number) => {
    const before = await count('mediation_case')
    expect(await refused({ exclusions: [exclusion] })).toMatchObject({ status: 409, body: { code: 'excluded-matter', data: { goInstead: expect.stringContaining(number) as string } } })
    expect(await count('mediation_case')).toBe(before)
  })
  it('by somebody in danger is taken: every answer about safety', async () => {
    expect(await refused({ safety: ['hurt', 'threatened', 'followed', 'child-present', 'self-harm'] })).toMatchObject({ status: 200 })
  })
  it.each([
    ['a day that has not come', { beganOn: '2026-03-03' }, 'beganOn'],
    ['an answer to another subject’s question', { answers: { 'which-ceiling': '厨房' } }, 'answers.which-ceiling'],
    ['a community of another district', { place: { communityId: 'elsewhere', building: '1 号楼' } }, 'place.communityId'],
    ['2,001 characters', { story: '字'.repeat(2001) }, 'story'],
  ])('with %s names the field', async (_title, given, path) => {
    expect(await refused(given)).toMatchObject({ status: 400, body: { code: 'invalid-input', data: { issues: [{ path }] } } })
  })
  it('with 2,000 characters, begun today, is taken', async () => {
    expect(await refused({ story: '字'.repeat(2000), beganOn: '2026-03-02' })).toMatchObject({ status: 200 })
  })
})

describe('a photo', () => {
  let made = 0
  async function aPhoto(ownerId: string, state: 'begun' | 'ready'): Promise<string> {
    made += 1
    const id = `photo-${made}`
    await world.rows(`insert into file (district_id, id, owner_id, content_type, byte_length, state, begun_at) values ('dongli', $1, $2, 'image/png', 9, $3, $4)`,
      [id, ownerId, state, new Date(start.getTime() + made)])
    return id
  }
  const withPhotos = (...photoIds: string[]) => world.ask('wang', 'cases/register', aRegistration({ photoIds }))
  it('of one’s own that is finished comes with the case, and is on it for good', async () => {
    const photoIds = [await aPhoto('wang', 'ready'), await aPhoto('wang', 'ready')]
    const { caseId } = (await withPhotos(...photoIds)).body as Registered
    expect((await world.done<CaseNow>('wang', 'cases/get', { caseId })).case.photos.map(({ id }) => id)).toEqual(photoIds)
    expect(await withPhotos(photoIds[0] ?? '')).toMatchObject({ status: 409, body: { code: 'photo-not-uploaded' } })
  })
  it.each(['not finished', 'somebody else’s', 'unknown'])('that is %s leaves nothing behind', async (which) => {
    const id = which === 'unknown' ? 'no-such-photo' : await aPhoto(which === 'not finished' ? 'wang' : 'zhao', which === 'not finished' ? 'begun' : 'ready')
    const before = [await count('mediation_case'), await count('command_log'), await count('outbox')]
    expect(await withPhotos(await aPhoto('wang', 'ready'), id)).toMatchObject({ status: 409, body: { code: 'photo-not-uploaded' } })
    expect([await count('mediation_case'), await count('command_log'), await count('outbox')]).toEqual(before)
  })
  it('added with a note joins the others', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    const id = await aPhoto('wang', 'ready')
    expect((await world.done<CaseNow>('wang', 'cases/addNote', { caseId, text: '又响了', photoIds: [id] })).case.photos.map((photo) => photo.id)).toEqual([id])
  })
  it('of one side is not shown to the other; whoever handles the case sees both', async () => {
    const photos = { wang: await aPhoto('wang', 'ready'), zhao: await aPhoto('zhao', 'ready') }
    const { caseId } = (await withPhotos(photos.wang)).body as Registered
    await world.rows(`update party set person_id = 'zhao' where case_id = $1 and side = 'respondent'`, [caseId])
    await world.done('zhao', 'cases/addNote', { caseId, text: '我家铺了地毯', photoIds: [photos.zhao] })
    const seen = async (person: string) => (await world.done<CaseNow>(person, 'cases/get', { caseId })).case.photos.map(({ id }) => id)
    expect(await Promise.all(['wang', 'zhao', 'zhou'].map(seen))).toEqual([[photos.wang], [photos.zhao], [photos.wang, photos.zhao]])
  })
})

describe('staff input', () => {
  it('a mediator must be one, and the room must exist', async () => {
    const { caseId } = await caseAt(world, 'accepted')
    for (const mediatorId of ['zhou', 'nobody']) {
      expect(await world.ask('zhou', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId })).toMatchObject({ status: 409, body: { code: 'mediator-not-available' } })
    }
    expect(await world.ask('zhou', 'cases/dispatch', { caseId, roomId: 'nowhere', mediatorId: 'li' })).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'roomId' }] } } })
  })
  it('a clause is promised for today or later, not for yesterday', async () => {
    const { caseId } = await caseAt(world, 'in-mediation')
    const settle = (performByOn: string) => world.ask('li', 'cases/settle', { caseId, form: 'oral', clauses: [{ who: '双方', what: '各退一步', performByOn }] })
    expect(await settle('2026-03-01')).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'clauses.0.performByOn' }] } } })
    expect(await settle('2026-03-02')).toMatchObject({ status: 200 })
  })
  it('praise does not go with a bad rating', async () => {
    const { caseId } = await caseAt(world, 'closed')
    expect(await world.ask('wang', 'ratings/give', { caseId, level: 'dissatisfied', tags: ['fair'] })).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'tags' }] } } })
  })
})

describe('a list of cases', () => {
  it('is newest first, page by page, and only one’s own', async () => {
    const ids: string[] = []
    for (let n = 0; n < 5; n += 1) {
      world.clock.now = new Date(start.getTime() + Math.floor(n / 2) * 1000)
      ids.push((await registeredBy(world, 'zhao')).caseId)
    }
    const listed: string[] = []
    let page: Page = { cases: [], nextCursor: null }
    do {
      page = await world.done<Page>('zhao', 'cases/list', { limit: 2, ...(page.nextCursor && { cursor: page.nextCursor }) })
      listed.push(...page.cases.filter(({ number }) => number !== '').map(({ id }) => id))
    } while (page.nextCursor !== null)
    const own = listed.filter((id) => ids.includes(id))
    expect(new Set(own)).toEqual(new Set(ids))
    expect(own).toHaveLength(5)
    expect(new Set(listed).size).toBe(listed.length)
  })
  it('of somebody new is empty', async () => {
    expect(await world.done<Page>('a-newcomer', 'cases/list')).toEqual({ cases: [], nextCursor: null })
  })
  it.each(['', 'x', '....', 'zzzzzzzzzzzzz.a', '0.A', "0.a' or 1=1", '\0', 'ｆ.a', '0.'])('does not take %j for a page', async (cursor) => {
    expect(await world.ask('wang', 'cases/list', { cursor })).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
  })
})

it('somebody else’s case is not found, like one that does not exist', async () => {
  const { caseId } = await registeredBy(world, 'wang')
  const [theirs, nobodys] = [await world.ask('sun', 'cases/get', { caseId }), await world.ask('sun', 'cases/get', { caseId: 'no-such-case' })]
  expect(theirs).toEqual(nobodys)
  expect(theirs).toMatchObject({ status: 404, body: { code: 'not-found' } })
})
