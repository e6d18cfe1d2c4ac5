// A room's week and its closures. Whoever booked a time that falls away is listed, and offered the nearest free ones.
import type * as z from 'zod/mini'

import type { addClosure as adding, lookAtClosure as looking, removeClosure as removing, setHours as setting } from '../../../contract/admin-room'
import { bookingHorizonDays } from '../../../contract/room'
import { overlaps } from '../../domain/availability'
import { faultyWeekday } from '../../domain/booking-stands'
import { dayAfter, shanghaiDayOf, startOfShanghaiDay } from '../../domain/shanghai-time'
import type { Closure, Interval } from '../../records'
import { refusal } from '../../refusal'
import type { CommandRequest, Request } from '../../request'
import { commitChange, notThis } from './commit-change'
import { announced, displacedBookings, type Overlay } from './displaced-bookings'
import { knownRoom, roomSubject } from './rooms'

const weekdays = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
const longestClosureDays = 366

export async function setHours(request: CommandRequest, { roomId, version, hours }: z.output<typeof setting.input>): Promise<z.input<typeof setting.output>> {
  const { ports, now } = request
  const before = (await knownRoom(ports, roomId)).hours
  const fault = faultyWeekday(hours)
  if (fault !== null) throw notThis('hours', `${weekdays[fault] ?? ''}的时间前后不对，请改一改`)
  const overlay: Overlay = (timetable) => ({ ...timetable, rooms: timetable.rooms.map((room) => (room.id === roomId ? { ...room, hours } : room)) })
  return commitChange(request, async () => {
    const displacement = await displacedBookings(ports, { roomId, within: horizon(now), overlay, now })
    return {
      output: { version: version + 1, displaced: displacement.displaced }, subject: roomSubject(roomId), version, looked: displacement.looked, ...announced(displacement),
      event: { kind: 'hours-set', before, after: hours }, change: { what: 'hours', roomId, hours },
    }
  })
}

export async function lookAtClosure({ ports, now }: Request, { roomId, startsAt, endsAt }: z.output<typeof looking.input>): Promise<z.input<typeof looking.output>> {
  await knownRoom(ports, roomId)
  const closure = closureOf({ startsAt, endsAt, reason: '' }, now)
  return { displaced: (await displacedBookings(ports, { roomId, within: closure, overlay: closing(roomId, closure), now })).displaced }
}

export async function addClosure(request: CommandRequest, { roomId, version, ...given }: z.output<typeof adding.input>): Promise<z.input<typeof adding.output>> {
  const { ports, now } = request
  await knownRoom(ports, roomId)
  const closure = closureOf(given, now)
  return commitChange(request, async () => {
    // Looked at again with every try: whoever else changed the room is named by the save.
    const others = await ports.administration.closures({ roomId, now })
    if (await isLatest(request, roomId, version) && others.some((other) => overlaps(other, closure))) throw notThis('startsAt', '这段时间已经停用了，请先取消原来的')
    const displacement = await displacedBookings(ports, { roomId, within: closure, overlay: closing(roomId, closure), now })
    return {
      output: { version: version + 1, displaced: displacement.displaced }, subject: roomSubject(roomId), version, looked: displacement.looked, ...announced(displacement),
      event: { kind: 'closure-added', before: null, after: told(closure) }, change: { what: 'closure-added', roomId, closure },
    }
  })
}

export async function removeClosure(request: CommandRequest, { roomId, version, startsAt }: z.output<typeof removing.input>): Promise<z.input<typeof removing.output>> {
  const { ports, now } = request
  await knownRoom(ports, roomId)
  return commitChange(request, async () => {
    const closure = (await ports.administration.closures({ roomId, now })).find((one) => one.startsAt.getTime() === Date.parse(startsAt))
    if (!closure) throw refusal('not-found', undefined, '这次停用已经取消，或已经过去了')
    const overlay: Overlay = (timetable) => ({
      ...timetable, closures: new Map([...timetable.closures].map(([id, kept]) => [id, id === roomId ? kept.filter((one) => one.startsAt.getTime() !== closure.startsAt.getTime()) : kept])),
    })
    const displacement = await displacedBookings(ports, { roomId, within: closure, overlay, now })
    return {
      output: { version: version + 1, toldAgain: displacement.restored.length }, subject: roomSubject(roomId), version, looked: displacement.looked, ...announced(displacement),
      event: { kind: 'closure-removed', before: told(closure), after: null }, change: { what: 'closure-removed', roomId, startsAt: closure.startsAt },
    }
  })
}

/** Bookings are made this far ahead at most. */
export const horizon = (now: Date): Interval => ({ startsAt: now, endsAt: startOfShanghaiDay(dayAfter(shanghaiDayOf(now), bookingHorizonDays + 1)) })

const isLatest = async ({ ports }: Request, roomId: string, version: number): Promise<boolean> => (await ports.administration.version(roomSubject(roomId))) === version

function closureOf({ startsAt, endsAt, reason }: { startsAt: string; endsAt: string; reason: string }, now: Date): Closure {
  const closure = { startsAt: new Date(startsAt), endsAt: new Date(endsAt), reason }
  if (closure.endsAt <= closure.startsAt) throw notThis('endsAt', '结束要晚于开始')
  if (closure.endsAt <= now) throw notThis('endsAt', '这段时间已经过去了')
  if (closure.endsAt > startOfShanghaiDay(dayAfter(shanghaiDayOf(closure.startsAt), longestClosureDays))) throw notThis('endsAt', '一次最多停用一年')
  return closure
}

const closing = (roomId: string, closure: Closure): Overlay => (timetable) =>
  ({ ...timetable, closures: new Map([...timetable.closures, [roomId, [...timetable.closures.get(roomId) ?? [], closure]]]) })

const told = ({ startsAt, endsAt, reason }: Closure) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), reason })
