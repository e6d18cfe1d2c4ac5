import type { TeamMember } from '../../contract/room'
import { dutyOn, type DutyOfDay } from '../domain/duty-roster'
import { shanghaiDayOf } from '../domain/shanghai-time'
import type { Ports } from '../ports'
import type { RoomRecord, StaffMember } from '../records'

/** A room and who is there from today on, day by day; null when there is no such room. */
export async function dutyDays(ports: Pick<Ports, 'rooms'>, roomId: string, { now, count }: { now: Date; count: number }): Promise<{ room: RoomRecord; days: DutyOfDay<StaffMember>[] } | null> {
  const found = await ports.rooms.duty({ roomId, days: { fromOn: shanghaiDayOf(now), count } })
  if (!found) return null
  const { room, closures, calendar, roster, leaves } = found
  const isAway = ({ id }: StaffMember, on: string): boolean => leaves.some(({ staffId, fromOn, untilOn }) => staffId === id && fromOn <= on && on <= untilOn)
  return { room, days: calendar.map((day) => dutyOn(day, { hours: room.hours, closures, roster, isAway })) }
}

/** Nobody on a holiday and on a day the room is closed. */
export async function onDutyToday(ports: Pick<Ports, 'rooms'>, roomId: string, now: Date): Promise<readonly StaffMember[]> {
  const found = await dutyDays(ports, roomId, { now, count: 1 })
  return found?.days[0]?.people ?? []
}

/** What anybody may know of a member of staff; their telephone is not part of it. */
export const teamMember = ({ id, name, profession, title }: StaffMember): TeamMember => ({ id, name, profession, title })
