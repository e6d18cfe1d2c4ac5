import type * as z from 'zod/mini'

import type { getSlip as contract } from '../../contract/intake'
import type { Request } from '../request'
import { caseOfDistrict } from './case-of-district'
import { receiptOf } from './receipt-of'

/** For a resident who lost it and comes or calls again; once somebody follows the case, no slip opens it any more. */
export async function getSlip(request: Request, { caseId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const { ports } = request
  const [record, { limits }] = await Promise.all([caseOfDistrict(request, caseId), ports.places.district()])
  const isFree = record.parties.some(({ side, personId }) => side === 'applicant' && personId === null)
  return { receipt: receiptOf(record, limits, ports.receiptCodes), slip: isFree ? ports.claimSlips.slipOf(caseId) : null }
}
