import type * as z from 'zod/mini'

import type { withdrawCase as contract } from '../../contract/mediation-case'
import { handlingOver } from '../domain/take-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** Mediation is voluntary (人民调解法 3, 23): asking for it can be taken back while it lasts. */
export async function withdrawCase(request: CommandRequest, { caseId, reason, note }: z.output<typeof contract.input>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'withdraw', (before) => ({
    payload: { withdrawReason: reason }, text: note ?? null,
    changes: handlingOver(before, reason === 'made-peace' ? 'made-peace' : 'other', request.now),
  }))
}
