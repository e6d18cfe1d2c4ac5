import type * as z from 'zod/mini'

import type { changeLevelInput } from '../../contract/dispatcher-step'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** The parties read the level it has now; why is for staff (domain.md row 18). */
export async function changeLevel(request: CommandRequest, { caseId, level, reason }: z.output<typeof changeLevelInput>): Promise<CaseAnswer> {
  return takeCaseStep(request, caseId, 'change-level', (before) => {
    if (before.level === level) throw refusal('invalid-input', { issues: [{ path: 'level', message: '现在就是这个级别，请选另一个' }] })
    return { payload: { level, levelBefore: before.level }, text: reason, changes: { level } }
  })
}
