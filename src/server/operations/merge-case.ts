import type * as z from 'zod/mini'

import type { mergeInput, unmergeInput } from '../../contract/related-case'
import { openForMerging } from '../domain/duplicates'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { caseOfDistrict } from './case-of-district'
import { takeCaseStep } from './take-case-step'

/** A duplicate goes on in the case it repeats; that one is open, and stays as it is (domain.md row 25). */
export async function mergeCase(request: CommandRequest, { caseId, intoCaseId }: z.output<typeof mergeInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'merge', async () => {
    if (intoCaseId === caseId) throw refusal('invalid-input', { issues: [{ path: 'intoCaseId', message: '这就是同一件，请选另一件' }] })
    const into = await caseOfDistrict(request, intoCaseId)
    if (!openForMerging.includes(into.stage)) throw refusal('merge-target-not-open', { stage: into.stage })
    return { payload: { intoCaseId } }
  })
}

export async function unmergeCase(request: CommandRequest, { caseId }: z.output<typeof unmergeInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'unmerge', () => ({}))
}
