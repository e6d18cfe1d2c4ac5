import type { CalendarDay } from '../../records'
import type { DayKind } from '../../../contract/room'
import { isYearPublished, nationalDay } from './national-calendar'

export type CalendarOverride = { on: string; kind: DayKind; name: string }

/**
 * The national calendar with the district's own rows laid over it. A year also counts as published once the district
 * has entered its holidays by hand, `enteredYears`.
 */
export function districtCalendar(days: readonly string[], overrides: readonly CalendarOverride[], enteredYears: readonly string[]): CalendarDay[] {
  const byDay = new Map(overrides.map((override) => [override.on, override]))
  return days.map((on) => {
    const override = byDay.get(on)
    const { kind, holidayName } = override
      ? { kind: override.kind, holidayName: override.kind === 'holiday' ? override.name : null }
      : nationalDay(on)
    const year = on.slice(0, 4)
    return { on, kind, holidayName, isPublished: enteredYears.includes(year) || isYearPublished(year) }
  })
}
