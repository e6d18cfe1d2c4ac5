// 系统管理 (domain.md §1): what every setting of a district has in common. A setting is changed by whoever saw it as it is now: the
// change names the version it was looked at, and one that somebody changed meanwhile is refused with who and when.
import * as z from 'zod/mini'

import { sessionKind } from './appointment'
import { freeSlot } from './room'
import { id, instant, text } from './scalars'

/** How many times it was changed. */
export const version = z.int().check(z.gte(0))

/** An appointment in the way of a change, and the times its people are offered instead. */
export const displacedBooking = z.object({
  appointmentId: id,
  sessionKind,
  /** The case's number; none where it is about no case. */
  caseNumber: z.nullable(z.string()),
  roomName: z.string(),
  startsAt: instant,
  endsAt: instant,
  offers: z.array(freeSlot).check(z.maxLength(3)),
})
export type DisplacedBooking = z.infer<typeof displacedBooking>

/** What a change of hours or days did: everybody in its way has a notice with these times. */
export const displaced = z.object({ version, displaced: z.array(displacedBooking) })

/** Several lines of text, one to a paragraph. */
export const lines = (most: number, max: number) => z.array(text(max)).check(z.maxLength(most, { error: `最多 ${most} 条` }))
/** Minutes after midnight, on a quarter of an hour. */
export const quarterMinute = z.int({ error: '请选时间' }).check(z.gte(0), z.lte(1440), z.multipleOf(15, { error: '请按一刻钟填，如 9:15' }))
const between = (from: number, to: number, unit: string) => {
  const error = `请填 ${from} 到 ${to} ${unit}`
  return z.int({ error }).check(z.gte(from, { error }), z.lte(to, { error }))
}
export const countOf = between
