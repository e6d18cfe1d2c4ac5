// What staff put in when they take a step of `case-steps.ts`. Each answers with the case as it stands now.
import * as z from 'zod/mini'

import { disputeKind } from './dispute-kind'
import { day, id, instant, text } from './scalars'

export const declineReasons = ['crime', 'family-violence', 'before-court', 'petition', 'outside-territory', 'not-a-dispute', 'other'] as const
export const declineReason = z.enum(declineReasons)
export type DeclineReason = z.infer<typeof declineReason>

export const contactMeansList = ['call', 'visit', 'message'] as const
export const contactMeans = z.enum(contactMeansList)

/** 共同 / 单独. */
export const sittingForms = ['joint', 'separate'] as const
export const sittingForm = z.enum(sittingForms)

/** The eight reasons of domain.md §3. */
export const endReasons = [
  'one-side-refuses', 'cannot-be-reached', 'too-far-apart', 'time-ran-out', 'refuses-to-sign', 'settled-themselves', 'chose-another-way', 'other',
] as const
export const endReason = z.enum(endReasons)
export type EndReason = z.infer<typeof endReason>

export const followUpOutcomes = ['holding', 'partly', 'broken'] as const
export const followUpOutcome = z.enum(followUpOutcomes)

/** 人民调解法 29: parties, what, how, by when. */
export const clause = z.object({ who: text(40), what: text(200), performByOn: day })
export const agreementForms = ['oral', 'written'] as const
export const agreement = z.object({
  form: z.enum(agreementForms),
  agreedAt: instant,
  clauses: z.array(clause),
})
export type Agreement = z.infer<typeof agreement>

const caseId = { caseId: id }
/** `kind` puts right what the matter chosen at registration counts as. */
export const acceptInput = z.object({ ...caseId, level: z.union([z.literal(1), z.literal(2), z.literal(3)], { error: '级别是 1、2 或 3' }), kind: z.optional(disputeKind) })
export const declineInput = z.object({ ...caseId, reason: declineReason, goInstead: text(200) })
export const dispatchInput = z.object({ ...caseId, roomId: id, mediatorId: id })
export const redispatchInput = z.object({ ...caseId, roomId: id, mediatorId: id, reason: text(200) })
export const acknowledgeInput = z.object(caseId)
/** `isReached: false` logs the attempt; the first-contact clock runs on. */
export const contactInput = z.object({ ...caseId, means: contactMeans, isReached: z.boolean(), note: z.optional(text(300)) })
export const openSittingInput = z.object({ ...caseId, form: sittingForm, appointmentId: z.optional(id), note: z.optional(text(500)) })
export const settleInput = z.object({
  ...caseId,
  form: z.enum(agreementForms),
  clauses: z.array(clause).check(z.minLength(1, { error: '协议至少写一条：谁、做什么、到哪天' }), z.maxLength(20)),
})
export const endInput = z.object({ ...caseId, reason: endReason, note: z.optional(text(300)) })
export const followUpInput = z.object({ ...caseId, outcome: followUpOutcome, note: z.optional(text(300)) })
export const closeInput = z.object(caseId)
