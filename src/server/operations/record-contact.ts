import type * as z from 'zod/mini'

import type { contactInput } from '../../contract/staff-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** An attempt that reached nobody is put down too, but the first-contact clock runs on. */
export async function recordContact(request: CommandRequest, { caseId, means, isReached, note }: z.output<typeof contactInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, isReached ? 'contact' : 'attempt-contact', () => ({ payload: { contactMeans: means }, text: note ?? null }))
}
