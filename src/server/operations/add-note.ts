import type * as z from 'zod/mini'

import type { addNote as contract } from '../../contract/mediation-case'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

export async function addNote(request: CommandRequest, { caseId, text, photoIds }: z.output<typeof contract.input>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'add-note', (before) => {
    const added = [...new Set(photoIds)]
    return { text, payload: added.length > 0 ? { photoIds: added } : {}, changes: { photoIds: [...before.photoIds, ...added] } }
  })
}
