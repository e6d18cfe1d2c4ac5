// The rules of domain.md §4 about when a sitting may be booked and changed.
import { bookingHorizonDays } from '../../contract/room'
import type { Limits } from '../records'
import { addMinutes } from './day-arithmetic'
import { dayAfter, shanghaiDayOf, startOfShanghaiDay } from './shanghai-time'

/** People need time to get ready: a slot starting within the notice cannot be booked. */
export const slotIsFarEnoughAhead = (startsAt: Date, now: Date, noticeMinutes: number): boolean => addMinutes(now, noticeMinutes) <= startsAt

/** The first day that can no longer be booked. */
export const horizonEndsOn = (now: Date): string => dayAfter(shanghaiDayOf(now), bookingHorizonDays)

/** Rooms are booked at most 30 days ahead, today being the first. */
export const slotIsWithinHorizon = (startsAt: Date, now: Date): boolean => startsAt < startOfShanghaiDay(horizonEndsOn(now))

/** The bookable instant nearest to this one, so that a far-off wish still finds days to read and slots to offer. */
export const withinHorizon = (at: Date, now: Date): Date =>
  at < now ? now : slotIsWithinHorizon(at, now) ? at : addMinutes(startOfShanghaiDay(horizonEndsOn(now)), -1)

/** The last instant at which a sitting may be moved or cancelled on the phone. */
export const changeBy = (startsAt: Date, limits: Pick<Limits, 'bookingChangeMinutes'>): Date => addMinutes(startsAt, -limits.bookingChangeMinutes)

export const canStillChange = (startsAt: Date, now: Date, limits: Pick<Limits, 'bookingChangeMinutes'>): boolean => now <= changeBy(startsAt, limits)
