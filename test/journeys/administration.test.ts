// 系统管理: what the administrator sets, above all a room closed on a booked day: its bookings are listed, each is offered new times,
// and nobody is dropped silently. Wednesday 10 June 2026, ten in the morning.
import type { Notice } from '../../src/contract/notice'
import { aRegistration } from '../support/a-registration'
import { startApi, type Api } from '../support/api'

const start = new Date('2026-06-10T02:00:00Z')
const on = (day: string, clock: string): string => new Date(`${day}T${clock}:00+08:00`).toISOString()
const thursday = '2026-06-11'
const closedDay = { roomId: 'yanan', startsAt: on(thursday, '00:00'), endsAt: on('2026-06-12', '00:00') }

let api: Api
beforeEach(async () => { api = await startApi({ now: start }) })
afterEach(async () => {
  expect(api.log).toEqual([])
  await api.stop()
})

const admin = () => api.as('gong-xue').admin
const inbox = async (persona: string): Promise<Notice[]> => {
  await api.sweep()
  return (await api.as(persona).notices.list({})).notices
}
const kinds = async (persona: string) => (await inbox(persona)).map(({ kind }) => kind)
const eventsOf = async (subject: string) =>
  (await api.pool.query<{ seq: number; kind: string; actor_id: string; before: unknown; after: unknown }>(`select seq, kind, actor_id, before, after from admin_event where subject = '${subject}' order by seq`)).rows

/** Registered, dispatched to 王敏 and acknowledged, with a sitting at that time. */
async function booked(persona: string, startsAt: string) {
  const place = { communityId: 'jinmenli', building: '3 号楼', unit: '2 单元' }
  const { caseId } = await api.as(persona).cases.register(aRegistration({ place, beganOn: '2026-05-01' }))
  await api.as('sun-lei').cases.accept({ caseId, level: 2 })
  await api.as('sun-lei').cases.dispatch({ caseId, roomId: 'yanan', mediatorId: 'wang-min' })
  await api.as('wang-min').cases.acknowledge({ caseId })
  const { appointment } = await api.as(persona).appointments.book({ caseId, roomId: 'yanan', startsAt })
  return { caseId, appointmentId: appointment.id }
}

