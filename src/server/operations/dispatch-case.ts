import type * as z from 'zod/mini'

import type { dispatchInput } from '../../contract/staff-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { orderFor } from './order-for'
import { takeCaseStep } from './take-case-step'

export async function dispatchCase(request: CommandRequest, input: z.output<typeof dispatchInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, input.caseId, 'dispatch', (before) => orderFor(request, before, input))
}
