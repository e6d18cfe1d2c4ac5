// A dispute taken in by staff on a resident's behalf (domain.md rows 4 and 6, §6.13), and how the resident makes it theirs.
import * as z from 'zod/mini'

import { intakeSource } from './intake-source'
import { registerCase } from './mediation-case'
import { receipt } from './receipt'
import { id, text } from './scalars'

/** Six digits, told or handed over at intake: whoever has them and the number may follow the case. */
export const slipCode = z.string().check(z.trim(), z.regex(/^\d{6}$/, { error: '请填写受理单上的六位数字' }))

const { safety, exclusions, subject, answers, place, story, beganOn, isOngoing, respondent, contact, wantsLawyer } = registerCase.input.shape

/** 个人信息保护法 17: read out before anything is written down. */
const consentRead = z.literal(true, { error: '请先把告知念给对方听，对方同意了再登记' })

export const intakeFields = {
  isConsentRead: consentRead,
  safety, exclusions, subject, answers, place, story, beganOn, isOngoing, respondent, contact, wantsLawyer,
  /** Often not known yet on the telephone; the mediator asks. */
  wish: z.optional(text(500)),
}

export const intakeCase = {
  input: z.object({ source: intakeSource, ...intakeFields }),
  output: z.object({ caseId: id, receipt, slip: z.string() }),
}
export type IntakeCase = z.infer<typeof intakeCase.input>

/** What is told once more to a resident who lost it; `slip` is null once somebody follows the case. */
export const getSlip = { input: z.object({ caseId: id }), output: z.object({ receipt, slip: z.nullable(z.string()) }) }

export const claimCase = {
  input: z.object({
    number: z.string().check(z.trim(), z.minLength(1, { error: '请填写编号' }), z.maxLength(40, { error: '编号太长，请照受理单上的填写' })),
    slip: slipCode,
  }),
  output: z.object({ caseId: id }),
}