describe('a room closed on a booked day', () => {
  test('lists each booking with offers before and after, tells the party and the mediator, and the party moves to one', async () => {
    const first = await booked('wang-guilan', on(thursday, '15:00'))
    const second = await booked('ruan-tian', on(thursday, '09:00'))
    const opinion = (await api.as('qiao-xin').appointments.bookOpinion({ roomId: 'yanan', startsAt: on(thursday, '10:00'), topic: '楼道的灯坏了' })).appointment
    const apart = await booked('chen-jianguo', on('2026-06-12', '15:00'))

    const { displaced: before } = await admin().lookAtClosure(closedDay)
    const { version } = await admin().room({ roomId: 'yanan' })
    const { displaced, version: after } = await admin().addClosure({ ...closedDay, version, reason: '停电检修' })
    expect(displaced).toEqual(before)
    expect(displaced.map(({ appointmentId }) => appointmentId)).toEqual([second.appointmentId, opinion.id, first.appointmentId])
    expect(after).toBe(version + 1)
    for (const { offers } of displaced) {
      expect(offers).toHaveLength(3)
      expect(offers.filter(({ roomId, startsAt }) => roomId === 'yanan' && startsAt >= closedDay.startsAt && startsAt < closedDay.endsAt)).toEqual([])
    }

    const [told] = await inbox('wang-guilan')
    expect(told).toMatchObject({ kind: 'room-closed', appointmentId: first.appointmentId, facts: { roomName: '亚楠调解室', startsAt: on(thursday, '15:00'), offers: displaced[2]?.offers } })
    expect((await kinds('wang-min')).filter((kind) => kind === 'room-closed')).toHaveLength(2)
    expect(await kinds('qiao-xin')).toContain('room-closed')
    expect(await kinds('chen-jianguo')).not.toContain('room-closed')
    expect(apart.appointmentId).toBeTruthy()

    const [offer] = displaced[2]?.offers ?? []
    const { appointment } = await api.as('wang-guilan').appointments.reschedule({ appointmentId: first.appointmentId, roomId: offer?.roomId ?? '', startsAt: offer?.startsAt ?? '' })
    expect([appointment.startsAt, appointment.state]).toEqual([offer?.startsAt, 'booked'])
    await expect(api.as('ruan-tian').appointments.reschedule({ appointmentId: second.appointmentId, roomId: 'yanan', startsAt: on(thursday, '14:00') })).rejects.toMatchObject({ code: 'slot-not-open' })
    await expect(api.pool.query("update admin_event set actor_id = 'sun-lei'")).rejects.toMatchObject({ code: '55000' })
  expect((await eventsOf('room:yanan')).map(({ seq, kind, actor_id }) => ({ seq, kind, actor_id }))).toEqual([{ seq: 1, kind: 'closure-added', actor_id: 'gong-xue' }])
  })

  test('who does not answer is told again when the day before comes, not reminded to come', async () => {
    await booked('wang-guilan', on('2026-06-15', '15:00'))
    const { version } = await admin().room({ roomId: 'yanan' })
    await admin().addClosure({ roomId: 'yanan', version, startsAt: on('2026-06-15', '14:00'), endsAt: on('2026-06-15', '18:00'), reason: '停电' })
    api.clock.set(on('2026-06-14', '15:00'))
    expect(await kinds('wang-guilan')).not.toContain('appointment-reminder')
    expect((await kinds('wang-guilan')).filter((kind) => kind === 'room-closed')).toHaveLength(2)
  })

  test('opened again: who has not moved is told that their time holds, and is reminded of it', async () => {
    await booked('wang-guilan', on('2026-06-15', '15:00'))
    const closure = { roomId: 'yanan', startsAt: on('2026-06-15', '14:00'), endsAt: on('2026-06-15', '18:00') }
    const { version } = await admin().addClosure({ ...closure, version: (await admin().room({ roomId: 'yanan' })).version, reason: '停电' })
    expect(await admin().removeClosure({ roomId: 'yanan', version, startsAt: closure.startsAt })).toEqual({ version: version + 1, toldAgain: 1 })
    expect(await kinds('wang-guilan')).toContain('room-open-again')
    api.clock.set(on('2026-06-14', '15:00'))
    expect(await kinds('wang-guilan')).toContain('appointment-reminder')
  })

  test('two administrators at once: one closes it, the other reads by whom and when; the same command twice is one', async () => {
    await booked('wang-guilan', on(thursday, '15:00'))
    const { version } = await admin().room({ roomId: 'yanan' })
    const close = (reason: string, idempotencyKey: string) => admin().addClosure({ ...closedDay, version, reason }, { context: { idempotencyKey } })
    const ends = await Promise.allSettled([close('停电', 'a'), close('漏水', 'b')])
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'changed-meanwhile', data: { name: '龚雪', at: start.toISOString() } } })
    const [key, reason] = ends[0]?.status === 'fulfilled' ? ['a', '停电'] as const : ['b', '漏水'] as const
    expect(await close(reason, key)).toMatchObject({ version: version + 1, displaced: [{ startsAt: on(thursday, '15:00') }] })
    expect((await kinds('wang-guilan')).filter((kind) => kind === 'room-closed')).toHaveLength(1)
    expect(await eventsOf('room:yanan')).toHaveLength(1)
  })

  test.each([
    ['that ends before it begins', { startsAt: on(thursday, '12:00'), endsAt: on(thursday, '11:00') }, '结束要晚于开始'],
    ['that is over', { startsAt: on('2026-06-09', '09:00'), endsAt: on('2026-06-09', '12:00') }, '这段时间已经过去了'],
  ])('a closure %s is refused', async (_, times, message) => {
    const { version } = await admin().room({ roomId: 'yanan' })
    await expect(admin().addClosure({ roomId: 'yanan', version, ...times, reason: '停电' })).rejects.toMatchObject({ code: 'invalid-input', data: { issues: [{ message }] } })
  })
})

