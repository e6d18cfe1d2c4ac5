// What the mediator puts in besides staff-step.ts: giving an order back, a sitting booked for the parties, who came, what was
// said; and what a party answers alone when asked whether it held.
import * as z from 'zod/mini'

import { cancelReason } from './appointment'
import { partySide } from './role'
import { day, id, instant, text } from './scalars'
import { followUpOutcome, sittingForm } from './staff-step'

const caseId = { caseId: id }
/** 退回: never silent, so the reason is asked. */
export const returnOrderInput = z.object({ ...caseId, reason: text(200) })
/** With `appointmentId` the sitting is moved in one act, without it a new one is booked. */
export const bookForPartiesInput = z.object({ ...caseId, roomId: id, startsAt: instant, appointmentId: z.optional(id) })
export const cancelForPartiesInput = z.object({ ...caseId, appointmentId: id, reason: cancelReason, note: z.optional(text(200)) })
/** The six digits on the party's own appointment page. */
export const checkInCode = z.string({ error: '请填写签到码' }).check(z.trim(), z.regex(/^\d{6}$/, { error: '签到码是 6 位数字' }))
export const checkInInput = z.object({ ...caseId, code: checkInCode })

const points = z.array(text(200)).check(z.maxLength(20, { error: '最多 20 条' }))
/** 调解笔录. A separate one says whose it is; a joint one is of both. */
export const recordSittingInput = z.object({
  ...caseId, form: sittingForm, side: z.optional(partySide), agreed: z._default(points, []), open: z._default(points, []), text: text(2000),
})
export const sittingRecord = z.object({
  seq: z.int(),
  form: sittingForm,
  /** Whose separate one it is. */
  side: z.nullable(partySide),
  recordedAt: instant,
  agreed: z.array(z.string()),
  open: z.array(z.string()),
  text: z.string(),
})
export type SittingRecord = z.infer<typeof sittingRecord>

export const confirmInput = z.object({ ...caseId, outcome: followUpOutcome, note: z.optional(text(300)) })

/** How an agreement is followed until the case is closed (domain.md row 15); null on a case that has none to follow. */
export const following = z.object({
  /** By which day the mediator asks next; null when nothing is left to ask. */
  followUpDueOn: z.nullable(day),
  followedUpAt: z.nullable(instant),
  /** Until when the applicant's answer is waited for; from then on the case may be closed without one. */
  answerBy: z.nullable(instant),
  /** The caller's own last answer; staff read the applicant's. */
  answer: z.nullable(z.object({ outcome: followUpOutcome, at: instant })),
  /** What closing still waits for. */
  waitsFor: z.nullable(z.enum(['follow-up', 'answer'])),
})
export type Following = z.infer<typeof following>
