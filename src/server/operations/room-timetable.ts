import type { RoomTimetable } from '../domain/availability'
import type { RoomRecord, Timetable } from '../ports'

/** One room's part of a timetable. */
export const roomTimetable = (timetable: Timetable, room: RoomRecord): RoomTimetable => ({
  room, closures: timetable.closures.get(room.id) ?? [], occupied: timetable.occupied, calendar: timetable.calendar,
})
