import type * as z from 'zod/mini'

import type { addRoom as adding, adminRoom as one, adminRooms as all, changeRoom as changing, RoomFields } from '../../../contract/admin-room'
import type { Ports } from '../../ports'
import type { RoomRecord } from '../../records'
import { refusal } from '../../refusal'
import type { CommandRequest, Request } from '../../request'
import { commitChange, notThis } from './commit-change'

export const roomSubject = (roomId: string): string => `room:${roomId}`

export async function adminRooms({ ports, now }: Request): Promise<z.input<typeof all.output>> {
  const [rooms, closures] = await Promise.all([ports.rooms.list(), ports.administration.closures({ roomId: null, now })])
  return {
    rooms: rooms.map(({ id, name, communityName, capacity, sittingMinutes }) => ({
      roomId: id, name, communityName, capacity, sittingMinutes, closures: closures.filter(({ roomId }) => roomId === id).length,
    })),
  }
}

export async function knownRoom(ports: Pick<Ports, 'rooms'>, roomId: string): Promise<RoomRecord> {
  const room = (await ports.rooms.list()).find(({ id }) => id === roomId)
  if (!room) throw refusal('not-found', undefined, '没有这间调解室')
  return room
}

export async function adminRoom({ ports, now }: Request, { roomId }: z.output<typeof one.input>): Promise<z.input<typeof one.output>> {
  const room = await knownRoom(ports, roomId)
  const [version, closures, seatsTaken] = await Promise.all([
    ports.administration.version(roomSubject(roomId)), ports.administration.closures({ roomId, now }), ports.administration.seatsTaken(roomId, now),
  ])
  return {
    roomId, version, room: fieldsOf(room), hours: room.hours, seatsTaken,
    closures: closures.map(({ startsAt, endsAt, reason }) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), reason })),
  }
}

export async function addRoom(request: CommandRequest, room: z.output<typeof adding.input>): Promise<z.input<typeof adding.output>> {
  const { ports } = request
  await requireCommunity(ports, room.communityId)
  const roomId = `room-${ports.newId()}`
  return commitChange(request, () => Promise.resolve({
    output: { roomId, version: 1 }, subject: roomSubject(roomId), version: 0,
    event: { kind: 'room-added', before: null, after: room }, change: { what: 'room', roomId, room, isNew: true },
  }))
}

export async function changeRoom(request: CommandRequest, { roomId, version, room }: z.output<typeof changing.input>): Promise<z.input<typeof changing.output>> {
  const { ports } = request
  const before = fieldsOf(await knownRoom(ports, roomId))
  await requireCommunity(ports, room.communityId)
  return commitChange(request, () => Promise.resolve({
    output: { version: version + 1 }, subject: roomSubject(roomId), version,
    event: { kind: 'room-changed', before, after: room }, change: { what: 'room', roomId, room, isNew: false },
  }))
}

async function requireCommunity(ports: Pick<Ports, 'places'>, communityId: string): Promise<void> {
  if (!(await ports.places.communities()).some(({ id }) => id === communityId)) throw notThis('communityId', '没有这个社区，请重新选')
}

const fieldsOf = ({ name, badge, storyLine, story, communityId, address, phone, route, position, access, capacity, sittingMinutes }: RoomRecord): RoomFields =>
  ({ name, badge, storyLine, story, communityId, address, phone, route, position, access, capacity, sittingMinutes })
