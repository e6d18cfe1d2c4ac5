import type * as z from 'zod/mini'

import type { declineInput } from '../../contract/staff-step'
import { handlingOver } from '../domain/take-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** Nobody is turned away without being told where to go instead (人民调解法 26). */
export async function declineCase(request: CommandRequest, { caseId, reason, goInstead }: z.output<typeof declineInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'decline', (before) => ({
    payload: { declineReason: reason }, text: goInstead, changes: handlingOver(before, 'other', request.now),
  }))
}
