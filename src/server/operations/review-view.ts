// A bad rating as those who review it see it, and who that may be (domain.md row 9).
import type { Review, ReviewSummary } from '../../contract/oversight'
import type { Reviewer } from '../oversight-port'
import type { ReviewRecord } from '../desk-records'
import { refusal } from '../refusal'
import type { Caller } from '../request'

/** Supervisors; that none of them handled the case the store sees to. */
export function reviewerOf({ personId, staffId, roles }: Caller): Reviewer {
  if (staffId === null || !roles.includes('supervisor')) throw refusal('not-allowed')
  return { personId, staffId }
}

function dueOf({ contactedAt, answeredAt, contactBy, answerBy }: ReviewRecord, now: Date): ReviewSummary['due'] {
  if (answeredAt) return null
  const [what, by] = contactedAt ? ['answer' as const, answerBy] : ['contact' as const, contactBy]
  return { what, by: by.toISOString(), isOverdue: now > by }
}

export const reviewSummary = (record: ReviewRecord, now: Date): ReviewSummary => ({
  caseId: record.caseId, side: record.side, number: record.number, communityName: record.communityName, level: record.level, wasPressured: record.wasPressured,
  ratedAt: record.ratedAt.toISOString(), contactBy: record.contactBy.toISOString(), answerBy: record.answerBy.toISOString(), latestBy: record.latestBy.toISOString(),
  contactedAt: record.contactedAt?.toISOString() ?? null, answeredAt: record.answeredAt?.toISOString() ?? null, due: dueOf(record, now),
})

export const reviewView = (record: ReviewRecord, now: Date): Review => ({
  ...reviewSummary(record, now),
  tags: record.tags, comment: record.comment, raterName: record.raterName, mediatorName: record.mediatorName,
  contactedBy: record.contactedBy, contactNote: record.contactNote, answeredBy: record.answeredBy, answer: record.answer,
})
