import type * as z from 'zod/mini'

import type { listReviews as contract } from '../../contract/oversight'
import { partySide } from '../../contract/role'
import type { ReviewPosition } from '../oversight-port'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { cursorOf, positionOf } from './page-cursor'
import { reviewerOf, reviewSummary } from './review-view'

const pageSize = 20

export async function listReviews({ ports, caller, now }: Request, { isOpen, cursor }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const after = cursor === undefined ? null : reviewPosition(cursor)
  if (cursor !== undefined && after === null) throw refusal('invalid-input', { issues: [{ path: 'cursor', message: '翻页位置不对，请从头再看' }] })
  const { reviews, hasMore } = await ports.reviews.list(reviewerOf(caller), { isOpen, after, limit: pageSize })
  const last = reviews.at(-1)
  const lastAt = last && (isOpen ? (last.contactedAt ? last.answerBy : last.contactBy) : last.answeredAt)
  return {
    reviews: reviews.map((record) => reviewSummary(record, now)),
    nextCursor: hasMore && last && lastAt ? `${last.side}.${cursorOf({ at: lastAt, id: last.caseId })}` : null,
  }
}

function reviewPosition(cursor: string): ReviewPosition | null {
  const dot = cursor.indexOf('.')
  const side = partySide.safeParse(cursor.slice(0, dot))
  const position = positionOf(cursor.slice(dot + 1))
  return side.success && position ? { at: position.at, caseId: position.id, side: side.data } : null
}
