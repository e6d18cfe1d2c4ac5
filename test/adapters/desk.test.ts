// Staff's lists, the same on PGlite and on a real server: whole, in order, without a gap or a double, and on an index.
import type { OutputOf } from '../../src/client/api/operation'
import { aRegistration } from '../support/a-registration'
import { backends, type OpenedDatabase } from '../support/backends'
import { bringTo, caseAt, registeredBy, type Registered } from '../support/life-of-a-case'
import { districtId, recordWorld, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const later = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000)
type Page = OutputOf<'workbench/list'>

describe.each(backends)('the desk on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeEach(async () => {
    database = await open()
    world = await recordWorld(database, start)
  })
  afterEach(async () => { await database.close() })

  const page = (who: string, input: object = {}) => world.done<Page>(who, 'workbench/list', input)
  async function whole(who: string, input: object): Promise<string[]> {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const { rows, nextCursor }: Page = await page(who, { ...input, ...(cursor === null ? {} : { cursor }) })
      seen.push(...rows.map(({ caseId }) => caseId))
      cursor = nextCursor
    } while (cursor !== null)
    return seen
  }
  /** Eleven cases, two of them of one instant. */
  async function eleven(): Promise<string[]> {
    const ids: string[] = []
    for (let n = 0; n < 11; n += 1) {
      world.clock.now = later(n === 7 ? 6 : n)
      ids.push((await registeredBy(world, 'wang')).caseId)
    }
    return ids
  }

  it('pages of 1, 3 and 10 hold every case once, the first due first or the newest first', async () => {
    const ids = await eleven()
    for (const limit of [1, 3, 10]) {
      const [urgent, newest] = [await whole('zhou', { limit }), await whole('zhou', { limit, order: 'newest' })]
      expect([...urgent].sort()).toEqual([...ids].sort())
      expect(newest).toEqual([...urgent].reverse())
    }
  })
  it('a case that moves while somebody pages is not shown twice, and none falls out', async () => {
    const ids = await eleven()
    const first = await page('zhou', { limit: 4 })
    await world.done('zhou', 'cases/accept', { caseId: first.rows[0]?.caseId, level: 1 })
    const rest = await whole('zhou', { limit: 4, cursor: first.nextCursor })
    const [moved = '', ...others] = first.rows.map(({ caseId }) => caseId)
    expect([...new Set([...others, ...rest])].sort()).toEqual([...ids].sort())
    expect(rest.filter((id) => id !== moved)).toHaveLength(7)
  })
  it('says what is due and by when, exactly at the limit in time and a millisecond later overdue', async () => {
    const { caseId } = await caseAt(world, 'dispatched')
    const [row] = (await page('zhou')).rows
    expect(row).toMatchObject({ caseId, stage: 'dispatched', level: 2, applicant: '王**', mediatorName: '李亚楠', overseer: null, nextSitting: null, due: { what: 'acknowledge', isOverdue: false } })
    const by = new Date(row?.due?.by ?? '')
    world.clock.now = by
    expect((await page('zhou', { due: 'overdue' })).rows).toEqual([])
    expect((await page('zhou', { due: 'soon' })).rows).toHaveLength(1)
    world.clock.now = new Date(by.getTime() + 1)
    expect((await page('zhou', { due: 'overdue' })).rows).toMatchObject([{ due: { what: 'acknowledge', isOverdue: true } }])
    expect(await world.done('zhou', 'workbench/counts')).toEqual({ overdue: 1, soon: 0, all: 1 })
  })
  it('keeps what is over for those who look for it: by stage, number, name and phone', async () => {
    const { caseId, receipt } = await registeredBy(world, 'wang')
    await world.done('wang', 'cases/withdraw', { caseId, reason: 'made-peace' })
    expect((await page('zhou')).rows).toEqual([])
    expect((await page('zhou', { order: 'newest', stages: ['withdrawn'] })).rows).toMatchObject([{ caseId, due: null }])
    const { contact: { name, phone } } = aRegistration()
    for (const q of [receipt.number, receipt.number.slice(3), '1', name, phone, `${phone.slice(0, 3)} ${phone.slice(3)}`]) {
      expect((await page('zhou', { q })).rows.map((row) => row.caseId)).toEqual([caseId])
    }
    for (const q of ['999', name.slice(0, 1), '13800009999']) expect((await page('zhou', { q })).rows).toEqual([])
  })
  it('filters by kind, place, level and stage', async () => {
    const one = await registeredBy(world, 'wang')
    const two = await world.done<Registered>('zhao', 'cases/register', { ...aRegistration(), subject: 'wages', answers: {} }).catch(() => one)
    await world.done('zhou', 'cases/accept', { caseId: one.caseId, level: 3 })
    expect(await whole('zhou', { level: 3 })).toEqual([one.caseId])
    expect(await whole('zhou', { stages: ['accepted', 'dispatched'] })).toEqual([one.caseId])
    expect(await whole('zhou', { kind: 'medical' })).toEqual([])
    expect((await whole('zhou', { communityId: 'huaming', building: aRegistration().place.building })).sort()).toEqual([...new Set([one.caseId, two.caseId])].sort())
    expect(await whole('zhou', { communityId: 'huaming', building: '99 号楼' })).toEqual([])
    expect((await world.ask('zhou', 'workbench/list', { building: '3 号楼' })).status).toBe(400)
  })
  it('a mediator reads their own and what they handle jointly, once each; a case handed on is gone', async () => {
    const { caseId } = await caseAt(world, 'dispatched')
    const { caseId: others } = await registeredBy(world, 'zhao')
    expect(await whole('li', {})).toEqual([caseId])
    expect(await whole('chen', {})).toEqual([])
    await world.rows(`insert into joint_handler (district_id, case_id, seq, organisation_id, staff_id, role, invited_at) values ($1, $2, 3, 'station', 'chen', 'expertise', $3)`,
      [districtId, caseId, start])
    expect(await whole('chen', { limit: 1 })).toEqual([caseId])
    await world.done('zhou', 'cases/redispatch', { caseId, roomId: 'haisong', mediatorId: 'chen', reason: '专长' })
    expect(await whole('li', {})).toEqual([])
    expect(await whole('chen', { limit: 1 })).toEqual([caseId])
    expect(await whole('chen', {})).not.toContain(others)
  })
  it('a member of staff does not find the case they are a party to', async () => {
    const { caseId } = await world.done<Registered>('zhou', 'cases/register', aRegistration())
    expect(await whole('zhou', {})).toEqual([])
    expect(await whole('wu', {})).toEqual([caseId])
  })
  it('the day holds what cannot wait', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    expect(await world.done('li', 'workbench/day')).toMatchObject({ rows: [{ caseId, due: { what: 'first-contact' } }] })
    await bringTo(world, caseId, 'settled', 'acknowledged')
    expect(await world.done('li', 'workbench/day')).toEqual({ rows: [] })
    world.clock.now = later(7 * 24 * 60)
    expect(await world.done('li', 'workbench/day')).toMatchObject({ rows: [{ caseId, due: { what: 'follow-up', isOverdue: false } }] })
  })
})
