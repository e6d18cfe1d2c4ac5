// The people of a district: invited once, removed at once, away without a new order, and everything in hand given over whole.
import type { MediationCase } from '../../src/contract/mediation-case'
import type { handOver, myDuty } from '../../src/contract/staff-duty'
import type { getStaff, listStaff, listTerritory } from '../../src/contract/staffing'
import type * as z from 'zod/mini'
import { createSealing } from '../../src/server/adapters/sealing'
import type { OpenedDatabase } from '../support/backends'
import { caseAt, registeredBy, type CaseNow } from '../support/life-of-a-case'
import { freshDatabase } from '../support/pglite'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

/** A Monday, nine in the morning in Shanghai. */
const start = new Date('2026-03-02T01:00:00.000Z')
const dayMs = 24 * 3_600_000
const after = (ms: number): Date => new Date(start.getTime() + ms)
const tuesday = (hour: number): string => new Date(Date.UTC(2026, 2, 3, hour - 8)).toISOString()

let database: OpenedDatabase
let world: RecordWorld
beforeEach(async () => {
  database = await freshDatabase()
  world = await recordWorld(database, start)
  await world.rows(`update organisation set kind = 'police-station' where id = 'station'`)
  await world.rows(
    `insert into staff (district_id, id, name, role, profession, title, organisation_id, phone, identity_lookup)
     values ($1, 'gong', '龚雪', 'administrator', 'system-administrator', '系统管理员', 'station', '13800000110', $2)`, [districtId, createSealing(secret).lookup('gong')])
})
afterEach(async () => { await database.close() })

const newcomer = { name: '方圆', title: '调解员', role: 'mediator', profession: 'people-mediator', organisationId: 'station', phone: '13800000120' }
const member = async (staffId: string) => (await world.done<z.output<typeof getStaff.output>>('gong', 'staff/get', { staffId })).member
const rolesOf = async (person: string) => (await world.done<{ roles: string[] }>(person, 'session/whoami')).roles
const added = async (more: object = {}) => (await world.done<{ staffId: string }>('gong', 'staff/save', { ...newcomer, ...more })).staffId
const invited = (staffId: string) => world.done<{ code: string }>('gong', 'staff/invite', { staffId })
const caseNow = async (person: string, caseId: string): Promise<MediationCase> => (await world.done<CaseNow>(person, 'cases/get', { caseId })).case
const events = async (subject: string) => (await world.rows<{ kind: string }>('select kind from staff_event where subject = $1 order by id', [subject])).map(({ kind }) => kind)
const problem = (code: string, data?: object) => ({ status: 409, body: { code, ...(data && { data }) } })
const booked = async (caseId: string) => (await world.done<{ appointment: { id: string } }>('li', 'cases/bookForParties', { caseId, roomId: 'yanan', startsAt: tuesday(10) })).appointment.id

