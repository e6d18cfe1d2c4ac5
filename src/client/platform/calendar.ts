import Taro from '@tarojs/taro'
import type { CalendarAnswer, CalendarEntry } from './calendar-entry'

const ONE_HOUR_S = 3600

export async function addToCalendar(entry: CalendarEntry): Promise<CalendarAnswer> {
  try {
    await Taro.addPhoneCalendar({
      title: entry.title,
      location: entry.place,
      description: entry.note,
      startTime: Math.floor(Date.parse(entry.startsAt) / 1000),
      endTime: String(Math.floor(Date.parse(entry.endsAt) / 1000)),
      alarm: true,
      alarmOffset: ONE_HOUR_S,
    })
    return 'saved'
  } catch {
    return 'not-saved'
  }
}
