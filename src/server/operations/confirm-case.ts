import type * as z from 'zod/mini'

import type { confirmInput } from '../../contract/mediator-step'
import { sideOf } from '../domain/case-standing'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** A party says alone whether the agreement holds; the last word counts until the case is closed. */
export async function confirmCase(request: CommandRequest, { caseId, outcome, note }: z.output<typeof confirmInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'confirm', (_before, standing) => ({ payload: { followUpOutcome: outcome, side: sideOf(standing) }, text: note ?? null }))
}
