// Somebody stands before a door and scans its plate (domain.md row 17), or looks up who is there this week (row 24). The clock
// is moved; the directory is the demo's as laid on Wednesday 10 June 2026.
import { plateOf, withdrawnPlate } from '../../src/server/host/demo/directory/place-codes'
import { startApi, type Api } from '../support/api'

let api: Api
beforeAll(async () => { api = await startApi() })
afterAll(() => api.stop())

const shanghai = (on: string, clock: string) => new Date(`${on}T${clock}:00+08:00`)
/** 津门里 3 号楼 2 单元: open every day 9–12 and 14–18, on Wednesdays also 18:30–20:30. */
const plate = plateOf('jinmenli', '3 号楼', '2 单元')

const openAt = (on: string, clock: string, code = plate) => {
  api.clock.set(shanghai(on, clock))
  return api.anyone.places.open({ code })
}
const dutyAt = async (on: string, clock: string, code = plate) => {
  const { onDutyNow, opensAt } = await openAt(on, clock, code)
  return { name: onDutyNow?.name ?? null, opensAt }
}
const untilThen = (on: string, clock: string) => ({ name: null, opensAt: shanghai(on, clock).toISOString() })
const rosterAt = async (on: string, clock: string, roomId = 'yanan') => {
  api.clock.set(shanghai(on, clock))
  return (await api.anyone.rooms.duty({ roomId })).days
}

const wednesday = '2026-06-10'

describe('a plate at an entrance', () => {
  test('says where this is, who is there now, who looks after it, and the next free time', async () => {
    expect(await openAt(wednesday, '10:00')).toEqual({
      community: { id: 'jinmenli', name: '津门里' }, building: '3 号楼', unit: '2 单元',
      room: { id: 'yanan', name: '亚楠调解室', badge: '亚楠', address: '津门里 12 号楼一层', phone: '022-24370001' },
      onDutyNow: { name: '李晓晴', title: '警官' }, opensAt: null,
      officer: { name: '李晓晴', title: '警官' }, gridWorker: { name: '刘娜', title: '津门里网格员' },
      nextFree: { roomId: 'yanan', roomName: '亚楠调解室', startsAt: shanghai(wednesday, '14:00').toISOString(), endsAt: shanghai(wednesday, '15:00').toISOString() },
    })
  })
  test("holds no number but the room's, and none of the district's people outside their office", async () => {
    const said = JSON.stringify(await openAt(wednesday, '10:00'))
    expect(said.match(/\d{3,4}-\d{7,8}|1\d{10}/g)).toEqual(['022-24370001'])
    expect(said).not.toContain('li-xiaoqing')
  })
  test('is read the same whoever scans it, and in small letters', async () => {
    api.clock.set(shanghai(wednesday, '10:00'))
    const seen = await Promise.all([api.anyone, api.as('wang-guilan'), api.as('sun-lei')].map((client) => client.places.open({ code: plate.toLowerCase() })))
    expect(new Set(seen.map((one) => JSON.stringify(one))).size).toBe(1)
  })
})

describe('who is on duty at this hour', () => {
  test.each([
    ['8:59, before it opens', wednesday, '08:59', untilThen(wednesday, '09:00')],
    ['9:00', wednesday, '09:00', { name: '李晓晴', opensAt: null }],
    ['11:59', wednesday, '11:59', { name: '李晓晴', opensAt: null }],
    ['12:00, lunch', wednesday, '12:00', untilThen(wednesday, '14:00')],
    ['20:29 on a Wednesday', wednesday, '20:29', { name: '李晓晴', opensAt: null }],
    ['20:30 on a Wednesday', wednesday, '20:30', untilThen('2026-06-11', '09:00')],
    ['18:30 on a Thursday', '2026-06-11', '18:30', untilThen('2026-06-12', '09:00')],
    ['23:59, and the day after', wednesday, '23:59', untilThen('2026-06-11', '09:00')],
    ['0:00', '2026-06-11', '00:00', untilThen('2026-06-11', '09:00')],
  ])('at %s', async (_, on, clock, expected) => expect(await dutyAt(on, clock)).toEqual(expected))

  test('in the National Day week nobody until it opens again on 8 October', async () => {
    expect(await dutyAt('2026-10-05', '10:00')).toEqual(untilThen('2026-10-08', '09:00'))
  })
  test("on the 调休 Saturday 10 October Monday's hours hold, and Monday's people are there", async () => {
    const haisong = plateOf('haisongyuan', '1 号楼', '1 单元')
    expect(await dutyAt('2026-10-10', '14:00', haisong)).toEqual({ name: '沈海颂', opensAt: null })
    expect(await dutyAt('2026-10-17', '11:00', haisong)).toEqual({ name: '冯和顺', opensAt: null })
    expect(await dutyAt('2026-10-17', '14:00', haisong)).toEqual(untilThen('2026-10-19', '09:00'))
  })
  test('while the room is shut for repairs nobody, until the day after', async () => {
    expect(await dutyAt('2026-06-14', '10:00')).toEqual(untilThen('2026-06-15', '09:00'))
  })
})

