// The gatherings of a series on real days: over holidays, days off and 调休. Nothing is stored ahead.
import type { GatheringRecord, GatheringSeries, KnownGathering } from '../../gathering-records'
import type { CalendarDay, Interval } from '../../records'
import { addMinutes, instantOfMinute } from '../day-arithmetic'
import { dayAfter, shanghaiDayOf, weekdayOf } from '../shanghai-time'
import { isWorkingDay } from '../working-days'
import { plannedDays, type Days, type Planned } from './recurrence'

export type Occurrence = { plannedOn: string; on: string; isCalendarPublished: boolean }

/** Holidays reach this far at most: days that the calendar must hold before and after those asked for. */
export const marginDays = 31

/** The gathering keeps this id when it is held on another day than planned. */
export const gatheringIdOf = (seriesId: string, plannedOn: string): string => `${seriesId}-${plannedOn.replaceAll('-', '')}`

/** Series and planned day behind an id; null when no gathering can have it. */
export function partsOfGatheringId(gatheringId: string): { seriesId: string; plannedOn: string } | null {
  const [, seriesId, year, month, date] = /^(.+)-(20\d\d)(\d\d)(\d\d)$/.exec(gatheringId) ?? []
  if (seriesId === undefined) return null
  const plannedOn = `${year ?? ''}-${month ?? ''}-${date ?? ''}`
  const isADay = !Number.isNaN(Date.parse(`${plannedOn}T00:00:00Z`)) && dayAfter(plannedOn, 0) === plannedOn
  return isADay ? { seriesId, plannedOn } : null
}

/**
 * A holiday, the days off it brings along, or a weekday the district declared a day of rest. A Saturday is as good as
 * planned for whoever planned a Saturday, also when it is worked on because of 调休.
 */
const isDayOff = (day: CalendarDay): boolean => day.kind === 'holiday' || (day.kind === 'rest' && weekdayOf(day.on) < 6)

/**
 * Planned days `within`, and the days they are held on. Where a day off moves a gathering to the next working day, it
 * goes on to the next that no other of the series has: a fortnight's two gatherings never fall on one day. The calendar
 * must reach `marginDays` further on both sides.
 */
export function occurrencesOf(series: Planned & Pick<GatheringSeries, 'holidayRule'>, calendar: readonly CalendarDay[], within: Days): Occurrence[] {
  const [first, last] = [calendar[0], calendar.at(-1)]
  if (!first || !last) return []
  const byDay = new Map(calendar.map((day) => [day.on, day]))
  const dayOf = (on: string): CalendarDay => byDay.get(on) ?? { on, kind: 'working', holidayName: null, isPublished: false }
  const planned = plannedDays(series, { fromOn: first.on, untilOn: dayAfter(last.on) })
  const isMoved = (on: string): boolean => series.holidayRule !== 'keep' && isDayOff(dayOf(on))
  const taken = new Set(planned.filter((on) => !isMoved(on)))
  const occurrences: Occurrence[] = []
  for (const plannedOn of planned) {
    let on: string | undefined = plannedOn
    if (isMoved(plannedOn)) {
      if (series.holidayRule === 'skip') continue
      on = calendar.find((day) => day.on > plannedOn && isWorkingDay(day) && !taken.has(day.on))?.on
      if (on !== undefined) taken.add(on)
    }
    if (plannedOn < within.fromOn || plannedOn >= within.untilOn) continue
    if (on === undefined) throw new Error(`The calendar ends too soon after ${plannedOn}`)
    occurrences.push({ plannedOn, on, isCalendarPublished: dayOf(plannedOn).isPublished && dayOf(on).isPublished })
  }
  return occurrences
}

/** Every gathering of the series planned `within`, and those known besides; soonest first. */
export function gatheringsOf(
  series: GatheringSeries, known: readonly KnownGathering[], calendar: readonly CalendarDay[], within: Days,
): GatheringRecord[] {
  const holidays = new Map(calendar.map(({ on, holidayName }) => [on, holidayName]))
  const own = new Map(known.filter(({ seriesId }) => seriesId === series.id).map((one) => [one.plannedOn, one]))
  const derived = occurrencesOf(series, calendar, within).map((occurrence): GatheringRecord => {
    const found = own.get(occurrence.plannedOn)
    own.delete(occurrence.plannedOn)
    // What people have joined keeps the time they were told.
    const record = found ? recordOf(series, found, occurrence.isCalendarPublished) : emptyRecord(series, occurrence)
    return { ...record, holidayName: holidays.get(occurrence.plannedOn) ?? null }
  })
  return [...derived, ...[...own.values()].map((one) => recordOf(series, one, true))].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

/** A gathering that has a row. A day that has come no longer moves, whatever is published later. */
export const recordOf = (series: GatheringSeries, { seriesId: _, ...known }: KnownGathering, isCalendarPublished: boolean): GatheringRecord =>
  ({ ...known, series, isCalendarPublished, holidayName: null })

function emptyRecord(series: GatheringSeries, { plannedOn, on, isCalendarPublished }: Occurrence): GatheringRecord {
  return {
    ...timeOn(series, on), id: gatheringIdOf(series.id, plannedOn), series, plannedOn, seats: series.seats, calledOffReason: null, isCalendarPublished, holidayName: null,
    standing: { seated: 0, waiting: 0, seatsLeft: series.seats, mine: null }, rating: null,
  }
}

function timeOn({ startsAtMinute, minutes }: Pick<GatheringSeries, 'startsAtMinute' | 'minutes'>, on: string): Interval {
  const startsAt = instantOfMinute(on, startsAtMinute)
  return { startsAt, endsAt: addMinutes(startsAt, minutes) }
}

/** The day it was moved away from; null when it keeps its day. */
export const movedFromOn = ({ plannedOn, startsAt }: Pick<GatheringRecord, 'plannedOn' | 'startsAt'>): string | null =>
  shanghaiDayOf(startsAt) === plannedOn ? null : plannedOn
