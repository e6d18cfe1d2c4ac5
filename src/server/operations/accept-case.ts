import type * as z from 'zod/mini'

import type { acceptInput } from '../../contract/staff-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

export async function acceptCase(request: CommandRequest, { caseId, level, kind }: z.output<typeof acceptInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'accept', () => ({ payload: { level, ...(kind && { kind }) }, changes: { level, ...(kind && { kind }) } }))
}
