// 随时约 and 精确约 over the API: booked, moved, cancelled; what is refused, and who sees nothing of it.
import { addMinutes } from '../../src/server/domain/day-arithmetic'
import type { Slot } from '../../src/contract/room'
import { startApi, type Api } from '../support/api'

let api: Api
beforeAll(async () => { api = await startApi({ now: '2026-06-10T02:00:00Z' }) })
afterAll(() => api.stop())
beforeEach(() => { api.clock.set('2026-06-10T02:00:00Z') })

const today = '2026-06-10'
const provider = { providerId: 'notary-su' }
const opinionSlots = async (as: string, given: { movingId?: string } = {}): Promise<Slot[]> =>
  (await api.as(as).rooms.slots({ roomId: 'yanan', fromOn: today, days: 7, sessionKind: 'opinion', ...given })).days.flatMap(({ slots }) => slots)
const serviceSlots = async (as: string, given: { movingId?: string } = {}): Promise<Slot[]> =>
  (await api.as(as).services.slots({ ...provider, fromOn: today, days: 14, ...given })).days.flatMap(({ slots }) => slots)
const free = (slots: Slot[]): Slot[] => slots.filter(({ state }) => state === 'free')
const startOf = (slots: Slot[], index: number): string => free(slots)[index]?.startsAt ?? ''
const once = (idempotencyKey: string) => ({ context: { idempotencyKey } })

test('an opinion: a quarter of an hour today, said in a few words, moved to another room, cancelled', async () => {
  const wang = api.as('wang-guilan').appointments
  const slots = await opinionSlots('wang-guilan')
  const [first] = free(slots)
  expect(first && addMinutes(new Date(first.startsAt), 15).toISOString()).toBe(first?.endsAt)
  // Wednesday 10:00: the notice of two hours leaves 14:00 as the first quarter after lunch.
  expect(first?.startsAt).toBe('2026-06-10T06:00:00.000Z')

  const input = { roomId: 'yanan', startsAt: first?.startsAt ?? '', topic: '  楼道的灯坏了半个月 ' }
  const booked = await wang.bookOpinion(input, once('one-opinion'))
  expect(booked.appointment).toMatchObject({ sessionKind: 'opinion', topic: '楼道的灯坏了半个月', provider: null, case: null, room: { name: '亚楠调解室' } })
  expect(await wang.bookOpinion(input, once('one-opinion'))).toEqual(booked)
  const { id } = booked.appointment
  expect((await wang.list({})).appointments).toEqual([booked.appointment])
  await expect(wang.bookOpinion({ ...input, startsAt: startOf(slots, 3) })).rejects.toMatchObject({ code: 'already-booked' })

  const stateOfFirst = (seen: Slot[]) => seen.find(({ startsAt }) => startsAt === input.startsAt)?.state
  expect(stateOfFirst(await opinionSlots('wang-guilan'))).toBe('yours')
  expect(stateOfFirst(await opinionSlots('wang-guilan', { movingId: id }))).toBe('free')
  const there = (await api.as('wang-guilan').rooms.slots({ roomId: 'haisong', fromOn: today, days: 7, sessionKind: 'opinion', movingId: id })).days.flatMap((day) => day.slots)
  const moved = await wang.reschedule({ appointmentId: id, roomId: 'haisong', startsAt: startOf(there, 5) })
  expect(moved.appointment).toMatchObject({ id, room: { id: 'haisong' }, startsAt: startOf(there, 5), topic: '楼道的灯坏了半个月' })

  const cancelled = await wang.cancel({ appointmentId: id, reason: 'not-free', note: '孩子要看病' }, once('one-cancel'))
  expect(cancelled.appointment).toMatchObject({ state: 'cancelled', canReschedule: false })
  expect(await wang.cancel({ appointmentId: id, reason: 'not-free', note: '孩子要看病' }, once('one-cancel'))).toEqual(cancelled)
  await expect(wang.cancel({ appointmentId: id, reason: 'other' })).rejects.toMatchObject({ code: 'too-late-to-change', message: '这个预约已经取消了，需要的话请重新约' })
  expect((await wang.list({ when: 'past' })).appointments).toMatchObject([{ id, state: 'cancelled', cancelReason: 'not-free' }])
  await wang.bookOpinion(input)
})

