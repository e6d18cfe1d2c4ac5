import type * as z from 'zod/mini'

import { ratingLevels, type RatingLevel } from '../../contract/rating'
import type { RelatedCase, relatedCases as contract } from '../../contract/related-case'
import { seesDistrict, sideOf, standingOf } from '../domain/case-standing'
import { homeTiesOf, isLikelyDuplicate } from '../domain/duplicates'
import type { RelatedRecord } from '../desk-records'
import type { CaseRecord } from '../records'
import { refusal } from '../refusal'
import type { Caller, Request } from '../request'

/** 同一户以前的事: likely duplicates first, then the newest. A case the reader is a party to stays theirs alone. */
export async function listRelated({ ports, caller }: Request, { caseId }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const record = await ports.cases.find(caseId)
  const standing = record && standingOf(caller, record)
  if (!record || standing === null || sideOf(standing) !== null) throw refusal('not-found')
  const near = await ports.relatedCases.near(record)
  const cases = near.filter(({ parties }) => parties.every(({ personId }) => personId !== caller.personId))
    .map((other) => relatedCase(record, other, caller))
    .filter(({ ties, isLinked, isMergedHere }) => ties.length > 0 || isLinked || isMergedHere)
  return { cases: [...cases.filter(({ isLikelyDuplicate }) => isLikelyDuplicate), ...cases.filter(({ isLikelyDuplicate }) => !isLikelyDuplicate)] }
}

function relatedCase(record: CaseRecord, other: RelatedRecord, caller: Caller): RelatedCase {
  const wasTheirs = caller.staffId !== null && other.mediatorId === caller.staffId
  return {
    open: seesDistrict(caller) || wasTheirs ? { caseId: other.id, number: other.number } : null,
    registeredAt: other.registeredAt.toISOString(), subject: other.subject, stage: other.stage, endReason: other.endReason,
    satisfaction: wasTheirs ? null : lowest(other.ratings),
    ties: homeTiesOf(record, other), isLikelyDuplicate: isLikelyDuplicate(record, other), isLinked: other.isLinked, isMergedHere: other.isMergedHere,
  }
}

const lowest = (ratings: readonly RatingLevel[]): RatingLevel | null => ratingLevels.findLast((level) => ratings.includes(level)) ?? null
