import type * as z from 'zod/mini'

import type { endInput } from '../../contract/staff-step'
import { mediationOver } from '../domain/take-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** Mediation that fails is ended, with one of the eight reasons (人民调解法 26). */
export async function endCase(request: CommandRequest, { caseId, reason, note }: z.output<typeof endInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'end', (before) => ({
    payload: { endReason: reason }, text: note ?? null,
    changes: mediationOver(before, reason === 'settled-themselves' ? 'made-peace' : 'other', request.now),
  }))
}
