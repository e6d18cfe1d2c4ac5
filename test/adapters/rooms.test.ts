// Rooms, their slots and one's own sittings through the operations, the same on PGlite and on a real server.
import { getRoom } from '../../src/server/operations/get-room'
import { listAppointments } from '../../src/server/operations/list-appointments'
import { listRooms } from '../../src/server/operations/list-rooms'
import type { Ports } from '../../src/server/ports'
import type { Caller } from '../../src/server/request'
import { backends } from '../support/backends'
import { at, bookingRig, now, refused, wang, zhao, type BookingRig } from '../support/booking-rig'
import { districtId, haisong, yanan } from '../support/booking-world'

describe.each(backends)('on $name', (backend) => {
  let rig: BookingRig
  beforeAll(async () => { rig = await bookingRig(backend) })
  afterAll(async () => { await rig.close() })
  afterEach(() => rig.leaveSound())

  test("for their own case the applicant's and the mediator's sittings show as theirs", async () => {
    await rig.sqlRows(`update mediation_case set mediator_id = 'li' where id in ('case-1', 'case-2')`)
    await rig.book(wang, at(9), { roomId: haisong })
    await rig.book(zhao, at(10), { roomId: haisong })
    expect(await rig.statesOf(wang, { caseId: 'case-1' })).toEqual([['yours', 'yours', 'free', 'free', 'free', 'free']])
    expect(await rig.statesOf(wang)).toEqual([['free', 'free', 'free', 'free', 'free', 'free']])
  })

  test('the week over New Year 2027 is closed where the district says so, and marked while nobody has said', async () => {
    const week = () => rig.slots(null, { fromOn: '2026-12-31', days: 3 })
    expect((await week()).days.map(({ kind, isCalendarPublished }) => [kind, isCalendarPublished])).toEqual([['working', true], ['working', false], ['rest', false]])
    await rig.sqlRows(`insert into calendar_override values ($1, '2027-01-01', 'holiday', '元旦')`, [districtId])
    expect((await week()).days[1]).toMatchObject({ on: '2027-01-01', kind: 'holiday', holidayName: '元旦', isCalendarPublished: true, slots: [] })
  })

  test('days 366 ahead hold nothing, 367 ahead are refused', async () => {
    expect(await rig.statesOf(null, { fromOn: '2027-11-23' })).toEqual([[]])
    expect((await refused(rig.slots(null, { fromOn: '2027-11-24' }))).code).toBe('invalid-input')
    expect((await refused(rig.slots(null, { fromOn: '9999-12-31', days: 30 }))).code).toBe('invalid-input')
  })

  test('rooms come with their own community first, then by distance, or by the first free slot', async () => {
    const names = async (given: Partial<Parameters<typeof listRooms>[1]>, caller: Caller | null = wang) =>
      (await listRooms({ ports: rig.ports as Ports, now, caller }, { orderBy: 'nearest', ...given })).rooms.map(({ id, distanceMetres, nextFreeAt }) => [id, distanceMetres, nextFreeAt])
    expect(await names({})).toEqual([[yanan, 0, at(9)], ['room-3', expect.any(Number), at(9)], [haisong, 1112, at(9)]])
    expect(await names({}, null)).toEqual([[yanan, null, at(9)], [haisong, null, at(9)], ['room-3', null, at(9)]])
    expect((await names({ communityId: 'liyue' }, null))[0]).toEqual([haisong, 1112, at(9)])
    await rig.book(wang, at(9))
    expect((await names({ orderBy: 'soonest' })).map(([id]) => id)).toEqual(['room-3', haisong, yanan])
  })

  test("a room's page tells its people, who is on duty and honest figures, no rate below 5 cases", async () => {
    await rig.sqlRows('delete from room_day_figures')
    await rig.sqlRows(`insert into room_day_figures values ($1, $2, '2026-05-26', 4, 3, 2), ($1, $2, '2026-05-25', 9, 9, 9)`, [districtId, yanan])
    const room = await getRoom(rig.asWang(), { roomId: yanan })
    expect(room).toMatchObject({
      name: '亚楠调解室', isOwnCommunity: true, capacity: 1, sittingMinutes: 60, team: [{ id: 'li', name: '李亚楠' }], onDutyToday: [],
      figures: { closed: 4, onTimeRate: null, settledRate: null },
    })
    // It is Sunday, on which the room is closed, whatever the roster says.
    expect(await getRoom({ ...rig.asWang(), now: new Date(at(9)) }, { roomId: yanan })).toMatchObject({ onDutyToday: [{ id: 'li' }] })
    await rig.sqlRows(`insert into room_day_figures values ($1, $2, '2026-11-01', 1, 1, 0)`, [districtId, yanan])
    expect((await getRoom(rig.asWang(), { roomId: yanan })).figures).toEqual({ closed: 5, onTimeRate: 0.8, settledRate: 0.4 })
  })

  test('my sittings: ahead soonest first, past ones latest first', async () => {
    const { appointment } = await rig.book(wang, at(9))
    await rig.cancel(wang, appointment.id)
    await rig.book(wang, at(10))
    const list = async (when: 'upcoming' | 'past', caller = wang) => (await listAppointments({ ports: rig.ports as Ports, now, caller }, { when })).appointments.map((one) => [one.state, one.startsAt])
    expect(await list('upcoming')).toEqual([['booked', at(10)]])
    expect(await list('past')).toEqual([['cancelled', at(9)]])
    expect(await list('upcoming', zhao)).toEqual([])
  })
})
