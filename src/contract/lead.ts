// 线索 (domain.md rows 6 and 23): a reporter passes on where and what, never who. It becomes a case only after a call, and the
// reporter never handles it (排调分离).
import * as z from 'zod/mini'

import { photo } from './file'
import { intakeCase, intakeFields } from './intake'
import { intakeSource } from './intake-source'
import { casePlace } from './mediation-case'
import { cursor, id, instant, text } from './scalars'

export const leadKinds = ['quarrel', 'crowd', 'hazard', 'else'] as const
export const leadKind = z.enum(leadKinds)
export type LeadKind = z.infer<typeof leadKind>

export const leadStates = ['new', 'became-case', 'dismissed'] as const
export const leadState = z.enum(leadStates)
export type LeadState = z.infer<typeof leadState>

export const dismissReasons = ['nothing-there', 'nobody-wants', 'already-in-hand', 'not-for-mediation', 'other'] as const
export const dismissReason = z.enum(dismissReasons)
export type DismissReason = z.infer<typeof dismissReason>

export const mostLeadPhotos = 3

const reported = { leadId: id, kind: leadKind, state: leadState, communityName: z.string(), building: z.string(), reportedAt: instant }

export const reportLead = {
  input: z.object({
    isNobodyInDanger: z.literal(true, { error: '有人受伤、动手或着火，请先打 110、120 或 119，再来说' }),
    kind: leadKind,
    place: z.pick(casePlace, { communityId: true, building: true }),
    words: text(300),
    photoIds: z.array(id).check(z.maxLength(mostLeadPhotos, { error: `最多 ${mostLeadPhotos} 张照片` })),
  }),
  output: z.object({ leadId: id }),
}

/** What became of one's own: its state and nothing of what was found. */
export const listOwnLeads = {
  input: z.object({ cursor: z.optional(cursor) }),
  output: z.object({ leads: z.array(z.object(reported)), nextCursor: z.nullable(cursor) }),
}

export const leadRow = z.object({ ...reported, words: z.string(), photoCount: z.int(), reporterName: z.string() })
export type LeadRow = z.infer<typeof leadRow>

export const listLeads = {
  input: z.object({ state: z._default(leadState, 'new'), cursor: z.optional(cursor) }),
  output: z.object({ leads: z.array(leadRow), nextCursor: z.nullable(cursor) }),
}

export const leadShown = z.object({
  ...leadRow.shape,
  communityId: id,
  photos: z.array(photo),
  caseId: z.nullable(id),
  /** Who settled what becomes of it. */
  settled: z.nullable(z.object({ by: z.string(), at: instant, reason: z.nullable(dismissReason), note: z.nullable(z.string()) })),
})
export type LeadShown = z.infer<typeof leadShown>
export const getLead = { input: z.object({ leadId: id }), output: z.object({ lead: leadShown }) }

/** The person called agreed; a lead alone never makes a case. */
export const leadToCase = { input: z.object({ leadId: id, source: z._default(intakeSource, 'phone'), ...intakeFields }), output: intakeCase.output }
export const dismissLead = {
  input: z.object({ leadId: id, reason: dismissReason, note: z.optional(text(200)) }),
  output: z.object({ leadId: id, state: leadState }),
}
