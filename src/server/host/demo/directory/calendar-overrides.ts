import type { DayKind } from '../../../../contract/room'
import { dayAfter, weekdayOf } from '../../../domain/shanghai-time'

/**
 * What the published calendar does not know: the district opens one Sunday for 邻里议事日, and rests on one weekday
 * afterwards. Both lie two to four weeks ahead, where no sitting of the demo is booked.
 */
export function calendarOverrides(today: string): { on: string; kind: DayKind; name: string }[] {
  const sunday = dayAfter(today, 21 - (weekdayOf(today) % 7))
  return [
    { on: sunday, kind: 'make-up-working', name: '邻里议事日' },
    { on: dayAfter(sunday, 3), kind: 'holiday', name: '调解员集中轮训' },
  ]
}
