import type * as z from 'zod/mini'

import type { getRating as contract } from '../../contract/rating'
import { sideOf, standingOf } from '../domain/case-standing'
import { canRate } from '../domain/rating-rules'
import { refusal } from '../refusal'
import type { Request } from '../request'

/** Each party reads its own rating; to everybody else, those who handled the case above all, there is none to find. */
export async function getRating({ ports, caller }: Request, { caseId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const record = await ports.cases.find(caseId)
  const side = record && sideOf(standingOf(caller, record))
  if (!record || !side) throw refusal('not-found')
  return { rating: await ports.cases.rating(caseId, side), canRate: canRate(record, side) }
}
