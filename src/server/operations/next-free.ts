import { bookingHorizonDays } from '../../contract/room'
import { availability, freeSlots, type Bookable } from '../domain/availability'
import { dayAfter, shanghaiDayOf } from '../domain/shanghai-time'
import type { Ports } from '../ports'
import type { RoomRecord } from '../records'
import { roomTimetable } from './room-timetable'

/** Most rooms have a place within a week; only the others are looked at to the horizon. */
const nearDays = 7

/** Rooms in their own order, each with the start of its first slot that can be booked now; `as` what of a room, when not a seat for a sitting. */
export async function roomsWithNextFree(
  ports: Pick<Ports, 'rooms'>, roomIds: string[] | null, { now, noticeMinutes, as }: { now: Date; noticeMinutes: number; as?: (room: RoomRecord) => Bookable },
): Promise<{ room: RoomRecord; nextFreeAt: Date | null }[]> {
  const today = shanghaiDayOf(now)
  const look = async (ids: string[] | null, fromOn: string, count: number) => {
    const timetable = await ports.rooms.timetable({ roomIds: ids, days: { fromOn, count }, people: [] })
    return timetable.rooms.map((room) => {
      const [first] = freeSlots(availability(roomTimetable(timetable, room, as?.(room)), { now, noticeMinutes, people: [] }))
      return { room, nextFreeAt: first?.startsAt ?? null }
    })
  }
  const near = await look(roomIds, today, nearDays)
  const fullIds = near.filter(({ nextFreeAt }) => nextFreeAt === null).map(({ room }) => room.id)
  if (fullIds.length === 0) return near
  const later = new Map((await look(fullIds, dayAfter(today, nearDays), bookingHorizonDays - nearDays)).map((one) => [one.room.id, one]))
  return near.map((one) => later.get(one.room.id) ?? one)
}
