// Two at once at the same place among the staff, the same on PGlite and on a real server.
import { createSealing } from '../../src/server/adapters/sealing'
import { backends, type OpenedDatabase } from '../support/backends'
import { caseAt } from '../support/life-of-a-case'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const rounds = 10

describe.each(backends)('staff on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeAll(async () => {
    database = await open()
    world = await recordWorld(database, start)
    await world.rows(`update organisation set kind = 'police-station' where id = 'station'`)
    for (const id of ['gong', 'hou']) {
      await world.rows(
        `insert into staff (district_id, id, name, role, profession, title, organisation_id, phone, identity_lookup)
         values ($1, $2, '管理员', 'administrator', 'system-administrator', '系统管理员', 'station', '13800000110', $3)`, [districtId, id, createSealing(secret).lookup(id)])
    }
  })
  afterAll(async () => { await database.close() })
  const add = async () => (await world.done<{ staffId: string }>('gong', 'staff/save', {
    name: '方圆', title: '调解员', role: 'mediator', profession: 'people-mediator', organisationId: 'station', phone: '13800000120',
  })).staffId
  const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()

  it(`an invitation opened on two phones at once lets one in, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { code } = await world.done<{ code: string }>('gong', 'staff/invite', { staffId: await add() })
      const answers = await Promise.all(['one', 'other'].map((phone) => world.ask(`${phone}-${String(round)}`, 'staff/join', { code })))
      expect(statuses(answers)).toEqual([200, 409])
    }
  })
  it(`removed while something is dispatched to them: they have the case and stay, or are gone and have none, ${rounds} times`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const staffId = await add()
      const { code } = await world.done<{ code: string }>('gong', 'staff/invite', { staffId })
      await world.done(`mediator-${String(round)}`, 'staff/join', { code })
      const { caseId } = await caseAt(world, 'accepted')
      await Promise.all([world.ask('gong', 'staff/remove', { staffId }), world.ask('zhou', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: staffId })])
      const [now] = await world.rows<{ isActive: boolean; orders: number }>(
        `select s.is_active as "isActive", (select count(*)::int from dispatch_order d where d.mediator_id = s.id and d.ended_at is null) as orders from staff s where s.id = $1`, [staffId])
      expect(now?.orders).toBe(now?.isActive ? 1 : 0)
    }
  })
  it('a sitting booked while leave is asked for that day: one of the two, never both', async () => {
    const { caseId } = await caseAt(world, 'contacted')
    const startsAt = '2026-03-04T02:00:00.000Z'
    const answers = await Promise.all([
      world.ask('li', 'cases/bookForParties', { caseId, roomId: 'yanan', startsAt }), world.ask('li', 'staff/takeLeave', { fromOn: '2026-03-04', untilOn: '2026-03-04', kind: 'personal' }),
    ])
    expect(statuses(answers)).toEqual([200, 409])
  })
  it('two administrators who remove each other at once: one is left', async () => {
    const answers = await Promise.all([world.ask('gong', 'staff/remove', { staffId: 'hou' }), world.ask('hou', 'staff/remove', { staffId: 'gong' })])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await world.rows(`select 1 from staff where role = 'administrator' and is_active`)).toHaveLength(1)
  })
  it('what was done is never changed', async () => {
    await expect(world.rows(`update staff_event set actor = 'nobody'`)).rejects.toThrow('append-only')
    await expect(world.rows('delete from staff_event')).rejects.toThrow('append-only')
  })
})