describe('a room', () => {
  test('is added, found by everybody, and changed by whoever saw it as it is', async () => {
    const { room } = await admin().room({ roomId: 'yanan' })
    const { roomId, version } = await admin().addRoom({ ...room, name: '和顺调解室', badge: '和顺' })
    await admin().setHours({ roomId, version, hours: [{ weekday: 4, opensAtMinute: 540, closesAtMinute: 720 }] })
    expect((await api.anyone.rooms.get({ roomId })).hours).toHaveLength(1)
    await expect(admin().changeRoom({ roomId, version, room })).rejects.toMatchObject({ code: 'changed-meanwhile' })
    await admin().changeRoom({ roomId, version: 2, room: { ...room, name: '和顺调解室', badge: '和顺', capacity: 3 } })
    expect((await eventsOf(`room:${roomId}`)).map(({ kind }) => kind)).toEqual(['room-added', 'hours-set', 'room-changed'])
  })
  test('has never fewer seats than are taken', async () => {
    await booked('wang-guilan', on(thursday, '15:00'))
    const { appointment } = await api.as('qiao-xin').appointments.bookOpinion({ roomId: 'yanan', startsAt: on(thursday, '15:15'), topic: '楼道的灯坏了' })
    expect(appointment.id).toBeTruthy()
    const { room, version, seatsTaken } = await admin().room({ roomId: 'yanan' })
    expect(seatsTaken).toBe(2)
    await expect(admin().changeRoom({ roomId: 'yanan', version, room: { ...room, capacity: 1 } })).rejects.toMatchObject({ code: 'seats-taken', data: { seats: 2 } })
    await admin().changeRoom({ roomId: 'yanan', version, room: { ...room, capacity: 2 } })
  })
  test('whose Thursdays end at noon has its Thursday afternoons moved', async () => {
    const { appointmentId } = await booked('wang-guilan', on(thursday, '15:00'))
    const { version, hours } = await admin().room({ roomId: 'yanan' })
    const { displaced } = await admin().setHours({ roomId: 'yanan', version, hours: hours.filter(({ weekday, opensAtMinute }) => weekday !== 4 || opensAtMinute < 720) })
    expect(displaced.map((one) => one.appointmentId)).toEqual([appointmentId])
  })
})

test('a day declared a holiday displaces the bookings of every room; cleared, they hold again', async () => {
  await booked('wang-guilan', on(thursday, '15:00'))
  const { displaced, version } = await admin().setDay({ on: thursday, kind: 'holiday', name: '全区停水', version: 0 })
  expect(displaced).toHaveLength(1)
  expect((await admin().calendar({})).days.find((day) => day.on === thursday)).toEqual({ on: thursday, kind: 'holiday', name: '全区停水', version: 1 })
  expect(await kinds('wang-guilan')).toContain('room-closed')
  await admin().clearDay({ on: thursday, version })
  expect(await kinds('wang-guilan')).toEqual(expect.arrayContaining(['room-closed', 'room-open-again']))
  expect(await admin().setDay({ on: thursday, kind: 'rest', name: '全区停水', version: 0 })).toMatchObject({ version: 3 })
})

