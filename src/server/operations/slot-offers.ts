// The nearest free slots that a refusal offers instead (domain.md §4).
import { bookingHorizonDays, type FreeSlot } from '../../contract/room'
import { availability, freeSlots, type Bookable } from '../domain/availability'
import { withinHorizon } from '../domain/booking-rules'
import { nearestFree, type FreeSlotIn } from '../domain/nearest-free'
import { dayAfter, shanghaiDayOf } from '../domain/shanghai-time'
import type { DaysAsked, Ports } from '../ports'
import type { RoomRecord } from '../records'
import { roomTimetable } from './room-timetable'

const offered = 3
/** The wanted room a few days around the wish is read first; most often it has enough. */
const daysAround = 3

type Wanted = {
  roomId: string
  startsAt: Date
  people: string[]
  /** What of a room is wanted, when not a seat for a sitting. */
  as?: (room: RoomRecord) => Bookable
  /** The resources of a provider's desk: nobody else's will do. */
  desk?: readonly string[]
}

export async function slotOffers(ports: Pick<Ports, 'rooms'>, wanted: Wanted, { now, noticeMinutes }: { now: Date; noticeMinutes: number }): Promise<FreeSlot[]> {
  const today = shanghaiDayOf(now)
  const earliestOn = dayAfter(shanghaiDayOf(withinHorizon(wanted.startsAt, now)), -daysAround)
  const nearby: DaysAsked = { fromOn: earliestOn > today ? earliestOn : today, count: 2 * daysAround + 1 }

  const search = async (roomIds: string[] | null, days: DaysAsked) =>
    nearestFree(await freeIn(ports, roomIds, days, wanted, { now, noticeMinutes }), wanted, offered)
  const near = await search([wanted.roomId], nearby)
  const found = near.length === offered ? near : await search(wanted.desk ? [wanted.roomId] : null, { fromOn: today, count: bookingHorizonDays })
  return found.map(({ roomId, roomName, startsAt, endsAt }) => ({ roomId, roomName, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }))
}

async function freeIn(
  ports: Pick<Ports, 'rooms'>, roomIds: string[] | null, days: DaysAsked, { people, as, desk = [] }: Wanted, viewing: { now: Date; noticeMinutes: number },
): Promise<FreeSlotIn[]> {
  const timetable = await ports.rooms.timetable({ roomIds, days, people: [...people, ...desk] })
  return timetable.rooms.flatMap((room) =>
    freeSlots(availability(roomTimetable(timetable, room, as?.(room)), { ...viewing, people }))
      .map(({ startsAt, endsAt }) => ({ roomId: room.id, roomName: room.name, startsAt, endsAt })))
}
