import type * as z from 'zod/mini'

import type { settleInput } from '../../contract/staff-step'
import { shanghaiDayOf } from '../domain/shanghai-time'
import { mediationOver } from '../domain/take-step'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import type { CaseAnswer } from './case-answer'
import { takeCaseStep } from './take-case-step'

/** An agreement, oral or written (人民调解法 28, 29): who does what by which day. A promise for a day gone by is none. */
export async function settleCase(request: CommandRequest, { caseId, form, clauses }: z.output<typeof settleInput>): Promise<CaseAnswer> {
  const { now } = request
  const todayOn = shanghaiDayOf(now)
  const issues = clauses.flatMap(({ performByOn }, index) =>
    performByOn < todayOn ? [{ path: `clauses.${index}.performByOn`, message: '履行的日子已经过去，请选今天或以后' }] : [])
  if (issues.length > 0) throw refusal('invalid-input', { issues })
  return takeCaseStep(request, caseId, 'settle', (before) => ({
    payload: { agreementForm: form, clauseCount: clauses.length },
    changes: { agreement: { form, agreedAt: now.toISOString(), clauses }, ...mediationOver(before, 'other', now) },
  }))
}
