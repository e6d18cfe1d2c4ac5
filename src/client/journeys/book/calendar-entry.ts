import type { Appointment } from '../../../contract/appointment'
import type { CalendarEntry } from '../../platform/calendar-entry'

/** A calendar is often seen by others: it names the room and the case's number, never what the quarrel is about. */
export function calendarEntry({ id, startsAt, endsAt, room, case: about }: Appointment): CalendarEntry {
  const lines = [about ? `编号 ${about.number}` : '', `电话 ${room.phone}`, `怎么走：${room.route}`, '可以请一位亲友陪同，不收任何费用。']
  return { id, startsAt, endsAt, title: `约好的时间 · ${room.name}`, place: `${room.name}，${room.address}`, note: lines.filter(Boolean).join('\n') }
}
