import type * as z from 'zod/mini'

import type { listRooms as operation, RoomSummary } from '../../contract/room'
import { opinionSeats } from '../domain/consultation'
import type { OpenRequest } from '../request'
import { roomsWithNextFree } from './next-free'
import { roomSummary, viewpointOf } from './room-summary'

const last = Number.POSITIVE_INFINITY
const soonest = (room: RoomSummary): number => (room.nextFreeAt === null ? last : Date.parse(room.nextFreeAt))

/** All rooms: one's own community first and then by distance, or by the first free slot. Ties keep the district's order. */
export async function listRooms({ ports, caller, now }: OpenRequest, input: z.output<typeof operation.input>): Promise<z.input<typeof operation.output>> {
  const [{ limits }, viewpoint] = await Promise.all([ports.places.district(), viewpointOf(ports, caller, input)])
  const found = await roomsWithNextFree(ports, null, {
    now, noticeMinutes: limits.bookingNoticeMinutes, ...(input.sessionKind === 'opinion' && { as: opinionSeats }),
  })
  const rooms = found.map(({ room, nextFreeAt }) => roomSummary(room, viewpoint, nextFreeAt))
  // Two infinities differ by NaN, which counts as equal.
  const byPlace = (a: RoomSummary, b: RoomSummary): number =>
    Number(b.isOwnCommunity) - Number(a.isOwnCommunity) || (a.distanceMetres ?? last) - (b.distanceMetres ?? last) || 0
  const bySlot = (a: RoomSummary, b: RoomSummary): number => soonest(a) - soonest(b) || byPlace(a, b)
  return { rooms: rooms.sort(input.orderBy === 'soonest' ? bySlot : byPlace) }
}
