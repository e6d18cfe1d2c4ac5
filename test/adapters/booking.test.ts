// Booking through the operations, the same on PGlite and on a real server.
import type { FreeSlot } from '../../src/contract/room'
import { openDatabase, type Database } from '../../src/server/adapters/postgres/database'
import { migrate } from '../../src/server/adapters/postgres/migrate'
import { instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { bookRoom } from '../../src/server/operations/book-room'
import { cancelAppointment } from '../../src/server/operations/cancel-appointment'
import { getAppointment } from '../../src/server/operations/get-appointment'
import { getRoom } from '../../src/server/operations/get-room'
import { listAppointments } from '../../src/server/operations/list-appointments'
import { listRooms } from '../../src/server/operations/list-rooms'
import { listSlots } from '../../src/server/operations/list-slots'
import { rescheduleAppointment } from '../../src/server/operations/reschedule-appointment'
import type { Ports } from '../../src/server/ports'
import { isRefusal } from '../../src/server/refusal'
import type { Caller } from '../../src/server/request'
import { aCommand, bookingPorts, commandRequest, personCaller, type BookingPorts } from '../support/booking-ports'
import { districtId, fillBookingWorld, haisong, occupancyFaults, overlaps, run, yanan } from '../support/booking-world'
import { freshDatabase } from '../support/pglite'
import { startPostgres } from '../support/postgres'

const sunday = '2026-11-22'
const monday = '2026-11-23'
const now = instantOfMinute(sunday, 600)
const at = (hour: number, on = monday): string => instantOfMinute(on, hour * 60).toISOString()
const [wang, zhao, sun] = [personCaller(1), personCaller(2), personCaller(3)]

type Backend = { name: string; open(): Promise<Database & { close(): Promise<void> }> }
const backends: Backend[] = [
  { name: 'PGlite', open: freshDatabase },
  {
    name: 'PostgreSQL',
    async open() {
      const server = await startPostgres()
      const database = openDatabase({ connectionString: await server.createDatabase('booking') })
      await migrate(database.db)
      return { ...database, close: async () => { await database.db.destroy(); await server.stop() } }
    },
  },
]

describe.each(backends)('on $name', ({ open }) => {
  let database: Awaited<ReturnType<Backend['open']>>
  let ports: BookingPorts

  beforeAll(async () => {
    database = await open()
    ports = bookingPorts(database)
    await fillBookingWorld(database.pool, { rooms: 3, cases: 5, capacity: 1 })
  })
  afterAll(async () => { await database.close() })
  afterEach(async () => {
    expect(await sqlRows(occupancyFaults)).toEqual([])
    expect(await sqlRows(overlaps)).toEqual([])
    for (const text of [
      'delete from occupancy', 'delete from appointment', 'delete from command_log', 'delete from outbox', 'delete from closure',
      'delete from calendar_override', `update mediation_case set stage = 'accepted', mediator_id = null`, 'update room set capacity = 1',
    ]) await sqlRows(text)
  })

  const sqlRows = (text: string, values: unknown[] = []) => run(database.pool, text, values)
  const asWang = () => ({ ports: ports as Ports, now, caller: wang })
  const book = (caller: Caller, startsAt: string, { n = Number(caller.personId.slice(7)), roomId = yanan, key = undefined as string | undefined, when = now } = {}) => {
    const input = { caseId: `case-${String(n)}`, roomId, startsAt }
    return bookRoom(commandRequest(ports, caller, when, aCommand(caller, 'appointments.book', input, key)), input)
  }
  const move = (caller: Caller, appointmentId: string, startsAt: string, { roomId = yanan, when = now } = {}) => {
    const input = { appointmentId, roomId, startsAt }
    return rescheduleAppointment(commandRequest(ports, caller, when, aCommand(caller, 'appointments.reschedule', input)), input)
  }
  const cancel = (caller: Caller, appointmentId: string, { when = now } = {}) => {
    const input = { appointmentId, reason: 'not-free' as const, note: '孩子要看病' }
    return cancelAppointment(commandRequest(ports, caller, when, aCommand(caller, 'appointments.cancel', input)), input)
  }
  const slots = (caller: Caller | null, given: { fromOn?: string; days?: number; caseId?: string; roomId?: string } = {}) =>
    listSlots({ ports: ports as Ports, now, caller }, { roomId: yanan, fromOn: monday, days: 1, ...given })
  const statesOf = async (...given: Parameters<typeof slots>) =>
    (await slots(...given)).days.map((day) => day.slots.map((slot) => slot.state))
  const refused = async (answer: Promise<unknown>) => {
    const error: unknown = await answer.then(() => 'was not refused', (reason: unknown) => reason)
    if (!isRefusal(error)) throw error
    const data: { nearest?: FreeSlot[] } = error.data ?? {}
    return { code: error.code, message: error.message, nearest: data.nearest?.map(({ roomId, startsAt }) => `${roomId} ${startsAt}`) }
  }

  test('a booked hour is theirs: the appointment, its event in the chain, its notices', async () => {
    await sqlRows(`update mediation_case set mediator_id = 'li' where id = 'case-1'`)
    const { appointment } = await book(wang, at(9))
    expect(appointment).toMatchObject({
      state: 'booked', startsAt: at(9), endsAt: at(10), room: { id: yanan, name: '亚楠调解室' }, mediatorName: '李亚楠',
      case: { id: 'case-1', title: '邻里噪声' }, canReschedule: true, canCancel: true, changeBy: at(7),
    })
    expect(await getAppointment(asWang(), { appointmentId: appointment.id })).toEqual({ appointment })
    const last = await sqlRows(`select kind, payload from case_event where case_id = 'case-1' order by seq desc limit 1`)
    expect(last).toEqual([{ kind: 'appointment-booked', payload: { appointmentId: appointment.id, roomId: yanan, startsAt: at(9) } }])
    expect(await sqlRows(`select first_broken_link($1, 'case-1') as link`, [districtId])).toEqual([{ link: null }])
    expect(await sqlRows('select kind, recipient from outbox order by kind, recipient')).toEqual([{ kind: 'appointment-booked', recipient: 'staff:li' }])
  })

  test('a taken hour is refused with the nearest three, earlier and later', async () => {
    await book(wang, at(11))
    expect(await refused(book(zhao, at(11)))).toEqual({
      code: 'slot-taken', message: '这个时间刚刚被别人约走了，请看看下面最近的空位', nearest: [at(10), at(9), at(14)].map((hour) => `${yanan} ${hour}`),
    })
  })

  test('a room with two seats takes two at once, the third is refused', async () => {
    await sqlRows('update room set capacity = 2')
    await book(wang, at(9))
    await book(zhao, at(9))
    expect((await refused(book(sun, at(9)))).code).toBe('slot-taken')
    expect(await sqlRows('select seat from appointment order by seat')).toEqual([{ seat: 1 }, { seat: 2 }])
  })

  test('a mediator is not booked twice at one time, in whatever room', async () => {
    await sqlRows(`update mediation_case set mediator_id = 'li'`)
    await book(wang, at(9))
    expect((await refused(book(zhao, at(9), { roomId: haisong }))).code).toBe('person-busy')
    await book(zhao, at(10), { roomId: haisong })
  })

  test('a person with two cases is not booked twice at one time', async () => {
    await sqlRows(`update party set person_id = 'person-1' where case_id = 'case-5'`)
    await book(wang, at(9))
    expect((await refused(book(wang, at(9), { n: 5, roomId: haisong }))).code).toBe('person-busy')
    await sqlRows(`update party set person_id = 'person-5' where case_id = 'case-5'`)
  })

  test('a case with a sitting ahead is told to reschedule', async () => {
    await book(wang, at(9))
    expect((await refused(book(wang, at(10)))).code).toBe('already-booked')
  })

  test('a sitting that is over does not stand in the way of the next one; nobody opened it, so nobody came', async () => {
    await book(wang, at(9))
    const nextDay = instantOfMinute('2026-11-24', 600)
    await book(wang, at(9, '2026-11-25'), { when: nextDay })
    expect(await sqlRows('select state from appointment order by starts_at')).toEqual([{ state: 'no-show' }, { state: 'booked' }])
  })

  test.each([
    ['9:30, off the grid', at(9.5), 'slot-not-open', '这个时间调解室不开放，请另选一个'],
    ['12:00, when the room has closed', at(12), 'slot-not-open', '这个时间调解室不开放，请另选一个'],
    ['an hour ago', at(9, sunday), 'slot-not-open', '这个时间已经过去了，请另选一个'],
    ['the 31st day', at(9, '2026-12-22'), 'slot-not-open', '只能约 30 天以内的时间，请选近一点的'],
    ['the year 9999', '9999-12-31T23:59:59Z', 'slot-not-open', '只能约 30 天以内的时间，请选近一点的'],
    ['the year 0', '0000-01-01T00:00:00Z', 'slot-not-open', '这个时间已经过去了，请另选一个'],
  ])('%s is refused with three free ones', async (_case, startsAt, code, message) => {
    const answer = await refused(book(wang, startsAt))
    expect(answer).toMatchObject({ code, message })
    expect(answer.nearest).toHaveLength(3)
  })

  test('a slot in 1 h 59 is too soon, in 2 h it is booked', async () => {
    expect((await refused(book(wang, at(9), { when: instantOfMinute(monday, 421) }))).code).toBe('slot-too-soon')
    await book(wang, at(9), { when: instantOfMinute(monday, 420) })
  })

  const closeFirstHour = () => sqlRows(`insert into closure values ($1, $2, $3, $4, '消防检查')`, [districtId, yanan, at(9), at(10)])

  test('a closure refuses with its reason', async () => {
    await closeFirstHour()
    expect(await statesOf(null)).toEqual([['closure', 'free', 'free', 'free', 'free', 'free']])
    expect(await refused(book(wang, at(9)))).toMatchObject({ code: 'slot-not-open', message: '这段时间调解室不开放（消防检查），请另选一个' })
  })

  test('a closure entered between looking and booking refuses as well', async () => {
    let looks = 0
    const rooms: Ports['rooms'] = {
      ...ports.rooms,
      async bookingGround(asked) {
        const ground = await ports.rooms.bookingGround(asked)
        if (looks++ === 0) await closeFirstHour()
        return ground
      },
    }
    const input = { caseId: 'case-1', roomId: yanan, startsAt: at(9) }
    const command = aCommand(wang, 'appointments.book', input)
    expect((await refused(bookRoom(commandRequest({ ...ports, rooms }, wang, now, command), input))).code).toBe('slot-not-open')
    expect(looks).toBe(2)
  })

  test("somebody else's case, appointment or an unknown room is not found", async () => {
    const { appointment } = await book(wang, at(9))
    const request = { ports: ports as Ports, now, caller: zhao }
    expect((await refused(book(zhao, at(10), { n: 1 }))).code).toBe('not-found')
    expect((await refused(book(zhao, at(10), { roomId: 'nowhere' }))).code).toBe('not-found')
    expect((await refused(getAppointment(request, { appointmentId: appointment.id }))).code).toBe('not-found')
    expect((await refused(move(zhao, appointment.id, at(10)))).code).toBe('not-found')
    expect((await refused(cancel(zhao, appointment.id))).code).toBe('not-found')
    expect((await refused(slots(zhao, { caseId: 'case-1' }))).code).toBe('not-found')
    expect((await refused(slots(null, { caseId: 'case-1' }))).code).toBe('not-found')
    expect((await refused(slots(null, { roomId: 'nowhere' }))).code).toBe('not-found')
    expect((await refused(getRoom(request, { roomId: 'nowhere' }))).code).toBe('not-found')
  })

  test('a case that has been closed is not booked', async () => {
    await sqlRows(`update mediation_case set stage = 'closed' where id = 'case-1'`)
    expect((await refused(book(wang, at(9)))).code).toBe('step-not-open')
  })

  test('the same command answers the same; its key with another input is refused', async () => {
    const first = await book(wang, at(9), { key: 'one-key-for-both' })
    expect(await book(wang, at(9), { key: 'one-key-for-both' })).toEqual(first)
    expect((await refused(book(wang, at(10), { key: 'one-key-for-both' }))).code).toBe('idempotency-key-reused')
    expect(await sqlRows('select count(*)::int as booked from appointment')).toEqual([{ booked: 1 }])
  })

  test('moving gives up the old hour and takes the new one, in another room too', async () => {
    const { appointment } = await book(wang, at(9))
    const moved = await move(wang, appointment.id, at(10), { roomId: haisong })
    expect(moved.appointment).toMatchObject({ id: appointment.id, state: 'booked', startsAt: at(10), room: { id: haisong } })
    await book(zhao, at(9))
    expect((await refused(book(sun, at(10), { roomId: haisong }))).code).toBe('slot-taken')
  })

  test('moving to a taken hour keeps the old one', async () => {
    await book(zhao, at(10))
    const { appointment } = await book(wang, at(9))
    expect((await refused(move(wang, appointment.id, at(10)))).code).toBe('slot-taken')
    expect(await getAppointment(asWang(), { appointmentId: appointment.id })).toEqual({ appointment })
  })

  test('moving by half a sitting in another grid keeps the half that both share', async () => {
    await sqlRows(`update opening_hours set opens_at_minute = 570, closes_at_minute = 750 where room_id = $1 and opens_at_minute = 540`, [haisong])
    const { appointment } = await book(wang, at(9))
    await move(wang, appointment.id, at(9.5), { roomId: haisong })
    await book(zhao, at(9))
    await sqlRows(`update opening_hours set opens_at_minute = 540, closes_at_minute = 720 where room_id = $1 and opens_at_minute = 570`, [haisong])
  })

  test('moving to the same hour says that nothing is to be moved', async () => {
    const { appointment } = await book(wang, at(9))
    expect(await refused(move(wang, appointment.id, at(9)))).toMatchObject({ code: 'person-busy', message: '您现在约的就是这个时间，不用改' })
  })

  test('2 h before the start it can be moved and cancelled, 1 h 59 before it cannot', async () => {
    const { appointment } = await book(wang, at(9))
    const tooLate = { when: instantOfMinute(monday, 421) }
    expect((await refused(move(wang, appointment.id, at(14), tooLate))).code).toBe('too-late-to-change')
    expect((await refused(cancel(wang, appointment.id, tooLate))).code).toBe('too-late-to-change')
    const { appointment: cancelled } = await cancel(wang, appointment.id, { when: instantOfMinute(monday, 420) })
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: 'not-free', canReschedule: false, canCancel: false })
  })

  test('a cancelled hour is free again, its reminder falls away, and it cannot be cancelled twice', async () => {
    const { appointment } = await book(wang, at(9, '2026-11-25'))
    expect(await sqlRows(`select kind from outbox`)).toEqual([{ kind: 'appointment-reminder' }])
    await cancel(wang, appointment.id)
    expect(await sqlRows(`select kind from outbox`)).toEqual([])
    await book(zhao, at(9, '2026-11-25'))
    expect(await refused(cancel(wang, appointment.id))).toMatchObject({ code: 'step-not-open', message: '这个预约已经取消了，需要的话请重新约' })
  })

  test("for their own case the applicant's and the mediator's sittings show as theirs", async () => {
    await sqlRows(`update mediation_case set mediator_id = 'li' where id in ('case-1', 'case-2')`)
    await book(wang, at(9), { roomId: haisong })
    await book(zhao, at(10), { roomId: haisong })
    expect(await statesOf(wang, { caseId: 'case-1' })).toEqual([['yours', 'yours', 'free', 'free', 'free', 'free']])
    expect(await statesOf(wang)).toEqual([['free', 'free', 'free', 'free', 'free', 'free']])
  })

  test('the week over New Year 2027 is closed where the district says so, and marked while nobody has said', async () => {
    const week = () => slots(null, { fromOn: '2026-12-31', days: 3 })
    expect((await week()).days.map(({ kind, isCalendarPublished }) => [kind, isCalendarPublished])).toEqual([['working', true], ['working', false], ['rest', false]])
    await sqlRows(`insert into calendar_override values ($1, '2027-01-01', 'holiday', '元旦')`, [districtId])
    expect((await week()).days[1]).toMatchObject({ on: '2027-01-01', kind: 'holiday', holidayName: '元旦', isCalendarPublished: true, slots: [] })
  })

  test('days 366 ahead hold nothing, 367 ahead are refused', async () => {
    expect(await statesOf(null, { fromOn: '2027-11-23' })).toEqual([[]])
    expect((await refused(slots(null, { fromOn: '2027-11-24' }))).code).toBe('invalid-input')
    expect((await refused(slots(null, { fromOn: '9999-12-31', days: 30 }))).code).toBe('invalid-input')
  })

  test('rooms come with their own community first, then by distance, or by the first free slot', async () => {
    const names = async (given: Partial<Parameters<typeof listRooms>[1]>, caller: Caller | null = wang) =>
      (await listRooms({ ports: ports as Ports, now, caller }, { orderBy: 'nearest', ...given })).rooms.map(({ id, distanceMetres, nextFreeAt }) => [id, distanceMetres, nextFreeAt])
    expect(await names({})).toEqual([[yanan, 0, at(9)], ['room-3', expect.any(Number), at(9)], [haisong, 1112, at(9)]])
    expect(await names({}, null)).toEqual([[yanan, null, at(9)], [haisong, null, at(9)], ['room-3', null, at(9)]])
    expect((await names({ communityId: 'liyue' }, null))[0]).toEqual([haisong, 1112, at(9)])
    await book(wang, at(9))
    expect((await names({ orderBy: 'soonest' })).map(([id]) => id)).toEqual(['room-3', haisong, yanan])
  })

  test("a room's page tells its people, who is on duty and honest figures, no rate below 5 cases", async () => {
    await sqlRows('delete from room_day_figures')
    await sqlRows(`insert into room_day_figures values ($1, $2, '2026-05-26', 4, 3, 2), ($1, $2, '2026-05-25', 9, 9, 9)`, [districtId, yanan])
    const room = await getRoom(asWang(), { roomId: yanan })
    expect(room).toMatchObject({
      name: '亚楠调解室', isOwnCommunity: true, capacity: 1, sittingMinutes: 60, team: [{ id: 'li', name: '李亚楠' }], onDutyToday: [{ id: 'li' }],
      figures: { closed: 4, onTimeRate: null, settledRate: null },
    })
    await sqlRows(`insert into room_day_figures values ($1, $2, '2026-11-01', 1, 1, 0)`, [districtId, yanan])
    expect((await getRoom(asWang(), { roomId: yanan })).figures).toEqual({ closed: 5, onTimeRate: 0.8, settledRate: 0.4 })
  })

  test('my sittings: ahead soonest first, past ones latest first', async () => {
    const { appointment } = await book(wang, at(9))
    await cancel(wang, appointment.id)
    await book(wang, at(10))
    const list = async (when: 'upcoming' | 'past', caller = wang) => (await listAppointments({ ports: ports as Ports, now, caller }, { when })).appointments.map((one) => [one.state, one.startsAt])
    expect(await list('upcoming')).toEqual([['booked', at(10)]])
    expect(await list('past')).toEqual([['cancelled', at(9)]])
    expect(await list('upcoming', zhao)).toEqual([])
  })
})
