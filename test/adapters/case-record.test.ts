// The record, the same on PGlite and on a real server.
import { randomUUID } from 'node:crypto'

import { caseStore } from '../../src/server/adapters/postgres/case-store'
import { createSealing } from '../../src/server/adapters/sealing'
import { aRegistration } from '../support/a-registration'
import { backends, type OpenedDatabase } from '../support/backends'
import { bringTo, caseAt, registeredBy, type CaseNow, type Registered } from '../support/life-of-a-case'
import { districtId, recordWorld, secret, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const repeats = 10

describe.each(backends)('the record on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeAll(async () => {
    database = await open()
    world = await recordWorld(database, start)
  })
  afterAll(async () => { await database.close() })
  beforeEach(() => { world.clock.now = start })

  const brokenLink = async (caseId: string) =>
    (await world.rows<{ seq: number | null }>('select first_broken_link($1, $2) as seq', [districtId, caseId]))[0]?.seq
  const count = async (sql: string, ...values: unknown[]) => Number((await world.rows<{ n: number }>(`select count(*)::int as n from ${sql}`, values))[0]?.n)

  /** As nobody but an owner of the database could: the trigger stands in the way of everybody else. */
  async function forge(change: string, values: unknown[]): Promise<void> {
    await world.rows('alter table case_event disable trigger case_event_is_append_only')
    await world.rows(change, values)
    await world.rows('alter table case_event enable trigger case_event_is_append_only')
  }

  describe('the same command sent 10 times at once', () => {
    it('registers one case and answers alike', async () => {
      const [key, before] = [randomUUID(), await count('mediation_case')]
      const answers = await Promise.all(Array.from({ length: repeats }, () => world.done<Registered>('wang', 'cases/register', aRegistration(), key)))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect(await count('mediation_case')).toBe(before + 1)
    })
    it('takes a step once and answers alike, also to those who find the case already moved', async () => {
      const { caseId } = await registeredBy(world, 'wang')
      const key = randomUUID()
      const answers = await Promise.all(Array.from({ length: repeats }, () => world.done<CaseNow>('wang', 'cases/withdraw', { caseId, reason: 'made-peace' }, key)))
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
      expect(answers[0]?.case.stage).toBe('withdrawn')
      expect(await count('case_event where case_id = $1', caseId)).toBe(2)
    })
    it('rates once', async () => {
      const { caseId } = await caseAt(world, 'closed')
      const key = randomUUID()
      const answers = await Promise.all(Array.from({ length: repeats }, () => world.ask('wang', 'ratings/give', { caseId, level: 'satisfied' }, key)))
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: repeats }, () => 200))
      expect(await count('rating where case_id = $1', caseId)).toBe(1)
    })
  })

  it('four different notes at once are all kept, one after the other', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    const answers = await Promise.all(Array.from({ length: 4 }, (_, n) => world.ask('wang', 'cases/addNote', { caseId, text: `第 ${n + 1} 条` })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const kept = await world.rows<{ seq: number }>('select seq from case_event where case_id = $1 order by seq', [caseId])
    expect(kept.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5])
    expect(await brokenLink(caseId)).toBeNull()
  })
  it('of two dispatchers deciding at once one wins, and the other reads where the case is now', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    const answers = await Promise.all([
      world.ask('zhou', 'cases/accept', { caseId, level: 1 }), world.ask('zhou', 'cases/decline', { caseId, reason: 'not-a-dispute', goInstead: '请打 12345' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await count('case_event where case_id = $1', caseId)).toBe(2)
  })
  it('a key that was used for something else is refused, whichever came first', async () => {
    const { caseId } = await registeredBy(world, 'wang')
    const key = randomUUID()
    const answers = await Promise.all(['甲', '乙'].map((text) => world.ask('wang', 'cases/addNote', { caseId, text }, key)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(await count('case_event where case_id = $1', caseId)).toBe(2)
  })

  describe('the chain of a case that lived its whole life', () => {
    it('holds, and nobody can change a row', async () => {
      const { caseId } = await caseAt(world, 'closed')
      expect(await brokenLink(caseId)).toBeNull()
      await expect(world.rows(`update case_event set kind = 'declined' where case_id = $1`, [caseId])).rejects.toMatchObject({ code: '55000' })
      await expect(world.rows('delete from case_event where case_id = $1', [caseId])).rejects.toMatchObject({ code: '55000' })
    })
    it('shows the row that was forged', async () => {
      const { caseId } = await caseAt(world, 'acknowledged')
      await forge(`update case_event set at = at - interval '1 minute' where case_id = $1 and seq = 4`, [caseId])
      expect(await brokenLink(caseId)).toBe(4)
    })
  })

  describe('a receipt', () => {
    const isGenuine = async (number: string, verifyCode: string) => (await world.done<{ isGenuine: boolean }>(null, 'receipts/verify', { number, verifyCode })).isGenuine
    it('verifies, however it is typed', async () => {
      const { receipt: { number, verifyCode } } = await registeredBy(world, 'wang')
      expect(await isGenuine(number, verifyCode)).toBe(true)
      expect(await isGenuine(`  ${number.replace(' ', '')} `, verifyCode.toLowerCase())).toBe(true)
      expect(await isGenuine(number, 'AAAAAAAA')).toBe(false)
      expect(await isGenuine('东丽 2026-999999', verifyCode)).toBe(false)
      expect(await isGenuine(`' or ''='`, '😀')).toBe(false)
    })
    it('does not verify any more once its registration was forged', async () => {
      const { caseId, receipt: { number, verifyCode } } = await registeredBy(world, 'wang')
      await forge(`update case_event set at = at - interval '1 day' where case_id = $1 and seq = 1`, [caseId])
      expect(await isGenuine(number, verifyCode)).toBe(false)
    })
    it('does not verify with a hash forged along with it', async () => {
      const { caseId, receipt: { number, verifyCode } } = await registeredBy(world, 'wang')
      await forge(`update case_event set at = at - interval '1 day' where case_id = $1 and seq = 1`, [caseId])
      await forge(`update case_event e set hash = event_hash(e.prev, e) where case_id = $1 and seq = 1`, [caseId])
      expect(await isGenuine(number, verifyCode)).toBe(false)
    })
  })

  describe('an appointment', () => {
    const book = (caseId: string, startsAt: string, person = 'wang', roomId = 'yanan') => world.done(person, 'appointments/book', { caseId, roomId, startsAt })
    const takenBy = (mediator: string) => count('occupancy where resource = $1', `staff:${mediator}`)
    const tuesday = (hour: number) => new Date(Date.UTC(2026, 2, 3, hour - 8)).toISOString()
    afterEach(() => world.rows('delete from occupancy').then(() => world.rows('update appointment set state = $1', ['cancelled'])))

    it('made before dispatch takes the mediator’s time at dispatch, and gives it back with a withdrawal', async () => {
      const { caseId } = await caseAt(world, 'accepted')
      await book(caseId, tuesday(10))
      expect(await takenBy('li')).toBe(0)
      await world.done('zhou', 'cases/dispatch', { caseId, roomId: 'yanan', mediatorId: 'li' })
      expect(await takenBy('li')).toBe(4)
      const { case: withdrawn } = await world.done<CaseNow>('wang', 'cases/withdraw', { caseId, reason: 'made-peace' })
      expect(withdrawn.appointments.map(({ state, cancelReason }) => [state, cancelReason])).toEqual([['cancelled', 'made-peace']])
      expect(await count('occupancy')).toBe(0)
    })
    it('a mediator who sits elsewhere at that time is not available', async () => {
      const first = await caseAt(world, 'accepted')
      await book(first.caseId, tuesday(10))
      await world.done('zhou', 'cases/dispatch', { caseId: first.caseId, roomId: 'yanan', mediatorId: 'li' })
      const second = await caseAt(world, 'accepted', 'zhao')
      await book(second.caseId, tuesday(10), 'zhao', 'haisong')
      expect(await world.ask('zhou', 'cases/dispatch', { caseId: second.caseId, roomId: 'haisong', mediatorId: 'li' }))
        .toMatchObject({ status: 409, body: { code: 'mediator-not-available' } })
      expect(await count(`case_event where case_id = $1 and kind = 'dispatched'`, second.caseId)).toBe(0)
      await world.done('zhou', 'cases/dispatch', { caseId: second.caseId, roomId: 'haisong', mediatorId: 'chen' })
      expect([await takenBy('li'), await takenBy('chen')]).toEqual([4, 4])
    })
    it('goes over to the next mediator with the case', async () => {
      const { caseId } = await caseAt(world, 'dispatched')
      await book(caseId, tuesday(10))
      await world.done('zhou', 'cases/redispatch', { caseId, roomId: 'haisong', mediatorId: 'chen', reason: '原调解员请假' })
      expect([await takenBy('li'), await takenBy('chen')]).toEqual([0, 4])
      expect(await count('dispatch_order where case_id = $1 and ended_at is null', caseId)).toBe(1)
      expect(await count('dispatch_order where case_id = $1', caseId)).toBe(2)
    })
    it('where the sitting was held is attended', async () => {
      const { caseId } = await caseAt(world, 'contacted')
      await book(caseId, tuesday(10))
      const [appointment] = (await world.done<CaseNow>('wang', 'cases/get', { caseId })).case.appointments
      world.clock.now = new Date(tuesday(10))
      const { case: now } = await world.done<CaseNow>('li', 'cases/openSitting', { caseId, form: 'joint', appointmentId: appointment?.id })
      expect([now.stage, now.appointments[0]?.state, now.nextAppointment]).toEqual(['in-mediation', 'attended', null])
      expect(await world.ask('li', 'cases/openSitting', { caseId, form: 'joint', appointmentId: 'another' })).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
    })
  })

  it('closing adds to the figures of the room’s day, once per case', async () => {
    const figures = async () => (await world.rows(`select closed, closed_on_time, settled from room_day_figures where room_id = 'yanan' and day_on = '2026-06-01'`))[0]
    for (const outcome of ['settled', 'in-mediation'] as const) {
      world.clock.now = new Date('2026-03-10T01:00:00.000Z')
      const { caseId } = await caseAt(world, outcome)
      world.clock.now = new Date('2026-06-01T01:00:00.000Z')
      if (outcome === 'in-mediation') await world.done('li', 'cases/end', { caseId, reason: 'time-ran-out' })
      else await bringTo(world, caseId, 'confirmed', 'settled')
      await world.done('li', 'cases/close', { caseId })
    }
    // The second one ended after its 30 days.
    expect(await figures()).toEqual({ closed: 2, closed_on_time: 1, settled: 1 })
  })

  it('a page of cases is read in the same number of statements, however long', async () => {
    const pageOf = async (limit: number) => {
      const seen: string[] = []
      const executor = database.db.withPlugin({
        transformQuery: ({ node }) => { seen.push(node.kind); return node },
        transformResult: async ({ result }) => result,
      })
      const { cases } = await caseStore({ db: executor, districtId, sealing: createSealing(secret) }).listForPerson('wang', { after: null, limit })
      return { cases: cases.length, statements: seen.length }
    }
    expect(await pageOf(1)).toEqual({ cases: 1, statements: 2 })
    expect(await pageOf(10)).toEqual({ cases: 10, statements: 2 })
  })
})
