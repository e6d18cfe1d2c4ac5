import type { Bookable, RoomTimetable } from '../domain/availability'
import type { Timetable } from '../ports'
import type { RoomRecord } from '../records'

/** One room's part of a timetable; `bookable` is what of the room is looked at, a seat for a sitting unless said. */
export const roomTimetable = (timetable: Timetable, room: RoomRecord, bookable: Bookable = room): RoomTimetable => ({
  room: bookable, closures: timetable.closures.get(room.id) ?? [], occupied: timetable.occupied, calendar: timetable.calendar,
})
