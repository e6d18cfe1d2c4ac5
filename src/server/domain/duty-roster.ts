// Who is at a room on which day (domain.md rows 17 and 24): the weekly roster laid over opening hours, holidays and closures.
import type { OpeningHours } from '../../contract/room'
import type { CalendarDay, Closure, Interval } from '../records'
import { overlaps } from './availability'
import { instantOfMinute } from './day-arithmetic'
import { openingSpans, weekdayKept } from './opening-hours'

export type RosterGround<Person> = {
  hours: readonly OpeningHours[]
  closures: readonly Closure[]
  /** Weekday → who is there, the first one answers the telephone. */
  roster: ReadonlyMap<number, readonly Person[]>
  /** Whoever is on leave that day is not there, whatever the roster says. */
  isAway?: (person: Person, on: string) => boolean
}
export type DutyOfDay<Person> = CalendarDay & {
  openings: Interval[]
  closedReason: string | null
  /** Nobody on a day that is closed from end to end. */
  people: readonly Person[]
}

/** A day that keeps another weekday's hours keeps its roster too: who sits there on Mondays sits there on a 调休 Saturday. */
export function dutyOn<Person>(day: CalendarDay, { hours, closures, roster, isAway = () => false }: RosterGround<Person>): DutyOfDay<Person> {
  const spans = openingSpans(hours, day).map(({ opensAtMinute, closesAtMinute }) => ({
    startsAt: instantOfMinute(day.on, opensAtMinute), endsAt: instantOfMinute(day.on, closesAtMinute),
  }))
  const openings = spans.flatMap((span) => openStretches(span, closures))
  const inTheWay = closures.find((closure) => spans.some((span) => overlaps(closure, span)))
  const weekday = weekdayKept(hours, day)
  const isOpen = weekday !== null && openings.length > 0
  return { ...day, openings, closedReason: inTheWay?.reason ?? null, people: isOpen ? (roster.get(weekday) ?? []).filter((person) => !isAway(person, day.on)) : [] }
}

/** What closures leave of a span, in order. */
export function openStretches(span: Interval, closures: readonly Interval[]): Interval[] {
  return closures.reduce<Interval[]>((stretches, closure) => stretches.flatMap((stretch) => without(stretch, closure)), [span])
}

function without(stretch: Interval, closure: Interval): Interval[] {
  if (!overlaps(stretch, closure)) return [stretch]
  const before = { startsAt: stretch.startsAt, endsAt: closure.startsAt }
  const after = { startsAt: closure.endsAt, endsAt: stretch.endsAt }
  return [before, after].filter(({ startsAt, endsAt }) => startsAt < endsAt)
}

/** Who answers at this hour; when nobody does, from when on somebody will, null when no day given has anybody. */
export function onDutyAt<Person>(now: Date, days: readonly DutyOfDay<Person>[]): { person: Person; opensAt: null } | { person: null; opensAt: Date | null } {
  const staffed = days.flatMap(({ openings, people: [first] }) => (first === undefined ? [] : openings.map((opening) => ({ ...opening, person: first }))))
  const open = staffed.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
  if (open) return { person: open.person, opensAt: null }
  return { person: null, opensAt: staffed.find(({ startsAt }) => startsAt > now)?.startsAt ?? null }
}