describe('other plates', () => {
  test('at the gate the place is the community; an officer is named only where all its grids agree', async () => {
    expect(await openAt(wednesday, '10:00', plateOf('jinmenli', null, null))).toMatchObject({ building: null, unit: null, officer: null, gridWorker: { name: '刘娜' }, room: { id: 'yanan' } })
    expect(await openAt(wednesday, '10:00', plateOf('mingyueli', null, null))).toMatchObject({ officer: { name: '于婷' }, room: { id: 'mingyue' } })
  })
  test('the other half of the community has its own officer and room', async () => {
    expect(await openAt(wednesday, '10:00', plateOf('jinmenli', '9 号楼', '1 单元'))).toMatchObject({ officer: { name: '平亚楠' }, room: { id: 'xiaoman' } })
  })
  test.each([['unknown', 'ABCDEFGH23'], ['withdrawn', withdrawnPlate.code]])('one that is %s says what to do instead', async (_, code) => {
    await expect(openAt(wednesday, '10:00', code)).rejects.toMatchObject({ code: 'not-found', message: expect.stringMatching(/打 12345.*首页登记/) as string })
  })
  test.each(['ABC23', 'A'.repeat(25), '津门里3号楼', "'; drop table place_code"])('%s is no code', async (code) => {
    await expect(openAt(wednesday, '10:00', code)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('the roster of a week', () => {
  test('begins today, with hours and people of each day, the first of whom answers the telephone', async () => {
    const days = await rosterAt(wednesday, '10:00')
    expect(days.map(({ on }) => on)).toEqual(['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-13', '2026-06-14', '2026-06-15', '2026-06-16'])
    expect(days[0]).toMatchObject({
      kind: 'working', holidayName: null, closedReason: null, people: [{ name: '李晓晴' }, { name: '周向阳' }],
      hours: [['09:00', '12:00'], ['14:00', '18:00'], ['18:30', '20:30']].map(([from = '', to = '']) => ({ opensAt: shanghai(wednesday, from).toISOString(), closesAt: shanghai(wednesday, to).toISOString() })),
    })
    expect(JSON.stringify(days)).not.toMatch(/1380000|022-/)
  })
  test('a day of repairs says why it is shut and names nobody', async () => {
    const [, , , , sunday] = await rosterAt(wednesday, '10:00')
    expect(sunday).toMatchObject({ on: '2026-06-14', closedReason: '空调检修', hours: [], people: [] })
  })
  test('holidays are named, a 调休 Saturday is marked and manned', async () => {
    const days = await rosterAt('2026-10-05', '10:00', 'haisong')
    expect(days.map(({ kind }) => kind)).toEqual(['holiday', 'holiday', 'holiday', 'working', 'working', 'make-up-working', 'rest'])
    expect(days[0]).toMatchObject({ holidayName: '国庆节', hours: [], people: [] })
    expect(days[5]?.people.map(({ name }) => name)).toEqual(['沈海颂'])
  })
  test('turns the day at midnight in Shanghai', async () => {
    expect((await rosterAt(wednesday, '23:59'))[0]?.on).toBe('2026-06-10')
    expect((await rosterAt('2026-06-11', '00:00'))[0]?.on).toBe('2026-06-11')
  })
  test('of a room that does not exist there is none', async () => {
    await expect(api.anyone.rooms.duty({ roomId: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('on a holiday neither home nor the room names anybody as on duty', async () => {
  api.clock.set(shanghai('2026-10-05', '10:00'))
  expect((await api.as('wang-guilan').session.whoami({})).onDutyToday).toBeNull()
  expect((await api.anyone.rooms.get({ roomId: 'yanan' })).onDutyToday).toEqual([])
})
