import type { RoomTimetable } from '../domain/availability'
import type { Timetable } from '../ports'
import type { RoomRecord } from '../records'

/** One room's part of a timetable. */
export const roomTimetable = (timetable: Timetable, room: RoomRecord): RoomTimetable => ({
  room, closures: timetable.closures.get(room.id) ?? [], occupied: timetable.occupied, calendar: timetable.calendar,
})
