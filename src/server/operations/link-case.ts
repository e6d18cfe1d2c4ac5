import type * as z from 'zod/mini'

import type { linkInput } from '../../contract/related-case'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { caseOfDistrict } from './case-of-district'
import { takeCaseStep } from './take-case-step'

type Input = z.output<typeof linkInput>

/** A repeat between the same homes: both stay cases of their own, each shown beside the other. */
export async function linkCase(request: CommandRequest, { caseId, otherCaseId }: Input): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'link', async () => {
    if (otherCaseId === caseId) throw refusal('invalid-input', { issues: [{ path: 'otherCaseId', message: '这就是同一件，请选另一件' }] })
    await caseOfDistrict(request, otherCaseId)
    if (await request.ports.relatedCases.areLinked(caseId, otherCaseId)) throw refusal('already-linked')
    return { payload: { otherCaseId } }
  })
}

export async function unlinkCase(request: CommandRequest, { caseId, otherCaseId }: Input): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'unlink', async () => {
    await caseOfDistrict(request, otherCaseId)
    if (!await request.ports.relatedCases.areLinked(caseId, otherCaseId)) throw refusal('not-linked')
    return { payload: { otherCaseId } }
  })
}
