// Urging and its reply, 催办, who looked at a case, numbers shown on the record, and bad ratings answered by somebody else.
import type { MediationCase } from '../../src/contract/mediation-case'
import type { Review, ReviewSummary } from '../../src/contract/oversight'
import type { Rating } from '../../src/contract/rating'
import { sweepDue } from '../../src/server/operations/sweep-due'
import { createSealing } from '../../src/server/adapters/sealing'
import type { OpenedDatabase } from '../support/backends'
import { caseAt, registeredBy, type CaseNow } from '../support/life-of-a-case'
import { freshDatabase } from '../support/pglite'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

/** A Monday, nine in the morning in Shanghai. */
const start = new Date('2026-03-02T01:00:00.000Z')
const hour = 60
const minutes = (count: number, from = start): Date => new Date(from.getTime() + count * 60_000)
const refused = (code: string, data?: object) => ({ status: 409, body: { code, ...(data && { data }) } })

let database: OpenedDatabase
let world: RecordWorld
beforeEach(async () => {
  database = await freshDatabase()
  world = await recordWorld(database, start)
  const { lookup } = createSealing(secret)
  await world.rows(
    `insert into organisation (district_id, id, name, kind) values ($1, 'other-station', '新桥派出所', 'police')`, [districtId])
  await world.rows(
    `insert into staff (district_id, id, name, role, profession, title, organisation_id, phone, identity_lookup) values
      ($1, 'zheng', '郑涛', 'supervisor', 'police-chief', '所长', 'station', '13800000104', $2), ($1, 'tang', '唐军', 'supervisor', 'police-chief', '所长', 'other-station', '13800000105', $3),
      ($1, 'lu', '卢海峰', 'supervisor', 'brigade-chief', '大队长', 'station', '13800000106', $4), ($1, 'xiao', '肖国强', 'supervisor', 'deputy-bureau-chief', '副局长', 'station', '13800000107', $5)`,
    [districtId, lookup('zheng'), lookup('tang'), lookup('lu'), lookup('xiao')])
})
afterEach(async () => { await database.close() })

const act = async (who: string, operation: string, input: object): Promise<MediationCase> => (await world.done<CaseNow>(who, `cases/${operation}`, input)).case
const seen = (person: string, caseId: string): Promise<MediationCase> => act(person, 'get', { caseId })
const later = (count: number) => { world.clock.now = minutes(count, world.clock.now) }
const sweep = () => sweepDue({ ports: world.ports, now: world.clock.now, hasTime: () => true, onFailure: (error) => { throw error } })
const told = async (caseId: string, kind: string) =>
  (await world.rows<{ recipient: string }>('select recipient from outbox where case_id = $1 and kind = $2 order by recipient', [caseId, kind])).map(({ recipient }) => recipient)
const clockOf = (shown: MediationCase, clock: string) => shown.deadlines.find((one) => one.clock === clock)

describe('督办', () => {
  it('is read by both sides, told to mediator and desk, and its reply is owed on a clock of its own', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    await act('zheng', 'urge', { caseId, words: '请今天内联系双方' })
    const mine = await seen('wang', caseId)
    expect(mine.timeline.at(-1)).toMatchObject({ kind: 'urged', actor: { name: '郑涛' }, facts: { text: '请今天内联系双方', rung: 'police-chief', replyBy: minutes(24 * hour, world.clock.now).toISOString() } })
    expect(clockOf(mine, 'urge-reply')).toMatchObject({ state: 'running', dueBy: minutes(24 * hour, world.clock.now).toISOString() })
    expect(mine.deadline?.clock).toBe('first-contact')
    expect(await told(caseId, 'urged')).toEqual(['person:wang', 'staff:li', 'staff:zhou'])
    expect((await seen('li', caseId)).nextSteps).toContain('answer-urge')
    expect((await seen('zheng', caseId)).nextSteps).not.toContain('urge')
    expect(await world.ask('zheng', 'cases/urge', { caseId, words: '再催' })).toMatchObject(refused('urge-unanswered'))
    later(hour)
    const answered = await act('li', 'answerUrge', { caseId, words: '已约双方明天见面' })
    expect(clockOf(answered, 'urge-reply')).toMatchObject({ state: 'met' })
    expect((await seen('wang', caseId)).timeline.at(-1)).toMatchObject({ kind: 'urge-answered', facts: { text: '已约双方明天见面' } })
    expect(await told(caseId, 'urge-answered')).toEqual(['person:wang', 'staff:zheng', 'staff:zhou'])
    expect(await world.ask('li', 'cases/answerUrge', { caseId, words: '再说' })).toMatchObject(refused('nothing-urged'))
  })
  it('unanswered it goes to the rung above whoever urged, and a late reply is late, not refused', async () => {
    const { caseId } = await caseAt(world, 'in-mediation')
    await act('zheng', 'urge', { caseId, words: '请回复进度' })
    later(24 * hour)
    expect(await sweep()).toMatchObject({ escalated: 0 })
    world.clock.now = new Date(world.clock.now.getTime() + 1)
    expect(await sweep()).toMatchObject({ escalated: 1 })
    expect((await seen('wang', caseId)).timeline.at(-1)).toMatchObject({ kind: 'escalated', facts: { rung: 'brigade-chief' } })
    expect(clockOf(await act('li', 'answerUrge', { caseId, words: '来晚了' }), 'urge-reply')).toMatchObject({ state: 'late' })
  })
  it('is a supervisor\'s: nobody else urges, and sent twice it is once', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    for (const who of ['wang', 'li', 'zhou']) expect(await world.ask(who, 'cases/urge', { caseId, words: '快' })).toMatchObject({ status: 403 })
    const first = await world.ask('zheng', 'cases/urge', { caseId, words: '快' }, 'same')
    expect(await world.ask('zheng', 'cases/urge', { caseId, words: '快' }, 'same')).toEqual(first)
    expect((await seen('wang', caseId)).timeline.filter(({ kind }) => kind === 'urged')).toHaveLength(1)
  })
})

