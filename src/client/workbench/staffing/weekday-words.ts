/** 1 is Monday. */
export const weekdayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1] ?? ''

const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
export const hoursWords = (hours: readonly { opensAtMinute: number; closesAtMinute: number }[]): string =>
  hours.length === 0 ? '这一天不开门' : hours.map(({ opensAtMinute, closesAtMinute }) => `${clock(opensAtMinute)}–${clock(closesAtMinute)}`).join('、')
