// Oversight (domain.md rows 9, 12, 14; §6.5, §6.11): urging with a reply owed, the parties' own 催办, who looked at a case, and
// the answer to a bad rating by somebody who did not handle it.
import * as z from 'zod/mini'

import { rating } from './rating'
import { partySide, role } from './role'
import { cursor, day, id, instant, text } from './scalars'

/** Both sides read the words of 督办 and of its answer. */
export const urgeInput = z.object({ caseId: id, words: text(300) })
export const answerUrgeInput = z.object({ caseId: id, words: text(300) })
export const nudgeInput = z.object({ caseId: id })

/** `details`: opened the case. `phone`: asked to see a party's number. */
export const readingReasons = ['details', 'phone'] as const
export const readingReason = z.enum(readingReasons)
export type ReadingReason = z.infer<typeof readingReason>

/** 谁看过我的材料, newest first; every read is a row, and those of one person on one day are told together. */
export const listReaders = {
  input: z.object({ caseId: id, before: z.optional(day) }),
  output: z.object({
    days: z.array(z.object({
      on: day,
      readers: z.array(z.object({ name: z.string(), title: z.string(), role, reason: readingReason, times: z.int(), lastAt: instant })),
    })),
    /** Ask for the days before this one; null when these are all. */
    before: z.nullable(day),
  }),
}

/** 显示并记录: the number itself, for a row that the parties read. */
export const revealPhone = {
  input: z.object({ caseId: id, side: partySide }),
  output: z.object({ phone: z.string() }),
}

export const reviewSummary = z.object({
  caseId: id,
  side: partySide,
  number: z.string(),
  communityName: z.string(),
  level: rating.shape.level,
  wasPressured: z.boolean(),
  ratedAt: instant,
  contactBy: instant,
  answerBy: instant,
  /** 15 working days: whatever came between, by then it is answered. */
  latestBy: instant,
  contactedAt: z.nullable(instant),
  answeredAt: z.nullable(instant),
  /** What is owed next and by when; null when it was answered. */
  due: z.nullable(z.object({ what: z.enum(['contact', 'answer']), by: instant, isOverdue: z.boolean() })),
})
export type ReviewSummary = z.infer<typeof reviewSummary>

export const review = z.object({
  ...reviewSummary.shape,
  tags: rating.shape.tags,
  comment: z.nullable(z.string()),
  raterName: z.string(),
  mediatorName: z.nullable(z.string()),
  contactedBy: z.nullable(z.string()),
  contactNote: z.nullable(z.string()),
  answeredBy: z.nullable(z.string()),
  answer: z.nullable(z.string()),
})
export type Review = z.infer<typeof review>

/** `isOpen`: not answered yet, first due first; the others newest answer first. */
export const listReviews = {
  input: z.object({ isOpen: z._default(z.boolean(), true), cursor: z.optional(cursor) }),
  output: z.object({ reviews: z.array(reviewSummary), nextCursor: z.nullable(cursor) }),
}
export const getReview = { input: z.object({ caseId: id, side: partySide }), output: z.object({ review }) }
/** The note is for those who review; the answer goes to whoever rated. */
export const reviewContact = { input: z.object({ caseId: id, side: partySide, note: text(500) }), output: z.object({ review }) }
export const reviewAnswer = { input: z.object({ caseId: id, side: partySide, words: text(500) }), output: z.object({ review }) }
