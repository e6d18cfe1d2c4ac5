// Devices, and deleting while other things happen; the same on PGlite and on a real server.
import { randomUUID } from 'node:crypto'

import { backends, type OpenedDatabase } from '../support/backends'
import { caseAt, registeredBy } from '../support/life-of-a-case'
import { districtId, recordWorld, type RecordWorld } from '../support/record-world'

const start = new Date('2026-03-02T01:00:00.000Z')
const minutesLater = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

describe.each(backends)('own data on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeAll(async () => {
    database = await open()
    world = await recordWorld(database, start)
  })
  afterAll(async () => { await database.close() })
  beforeEach(async () => {
    world.clock.now = start
    await world.rows('delete from device')
  })

  const asks = async (device: string | undefined, operation = 'session/whoami', { as = 'wang', key = randomUUID(), input = {} } = {}) => {
    const { status, body } = await world.ask(as, operation, input, key, device)
    return status === 200 ? 'served' : (body as { code: string }).code
  }
  const devices = (as = 'wang') =>
    world.rows<{ seen: Date; ended: boolean }>('select last_seen_at as seen, ended_at is not null as ended from device where person_id = $1 order by first_seen_at, last_seen_at', [as])
  const events = async () => (await world.rows<{ kind: string }>(`select kind from person_event where person_id = 'wang' order by id`)).map(({ kind }) => kind)

  it('a device is noted once, its token only as a keyed hash', async () => {
    await Promise.all(Array.from({ length: 5 }, () => asks('phone-1')))
    expect(await devices()).toEqual([{ seen: start, ended: false }])
    expect(JSON.stringify(await world.rows('select to_jsonb(d) from device d'))).not.toContain('phone-1')
  })
  it('a person nobody has met is met along with their device', async () => {
    expect(await asks('phone-new', 'session/whoami', { as: `stranger-${randomUUID()}` })).toBe('served')
    expect(await world.rows('select count(*)::int as n from device')).toEqual([{ n: 1 }])
  })
  it('seen again after 59 minutes writes nothing, after 60 it does', async () => {
    await asks('phone-1')
    world.clock.now = minutesLater(59)
    await asks('phone-1')
    expect(await devices()).toEqual([{ seen: start, ended: false }])
    world.clock.now = minutesLater(60)
    await asks('phone-1')
    expect(await devices()).toEqual([{ seen: minutesLater(60), ended: false }])
  })
  it.each([['none', undefined], ['an empty one', ''], ['one of another shape', '../../x y']])('a call with %s for a token is served, and nothing is noted', async (_name, token) => {
    expect(await asks(token)).toBe('served')
    expect(await devices()).toEqual([])
  })

  it('signed out everywhere: every device is told so, the caller too; what anybody may ask is answered as to nobody', async () => {
    for (const phone of ['phone-1', 'phone-2']) await asks(phone)
    await asks('phone-1', 'session/whoami', { as: 'zhao' })
    const { devices: ended } = await world.done<{ devices: number }>('wang', 'session/signOutEverywhere', {}, randomUUID(), 'phone-1')
    expect(ended).toBe(2)
    for (const phone of ['phone-1', 'phone-2']) {
      expect(await asks(phone)).toBe('signed-out')
      expect(await asks(phone, 'cases/register', { input: {} })).toBe('signed-out')
      expect(await asks(phone, 'rooms/list')).toBe('served')
    }
    expect(await asks('phone-1', 'session/whoami', { as: 'zhao' })).toBe('served')
    expect(await asks('phone-3')).toBe('served')
    expect(await asks(undefined)).toBe('served')
  })
  it('an ended device is not seen again, and may not sign the others out', async () => {
    await asks('phone-1')
    await world.done('wang', 'session/signOutEverywhere', {}, randomUUID(), 'phone-1')
    await asks('phone-2')
    world.clock.now = minutesLater(120)
    expect(await asks('phone-1', 'session/signOutEverywhere')).toBe('signed-out')
    expect(await asks('phone-2')).toBe('served')
    expect(await devices()).toEqual([{ seen: start, ended: true }, { seen: minutesLater(120), ended: false }])
  })
  it('signing out sent again from the device it ended gets its first answer, and one event is written', async () => {
    await asks('phone-1')
    const [key, before] = [randomUUID(), (await events()).length]
    const answers = [await asks('phone-1', 'session/signOutEverywhere', { key }), await asks('phone-1', 'session/signOutEverywhere', { key })]
    expect(answers).toEqual(['served', 'served'])
    expect((await events()).slice(before)).toEqual(['signed-out-everywhere'])
  })
  it('goes on after signing in again, by its own token or a new one', async () => {
    await asks('phone-1')
    await world.done('wang', 'session/signOutEverywhere', {}, randomUUID(), 'phone-1')
    const before = (await events()).length
    expect(await asks('phone-new', 'session/signInAgain')).toBe('served')
    expect(await asks('phone-1')).toBe('signed-out')
    const key = randomUUID()
    expect([await asks('phone-1', 'session/signInAgain', { key }), await asks('phone-1', 'session/signInAgain', { key })]).toEqual(['served', 'served'])
    expect(await asks('phone-1')).toBe('served')
    expect((await events()).slice(before)).toEqual(['signed-in-again', 'signed-in-again'])
  })

  it('a deletion forgets the devices in use; one that was signed out stays out', async () => {
    await asks('phone-lost')
    await world.done('wang', 'session/signOutEverywhere', {}, randomUUID(), 'phone-lost')
    await asks('phone-2')
    await world.done('wang', 'ownData/erase')
    expect(await devices()).toEqual([{ seen: start, ended: true }])
    expect(await asks('phone-lost')).toBe('signed-out')
  })
  it('4 deletions and 4 notes at once: one event each, and every chain holds', async () => {
    const { caseId } = await caseAt(world, 'acknowledged')
    const before = (await events()).length
    const answers = await Promise.all(Array.from({ length: 4 }, (_, n) => [
      world.ask('wang', 'ownData/erase'), world.ask('wang', 'cases/addNote', { caseId, text: `第 ${n + 1} 条` }),
    ]).flat())
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    expect((await events()).slice(before)).toEqual(Array.from({ length: 4 }, () => 'data-erased'))
    expect(await world.rows('select first_broken_link($1, $2) as seq', [districtId, caseId])).toEqual([{ seq: null }])
  })
  it('nobody can change or remove what is written of a person', async () => {
    await registeredBy(world, 'wang')
    await world.done('wang', 'ownData/erase')
    for (const change of [`update person_event set kind = 'signed-in-again'`, 'delete from person_event', 'truncate person_event']) {
      await expect(world.rows(change)).rejects.toThrow('append-only')
    }
  })
})
