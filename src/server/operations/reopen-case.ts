import type * as z from 'zod/mini'

import type { reopenCase as contract } from '../../contract/mediation-case'
import { isReopenWindowOver } from '../domain/case-rounds'
import { reopened } from '../domain/take-step'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** 异议 by a party (domain.md §3). */
export async function reopenCase(request: CommandRequest, { caseId, reason }: z.output<typeof contract.input>): Promise<CaseAnswer> {
  const { limits } = await request.ports.places.district()
  return takeCaseStep(request, caseId, 'reopen', (before) => {
    if (isReopenWindowOver(before, limits, request.now)) throw refusal('reopen-window-over')
    return { text: reason, changes: reopened() }
  })
}
