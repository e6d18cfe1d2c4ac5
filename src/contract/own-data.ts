// 我的信息 (个人信息保护法 44–48): what is kept about the caller and why, a copy of it, correction, deletion.
import * as z from 'zod/mini'

import { id, phone, text } from './scalars'

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

export const summariseOwnData = { input: z.object({}), output: z.object({ profile, data: z.array(keptData) }) }
/** Everything the caller may have a copy of (45), as one JSON document; what others said about them is theirs, not here. */
export const exportOwnData = { input: z.object({}), output: z.object({ document: z.record(z.string(), z.unknown()) }) }
export const correctOwnData = {
  input: z.object({ name: text(20), phone, communityId: id, building: text(20), unit: z.optional(text(20)) }),
  output: z.object({ profile }),
}
/** Deletes what may go (47) and answers with what is left and why. */
export const eraseOwnData = { input: z.object({}), output: z.object({ data: z.array(keptData) }) }
