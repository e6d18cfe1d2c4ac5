// Plates and rosters as they are stored, the same on PGlite and on a real server.
import { backends, type OpenedDatabase } from '../support/backends'
import { districtId, recordWorld, type RecordWorld } from '../support/record-world'

/** A Monday, ten in the morning in Shanghai. */
const start = new Date('2026-03-02T02:00:00.000Z')
type Opened = { building: string | null; onDutyNow: { name: string } | null; officer: { name: string } | null; gridWorker: { name: string } | null; room: { id: string } }

describe.each(backends)('on $name', ({ open }) => {
  let database: OpenedDatabase
  let world: RecordWorld
  beforeAll(async () => {
    database = await open()
    world = await recordWorld(database, start)
    await world.rows(`insert into place_code (district_id, code, community_id, building, unit, is_active) values
      ($1, 'DOOR2345', 'huaming', '3 号楼', '2 单元', true), ($1, 'GATE2345', 'huaming', null, null, true), ($1, 'GONE2345', 'huaming', '3 号楼', null, false)`, [districtId])
  })
  afterAll(async () => { await database.close() })

  const opened = (code: string): Promise<Opened> => world.done<Opened>(null, 'places/open', { code })

  test('a plate leads to its place and the people of its grid', async () => {
    expect(await opened('DOOR2345')).toMatchObject({
      building: '3 号楼', unit: '2 单元', community: { name: '花明里社区' }, room: { id: 'yanan', phone: '02200000001' },
      onDutyNow: { name: '李亚楠' }, officer: { name: '李亚楠' }, gridWorker: { name: '陈海颂' },
    })
    expect(await opened('gate2345')).toMatchObject({ building: null, officer: { name: '李亚楠' } })
  })

  test('one that is withdrawn or never was leads nowhere, also when the code is that of another district', async () => {
    await world.rows(`insert into district (id, name, short_name) values ('hexi', '河西区', '河西')`)
    await world.rows(`insert into community (district_id, id, name, street, latitude, longitude, buildings, ordinal) values ('hexi', 'c', '甲', '乙', 39, 117, '[]', 0)`)
    await world.rows(`insert into place_code (district_id, code, community_id) values ('hexi', 'ELSEWHERE', 'c')`)
    for (const code of ['GONE2345', 'NEVERWAS', 'ELSEWHERE']) expect(await world.ask(null, 'places/open', { code })).toMatchObject({ status: 404, body: { code: 'not-found' } })
  })

  test('whoever has left is neither on duty nor in charge', async () => {
    await world.rows(`update staff set is_active = false where id = 'li'`)
    expect(await opened('DOOR2345')).toMatchObject({ onDutyNow: null, opensAt: null, officer: null, gridWorker: { name: '陈海颂' } })
    await world.rows(`update staff set is_active = true where id = 'li'`)
  })

  test('the first of the roster answers, whatever the ids', async () => {
    await world.rows(`insert into duty (district_id, room_id, weekday, staff_id, ordinal) values ($1, 'yanan', 1, 'chen', -1)`, [districtId])
    expect((await opened('DOOR2345')).onDutyNow).toMatchObject({ name: '陈海颂' })
    const { days: [today] } = await world.done<{ days: { people: { name: string }[] }[] }>(null, 'rooms/duty', { roomId: 'yanan' })
    expect(today?.people.map(({ name }) => name)).toEqual(['陈海颂', '李亚楠'])
  })

  test.each([
    ['a code twice in a district', `values ($1, 'DOOR2345', 'huaming', null, null)`],
    ['small letters', `values ($1, 'door2345x', 'huaming', null, null)`],
    ['five letters', `values ($1, 'DOOR2', 'huaming', null, null)`],
    ['an entrance of no building', `values ($1, 'UNIT2345', 'huaming', null, '2 单元')`],
    ['a community that is not there', `values ($1, 'NOWHERE23', 'nowhere', null, null)`],
  ])('the database itself refuses %s', async (_, values) => {
    await expect(world.rows(`insert into place_code (district_id, code, community_id, building, unit) ${values}`, [districtId])).rejects.toThrow()
  })
})
