import type * as z from 'zod/mini'

import type { getCase as contract } from '../../contract/mediation-case'
import { standingOf } from '../domain/case-standing'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { caseAnswer, type CaseAnswer } from './case-answer'
import { noteReading } from './note-reading'

export async function getCase(request: Request, { caseId }: z.output<typeof contract.input>): Promise<CaseAnswer> {
  const record = await request.ports.cases.find(caseId)
  if (!record || standingOf(request.caller, record) === null) throw refusal('not-found')
  await noteReading(request, record)
  return caseAnswer(record, request)
}
