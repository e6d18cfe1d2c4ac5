import { standingOf } from '../domain/case-standing'
import type { CaseRecord } from '../records'
import { refusal } from '../refusal'
import type { Request } from '../request'

/** What the desk asks about: never a case it is itself a party to, which it does not learn about here. */
export async function caseOfDistrict({ ports, caller }: Request, caseId: string): Promise<CaseRecord> {
  const record = await ports.cases.find(caseId)
  if (!record || standingOf(caller, record) !== 'district') throw refusal('not-found')
  return record
}
