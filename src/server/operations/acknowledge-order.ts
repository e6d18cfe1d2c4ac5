import type * as z from 'zod/mini'

import type { acknowledgeInput } from '../../contract/staff-step'
import { acknowledgedAt } from '../domain/take-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

export async function acknowledgeOrder(request: CommandRequest, { caseId }: z.output<typeof acknowledgeInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'acknowledge', (before) => ({ changes: acknowledgedAt(before, request.now) }))
}
