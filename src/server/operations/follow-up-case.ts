import type * as z from 'zod/mini'

import type { followUpInput } from '../../contract/staff-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** 回访: somebody asks whether it held (domain.md row 15). */
export async function followUpCase(request: CommandRequest, { caseId, outcome, note }: z.output<typeof followUpInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'follow-up', () => ({ payload: { followUpOutcome: outcome }, text: note ?? null }))
}