describe('an invitation', () => {
  it('is used once, by whoever opens it, who is in office from then on', async () => {
    const staffId = await added()
    expect((await member(staffId)).standing).toBe('not-invited')
    const { caseId } = await caseAt(world, 'accepted')
    expect(await world.ask('zhou', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: staffId })).toMatchObject(problem('mediator-not-available'))
    const { code } = await invited(staffId)
    expect([(await member(staffId)).standing, code]).toEqual(['invited', expect.stringMatching(/^[0-9a-f]{32}$/)])
    expect(await world.done('sun', 'staff/join', { code: ` ${code.toUpperCase()} ` })).toEqual({ name: '方圆', title: '调解员', role: 'mediator', organisationName: '华明派出所' })
    expect([await rolesOf('sun'), (await member(staffId)).standing]).toEqual([['resident', 'mediator'], 'in-office'])
    expect(await world.ask('zhao', 'staff/join', { code })).toMatchObject(problem('invitation-over'))
    expect(await events(`staff:${staffId}`)).toEqual(['staff-added', 'staff-invited', 'staff-joined'])
  })
  it('is kept as a hash only, and the answer sent twice is the same one', async () => {
    const staffId = await added()
    const first = await world.ask('gong', 'staff/invite', { staffId }, 'the-same-twice')
    expect(await world.ask('gong', 'staff/invite', { staffId }, 'the-same-twice')).toEqual(first)
    const { code } = first.body as { code: string }
    const [kept] = await world.rows<{ all: string }>(`select string_agg(to_jsonb(i)::text, '') as all from staff_invitation i`)
    expect(kept?.all).not.toContain(code)
    const joined = await world.ask('sun', 'staff/join', { code }, 'join-twice')
    expect(await world.ask('sun', 'staff/join', { code }, 'join-twice')).toEqual(joined)
  })
  it('ends after seven days, when it is taken back, and when a new one is made', async () => {
    const staffId = await added()
    const { code } = await invited(staffId)
    world.clock.now = after(7 * dayMs)
    expect(await world.ask('sun', 'staff/join', { code })).toMatchObject(problem('invitation-over'))
    world.clock.now = start
    const { code: second } = await invited(staffId)
    expect(await world.ask('sun', 'staff/join', { code })).toMatchObject(problem('invitation-over'))
    await world.done('gong', 'staff/revokeInvitation', { staffId })
    expect(await world.ask('sun', 'staff/join', { code: second })).toMatchObject(problem('invitation-over'))
    const { code: third } = await invited(staffId)
    world.clock.now = after(7 * dayMs - 1)
    expect(await world.ask('sun', 'staff/join', { code: third })).toMatchObject({ status: 200 })
  })
  it('is not for somebody who has a place already', async () => {
    const { code } = await invited(await added())
    expect(await world.ask('chen', 'staff/join', { code })).toMatchObject(problem('already-staff'))
    expect(await world.ask('sun', 'staff/join', { code })).toMatchObject({ status: 200 })
  })
})

describe('removal', () => {
  it('takes effect at once: no role, no case, every device ended', async () => {
    await world.done('chen', 'session/whoami', {}, undefined, 'the-phone-of-chen')
    await world.done('gong', 'staff/remove', { staffId: 'chen' })
    expect(await world.ask('chen', 'workbench/list', {})).toMatchObject({ status: 403 })
    expect(await world.ask('chen', 'session/whoami', {}, undefined, 'the-phone-of-chen')).toMatchObject({ status: 401, body: { code: 'signed-out' } })
    const { caseId } = await caseAt(world, 'accepted')
    expect(await world.ask('zhou', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: 'chen' })).toMatchObject(problem('mediator-not-available', { name: '陈海颂', awayUntilOn: null }))
    expect([(await member('chen')).standing, await events('staff:chen')]).toEqual(['left', ['staff-removed']])
    const { code } = await invited('chen')
    await world.done('sun', 'staff/join', { code })
    expect((await member('chen')).standing).toBe('in-office')
  })
  it('is refused with the list while cases or sittings wait for them; handed over, they may go', async () => {
    const { caseId } = await caseAt(world, 'contacted')
    const appointmentId = await booked(caseId)
    const { number } = await caseNow('li', caseId)
    expect(await world.ask('gong', 'staff/remove', { staffId: 'li' })).toMatchObject(problem('still-in-hand', {
      cases: [{ caseId, number }], sittings: [{ appointmentId, caseId, number, startsAt: tuesday(10), roomName: '亚楠调解室' }],
    }))
    expect(await world.ask('gong', 'staff/save', { ...newcomer, staffId: 'li', role: 'dispatcher', profession: 'dispatch-officer' })).toMatchObject(problem('still-in-hand'))
    expect(await rolesOf('li')).toEqual(['resident', 'mediator'])
    await world.done('li', 'cases/handOver', { toMediatorId: 'chen', reason: '调走' })
    await world.done('gong', 'staff/remove', { staffId: 'li' })
    expect(await rolesOf('li')).toEqual(['resident'])
  })
  it('never takes the last administrator away', async () => {
    expect(await world.ask('gong', 'staff/remove', { staffId: 'gong' })).toMatchObject(problem('last-administrator'))
  })
  it('is the administrator\'s alone, like everything here', async () => {
    for (const person of ['wang', 'li', 'zhou', 'wu']) {
      for (const [operation, input] of [['staff/list', {}], ['staff/get', { staffId: 'li' }], ['staff/remove', { staffId: 'chen' }], ['staff/invite', { staffId: 'chen' }], ['organisations/list', {}], ['territory/list', {}]] as const) {
        expect(await world.ask(person, operation, input)).toMatchObject({ status: 403, body: { code: 'not-allowed' } })
      }
    }
  })
})