test('a service: who there is, their hours, one to one; a second person is shown the nearest times', async () => {
  const { providers } = await api.anyone.services.list({ kind: 'notary' })
  expect(providers.map(({ name, organisationName, nextFreeAt }) => [name, organisationName, nextFreeAt !== null])).toEqual([
    ['苏文华', '津湾公证处', true], ['丁佩玲', '津湾公证处', true],
  ])
  expect((await api.anyone.services.list({})).providers).toHaveLength(6)

  const [chen, hao] = [api.as('chen-jianguo').appointments, api.as('hao-jun').appointments]
  const slots = await serviceSlots('chen-jianguo')
  const startsAt = startOf(slots, 0)
  expect(startsAt).toBe(providers[0]?.nextFreeAt)
  const { appointment } = await chen.bookService({ ...provider, startsAt, topic: '立遗嘱' })
  expect(appointment).toMatchObject({ sessionKind: 'service', provider: { name: '苏文华', title: '公证员' }, topic: '立遗嘱', mediatorName: null, room: { id: 'yanan' } })

  const refused = await hao.bookService({ ...provider, startsAt }).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'slot-taken', data: { nearest: [1, 2, 3].map((index) => expect.objectContaining({ roomId: 'yanan', startsAt: startOf(slots, index) }) as unknown) } })
  await expect(chen.bookService({ ...provider, startsAt: startOf(slots, 1) })).rejects.toMatchObject({ code: 'already-booked', message: '您已经约了苏文华，想换时间可以改约' })
  await expect(chen.bookService({ providerId: 'nobody', startsAt })).rejects.toMatchObject({ code: 'not-found' })
  await expect(chen.bookService({ ...provider, startsAt: addMinutes(new Date(startsAt), 15).toISOString() })).rejects.toMatchObject({ code: 'slot-not-open', message: '苏文华这个时间不接待，请另选一个' })

  const { appointment: moved } = await chen.reschedule({ appointmentId: appointment.id, roomId: 'yanan', startsAt: startOf(slots, 2) })
  expect(moved.startsAt).toBe(startOf(slots, 2))
  await expect(chen.reschedule({ appointmentId: appointment.id, roomId: 'haisong', startsAt })).rejects.toMatchObject({ code: 'not-found' })
  await hao.bookService({ ...provider, startsAt })
  await expect(chen.reschedule({ appointmentId: appointment.id, roomId: 'yanan', startsAt })).rejects.toMatchObject({ code: 'slot-taken' })
})

test('others find nothing: not the appointment, not its times, not what it is about', async () => {
  const wang = api.as('shao-yun')
  const { appointment: { id } } = await wang.appointments.bookOpinion({ roomId: 'mingyue', startsAt: startOf(
    (await wang.rooms.slots({ roomId: 'mingyue', fromOn: today, days: 7, sessionKind: 'opinion' })).days.flatMap(({ slots }) => slots), 0), topic: '不想让邻居知道的话' })
  const other = api.as('qiao-xin')
  const notFound = { code: 'not-found' }
  await expect(other.appointments.get({ appointmentId: id })).rejects.toMatchObject(notFound)
  await expect(other.appointments.cancel({ appointmentId: id, reason: 'other' })).rejects.toMatchObject(notFound)
  await expect(other.appointments.reschedule({ appointmentId: id, roomId: 'mingyue', startsAt: '2026-06-12T02:00:00Z' })).rejects.toMatchObject(notFound)
  await expect(other.rooms.slots({ roomId: 'mingyue', fromOn: today, days: 1, movingId: id })).rejects.toMatchObject(notFound)
  await expect(api.anyone.services.slots({ ...provider, fromOn: today, days: 1, movingId: id })).rejects.toMatchObject(notFound)
  expect(JSON.stringify(await api.as('zheng-tao').appointments.get({ appointmentId: id }))).not.toContain('邻居')
  const dump = await api.pool.query<{ row: string }>('select a::text as row from appointment a union all select o::text from outbox o union all select e::text from appointment_event e')
  expect(dump.rows.filter(({ row }) => row.includes('邻居'))).toEqual([])
})

test('two hours before it can be moved and cancelled, a minute later it cannot; nobody books without a name', async () => {
  const hao = api.as('hao-jun').appointments
  const slots = await opinionSlots('hao-jun')
  const at = free(slots).at(-1)?.startsAt ?? ''
  const { appointment } = await hao.bookOpinion({ roomId: 'yanan', startsAt: at, topic: '停车难' })
  api.clock.set(addMinutes(new Date(at), -119))
  expect((await hao.get({ appointmentId: appointment.id })).appointment).toMatchObject({ canReschedule: false, canCancel: false })
  await expect(hao.cancel({ appointmentId: appointment.id, reason: 'unwell' })).rejects.toMatchObject({ code: 'too-late-to-change' })
  api.clock.set(addMinutes(new Date(at), -120))
  await hao.cancel({ appointmentId: appointment.id, reason: 'unwell' })
  await expect(api.anyone.appointments.bookOpinion({ roomId: 'yanan', startsAt: at, topic: '停车难' })).rejects.toMatchObject({ code: 'not-signed-in' })
  await expect(hao.bookOpinion({ roomId: 'yanan', startsAt: at, topic: '   ' })).rejects.toMatchObject({ code: 'invalid-input' })
})
