import type { Gathering } from '../../../contract/gathering'
import type { CalendarEntry } from '../../platform/calendar-entry'

/** A session as the phone's calendar keeps it: where, whom to call and what to bring. */
export function calendarEntry({ id, title, place, startsAt, endsAt, phone, route, bring }: Gathering): CalendarEntry {
  const lines = [`电话 ${phone}`, route ? `怎么走：${route}` : '', bring.length > 0 ? `带上：${bring.join('、')}` : '', '不收任何费用。']
  return { id, title, place: `${place.name}，${place.address}`, note: lines.filter(Boolean).join('\n'), startsAt, endsAt }
}
