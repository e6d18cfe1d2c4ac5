// The days a series is planned on, before holidays have a say.
import type { GatheringSeries } from '../../gathering-records'
import { daysBetween } from '../day-arithmetic'
import { dayAfter, weekdayOf } from '../shanghai-time'

export type Planned = Pick<GatheringSeries, 'firstOn' | 'lastOn' | 'recurrence'>
/** Days `[fromOn, untilOn)`. */
export type Days = { fromOn: string; untilOn: string }

export function plannedDays({ firstOn, lastOn, recurrence }: Planned, { fromOn, untilOn }: Days): string[] {
  const from = fromOn > firstOn ? fromOn : firstOn
  const until = lastOn !== null && lastOn < untilOn ? dayAfter(lastOn) : untilOn
  if (from >= until) return []
  switch (recurrence.repeats) {
    case 'once': return from === firstOn ? [firstOn] : []
    case 'weekly': return everyWeeks(firstOn, recurrence.everyWeeks, from, until)
    case 'monthly': return everyMonth(firstOn, recurrence.nth, from, until)
  }
}

function everyWeeks(firstOn: string, weeks: number, from: string, until: string): string[] {
  const step = 7 * weeks
  const days: string[] = []
  for (let on = dayAfter(firstOn, Math.ceil(daysBetween(firstOn, from) / step) * step); on < until; on = dayAfter(on, step)) days.push(on)
  return days
}

function everyMonth(firstOn: string, nth: number, from: string, until: string): string[] {
  const days: string[] = []
  for (let month = from.slice(0, 7); `${month}-01` < until; month = monthAfter(month)) {
    const on = nthWeekday(month, weekdayOf(firstOn), nth)
    if (on !== null && on >= from && on < until) days.push(on)
  }
  return days
}

/** Null when the month has no fifth such weekday. */
function nthWeekday(month: string, weekday: number, nth: number): string | null {
  const begin = nth === -1 ? dayAfter(`${monthAfter(month)}-01`, -7) : `${month}-01`
  const on = dayAfter(begin, ((weekday - weekdayOf(begin) + 7) % 7) + (nth === -1 ? 0 : 7 * (nth - 1)))
  return on.startsWith(month) ? on : null
}

/** A day of the first week and 31 days more lies in the next month. */
const monthAfter = (month: string): string => dayAfter(`${month}-01`, 31).slice(0, 7)