describe('leave', () => {
  const tomorrow = { fromOn: '2026-03-03', untilOn: '2026-03-04', kind: 'annual' }
  it('lets no new order through, told until when; back early, orders come again', async () => {
    const { leaveId } = await world.done<{ leaveId: string }>('li', 'staff/takeLeave', tomorrow)
    const { caseId } = await caseAt(world, 'accepted')
    const dispatch = { caseId, roomId: 'yanan', mediatorId: 'li' }
    world.clock.now = after(dayMs)
    expect(await world.ask('zhou', 'cases/dispatch', dispatch)).toMatchObject(problem('mediator-not-available', { name: '李亚楠', awayUntilOn: '2026-03-04' }))
    expect((await member('li')).awayUntilOn).toBe('2026-03-04')
    await world.done('li', 'staff/endLeave', { leaveId })
    expect(await world.ask('zhou', 'cases/dispatch', dispatch)).toMatchObject({ status: 200 })
    expect(await world.rows(`select 1 from occupancy where resource = 'staff:li'`)).toEqual([])
    expect(await events('staff:li')).toEqual(['leave-taken', 'leave-ended'])
  })
  it('is over the day after', async () => {
    await world.done('li', 'staff/takeLeave', tomorrow)
    const { caseId } = await caseAt(world, 'accepted')
    world.clock.now = after(3 * dayMs)
    expect(await world.ask('zhou', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: 'li' })).toMatchObject({ status: 200 })
  })
  it('lists what is booked in it first; moved, it goes; and then the database takes no sitting in it', async () => {
    const { caseId } = await caseAt(world, 'contacted')
    const appointmentId = await booked(caseId)
    expect(await world.ask('li', 'staff/takeLeave', tomorrow)).toMatchObject(problem('still-in-hand', { cases: [], sittings: [{ appointmentId, caseId }] }))
    expect(await world.rows('select 1 from staff_leave')).toEqual([])
    await world.done('li', 'cases/bookForParties', { caseId, roomId: 'yanan', appointmentId, startsAt: new Date(Date.UTC(2026, 2, 5, 2)).toISOString() })
    await world.done('li', 'staff/takeLeave', tomorrow)
    expect(await world.ask('li', 'cases/bookForParties', { caseId, roomId: 'yanan', appointmentId, startsAt: tuesday(10) })).toMatchObject({ status: 409, body: { code: 'person-busy' } })
    expect(await world.ask('li', 'staff/takeLeave', { ...tomorrow, fromOn: '2026-03-04', untilOn: '2026-03-04' })).toMatchObject(problem('leave-overlaps'))
  })
  it('takes them off the roster of those days, and only those', async () => {
    await world.done('li', 'staff/takeLeave', { fromOn: '2026-03-02', untilOn: '2026-03-02', kind: 'sick' })
    const first = await world.done<{ days: { on: string; people: { id: string }[] }[] }>('wang', 'rooms/duty', { roomId: 'yanan' })
    expect([first.days[0]?.on, first.days[0]?.people]).toEqual(['2026-03-02', []])
    world.clock.now = after(7 * dayMs)
    const next = await world.done<typeof first>('wang', 'rooms/duty', { roomId: 'yanan' })
    expect(next.days[0]?.people.map(({ id }) => id)).toEqual(['li'])
  })
  it('begins today at the earliest, ends no sooner, and lasts 60 days at most', async () => {
    const ask = (fromOn: string, untilOn: string) => world.ask('li', 'staff/takeLeave', { fromOn, untilOn, kind: 'personal' })
    expect(await ask('2026-03-01', '2026-03-02')).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'fromOn' }] } } })
    expect(await ask('2026-03-04', '2026-03-03')).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'untilOn' }] } } })
    expect(await ask('2026-03-03', '2026-05-02')).toMatchObject({ status: 400 })
    expect(await ask('2026-03-03', '2026-05-01')).toMatchObject({ status: 200 })
  })
})

