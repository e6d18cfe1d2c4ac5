// Minutes after midnight as people write them, and a week of opening hours in rows.
import type { OpeningHours } from '../../../contract/room'

export const weekdayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

/** 540 → 09:00 */
export const clockOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
/** 09:00 → 540 */
export const minuteOf = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour * 60 + minute
}

export const dayWords = (hours: readonly OpeningHours[], weekday: number): string =>
  hours.filter((span) => span.weekday === weekday).map(({ opensAtMinute, closesAtMinute }) => `${clockOf(opensAtMinute)}–${clockOf(closesAtMinute)}`).join('、') || '不开门'
