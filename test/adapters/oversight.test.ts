// Readings and reviews, the same on PGlite and on a real server; two at one review at the same moment.
import { createSealing } from '../../src/server/adapters/sealing'
import { backends, type OpenedDatabase } from '../support/backends'
import { caseAt } from '../support/life-of-a-case'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const rounds = 5

describe.each(backends)('oversight on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeAll(async () => {
    database = await open()
    world = await recordWorld(database, start)
    await world.rows(
      `insert into staff (district_id, id, name, role, profession, title, organisation_id, phone, identity_lookup)
        values ($1, 'xiao', '肖国强', 'supervisor', 'deputy-bureau-chief', '副局长', 'station', '13800000107', $2)`, [districtId, createSealing(secret).lookup('xiao')])
  })
  afterAll(async () => { await database.close() })
  beforeEach(() => { world.clock.now = start })
  const badlyRated = async () => {
    const { caseId } = await caseAt(world, 'closed')
    await world.done('wang', 'ratings/give', { caseId, level: 'dissatisfied', tags: [] })
    return { caseId, side: 'applicant' }
  }

  it(`two call the rater at once, ${rounds} times: one event, and the other reads who did`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const which = await badlyRated()
      const answers = await Promise.all(['wu', 'xiao'].map((person) => world.ask(person, 'ratings/reviewContact', { ...which, note: '问过了' })))
      const winner = answers[0]?.status === 200 ? '吴所长' : '肖国强'
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'review-done', data: { by: winner } })
      expect(await world.rows('select kind from rating_review_event where case_id = $1', [which.caseId])).toEqual([{ kind: 'contacted' }])
    }
  })
  it('limits missed at one instant are told once each by four sweeps at once', async () => {
    const { caseId } = await badlyRated()
    const missedAt = new Date('2026-03-05T00:00:00.000Z')
    await Promise.all(Array.from({ length: 4 }, () => world.ports.reviews.missDue(missedAt, 100)))
    expect(await world.rows('select kind from rating_review_event where case_id = $1', [caseId])).toEqual([{ kind: 'contact-missed' }])
    expect(await world.rows(`select recipient from outbox where case_id = $1 and kind = 'review-missed'`, [caseId])).toEqual([{ recipient: 'staff:xiao' }])
  })
  it('the same number asked for twice with one key is one row', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    const shown = await Promise.all([1, 2].map(() => world.ask('li', 'cases/revealPhone', { caseId, side: 'applicant' }, `key-${caseId}`)))
    expect(shown[0]).toEqual(shown[1])
    expect(await world.rows('select reason from case_reading where case_id = $1', [caseId])).toEqual([{ reason: 'phone' }])
  })
  it('a case\'s readers are found along an index', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    await world.rows(
      `insert into case_reading (district_id, case_id, staff_id, role, reason, at) select $1, c.id, 'li', 'mediator', 'details', $2::timestamptz + n * interval '1 minute'
        from mediation_case c, generate_series(1, 500) n where c.district_id = $1`, [districtId, start])
    await world.rows('analyze case_reading')
    const plan = JSON.stringify(await world.rows(`explain select at from case_reading where district_id = $1 and case_id = $2 order by at desc limit 50`, [districtId, caseId]))
    expect(plan).toContain('case_reading_by_case')
  })
})
