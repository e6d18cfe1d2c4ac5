import type * as z from 'zod/mini'

import type { jointNoteInput } from '../../contract/dispatcher-step'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** For staff only: a party reads that there is a note and whose, not what it says. */
export async function addJointNote(request: CommandRequest, { caseId, text }: z.output<typeof jointNoteInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'joint-note', () => ({ text }))
}
