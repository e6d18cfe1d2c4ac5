import type * as z from 'zod/mini'

import type { recordSittingInput } from '../../contract/mediator-step'
import { hasSat } from '../domain/case-rounds'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** 调解笔录 (人民调解法 27): what was agreed, what stays open, and how it went. Its words are kept apart from the event's codes. */
export async function recordSitting(
  request: CommandRequest, { caseId, form, side, agreed, open, text }: z.output<typeof recordSittingInput>,
): Promise<CaseAnswer> {
  const { now } = request
  if (form === 'separate' && side === undefined) throw refusal('invalid-input', { issues: [{ path: 'side', message: '单独调解，请选是和哪一方谈的' }] })
  const whose = form === 'separate' ? side ?? null : null
  return takeCaseStep(request, caseId, 'record-sitting', (before) => {
    if (!hasSat(before.events)) throw refusal('step-not-open', { stage: before.stage }, '还没有开过调解会，请先点“开始调解”')
    const seq = (before.events.at(-1)?.seq ?? 0) + 1
    return {
      payload: { sittingForm: form, ...(whose && { side: whose }) },
      changes: { sittingRecords: [...before.sittingRecords, { seq, form, side: whose, recordedAt: now, agreed, open, text }] },
    }
  })
}
