// Rooms as the administrator sets them: what is told of a room, its week, and when it is shut.
import * as z from 'zod/mini'

import { countOf, displaced, displacedBooking, lines, quarterMinute, version } from './administration'
import { accessFeature, accessFeatures } from './room'
import { id, instant, phone, position, text } from './scalars'

export const roomFields = z.object({
  name: text(20),
  badge: text(4),
  storyLine: text(60),
  story: lines(6, 300),
  communityId: id,
  address: text(60),
  phone,
  /** How to get there: 公交、从哪个门进. */
  route: text(200),
  position,
  access: z.array(accessFeature).check(z.maxLength(accessFeatures.length)),
  /** How many sittings go on at once. */
  capacity: countOf(1, 20, '席'),
  sittingMinutes: countOf(15, 240, '分钟').check(z.multipleOf(15, { error: '请按一刻钟填，如 45、60' })),
})
export type RoomFields = z.infer<typeof roomFields>

export const setSpan = z.object({ weekday: z.int().check(z.gte(1), z.lte(7)), opensAtMinute: quarterMinute, closesAtMinute: quarterMinute })
const closure = z.object({ startsAt: instant, endsAt: instant, reason: z.string() })

export const adminRoomSummary = z.object({
  roomId: id, name: z.string(), communityName: z.string(), capacity: z.int(), sittingMinutes: z.int(),
  /** Closures that are not over. */
  closures: z.int(),
})
export const adminRoomDetail = z.object({
  roomId: id, version, room: roomFields, hours: z.array(setSpan), closures: z.array(closure),
  /** The highest seat somebody has ahead; there cannot be fewer. */
  seatsTaken: z.int(),
})
export type AdminRoomDetail = z.infer<typeof adminRoomDetail>

const interval = { startsAt: instant, endsAt: instant }
export const adminRooms = { input: z.object({}), output: z.object({ rooms: z.array(adminRoomSummary) }) }
export const adminRoom = { input: z.object({ roomId: id }), output: adminRoomDetail }
export const addRoom = { input: roomFields, output: z.object({ roomId: id, version }) }
export const changeRoom = { input: z.object({ roomId: id, version, room: roomFields }), output: z.object({ version }) }
/** The whole week anew. */
export const setHours = { input: z.object({ roomId: id, version, hours: z.array(setSpan).check(z.maxLength(28)) }), output: displaced }
/** Whom a closure would be in the way of, before it is made. */
export const lookAtClosure = { input: z.object({ roomId: id, ...interval }), output: z.object({ displaced: z.array(displacedBooking) }) }
export const addClosure = { input: z.object({ roomId: id, version, ...interval, reason: text(40) }), output: displaced }
/** Those who have not moved meanwhile are told that their time holds after all. */
export const removeClosure = { input: z.object({ roomId: id, version, startsAt: instant }), output: z.object({ version, toldAgain: z.int() }) }
