// The district's own days, and its limits: for the clocks, the ladder and bookings (domain.md §3 and §4).
import * as z from 'zod/mini'

import { countOf, displaced, version } from './administration'
import { dayKind } from './room'
import { day, text } from './scalars'

const setDay = z.object({ on: day, kind: dayKind, name: z.string(), version })
/** Overrides from today on, soonest first. */
export const adminCalendar = { input: z.object({}), output: z.object({ days: z.array(setDay) }) }
/** `version` 0 for a day that was never set. */
export const setCalendarDay = { input: z.object({ on: day, kind: dayKind, name: text(20), version }), output: displaced }
/** The national calendar holds again. */
export const clearCalendarDay = { input: z.object({ on: day, version }), output: displaced }

export const limits = z.object({
  acceptHours: countOf(1, 168, '小时'),
  acknowledgeMinutes: countOf(5, 1440, '分钟'),
  contactHours: countOf(1, 168, '小时'),
  meetHours: countOf(1, 336, '小时'),
  mediationDays: countOf(7, 90, '天'),
  brigadeChiefAfterMinutes: countOf(10, 2880, '分钟'),
  deputyBureauChiefAfterMinutes: countOf(10, 2880, '分钟'),
  reopenDays: countOf(7, 365, '天'),
  bookingNoticeMinutes: countOf(0, 2880, '分钟'),
  bookingChangeMinutes: countOf(0, 2880, '分钟'),
  /** For how long a freed seat of a 约吧 is kept for the first in line. */
  offerMinutes: countOf(15, 1440, '分钟'),
})
export type SetLimits = z.infer<typeof limits>
export const adminLimits = { input: z.object({}), output: z.object({ limits, version }) }
/** They hold from now on, also for clocks that run: `recomputed` open cases are looked at anew by the next sweep. */
export const setLimits = { input: z.object({ limits, version }), output: z.object({ version, recomputed: z.int() }) }