describe('handing everything over', () => {
  const to = { toMediatorId: 'chen', reason: '休产假' }
  it('is one event a case: the clock to acknowledge starts anew, the parties are told, and the one before loses sight', async () => {
    const cases = [await caseAt(world, 'dispatched'), await caseAt(world, 'contacted')]
    world.clock.now = after(2 * 3_600_000)
    const output = await world.done<z.output<typeof handOver.output>>('li', 'cases/handOver', to)
    expect([output.handed.map(({ caseId }) => caseId).sort(), output.stayed]).toEqual([cases.map(({ caseId }) => caseId).sort(), []])
    for (const { caseId } of cases) {
      const now = await caseNow('chen', caseId)
      expect([now.stage, now.mediatorName, now.timeline.filter(({ kind }) => kind === 'handed-over').length]).toEqual(['dispatched', '陈海颂', 1])
      expect(await world.ask('li', 'cases/get', { caseId })).toMatchObject({ status: 404 })
      expect((await caseNow('wang', caseId)).timeline.at(-1)?.facts).not.toHaveProperty('reason')
      const told = await world.rows<{ recipient: string }>(`select recipient from outbox where case_id = $1 and kind = 'handed-over' order by recipient`, [caseId])
      expect(told.map(({ recipient }) => recipient)).toEqual(['person:wang', 'staff:chen'])
      expect(await world.rows('select due_what, due_by from mediation_case where id = $1', [caseId])).toEqual([{ due_what: 'acknowledge', due_by: after(2.5 * 3_600_000) }])
    }
    expect(await events('staff:li')).toEqual(['cases-handed-over'])
  })
  it('leaves a case whose sitting the new one cannot keep, and one that is settled, and says which', async () => {
    const [busy, settled, free] = [await caseAt(world, 'contacted'), await caseAt(world, 'settled'), await caseAt(world, 'dispatched')]
    await booked(busy.caseId)
    await world.done('chen', 'staff/takeLeave', { fromOn: '2026-03-03', untilOn: '2026-03-03', kind: 'swap' })
    const { handed, stayed } = await world.done<z.output<typeof handOver.output>>('li', 'cases/handOver', to)
    expect(handed.map(({ caseId }) => caseId)).toEqual([free.caseId])
    expect(stayed.map(({ caseId, because }) => [caseId, because]).sort()).toEqual([[busy.caseId, 'busy'], [settled.caseId, 'following-up']].sort())
    expect((await caseNow('li', busy.caseId)).mediatorName).toBe('李亚楠')
  })
  it('sent twice it answers the same; interrupted after the first case it goes on and tells of all', async () => {
    const cases = [await caseAt(world, 'dispatched'), await caseAt(world, 'dispatched')]
    const first = await world.ask('li', 'cases/handOver', to, 'the-same-twice')
    expect(await world.ask('li', 'cases/handOver', to, 'the-same-twice')).toEqual(first)
    // As if the process had ended before it could note the whole.
    await world.rows(`delete from command_log where key = 'the-same-twice'`)
    const again = await world.done<z.output<typeof handOver.output>>('li', 'cases/handOver', to, 'the-same-twice')
    expect(again.handed.map(({ caseId }) => caseId).sort()).toEqual(cases.map(({ caseId }) => caseId).sort())
  })
  it('is not for oneself, nor to somebody away', async () => {
    await caseAt(world, 'dispatched')
    expect(await world.ask('li', 'cases/handOver', { ...to, toMediatorId: 'li' })).toMatchObject({ status: 400 })
    await world.done('chen', 'staff/takeLeave', { fromOn: '2026-03-02', untilOn: '2026-03-02', kind: 'sick' })
    expect(await world.ask('li', 'cases/handOver', to)).toMatchObject(problem('mediator-not-available', { name: '陈海颂', awayUntilOn: '2026-03-02' }))
    expect((await world.done<{ colleagues: unknown[] }>('li', 'staff/colleagues')).colleagues).toEqual([])
  })
})

