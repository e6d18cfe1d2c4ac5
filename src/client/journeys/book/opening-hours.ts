import type { OpeningHours } from '../../../contract/room'

const weekdayNames = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const
const allWeekdays = [1, 2, 3, 4, 5, 6, 7]

/** One line per kind of day, as a door plate has it: `周一至周五 9:00–12:00、14:00–18:00`, `周六、周日休息`. */
export function hoursLines(hours: readonly OpeningHours[]): string[] {
  const daysBySpans = new Map<string, number[]>()
  for (const weekday of allWeekdays) {
    const spans = spansOf(hours, weekday)
    daysBySpans.set(spans, [...(daysBySpans.get(spans) ?? []), weekday])
  }
  const closed = daysBySpans.get('')
  daysBySpans.delete('')
  const open = [...daysBySpans].map(([spans, weekdays]) => `${weekdayWords(weekdays)} ${spans}`)
  return closed ? [...open, `${weekdayWords(closed)}休息`] : open
}

function spansOf(hours: readonly OpeningHours[], weekday: number): string {
  return hours
    .filter((span) => span.weekday === weekday)
    .sort((a, b) => a.opensAtMinute - b.opensAtMinute)
    .map(({ opensAtMinute, closesAtMinute }) => `${clock(opensAtMinute)}–${clock(closesAtMinute)}`)
    .join('、')
}

function clock(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** Three days or more in a row are said as 至, the others one by one. */
function weekdayWords(weekdays: readonly number[]): string {
  if (weekdays.length === allWeekdays.length) return '每天'
  const runs: number[][] = []
  for (const weekday of weekdays) {
    const run = runs[runs.length - 1]
    if (run?.[run.length - 1] === weekday - 1) run.push(weekday)
    else runs.push([weekday])
  }
  return runs.flatMap((run) => (run.length >= 3 ? [`${name(run[0])}至${name(run[run.length - 1])}`] : run.map(name))).join('、')
}

function name(weekday: number | undefined): string {
  return weekdayNames[(weekday ?? 1) - 1] ?? ''
}
