// Two at once at the desk's intake: one lead, one slip, one pair of duplicates; the same on PGlite and on a real server.
import { aRegistration } from '../support/a-registration'
import { backends, type OpenedDatabase } from '../support/backends'
import { registeredBy } from '../support/life-of-a-case'
import { recordWorld, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const { photoIds: _none, ...told } = aRegistration()
const anIntake = { ...told, source: 'counter', isConsentRead: true }
type TakenIn = { caseId: string; receipt: { number: string }; slip: string }

describe.each(backends)('intake on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeEach(async () => {
    database = await open()
    world = await recordWorld(database, start)
  })
  afterEach(async () => { await database.close() })
  const statuses = async (calls: Promise<{ status: number }>[]) => (await Promise.all(calls)).map(({ status }) => status).sort()

  it('a lead made a case by two at once is one case', async () => {
    const { leadId } = await world.done<{ leadId: string }>('he', 'leads/report', {
      isNobodyInDanger: true, kind: 'hazard', place: { communityId: 'huaming', building: '3 号楼' }, words: '楼道拉电线', photoIds: [],
    })
    expect(await statuses([1, 2, 3].map(() => world.ask('zhou', 'leads/toCase', { ...anIntake, leadId })))).toEqual([200, 409, 409])
    expect(await world.rows('select 1 from mediation_case')).toHaveLength(1)
    expect(await world.rows('select 1 from lead_event')).toHaveLength(2)
  })
  it('a slip shown by two at once makes one of them the applicant', async () => {
    const { caseId, receipt: { number }, slip } = await world.done<TakenIn>('zhou', 'cases/intake', anIntake)
    const answers = await statuses(['sun', 'zhao'].map((who) => world.ask(who, 'cases/claim', { number, slip })))
    expect([answers.filter((status) => status === 200), answers.length]).toEqual([[200], 2])
    expect(await world.rows(`select 1 from case_event where kind = 'claimed'`)).toHaveLength(1)
    expect(await world.rows('select 1 from party where case_id = $1 and person_id is not null', [caseId])).toHaveLength(1)
  })
  it('twenty guesses at once are still five', async () => {
    const { receipt: { number }, slip } = await world.done<TakenIn>('zhou', 'cases/intake', anIntake)
    const wrong = slip === '000000' ? '000001' : '000000'
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.ask('sun', 'cases/claim', { number, slip: wrong })))
    const codes = answers.map(({ body }) => (body as { code: string }).code)
    expect([codes.filter((code) => code === 'slip-does-not-fit').length, codes.filter((code) => code === 'slip-tried-too-often').length]).toEqual([5, 15])
  })
  it('two registrations merged into each other at once: one of them goes on', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [(await registeredBy(world, 'wang')).caseId, (await registeredBy(world, 'wang')).caseId]
      expect(await statuses([world.ask('zhou', 'cases/merge', { caseId: one, intoCaseId: other }), world.ask('zhou', 'cases/merge', { caseId: other, intoCaseId: one })])).toEqual([200, 409])
    }
    expect(await world.rows(`select 1 from mediation_case where stage = 'merged'`)).toHaveLength(10)
  })
  it('a pair linked from both sides at once is linked once', async () => {
    const [one, other] = [(await registeredBy(world, 'wang')).caseId, (await registeredBy(world, 'wang')).caseId]
    expect(await statuses([world.ask('zhou', 'cases/link', { caseId: one, otherCaseId: other }), world.ask('zhou', 'cases/link', { caseId: other, otherCaseId: one })])).toEqual([200, 409])
    expect(await world.rows(`select 1 from case_event where kind = 'linked'`)).toHaveLength(1)
  })
})