describe('催办', () => {
  it('is offered once a promise is missed, once for each, and told to the mediator and the rung that watches', async () => {
    const { caseId } = await caseAt(world, 'dispatched')
    expect((await seen('wang', caseId)).nextSteps).not.toContain('nudge')
    expect(await world.ask('wang', 'cases/nudge', { caseId })).toMatchObject(refused('nothing-overdue'))
    later(31)
    expect((await seen('wang', caseId)).nextSteps).toContain('nudge')
    const nudged = await act('wang', 'nudge', { caseId })
    expect(nudged.timeline.at(-1)).toMatchObject({ kind: 'nudged', facts: { deadline: { clock: 'acknowledge', state: 'overdue' } } })
    expect(nudged.nextSteps).not.toContain('nudge')
    expect(await told(caseId, 'nudged')).toEqual(['staff:li', 'staff:zheng'])
    expect(await world.ask('wang', 'cases/nudge', { caseId })).toMatchObject(refused('already-nudged'))
    expect(await world.ask('sun', 'cases/nudge', { caseId })).toMatchObject({ status: 404 })
  })
  it('of a case nobody has yet goes to the desk', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    later(24 * hour + 1)
    await act('wang', 'nudge', { caseId })
    expect(await told(caseId, 'nudged')).toEqual(['staff:zheng', 'staff:zhou'])
  })
})

describe('谁看过我的材料', () => {
  it('every read by staff is a row; those of one day are told together, to the parties only', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    await seen('li', caseId)
    await seen('li', caseId)
    await seen('wang', caseId)
    later(24 * hour)
    await seen('zhou', caseId)
    expect(await world.done('wang', 'cases/readers', { caseId })).toEqual({
      before: null,
      days: [
        { on: '2026-03-03', readers: [{ name: '周敏', title: '调处中心', role: 'dispatcher', reason: 'details', times: 1, lastAt: world.clock.now.toISOString() }] },
        { on: '2026-03-02', readers: [expect.objectContaining({ name: '李亚楠', role: 'mediator', reason: 'details', times: 2 })] },
      ],
    })
    for (const who of ['li', 'zhou', 'sun']) expect(await world.ask(who, 'cases/readers', { caseId })).toMatchObject({ status: 404 })
    await expect(world.rows('delete from case_reading')).rejects.toThrow(/append-only/)
  })
  it('goes back day by day, thirty a page', async () => {
    const { caseId } = await caseAt(world, 'accepted')
    for (let day = 0; day < 32; day += 1) {
      await seen('zhou', caseId)
      later(24 * hour)
    }
    const first = await world.done<{ before: string; days: { on: string }[] }>('wang', 'cases/readers', { caseId })
    expect([first.days.length, first.days[0]?.on, first.before]).toEqual([30, '2026-04-02', '2026-03-04'])
    const rest = await world.done<{ before: null; days: { on: string }[] }>('wang', 'cases/readers', { caseId, before: first.before })
    expect([rest.days.map(({ on }) => on), rest.before]).toEqual([['2026-03-03', '2026-03-02'], null])
  })
  it('staff read a number only when they ask for it, and the party reads that they did', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    for (const who of ['li', 'zhou', 'zheng']) expect((await seen(who, caseId)).applicant.phone).toMatch(/^138\*{4}\d{4}$/)
    expect((await seen('wang', caseId)).applicant.phone).toMatch(/^1380000\d{4}$/)
    const shown = await world.ask('li', 'cases/revealPhone', { caseId, side: 'applicant' }, 'once')
    expect(shown).toMatchObject({ status: 200, body: { phone: (await seen('wang', caseId)).applicant.phone } })
    expect(await world.ask('li', 'cases/revealPhone', { caseId, side: 'applicant' }, 'once')).toEqual(shown)
    expect(await world.rows(`select staff_id, side from case_reading where reason = 'phone'`)).toEqual([{ staff_id: 'li', side: 'applicant' }])
    expect(await world.ask('chen', 'cases/revealPhone', { caseId, side: 'applicant' })).toMatchObject({ status: 404 })
    expect(await world.ask('wang', 'cases/revealPhone', { caseId, side: 'applicant' })).toMatchObject({ status: 403 })
  })
})