describe('duty, organisations, territory, scope', () => {
  it('a mediator sees the week the administrator sets, on days the room is open', async () => {
    await world.done('gong', 'staff/setDuty', { staffId: 'chen', duties: [{ roomId: 'haisong', weekday: 2 }] })
    expect(await world.ask('gong', 'staff/setDuty', { staffId: 'chen', duties: [{ roomId: 'haisong', weekday: 6 }] })).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'duties.0.weekday' }] } } })
    expect(await world.done<z.output<typeof myDuty.output>>('chen', 'staff/myDuty')).toEqual({
      duties: [{ roomId: 'haisong', roomName: '海颂调解室', weekday: 2, hours: [{ opensAtMinute: 540, closesAtMinute: 1020 }] }], leaves: [], orders: 0,
    })
  })
  it('a role goes with its trades only', async () => {
    expect(await world.ask('gong', 'staff/save', { ...newcomer, role: 'supervisor' })).toMatchObject({ status: 400, body: { data: { issues: [{ path: 'profession' }] } } })
  })
  it('an organisation is added and renamed, and people work for it', async () => {
    const { organisationId } = await world.done<{ organisationId: string }>('gong', 'organisations/save', { name: '津湾律所', kind: 'law-firm' })
    await world.done('gong', 'organisations/save', { organisationId, name: '津湾律师事务所', kind: 'law-firm' })
    await added({ organisationId, profession: 'lawyer' })
    const { staff } = await world.done<z.output<typeof listStaff.output>>('gong', 'staff/list', { q: '津湾' })
    expect(staff.map(({ name, organisationName }) => [name, organisationName])).toEqual([['方圆', '津湾律师事务所']])
  })
  it('territory keeps each building in one grid', async () => {
    const grid = { gridName: '第一网格', beatName: '第一警格', officerId: 'li', gridWorkerId: 'chen', roomId: 'haisong', gridId: 'grid' }
    expect(await world.ask('gong', 'territory/save', { communityId: 'huaming', grids: [{ ...grid, buildingNames: [] }] })).toMatchObject({ status: 400 })
    await world.done('gong', 'territory/save', { communityId: 'huaming', grids: [{ ...grid, buildingNames: ['3 号楼'] }] })
    const { grids } = await world.done<z.output<typeof listTerritory.output>>('gong', 'territory/list')
    expect(grids).toEqual([{ ...grid, communityId: 'huaming', buildingNames: ['3 号楼'] }])
  })
  it('a dispatcher scoped to another community sees no case of this one, in lists or by its id', async () => {
    await world.rows(`insert into community (district_id, id, name, street, latitude, longitude, buildings, ordinal) values ($1, 'other', '别处社区', '别处街道', 39, 117, '[]', 2)`, [districtId])
    const { caseId } = await registeredBy(world, 'wang')
    const dispatcher = { ...newcomer, name: '周敏', title: '调处中心', staffId: 'zhou', role: 'dispatcher', profession: 'dispatch-officer' }
    await world.done('gong', 'staff/save', { ...dispatcher, communityIds: ['other'] })
    expect((await world.done<{ rows: unknown[] }>('zhou', 'workbench/list')).rows).toEqual([])
    expect(await world.ask('zhou', 'cases/accept', { caseId, level: 1 })).toMatchObject({ status: 404, body: { code: 'not-found' } })
    await world.done('gong', 'staff/save', { ...dispatcher, communityIds: ['huaming'] })
    expect((await world.done<{ rows: unknown[] }>('zhou', 'workbench/list')).rows).toHaveLength(1)
    expect(await world.ask('zhou', 'cases/accept', { caseId, level: 1 })).toMatchObject({ status: 200 })
  })
})
