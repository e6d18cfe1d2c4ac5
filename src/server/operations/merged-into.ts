import type { MediationCase } from '../../contract/mediation-case'
import { standingOf } from '../domain/case-standing'
import type { Ports } from '../ports'
import type { CaseRecord } from '../records'
import type { Caller } from '../request'

/** The case a duplicate goes on in; whoever is nobody to that one reads only that it was merged. */
export async function mergedInto({ stage, events }: CaseRecord, { cases }: Pick<Ports, 'cases'>, caller: Caller): Promise<Pick<MediationCase, 'mergedInto'>> {
  const intoCaseId = stage === 'merged' ? events.findLast(({ kind }) => kind === 'merged')?.payload['intoCaseId'] : undefined
  const into = typeof intoCaseId === 'string' ? await cases.find(intoCaseId) : null
  return into && standingOf(caller, into) !== null ? { mergedInto: { caseId: into.id, number: into.number } } : {}
}
