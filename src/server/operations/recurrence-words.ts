// How a series recurs, in words: 每两周的周三 15:00.
import { weekdayOf } from '../domain/shanghai-time'
import type { GatheringSeries } from '../gathering-records'

const weekdays = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
const numbers = ['', '一', '二', '三', '四', '五'] as const

/** Null for one that is held once. */
export function recurrenceWords({ recurrence, firstOn, startsAtMinute }: Pick<GatheringSeries, 'recurrence' | 'firstOn' | 'startsAtMinute'>): string | null {
  const time = `${weekdays[weekdayOf(firstOn)] ?? ''} ${String(Math.floor(startsAtMinute / 60))}:${String(startsAtMinute % 60).padStart(2, '0')}`
  switch (recurrence.repeats) {
    case 'once': return null
    case 'weekly': return recurrence.everyWeeks === 1 ? `每${time}` : `每${weeks(recurrence.everyWeeks)}周的${time}`
    case 'monthly': return `每月${recurrence.nth === -1 ? '最后一个' : `第${numbers[recurrence.nth] ?? ''}个`}${time}`
  }
}

const weeks = (count: number): string => (count === 2 ? '两' : ` ${String(count)} `)
