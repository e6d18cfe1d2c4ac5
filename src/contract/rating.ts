// 好差评: judges the service, not the neighbour (domain.md §5). Five levels of equal size, no default, one per party and case.
import * as z from 'zod/mini'

import { id, instant, text } from './scalars'

export const ratingLevels = ['very-satisfied', 'satisfied', 'fairly-satisfied', 'dissatisfied', 'very-dissatisfied'] as const
export const ratingLevel = z.enum(ratingLevels)
export type RatingLevel = z.infer<typeof ratingLevel>

export const ratingTags = [
  'prompt', 'explained-well', 'fair', 'patient', 'kept-promise',
  'slow-to-contact', 'unclear', 'took-sides', 'impatient', 'not-carried-out',
] as const
export const ratingTag = z.enum(ratingTags)
export type RatingTag = z.infer<typeof ratingTag>

/** The praising tags belong to the upper three levels, the complaining ones to the lower three. */
export const tagsForLevel = {
  'very-satisfied': ['prompt', 'explained-well', 'fair', 'patient', 'kept-promise'],
  satisfied: ['prompt', 'explained-well', 'fair', 'patient', 'kept-promise'],
  'fairly-satisfied': ['prompt', 'fair', 'patient', 'slow-to-contact', 'unclear', 'not-carried-out'],
  dissatisfied: ['slow-to-contact', 'unclear', 'took-sides', 'impatient', 'not-carried-out'],
  'very-dissatisfied': ['slow-to-contact', 'unclear', 'took-sides', 'impatient', 'not-carried-out'],
} as const satisfies Record<RatingLevel, readonly RatingTag[]>

export const rating = z.object({
  level: ratingLevel,
  tags: z.array(ratingTag),
  comment: z.nullable(z.string()),
  wasPressured: z.boolean(),
  ratedAt: instant,
  /** For a bad rating, and one somebody pressed for: by when somebody else calls, and answers (1 and 5 working days). */
  contactBy: z.nullable(instant),
  answerBy: z.nullable(instant),
  /** What came of it so far; who called and answered is staff's. */
  review: z.nullable(z.object({ contactedAt: z.nullable(instant), answeredAt: z.nullable(instant), answer: z.nullable(z.string()) })),
})
export type Rating = z.infer<typeof rating>

export const giveRating = {
  input: z.object({
    caseId: id,
    level: ratingLevel,
    tags: z._default(z.array(ratingTag).check(z.maxLength(5, { error: '最多选 5 个' })), []),
    comment: z.optional(text(500)),
    /** 有人要求我给好评. */
    wasPressured: z._default(z.boolean(), false),
  }),
  output: z.object({ rating }),
}
export const getRating = {
  input: z.object({ caseId: id }),
  output: z.object({ rating: z.nullable(rating), canRate: z.boolean() }),
}
