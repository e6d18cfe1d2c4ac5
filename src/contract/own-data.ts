// 我的信息 (个人信息保护法 44–48): what is kept about the caller and why, a copy of it, correction, deletion.
import * as z from 'zod/mini'

import { appointment } from './appointment'
import { gatheringSummary } from './gathering'
import { mediationCase } from './mediation-case'
import { notice } from './notice'
import { ratingLevel, ratingTag } from './rating'
import { id, instant, phone, text } from './scalars'

export const dataKinds = ['profile', 'cases', 'photos', 'appointments', 'gatherings', 'ratings', 'notices', 'devices'] as const
export const dataKind = z.enum(dataKinds)
export type DataKind = z.infer<typeof dataKind>

/** Why something stays although its person asked for deletion: the case is still open, 人民调解法 27 asks for an archive, the record of events is one chain. */
export const keptReasons = ['case-open', 'mediation-archive', 'event-chain'] as const
export const keptReason = z.enum(keptReasons)
export type KeptReason = z.infer<typeof keptReason>

export const keptData = z.object({
  kind: dataKind,
  count: z.int(),
  /** Null: goes at once when deletion is asked for. */
  kept: z.nullable(keptReason),
})

export const profile = z.object({
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  communityId: z.nullable(id),
  building: z.nullable(z.string()),
  unit: z.nullable(z.string()),
})
export type Profile = z.infer<typeof profile>

/** What people did about their own data; the log of it outlives a deletion and holds no words. */
export const personEventKinds = ['profile-corrected', 'data-erased', 'signed-out-everywhere', 'signed-in-again'] as const
export const personEventKind = z.enum(personEventKinds)
export type PersonEventKind = z.infer<typeof personEventKind>

const ratingGiven = z.object({
  /** One of the two: what was rated. */
  caseNumber: z.nullable(z.string()),
  gatheringTitle: z.nullable(z.string()),
  level: ratingLevel,
  tags: z.array(ratingTag),
  comment: z.nullable(z.string()),
  ratedAt: instant,
})
const photoSent = z.object({
  id, contentType: z.string(), byteLength: z.int(), sentAt: instant, caseNumber: z.nullable(z.string()),
  /** Good for a day; null while the photo never arrived whole. */
  url: z.nullable(z.string()),
})

/** Each part reads as the same thing does on its own screen: what others said that the caller may not see is not in it. */
export const ownDocument = z.object({
  madeAt: instant,
  profile,
  cases: z.array(mediationCase),
  appointments: z.array(appointment),
  gatherings: z.array(gatheringSummary),
  ratings: z.array(ratingGiven),
  photos: z.array(photoSent),
  notices: z.array(notice),
  devices: z.array(z.object({ firstSeenAt: instant, lastSeenAt: instant, endedAt: z.nullable(instant) })),
  history: z.array(z.object({ kind: personEventKind, at: instant })),
})
export type OwnDocument = z.infer<typeof ownDocument>

export const summariseOwnData = { input: z.object({}), output: z.object({ profile, data: z.array(keptData) }) }
/** Everything the caller may have a copy of (45), as one JSON document; what others said about them is theirs, not here. */
export const exportOwnData = { input: z.object({}), output: z.object({ document: ownDocument }) }
export const correctOwnData = {
  input: z.object({ name: text(20), phone, communityId: id, building: text(20), unit: z.optional(text(20)) }),
  output: z.object({ profile }),
}
/** Deletes what may go (47) and answers with what is left and why. */
export const eraseOwnData = { input: z.object({}), output: z.object({ data: z.array(keptData) }) }
