// 重复报警下降 (domain.md row 25): what was before between the same homes, duplicates that go on as one, repeats that are linked.
import * as z from 'zod/mini'

import { stage } from './case-steps'
import { subject } from './dispute-kind'
import { ratingLevel } from './rating'
import { id, instant } from './scalars'
import { endReason } from './staff-step'

/** Why two cases are taken to be between the same homes. */
export const homeTies = ['same-door', 'same-phone', 'same-address', 'other-side'] as const
export const homeTie = z.enum(homeTies)
export type HomeTie = z.infer<typeof homeTie>

export const relatedCase = z.object({
  /** Null for a mediator whose case it is not: they learn that it was, and how it went. */
  open: z.nullable(z.object({ caseId: id, number: z.string() })),
  registeredAt: instant,
  subject,
  stage,
  endReason: z.nullable(endReason),
  /** The lower of what its parties said; without who, and never to whoever handled it. */
  satisfaction: z.nullable(ratingLevel),
  ties: z.array(homeTie),
  /** The rule takes it for the same matter, registered again. */
  isLikelyDuplicate: z.boolean(),
  isLinked: z.boolean(),
  /** It was merged into the case asked about. */
  isMergedHere: z.boolean(),
})
export type RelatedCase = z.infer<typeof relatedCase>

export const relatedCases = { input: z.object({ caseId: id }), output: z.object({ cases: z.array(relatedCase) }) }

export const mergeInput = z.object({ caseId: id, intoCaseId: id })
export const unmergeInput = z.object({ caseId: id })
export const linkInput = z.object({ caseId: id, otherCaseId: id })
