import type { CalendarAnswer, CalendarEntry } from './calendar-entry'
import { downloadFile } from './download.h5'
import { icsOf } from './ics'

export async function addToCalendar(entry: CalendarEntry): Promise<CalendarAnswer> {
  const file = new Blob([icsOf(entry, new Date())], { type: 'text/calendar;charset=utf-8' })
  downloadFile(file, `${entry.title}.ics`)
  return 'saved'
}
