// The desk's own tables, and two people at one case at the same moment, the same on PGlite and on a real server.
import { createSealing } from '../../src/server/adapters/sealing'
import type { MediationCase } from '../../src/contract/mediation-case'
import { backends, type OpenedDatabase } from '../support/backends'
import { caseAt, registeredBy, type CaseNow } from '../support/life-of-a-case'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const rounds = 20

describe.each(backends)('the desk on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeAll(async () => {
    database = await open()
    world = await recordWorld(database, start)
    await world.rows(`insert into organisation (district_id, id, name, kind) values ($1, 'firm', '津湾律师事务所', 'law-firm'), ($1, 'women', '区妇联', 'women')`, [districtId])
    await world.rows(
      `insert into staff (district_id, id, name, role, profession, title, organisation_id, phone, identity_lookup) values
        ($1, 'gao', '高宁', 'dispatcher', 'dispatch-officer', '值班长', 'station', '13800000102', $2), ($1, 'lin', '林静宜', 'mediator', 'lawyer', '律师', 'firm', '13800000103', $3)`,
      [districtId, createSealing(secret).lookup('gao'), createSealing(secret).lookup('lin')])
  })
  afterAll(async () => { await database.close() })
  beforeEach(() => { world.clock.now = start })
  const count = async (sql: string, ...values: unknown[]) => Number((await world.rows<{ n: number }>(`select count(*)::int as n from ${sql}`, values))[0]?.n)
  const seenBy = async (person: string, caseId: string) => (await world.done<CaseNow>(person, 'cases/get', { caseId })).case

  it(`two dispatchers accept at once, ${rounds} times: one event, and the other reads who did it and when`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { caseId } = await registeredBy(world, 'wang')
      const answers = await Promise.all(['zhou', 'gao'].map((person, index) => world.ask(person, 'cases/accept', { caseId, level: index + 1 })))
      const winner = answers[0]?.status === 200 ? { name: '周敏', title: '调处中心' } : { name: '高宁', title: '值班长' }
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
        code: 'step-not-open', data: { stage: 'accepted', by: { ...winner, at: start.toISOString(), kind: 'accepted' } },
      })
      expect(await count(`case_event where case_id = $1 and kind = 'accepted'`, caseId)).toBe(1)
    }
  })
  it('two dispatch it at once to different people: one owner, one live order', async () => {
    const { caseId } = await caseAt(world, 'accepted')
    const answers = await Promise.all([['zhou', 'li'], ['gao', 'chen']].map(([person = '', mediatorId]) => world.ask(person, 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'step-not-open', data: { stage: 'dispatched', by: { kind: 'dispatched' } } })
    expect(await count('dispatch_order where case_id = $1 and ended_at is null', caseId)).toBe(1)
  })
  it('who was asked in is kept with the case, and only the one named reads it', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    expect(await world.ask('lin', 'cases/get', { caseId })).toMatchObject({ status: 404 })
    await world.done('zhou', 'cases/invite', { caseId, organisationId: 'firm', staffId: 'lin', role: 'legal-advice' })
    await world.done('zhou', 'cases/invite', { caseId, organisationId: 'women', role: 'expertise' })
    const expected: MediationCase['jointHandlers'] = [
      { organisation: { id: 'firm', name: '津湾律师事务所' }, person: { id: 'lin', name: '林静宜', title: '律师' }, role: 'legal-advice' },
      { organisation: { id: 'women', name: '区妇联' }, person: null, role: 'expertise' },
    ]
    for (const person of ['zhou', 'li', 'lin', 'wang']) expect((await seenBy(person, caseId)).jointHandlers).toEqual(expected)
  })
  it('the same one asked in twice at once joins once', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    const answers = await Promise.all(['zhou', 'gao'].map((person) => world.ask(person, 'cases/invite', { caseId, organisationId: 'firm', staffId: 'lin', role: 'legal-advice' })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'already-joint' })
    expect(await count('joint_handler where case_id = $1', caseId)).toBe(1)
  })
  it('the load of a mediator is what they have in hand now, and leaves with the order', async () => {
    const loadOf = async (id: string) => (await world.ports.dispatchDesk.ground('huaming')).mediators.find((one) => one.id === id)?.load
    const [li = 0, chen = 0] = [await loadOf('li'), await loadOf('chen')]
    const { caseId } = await caseAt(world, 'dispatched')
    expect([await loadOf('li'), await loadOf('chen')]).toEqual([li + 1, chen])
    await world.done('zhou', 'cases/redispatch', { caseId, roomId: 'yanan', mediatorId: 'chen', reason: '换一位' })
    expect([await loadOf('li'), await loadOf('chen')]).toEqual([li, chen + 1])
  })
  it('the bodies of the district are those of a kind that can be asked, with their people in office', async () => {
    expect(await world.ports.dispatchDesk.bodies()).toEqual([
      { id: 'firm', kind: 'law-firm', name: '津湾律师事务所', people: [{ id: 'lin', name: '林静宜', title: '律师', profession: 'lawyer' }] },
      { id: 'women', kind: 'women', name: '区妇联', people: [] },
    ])
  })
  it('the database itself refuses a second invitation and a role nobody knows', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    const insert = (seq: number, role: string) => world.rows(
      `insert into joint_handler (district_id, case_id, seq, organisation_id, role, invited_at) values ($1, $2, $3, 'women', $4, now())`, [districtId, caseId, seq, role])
    await insert(1, 'expertise')
    await expect(insert(2, 'guidance')).rejects.toThrow('joint_handler_once')
    await expect(insert(3, 'owner')).rejects.toThrow('joint_handler_role_check')
  })
})
