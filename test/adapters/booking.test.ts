// Booking, moving and cancelling through the operations, the same on PGlite and on a real server.
import { instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { bookRoom } from '../../src/server/operations/book-room'
import { getAppointment } from '../../src/server/operations/get-appointment'
import { getRoom } from '../../src/server/operations/get-room'
import type { Ports } from '../../src/server/ports'
import { aCommand, commandRequest } from '../support/booking-ports'
import { backends } from '../support/backends'
import { at, bookingRig, monday, now, refused, sun, sunday, wang, zhao, type BookingRig } from '../support/booking-rig'
import { districtId, haisong, yanan } from '../support/booking-world'

describe.each(backends)('on $name', (backend) => {
  let rig: BookingRig
  beforeAll(async () => { rig = await bookingRig(backend) })
  afterAll(async () => { await rig.close() })
  afterEach(() => rig.leaveSound())

  test('a booked hour is theirs: the appointment, its event in the chain, its notices', async () => {
    await rig.sqlRows(`update mediation_case set mediator_id = 'li' where id = 'case-1'`)
    const { appointment } = await rig.book(wang, at(9))
    expect(appointment).toMatchObject({
      state: 'booked', startsAt: at(9), endsAt: at(10), room: { id: yanan, name: '亚楠调解室' }, mediatorName: '李亚楠',
      case: { id: 'case-1', title: '邻里噪声' }, canReschedule: true, canCancel: true, changeBy: at(7),
    })
    expect(await getAppointment(rig.asWang(), { appointmentId: appointment.id })).toEqual({ appointment, checkInCode: expect.stringMatching(/^\d{6}$/) as string })
    const last = await rig.sqlRows(`select kind, payload from case_event where case_id = 'case-1' order by seq desc limit 1`)
    expect(last).toEqual([{ kind: 'appointment-booked', payload: { appointmentId: appointment.id, roomId: yanan, startsAt: at(9) } }])
    expect(await rig.sqlRows(`select first_broken_link($1, 'case-1') as link`, [districtId])).toEqual([{ link: null }])
    expect(await rig.sqlRows('select kind, recipient from outbox order by kind, recipient')).toEqual([
      { kind: 'appointment-booked', recipient: 'staff:li' }, { kind: 'appointment-soon', recipient: 'person:person-1' }, { kind: 'appointment-soon', recipient: 'staff:li' },
    ])
  })

  test('a taken hour is refused with the nearest three, earlier and later', async () => {
    await rig.book(wang, at(11))
    expect(await refused(rig.book(zhao, at(11)))).toEqual({
      code: 'slot-taken', message: '这个时间刚刚被别人约走了，请看看下面最近的空位', nearest: [at(10), at(9), at(14)].map((hour) => `${yanan} ${hour}`),
    })
  })

  test('a room with two seats takes two at once, the third is refused', async () => {
    await rig.sqlRows('update room set capacity = 2')
    await rig.book(wang, at(9))
    await rig.book(zhao, at(9))
    expect((await refused(rig.book(sun, at(9)))).code).toBe('slot-taken')
    expect(await rig.sqlRows('select seat from appointment order by seat')).toEqual([{ seat: 1 }, { seat: 2 }])
  })

  test('a mediator is not booked twice at one time, in whatever room', async () => {
    await rig.sqlRows(`update mediation_case set mediator_id = 'li'`)
    await rig.book(wang, at(9))
    expect((await refused(rig.book(zhao, at(9), { roomId: haisong }))).code).toBe('person-busy')
    await rig.book(zhao, at(10), { roomId: haisong })
  })

  test('a person with two cases is not booked twice at one time', async () => {
    await rig.sqlRows(`update party set person_id = 'person-1' where case_id = 'case-5'`)
    await rig.book(wang, at(9))
    expect((await refused(rig.book(wang, at(9), { n: 5, roomId: haisong }))).code).toBe('person-busy')
    await rig.sqlRows(`update party set person_id = 'person-5' where case_id = 'case-5'`)
  })

  test('a case with a sitting ahead is told to reschedule', async () => {
    await rig.book(wang, at(9))
    expect((await refused(rig.book(wang, at(10)))).code).toBe('already-booked')
  })

  test('a sitting that is over does not stand in the way of the next one; nobody opened it, so nobody came', async () => {
    await rig.book(wang, at(9))
    const nextDay = instantOfMinute('2026-11-24', 600)
    await rig.book(wang, at(9, '2026-11-25'), { when: nextDay })
    expect(await rig.sqlRows('select state from appointment order by starts_at')).toEqual([{ state: 'no-show' }, { state: 'booked' }])
  })

  test.each([
    ['9:30, off the grid', at(9.5), 'slot-not-open', '这个时间调解室不开放，请另选一个'],
    ['12:00, when the room has closed', at(12), 'slot-not-open', '这个时间调解室不开放，请另选一个'],
    ['an hour ago', at(9, sunday), 'slot-not-open', '这个时间已经过去了，请另选一个'],
    ['the 31st day', at(9, '2026-12-22'), 'slot-not-open', '只能约 30 天以内的时间，请选近一点的'],
    ['the year 9999', '9999-12-31T23:59:59Z', 'slot-not-open', '只能约 30 天以内的时间，请选近一点的'],
    ['the year 0', '0000-01-01T00:00:00Z', 'slot-not-open', '这个时间已经过去了，请另选一个'],
  ])('%s is refused with three free ones', async (_case, startsAt, code, message) => {
    const answer = await refused(rig.book(wang, startsAt))
    expect(answer).toMatchObject({ code, message })
    expect(answer.nearest).toHaveLength(3)
  })

  test('a slot in 1 h 59 is too soon, in 2 h it is booked', async () => {
    expect((await refused(rig.book(wang, at(9), { when: instantOfMinute(monday, 421) }))).code).toBe('slot-too-soon')
    await rig.book(wang, at(9), { when: instantOfMinute(monday, 420) })
  })

  const closeFirstHour = () => rig.sqlRows(`insert into closure values ($1, $2, $3, $4, '消防检查')`, [districtId, yanan, at(9), at(10)])

  test('a closure refuses with its reason', async () => {
    await closeFirstHour()
    expect(await rig.statesOf(null)).toEqual([['closure', 'free', 'free', 'free', 'free', 'free']])
    expect(await refused(rig.book(wang, at(9)))).toMatchObject({ code: 'slot-not-open', message: '这段时间调解室不开放（消防检查），请另选一个' })
  })

  test('a closure entered between looking and booking refuses as well', async () => {
    let looks = 0
    const rooms: Ports['rooms'] = {
      ...rig.ports.rooms,
      async bookingGround(asked) {
        const ground = await rig.ports.rooms.bookingGround(asked)
        if (looks++ === 0) await closeFirstHour()
        return ground
      },
    }
    const input = { caseId: 'case-1', roomId: yanan, startsAt: at(9) }
    const command = aCommand(wang, 'appointments.book', input)
    expect((await refused(bookRoom(commandRequest({ ...rig.ports, rooms }, wang, now, command), input))).code).toBe('slot-not-open')
    expect(looks).toBe(2)
  })

  test("somebody else's case, appointment or an unknown room is not found", async () => {
    const { appointment } = await rig.book(wang, at(9))
    const request = rig.asking(zhao)
    expect((await refused(rig.book(zhao, at(10), { n: 1 }))).code).toBe('not-found')
    expect((await refused(rig.book(zhao, at(10), { roomId: 'nowhere' }))).code).toBe('not-found')
    expect((await refused(getAppointment(request, { appointmentId: appointment.id }))).code).toBe('not-found')
    expect((await refused(rig.move(zhao, appointment.id, at(10)))).code).toBe('not-found')
    expect((await refused(rig.cancel(zhao, appointment.id))).code).toBe('not-found')
    expect((await refused(rig.slots(zhao, { caseId: 'case-1' }))).code).toBe('not-found')
    expect((await refused(rig.slots(null, { caseId: 'case-1' }))).code).toBe('not-found')
    expect((await refused(rig.slots(null, { roomId: 'nowhere' }))).code).toBe('not-found')
    expect((await refused(getRoom(request, { roomId: 'nowhere' }))).code).toBe('not-found')
  })

  test('a case that has been closed is not booked', async () => {
    await rig.sqlRows(`update mediation_case set stage = 'closed' where id = 'case-1'`)
    expect((await refused(rig.book(wang, at(9)))).code).toBe('step-not-open')
  })

  test('the same command answers the same; its key with another input is refused', async () => {
    const first = await rig.book(wang, at(9), { key: 'one-key-for-both' })
    expect(await rig.book(wang, at(9), { key: 'one-key-for-both' })).toEqual(first)
    expect((await refused(rig.book(wang, at(10), { key: 'one-key-for-both' }))).code).toBe('idempotency-key-reused')
    expect(await rig.sqlRows('select count(*)::int as booked from appointment')).toEqual([{ booked: 1 }])
  })

  test('moving gives up the old hour and takes the new one, in another room too', async () => {
    const { appointment } = await rig.book(wang, at(9))
    const moved = await rig.move(wang, appointment.id, at(10), { roomId: haisong })
    expect(moved.appointment).toMatchObject({ id: appointment.id, state: 'booked', startsAt: at(10), room: { id: haisong } })
    await rig.book(zhao, at(9))
    expect((await refused(rig.book(sun, at(10), { roomId: haisong }))).code).toBe('slot-taken')
  })

  test('moving to a taken hour keeps the old one', async () => {
    await rig.book(zhao, at(10))
    const { appointment } = await rig.book(wang, at(9))
    expect((await refused(rig.move(wang, appointment.id, at(10)))).code).toBe('slot-taken')
    expect(await getAppointment(rig.asWang(), { appointmentId: appointment.id })).toEqual({ appointment, checkInCode: expect.stringMatching(/^\d{6}$/) as string })
  })

  test('moving by half a sitting in another grid keeps the half that both share', async () => {
    await rig.sqlRows(`update opening_hours set opens_at_minute = 570, closes_at_minute = 750 where room_id = $1 and opens_at_minute = 540`, [haisong])
    const { appointment } = await rig.book(wang, at(9))
    await rig.move(wang, appointment.id, at(9.5), { roomId: haisong })
    await rig.book(zhao, at(9))
    await rig.sqlRows(`update opening_hours set opens_at_minute = 540, closes_at_minute = 720 where room_id = $1 and opens_at_minute = 570`, [haisong])
  })

  test('moving to the same hour says that nothing is to be moved', async () => {
    const { appointment } = await rig.book(wang, at(9))
    expect(await refused(rig.move(wang, appointment.id, at(9)))).toMatchObject({ code: 'person-busy', message: '您现在约的就是这个时间，不用改' })
  })

  test('2 h before the start it can be moved and cancelled, 1 h 59 before it cannot', async () => {
    const { appointment } = await rig.book(wang, at(9))
    const tooLate = { when: instantOfMinute(monday, 421) }
    expect((await refused(rig.move(wang, appointment.id, at(14), tooLate))).code).toBe('too-late-to-change')
    expect((await refused(rig.cancel(wang, appointment.id, tooLate))).code).toBe('too-late-to-change')
    const { appointment: cancelled } = await rig.cancel(wang, appointment.id, { when: instantOfMinute(monday, 420) })
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: 'not-free', canReschedule: false, canCancel: false })
  })

  test('its own hour counts as free for whoever moves it, and for nobody else', async () => {
    const { appointment: { id: movingId } } = await rig.book(wang, at(9))
    expect((await rig.statesOf(wang, { caseId: 'case-1' }))[0]?.[0]).toBe('yours')
    expect((await rig.statesOf(wang, { caseId: 'case-1', movingId }))[0]?.[0]).toBe('free')
    expect((await rig.statesOf(zhao, { caseId: 'case-2' }))[0]?.[0]).toBe('full')
    expect((await refused(rig.slots(zhao, { movingId }))).code).toBe('not-found')
  })

  test('a cancelled hour is free again, its reminders fall away, and it cannot be cancelled twice', async () => {
    const { appointment } = await rig.book(wang, at(9, '2026-11-25'))
    expect(await rig.sqlRows(`select kind from outbox order by due_at`)).toEqual([{ kind: 'appointment-reminder' }, { kind: 'appointment-soon' }])
    await rig.cancel(wang, appointment.id)
    expect(await rig.sqlRows(`select kind from outbox`)).toEqual([])
    await rig.book(zhao, at(9, '2026-11-25'))
    expect(await refused(rig.cancel(wang, appointment.id))).toMatchObject({ code: 'step-not-open', message: '这个预约已经取消了，需要的话请重新约' })
  })
})