describe('a bad rating', () => {
  const rated = async (level: string, more: object = {}) => {
    const { caseId } = await caseAt(world, 'closed')
    const { rating } = await world.done<{ rating: Rating }>('wang', 'ratings/give', { caseId, level, tags: [], ...more })
    return { caseId, rating, which: { caseId, side: 'applicant' } }
  }
  const reviews = async (who = 'lu', input: object = {}) => (await world.done<{ reviews: ReviewSummary[] }>(who, 'workbench/reviews', input)).reviews

  it('is called back and answered by somebody else; the rater reads the answer, the handler nothing', async () => {
    const { caseId, rating, which } = await rated('dissatisfied', { comment: '迟迟没来' })
    expect(rating).toMatchObject({ contactBy: '2026-03-03T15:59:59.999Z', answerBy: '2026-03-09T15:59:59.999Z' })
    expect(await told(caseId, 'rated')).toEqual(['staff:lu'])
    expect(await reviews()).toMatchObject([{ caseId, level: 'dissatisfied', latestBy: '2026-03-23T15:59:59.999Z', due: { what: 'contact', isOverdue: false } }])
    expect(await world.ask('lu', 'ratings/reviewAnswer', { ...which, words: '对不起' })).toMatchObject(refused('review-not-contacted'))
    expect((await world.done<{ review: Review }>('lu', 'ratings/reviewContact', { ...which, note: '电话里说等了三天' })).review).toMatchObject({ contactedBy: '卢海峰', due: { what: 'answer' } })
    expect(await world.ask('xiao', 'ratings/reviewContact', { ...which, note: '再打' })).toMatchObject(refused('review-done', { by: '卢海峰' }))
    await world.done('lu', 'ratings/reviewAnswer', { ...which, words: '以后当天联系，已经提醒经办人' })
    expect(await told(caseId, 'review-answered')).toEqual(['person:wang'])
    expect((await world.done<{ rating: Rating }>('wang', 'ratings/get', { caseId })).rating.review).toMatchObject({ answer: '以后当天联系，已经提醒经办人' })
    expect([await reviews(), (await reviews('lu', { isOpen: false })).length]).toEqual([[], 1])
    for (const who of ['li', 'zhou', 'wang']) expect(await world.ask(who, 'workbench/reviews', {})).toMatchObject({ status: 403 })
    expect(JSON.stringify(await seen('li', caseId))).not.toContain('等了三天')
    expect((await seen('li', caseId)).timeline.map(({ kind }) => kind)).not.toContain('rated')
    expect(await world.rows('select kind from rating_review_event order by id')).toEqual([{ kind: 'contacted' }, { kind: 'answered' }])
  })
  it('praise somebody pressed for is looked into, plain praise is not', async () => {
    expect((await rated('very-satisfied', { wasPressured: true })).rating.contactBy).not.toBeNull()
    expect((await rated('satisfied')).rating.contactBy).toBeNull()
    expect(await reviews()).toHaveLength(1)
  })
  it('a limit that passes is told to the 副局长, each once, however often the sweep comes', async () => {
    const { caseId } = await rated('very-dissatisfied')
    world.clock.now = new Date('2026-03-03T15:59:59.999Z')
    await sweep()
    expect(await told(caseId, 'review-missed')).toEqual([])
    world.clock.now = new Date('2026-03-03T16:00:00.000Z')
    await Promise.all([sweep(), sweep()])
    await sweep()
    expect(await told(caseId, 'review-missed')).toEqual(['staff:xiao'])
    world.clock.now = new Date('2026-04-01T00:00:00.000Z')
    for (let again = 0; again < 3; again += 1) await sweep()
    expect(await world.rows('select kind from rating_review_event order by id')).toEqual([{ kind: 'contact-missed' }, { kind: 'answer-missed' }, { kind: 'overlong' }])
    expect(await told(caseId, 'review-missed')).toHaveLength(3)
  })
})

describe('what a supervisor watches', () => {
  it('is what went up to their rung, in their territory; what is about to, for the rung told first', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    const watched = async (who: string, due: string) => (await world.done<{ rows: { caseId: string }[] }>(who, 'workbench/list', { isWatched: true, due })).rows.map((row) => row.caseId)
    later(23 * hour)
    expect([await watched('zheng', 'soon'), await watched('tang', 'soon'), await watched('lu', 'soon')]).toEqual([[caseId], [], []])
    later(2 * hour)
    await sweep()
    expect([await watched('zheng', 'overdue'), await watched('tang', 'overdue'), await watched('lu', 'overdue')]).toEqual([[caseId], [], []])
    later(2 * hour)
    await sweep()
    expect([await watched('zheng', 'overdue'), await watched('lu', 'overdue')]).toEqual([[], [caseId]])
    expect(await world.done('zheng', 'workbench/counts', { isWatched: true })).toMatchObject({ all: 1, overdue: 0 })
    expect(await world.done('tang', 'workbench/counts', { isWatched: true })).toMatchObject({ all: 0 })
  })
})
