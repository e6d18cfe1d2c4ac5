// 约吧场次 (domain.md §4): sessions the office publishes, with a named host and a limited number of places. 定期约 recur, 广泛约 are open
// to everybody. Who else comes is a number, never a name.
import * as z from 'zod/mini'

import { ratingLevel } from './rating'
import { day, id, instant, position, text } from './scalars'

export const gatheringKinds = ['officials', 'community'] as const
export const gatheringKind = z.enum(gatheringKinds)
export type GatheringKind = z.infer<typeof gatheringKind>

/** `called-off`: it does not take place; the reason is told. */
export const signUpStates = ['not-yet', 'open', 'closed', 'over', 'called-off'] as const
export const signUpState = z.enum(signUpStates)
export type SignUpState = z.infer<typeof signUpState>

/** The caller's own place: a seat, a position in the waiting line, or a freed seat kept for them until `offerUntil`. */
export const ownPlace = z.discriminatedUnion('state', [
  z.object({ state: z.literal('seated') }),
  z.object({ state: z.literal('waiting'), position: z.int() }),
  z.object({ state: z.literal('offered'), offerUntil: instant }),
])
export type OwnPlace = z.infer<typeof ownPlace>

export const gatheringSummary = z.object({
  id,
  kind: gatheringKind,
  title: z.string(),
  /** What it is for, in one sentence. */
  purpose: z.string(),
  host: z.object({ name: z.string(), title: z.string() }),
  place: z.object({ roomId: z.nullable(id), name: z.string(), address: z.string() }),
  startsAt: instant,
  endsAt: instant,
  seats: z.int(),
  /** Seats somebody new can take now; one kept for somebody in line is not left. */
  seatsLeft: z.int(),
  /** How many stand in the waiting line. */
  waiting: z.int(),
  signUp: z.object({ state: signUpState, opensAt: instant, closesBy: instant }),
  /** The day it was moved away from, because that one is a holiday; null when it keeps its day. */
  movedFromOn: z.nullable(day),
  /** That holiday's name; null when it has none, or nobody looks any more. */
  movedFor: z.nullable(z.string()),
  /** False while that year's holidays are not published: the day may still move. */
  isCalendarPublished: z.boolean(),
  mine: z.nullable(ownPlace),
})
export type GatheringSummary = z.infer<typeof gatheringSummary>

export const gathering = z.object({
  ...gatheringSummary.shape,
  about: z.array(z.string()),
  bring: z.array(z.string()),
  route: z.string(),
  phone: z.string(),
  position: z.nullable(position),
  /** How many have a seat. */
  seated: z.int(),
  /** How it recurs, in words (每两周的周三 15:00); null for a single one. */
  recurrence: z.nullable(z.string()),
  calledOffReason: z.nullable(z.string()),
  /** Until when a seat can be given back here. */
  leaveBy: instant,
  /** Whoever had a seat may rate it once it is over. */
  rating: z.object({ canRate: z.boolean(), given: z.nullable(ratingLevel) }),
})
export type Gathering = z.infer<typeof gathering>

const one = z.object({ gathering })
/** What is to come, soonest first. `mine`: those the caller has a place in, `past` ones newest first. */
export const listGatherings = {
  input: z.object({ kind: z.optional(gatheringKind), whose: z._default(z.enum(['all', 'mine', 'past']), 'all') }),
  output: z.object({ gatherings: z.array(gatheringSummary) }),
}
export const getGathering = { input: z.object({ gatheringId: id }), output: one }
/** Takes a seat when one is left, else the last position of the waiting line. */
export const joinGathering = { input: z.object({ gatheringId: id }), output: one }
/** Gives up the seat, the offer or the position; asks for no reason. */
export const leaveGathering = { input: z.object({ gatheringId: id }), output: one }
export const takeOfferedSeat = { input: z.object({ gatheringId: id }), output: one }
export const rateGathering = {
  input: z.object({ gatheringId: id, level: ratingLevel, comment: z.optional(text(500)) }),
  output: one,
}