test('limits hold at once, also for a clock that runs; beyond their bounds they are refused', async () => {
  const place = { communityId: 'jinmenli', building: '3 号楼', unit: '2 单元' }
  const { caseId } = await api.as('wang-guilan').cases.register(aRegistration({ place, beganOn: '2026-05-01' }))
  const { limits, version } = await admin().limits({})
  await expect(admin().setLimits({ limits: { ...limits, acceptHours: 169 }, version })).rejects.toMatchObject({ code: 'invalid-input' })
  await expect(admin().setLimits({ limits: { ...limits, meetHours: 23 }, version })).rejects.toMatchObject({ code: 'invalid-input' })
  expect(await admin().setLimits({ limits: { ...limits, acceptHours: 2 }, version })).toEqual({ version: 1, recomputed: 1 })
  const { case: seen } = await api.as('wang-guilan').cases.get({ caseId })
  expect(seen.deadline?.dueBy).toBe(new Date(start.getTime() + 2 * 3_600_000).toISOString())
  await api.sweep()
  api.clock.advance({ hours: 2, minutes: 1 })
  expect((await api.sweep()).body).toMatchObject({ escalated: 1 })
})

test('a 约吧 is added, shown to everybody, one date called off with a reason, and ended', async () => {
  const { series: [some] } = await admin().gatherings({})
  const { series } = await admin().gathering({ seriesId: some?.seriesId ?? '' })
  const { seriesId } = await admin().addSeries({ ...series, title: '周三茶话会', recurrence: { repeats: 'weekly', everyWeeks: 1 }, firstOn: '2026-06-17', lastOn: null })
  const { dates: [first, second] } = await admin().gathering({ seriesId })
  await api.as('qiao-xin').gatherings.join({ gatheringId: first?.gatheringId ?? '' })
  expect(await admin().callOff({ gatheringId: first?.gatheringId ?? '', reason: '主讲人生病' })).toEqual({ told: 1 })
  await expect(admin().callOff({ gatheringId: first?.gatheringId ?? '', reason: '主讲人生病' })).rejects.toMatchObject({ code: 'sign-up-not-open' })
  expect(await kinds('qiao-xin')).toContain('gathering-called-off')
  await api.as('qiao-xin').gatherings.join({ gatheringId: second?.gatheringId ?? '' }).catch(() => undefined)
  const { version } = await admin().gathering({ seriesId })
  await admin().endSeries({ seriesId, version, lastOn: '2026-06-18' })
  expect((await eventsOf(`series:${seriesId}`)).map(({ kind }) => kind)).toEqual(['series-added', 'gathering-called-off', 'series-ended'])
})

test('plates: a withdrawn code leads nowhere, a new one does, and the sheet is a PDF', async () => {
  const { codes } = await admin().placeCodes({ communityId: 'jinmenli' })
  const old = codes.find(({ building, unit }) => building === '3 号楼' && unit === '2 单元')?.code ?? ''
  await expect(admin().makePlaceCodes({ communityId: 'jinmenli', building: '3 号楼' })).rejects.toMatchObject({ code: 'invalid-input' })
  await admin().withdrawPlaceCode({ code: old })
  await expect(api.anyone.places.open({ code: old })).rejects.toMatchObject({ code: 'not-found' })
  const { made } = await admin().makePlaceCodes({ communityId: 'jinmenli', building: '3 号楼' })
  expect(made).toMatchObject([{ building: '3 号楼', unit: '2 单元', isActive: true }])
  expect(await api.anyone.places.open({ code: made[0]?.code ?? '' })).toMatchObject({ building: '3 号楼', unit: '2 单元' })
  const { pdf } = await admin().placeCodeSheet({ communityId: 'jinmenli', building: '3 号楼', address: 'https://example.cn/#/journeys/visit/place' })
  expect(Buffer.from(pdf, 'base64').subarray(0, 8).toString()).toBe('%PDF-1.5')
})

test('what is not there, and who may not', async () => {
  for (const persona of ['sun-lei', 'zheng-tao', 'wang-min', 'qiao-xin']) await expect(api.as(persona).admin.rooms({})).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(admin().room({ roomId: 'of-another-district' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(admin().gathering({ seriesId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(admin().placeCodes({ communityId: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(admin().withdrawPlaceCode({ code: 'ZZZZZZZZZZ' })).rejects.toMatchObject({ code: 'not-found' })
})
