// 约吧 as operations and rules hold it in their hands: series, their occurrences, and what was decided about one of them.
import type { GatheringKind, OwnPlace } from '../contract/gathering'
import type { NoticeKind } from '../contract/notice'
import type { RatingLevel } from '../contract/rating'
import type { Interval } from './records'

/** `nth` of the weekdays of a month, -1 the last. The weekday is that of the series' first day. */
export type Recurrence = { repeats: 'once' } | { repeats: 'weekly'; everyWeeks: number } | { repeats: 'monthly'; nth: number }
/** What becomes of a planned day that turns out to be off. */
export type HolidayRule = 'next-working-day' | 'keep' | 'skip'
export type GatheringSeries = {
  id: string
  kind: GatheringKind
  title: string
  purpose: string
  about: string[]
  bring: string[]
  host: { name: string; title: string }
  place: { roomId: string | null; name: string; address: string }
  route: string
  phone: string
  position: { latitude: number; longitude: number } | null
  seats: number
  minutes: number
  startsAtMinute: number
  firstOn: string
  lastOn: string | null
  recurrence: Recurrence
  holidayRule: HolidayRule
  opensDaysBefore: number
  opensAtMinute: number
  closesMinutesBefore: number
  leaveMinutesBefore: number
}
/** Who has which place; `mine` is the reader's. */
export type GatheringStanding = { seated: number; waiting: number; seatsLeft: number; mine: OwnPlace | null }
/** An occurrence that somebody has or had a place in, or that was called off. It keeps the time it had then. */
export type KnownGathering = Interval & {
  id: string
  seriesId: string
  plannedOn: string
  seats: number
  calledOffReason: string | null
  standing: GatheringStanding
  /** The reader's. */
  rating: RatingLevel | null
}
/** One occurrence of a series, known or derived. */
export type GatheringRecord = Omit<KnownGathering, 'seriesId'> & {
  series: GatheringSeries
  isCalendarPublished: boolean
  /** The holiday on the day it was planned for; null when there is none, or the day lies in the past. */
  holidayName: string | null
}

/** What somebody is told of a gathering; who that is, the database knows when it decides. */
export type GatheringTold = { kind: NoticeKind; dueAt: Date; facts: { title: string; startsAt: string; by?: string } }
/** What the domain decided; the database gives the places. */
export type GatheringPlan = Interval & {
  gatheringId: string
  seriesId: string
  plannedOn: string
  seats: number
  /** Until when a seat freed now is kept for the first in line; null when it is too late for offers. */
  offerUntil: Date | null
  /** Whether a seat can still be given back. */
  mayLeave: boolean
  notices: Record<'seated' | 'waiting' | 'offered' | 'expired' | 'calledOff', GatheringTold[]>
}
