// Cases, leads and ratings as the staff's desk holds them in its hands.
import type { DismissReason, LeadKind, LeadState } from '../contract/lead'
import type { RatingLevel, RatingTag } from '../contract/rating'
import type { Rung } from '../contract/role'
import type { EndReason } from '../contract/staff-step'
import type { DueWhat } from '../contract/workbench'
import type { CaseRecord, PartyRecord } from './records'

/** A case beside another one: what tells whether both are between the same homes, and how it went. */
export type RelatedRecord = Pick<CaseRecord, 'id' | 'number' | 'stage' | 'subject' | 'communityId' | 'details' | 'parties' | 'registeredAt'> & {
  mediatorId: string | null
  endReason: EndReason | null
  /** What its parties said of it, without who. */
  ratings: RatingLevel[]
  isLinked: boolean
  /** It was merged into the case it stands beside. */
  isMergedHere: boolean
}

/** 线索: where and what, never who. */
export type LeadRecord = {
  id: string
  kind: LeadKind
  state: LeadState
  communityId: string
  communityName: string
  building: string
  words: string
  photoIds: string[]
  reportedAt: Date
  reporter: { id: string; name: string }
  caseId: string | null
  settled: { by: string; at: Date; reason: DismissReason | null; note: string | null } | null
}

/** A line of a staff list. */
export type DeskRecord = Pick<CaseRecord, 'number' | 'subject' | 'kind' | 'stage' | 'level' | 'communityName' | 'registeredAt'> & {
  caseId: string
  building: string
  due: { what: DueWhat; by: Date } | null
  overseer: Rung | null
  nextSitting: { startsAt: Date; roomName: string } | null
  applicantName: string
  isForOther: boolean
  hasSafetyConcern: boolean
  mediator: { id: string; name: string } | null
}

/** A bad rating, and what came of it. */
export type ReviewRecord = {
  caseId: string
  side: PartyRecord['side']
  number: string
  communityName: string
  level: RatingLevel
  wasPressured: boolean
  tags: RatingTag[]
  comment: string | null
  raterName: string
  mediatorName: string | null
  ratedAt: Date
  contactBy: Date
  answerBy: Date
  latestBy: Date
  contactedAt: Date | null
  contactedBy: string | null
  contactNote: string | null
  answeredAt: Date | null
  answeredBy: string | null
  answer: string | null
}
