import type * as z from 'zod/mini'

import type { getReview as contract } from '../../contract/oversight'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { reviewerOf, reviewView } from './review-view'

export async function getReview({ ports, caller, now }: Request, { caseId, side }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const record = await ports.reviews.find(caseId, side, reviewerOf(caller))
  if (!record) throw refusal('not-found')
  return { review: reviewView(record, now) }
}
