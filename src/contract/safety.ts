// 安全先问 (domain.md §6.9): asked before anything else, answered to mediators only, never to the other party.
import * as z from 'zod/mini'

export const safetyConcerns = ['hurt', 'threatened', 'followed', 'child-present', 'self-harm'] as const
export const safetyConcern = z.enum(safetyConcerns)
export type SafetyConcern = z.infer<typeof safetyConcern>

/** The concerns the resident answered yes to; an empty list says that all were asked and none applies. */
export const safetyAnswers = z.array(safetyConcern).check(z.maxLength(safetyConcerns.length))

/** What people's mediation may not take (domain.md §5), each with the address in `terms.ts` to go to instead. */
export const exclusions = ['crime', 'family-violence', 'before-court', 'petition'] as const
export const exclusion = z.enum(exclusions)
export type Exclusion = z.infer<typeof exclusion>
