// 随时约 and 精确约 (domain.md §4) through the operations, the same on PGlite and on a real server; then many people at once.
import { addMinutes, instantOfMinute } from '../../src/server/domain/day-arithmetic'
import { getAppointment } from '../../src/server/operations/get-appointment'
import { listAppointments } from '../../src/server/operations/list-appointments'
import { listProviderSlots } from '../../src/server/operations/list-provider-slots'
import { listProviders } from '../../src/server/operations/list-providers'
import type { Ports } from '../../src/server/ports'
import { backends } from '../support/backends'
import { personCaller } from '../support/booking-ports'
import { at, bookingRig, monday, now, refused, sun, wang, zhao, type BookingRig } from '../support/booking-rig'
import { districtId, haisong, yanan } from '../support/booking-world'

const quarter = (hour: number, quarters: number): string => addMinutes(new Date(at(hour)), quarters * 15).toISOString()

describe.each(backends)('on $name', (backend) => {
  let rig: BookingRig
  beforeAll(async () => { rig = await bookingRig(backend) })
  afterAll(async () => { await rig.close() })
  afterEach(() => rig.leaveSound())
  const statesWith = async (caller: typeof wang | null, providerId = 'notary', movingId?: string) => {
    const given = { providerId, fromOn: monday, days: 1, ...(movingId !== undefined && { movingId }) }
    const { days } = await listProviderSlots({ ports: rig.ports as Ports, now, caller }, given)
    return days.flatMap(({ slots }) => slots.map(({ state }) => state))
  }

  test('an opinion takes a quarter of an hour of a seat: its event, its notices, its topic for the caller alone', async () => {
    const { appointment } = await rig.opinion(wang, quarter(9, 1))
    expect(appointment).toMatchObject({
      sessionKind: 'opinion', state: 'booked', startsAt: quarter(9, 1), endsAt: quarter(9, 2), room: { id: yanan }, case: null, provider: null,
      topic: '楼道的灯坏了', canReschedule: true, canCancel: true, changeBy: quarter(7, 1),
    })
    expect(await getAppointment(rig.asWang(), { appointmentId: appointment.id })).toEqual({ appointment, checkInCode: null })
    expect((await listAppointments(rig.asWang(), { when: 'upcoming' })).appointments).toEqual([appointment])
    expect((await refused(getAppointment(rig.asking(zhao), { appointmentId: appointment.id }))).code).toBe('not-found')
    const supervisor = { personId: 'person-3', roles: ['resident', 'supervisor'] as const, staffId: 'wu' }
    expect((await getAppointment(rig.asking(supervisor), { appointmentId: appointment.id })).appointment.topic).toBeNull()
    expect(await rig.sqlRows('select seq, kind, actor_id, payload from appointment_event')).toEqual([
      { seq: 1, kind: 'appointment-booked', actor_id: 'person-1', payload: { appointmentId: appointment.id, roomId: yanan, startsAt: quarter(9, 1) } },
    ])
    expect(await rig.sqlRows(`select kind, recipient, facts->>'title' as title from outbox order by kind`)).toEqual([
      { kind: 'appointment-booked', recipient: 'person:person-1', title: '社情民意随时约' }, { kind: 'appointment-soon', recipient: 'person:person-1', title: '社情民意随时约' },
    ])
    expect(JSON.stringify(await rig.sqlRows('select * from appointment'))).not.toContain('楼道')
  })

  test('every quarter of an open hour is offered; one taken quarter is full, and takes the whole sitting of that hour', async () => {
    await rig.opinion(wang, quarter(9, 1))
    const states = (await rig.statesOf(zhao, { sessionKind: 'opinion' }))[0]
    expect(states?.slice(0, 4)).toEqual(['free', 'full', 'free', 'free'])
    expect(states).toHaveLength(24)
    expect((await rig.statesOf(wang, { sessionKind: 'opinion' }))[0]?.[1]).toBe('yours')
    expect((await rig.statesOf(zhao))[0]?.slice(0, 2)).toEqual(['full', 'free'])
    expect((await refused(rig.book(zhao, at(9)))).code).toBe('slot-taken')
  })

  test('a taken quarter is refused with the nearest three', async () => {
    await rig.opinion(wang, quarter(9, 1))
    expect(await refused(rig.opinion(zhao, quarter(9, 1)))).toEqual({
      code: 'slot-taken', message: '这个时间刚刚被别人约走了，请看看下面最近的空位', nearest: [quarter(9, 0), quarter(9, 2), quarter(9, 3)].map((slot) => `${yanan} ${slot}`),
    })
  })

  test.each([
    ['9:10, off the quarter', addMinutes(new Date(at(9)), 10).toISOString(), 'slot-not-open', '这个时间调解室不开放，请另选一个'],
    ['12:00, when the room has closed', at(12), 'slot-not-open', '这个时间调解室不开放，请另选一个'],
    ['yesterday', at(9, '2026-11-21'), 'slot-not-open', '这个时间已经过去了，请另选一个'],
    ['the 31st day', at(9, '2026-12-22'), 'slot-not-open', '只能约 30 天以内的时间，请选近一点的'],
  ])('an opinion at %s is refused with three free ones', async (_case, startsAt, code, message) => {
    const answer = await refused(rig.opinion(wang, startsAt))
    expect(answer).toMatchObject({ code, message })
    expect(answer.nearest).toHaveLength(3)
  })

  test('1 h 59 ahead is too soon, 2 h ahead is booked', async () => {
    expect((await refused(rig.opinion(wang, at(9), { when: instantOfMinute(monday, 421) }))).code).toBe('slot-too-soon')
    await rig.opinion(wang, at(9), { when: instantOfMinute(monday, 420) })
  })

  test('one opinion ahead is as much as one person holds; when it is over, the next may come', async () => {
    await rig.opinion(wang, at(9))
    expect(await refused(rig.opinion(wang, at(10), { roomId: haisong }))).toMatchObject({ code: 'already-booked', message: '您已经约了一次“社情民意”，想换时间可以改约；说完这次，再约下一次' })
    await rig.opinion(wang, at(9, '2026-11-25'), { when: new Date(quarter(9, 1)) })
  })

  test('a service takes its provider for half an hour, and no seat of the room', async () => {
    const { appointment } = await rig.service(wang, at(9))
    expect(appointment).toMatchObject({
      sessionKind: 'service', startsAt: at(9), endsAt: quarter(9, 2), provider: { id: 'notary', name: '苏文华', title: '公证员' }, mediatorName: null, topic: null,
    })
    expect(await getAppointment(rig.asWang(), { appointmentId: appointment.id })).toEqual({ appointment, checkInCode: null })
    expect(await statesWith(zhao)).toEqual(['full', 'free', 'free', 'free', 'free', 'free'])
    expect((await statesWith(wang))[0]).toBe('yours')
    await rig.book(zhao, at(9))
    expect(await refused(rig.service(sun, at(9)))).toMatchObject({ code: 'slot-taken', nearest: [quarter(9, 2), at(10), quarter(10, 2)].map((slot) => `${yanan} ${slot}`) })
    expect((await refused(rig.service(sun, at(14)))).message).toBe('苏文华这个时间不接待，请另选一个')
    expect((await refused(rig.service(wang, at(11)))).message).toBe('您已经约了苏文华，想换时间可以改约')
  })

  test('a person is not in two places at once, whatever they book', async () => {
    await rig.opinion(wang, at(9), { roomId: haisong })
    expect(await refused(rig.service(wang, at(9)))).toMatchObject({ code: 'person-busy', message: '您这个时间已有别的安排，请另选一个' })
    expect((await refused(rig.book(wang, at(9)))).code).toBe('person-busy')
  })

  test('a provider who mediates is not in two places at once either', async () => {
    await rig.sqlRows(`update mediation_case set mediator_id = 'li'`)
    await rig.service(wang, at(9), { providerId: 'officer' })
    expect(await rig.sqlRows(`select recipient from outbox where kind = 'appointment-booked' order by 1`)).toEqual([{ recipient: 'person:person-1' }, { recipient: 'staff:li' }])
    expect((await refused(rig.book(zhao, at(9)))).code).toBe('person-busy')
    await rig.book(zhao, at(10))
    expect(await statesWith(null, 'officer')).toEqual(['full', 'free', 'full', 'full', 'free', 'free'])
    expect((await refused(rig.service(sun, at(10), { providerId: 'officer' }))).code).toBe('slot-taken')
  })

  test("a provider's hours are theirs, within the room's: closures, holidays and 调休 hold for them too", async () => {
    await rig.sqlRows(`insert into closure values ($1, $2, $3, $4, '消防检查')`, [districtId, yanan, at(9), at(10)])
    expect(await statesWith(null)).toEqual(['closure', 'closure', 'free', 'free', 'free', 'free'])
    await rig.sqlRows(`insert into calendar_override values ($1, $2, 'holiday', '假')`, [districtId, monday])
    expect(await statesWith(null)).toEqual([])
    await rig.sqlRows('delete from calendar_override')
    await rig.sqlRows(`insert into calendar_override values ($1, '2026-11-28', 'make-up-working', '调休')`, [districtId])
    const saturday = await listProviderSlots({ ports: rig.ports as Ports, now, caller: null }, { providerId: 'notary', fromOn: '2026-11-28', days: 1 })
    expect(saturday.days[0]?.slots).toHaveLength(6)
    await rig.sqlRows(`update opening_hours set closes_at_minute = 600 where room_id = $1 and opens_at_minute = 540`, [yanan])
    expect(await statesWith(null)).toEqual(['closure', 'closure'])
    await rig.sqlRows(`update opening_hours set closes_at_minute = 720 where room_id = $1 and opens_at_minute = 540`, [yanan])
  })

  test('providers are listed by kind with their next free time, and not when they have left', async () => {
    await rig.service(wang, at(9))
    const request = { ports: rig.ports as Ports, now, caller: null }
    expect((await listProviders(request, {})).providers.map(({ id, nextFreeAt }) => [id, nextFreeAt])).toEqual([['notary', quarter(9, 2)], ['officer', at(9)]])
    expect((await listProviders(request, { kind: 'notary' })).providers).toMatchObject([{ name: '苏文华', room: { name: '亚楠调解室' }, bring: ['身份证'], sessionMinutes: 30 }])
    await rig.sqlRows(`update service_provider set is_active = false where id = 'officer'`)
    expect((await listProviders(request, {})).providers).toHaveLength(1)
    expect((await refused(rig.service(zhao, at(9), { providerId: 'officer' }))).code).toBe('not-found')
    await rig.sqlRows(`update service_provider set is_active = true where id = 'officer'`)
  })

  test('moving is one act: the old quarter is given up, an opinion may change rooms, a service stays with its provider', async () => {
    const { appointment: opinion } = await rig.opinion(wang, at(9))
    expect((await rig.statesOf(wang, { sessionKind: 'opinion', movingId: opinion.id }))[0]?.[0]).toBe('free')
    expect(await refused(rig.move(wang, opinion.id, at(9)))).toMatchObject({ code: 'person-busy', message: '您现在约的就是这个时间，不用改' })
    const { appointment: moved } = await rig.move(wang, opinion.id, quarter(10, 1), { roomId: haisong })
    expect(moved).toMatchObject({ id: opinion.id, startsAt: quarter(10, 1), room: { id: haisong }, topic: '楼道的灯坏了' })
    expect(await getAppointment(rig.asWang(), { appointmentId: opinion.id })).toEqual({ appointment: moved, checkInCode: null })
    await rig.opinion(zhao, at(9))

    const { appointment: service } = await rig.service(wang, at(9))
    expect((await statesWith(wang, 'notary', service.id))[0]).toBe('free')
    expect((await refused(rig.move(wang, service.id, at(11), { roomId: haisong }))).code).toBe('not-found')
    expect((await refused(rig.move(zhao, service.id, at(11)))).code).toBe('not-found')
    expect((await rig.move(wang, service.id, at(11))).appointment).toMatchObject({ provider: { id: 'notary' }, startsAt: at(11) })
    await rig.service(sun, at(9))
    expect((await refused(rig.move(wang, service.id, at(9)))).code).toBe('slot-taken')
    expect(await rig.sqlRows(`select kind from appointment_event where appointment_id = $1 order by seq`, [service.id])).toEqual([{ kind: 'appointment-booked' }, { kind: 'appointment-rescheduled' }])
  })

  test('cancelling frees the time and its reminders; what was said why stays sealed and apart', async () => {
    const { appointment } = await rig.service(wang, at(9, '2026-11-25'))
    expect((await refused(rig.cancel(zhao, appointment.id))).code).toBe('not-found')
    const { appointment: cancelled } = await rig.cancel(wang, appointment.id)
    expect(cancelled).toMatchObject({ state: 'cancelled', cancelReason: 'not-free', canReschedule: false, canCancel: false })
    expect(await getAppointment(rig.asWang(), { appointmentId: appointment.id })).toEqual({ appointment: cancelled, checkInCode: null })
    expect(await rig.sqlRows(`select kind from outbox where sent_at is null`)).toEqual([{ kind: 'appointment-cancelled' }])
    expect(await rig.sqlRows('select seq from appointment_event_text')).toEqual([{ seq: 2 }])
    expect(await refused(rig.cancel(wang, appointment.id))).toMatchObject({ code: 'too-late-to-change', message: '这个预约已经取消了，需要的话请重新约' })
    await rig.service(wang, at(9, '2026-11-25'))
  })

  test('the same command answers the same; its key with another input is refused; the log cannot be rewritten', async () => {
    const first = await rig.opinion(wang, at(9), { key: 'one-key-for-both' })
    expect(await rig.opinion(wang, at(9), { key: 'one-key-for-both' })).toEqual(first)
    expect((await refused(rig.opinion(wang, at(10), { key: 'one-key-for-both' }))).code).toBe('idempotency-key-reused')
    expect(await rig.sqlRows('select count(*)::int as events from appointment_event')).toEqual([{ events: 1 }])
    await expect(rig.sqlRows(`update appointment_event set kind = 'appointment-cancelled'`)).rejects.toMatchObject({ code: '55000' })
    await expect(rig.sqlRows('truncate appointment_event cascade')).rejects.toMatchObject({ code: '55000' })
  })
})

describe('many at once, on a real server', () => {
  let rig: BookingRig
  const people = 100
  const everybody = Array.from({ length: people }, (_, index) => personCaller(index + 1))
  beforeAll(async () => {
    const [, postgres] = backends
    if (!postgres) throw new Error('There is no real server.')
    rig = await bookingRig(postgres)
    await rig.sqlRows(`insert into person (district_id, id, identity_lookup, created_at) select $1, 'person-' || n, sha256(n::text::bytea), now() from generate_series(6, $2::int) n`, [districtId, people])
  })
  afterAll(async () => { await rig.close() })
  afterEach(() => rig.leaveSound())
  const outcomes = async (answers: Promise<unknown>[]) => {
    const codes = await Promise.all(answers.map((answer) => answer.then(() => 'booked', async () => (await refused(answer)).code)))
    return Object.fromEntries([...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]))
  }

  test('100 people on one time of one provider: one is received, 99 are told it is taken', async () => {
    expect(await outcomes(everybody.map((person) => rig.service(person, at(9))))).toEqual({ booked: 1, 'slot-taken': people - 1 })
  })

  test('100 people on one quarter of a room with 3 seats: 3 are booked', async () => {
    await rig.sqlRows('update room set capacity = 3')
    expect(await outcomes(everybody.map((person) => rig.opinion(person, at(9))))).toEqual({ booked: 3, 'slot-taken': people - 3 })
    expect(await rig.sqlRows('select seat from appointment order by seat')).toEqual([{ seat: 1 }, { seat: 2 }, { seat: 3 }])
  })

  test('one person asks for ten quarters at once and holds one', async () => {
    const asked = Array.from({ length: 10 }, (_, index) => rig.opinion(wang, quarter(9, index)))
    expect(await outcomes(asked)).toEqual({ 'already-booked': 9, booked: 1 })
  })

  test('the same command 10 times in parallel: one effect, one answer', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => rig.service(wang, at(9), { key: 'ten-times' })))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await rig.sqlRows('select count(*)::int as events from appointment_event')).toEqual([{ events: 1 }])
  })

  test('opinions, services and sittings of the same few people mixed: nobody is anywhere twice', async () => {
    await rig.sqlRows('update room set capacity = 2')
    const mixed = [1, 2, 3, 4, 5].map(personCaller).flatMap((person) => [
      rig.book(person, at(9)), rig.opinion(person, quarter(9, 2)), rig.service(person, quarter(9, 2)), rig.service(person, at(9), { providerId: 'officer' }),
    ])
    await outcomes(mixed)
  })
})
