// What taking cases in at the desk needs from outside: slips, leads, the same homes before.
import type { DismissReason, LeadState } from '../contract/lead'
import type { LeadRecord, RelatedRecord } from './desk-records'
import type { Saved } from './ports'
import type { CaseRecord } from './records'
import type { Command } from './request'

/** Six digits that only we can derive: whoever holds them may follow a case taken in for them (domain.md §6.13). */
export interface ClaimSlips {
  slipOf(caseId: string): string
  /** The case of this number and nothing more; null when there is none. */
  caseOf(number: string): Promise<string | null>
  /** Counts this try in; false when this person or this number has had its tries of a day. */
  mayTry(asked: { personId: string; number: string; at: Date }): Promise<boolean>
}

/** Where a page of leads, newest first, leaves off. */
export type LeadPosition = { at: Date; id: string }
export type LeadPage = { after: LeadPosition | null; limit: number }
export interface LeadStore {
  report<Output>(save: { command: Command; output: Output; lead: Pick<LeadRecord, 'id' | 'kind' | 'communityId' | 'building' | 'words' | 'photoIds' | 'reportedAt'>; reporterId: string }): Promise<Saved<Output>>
  find(leadId: string): Promise<LeadRecord | null>
  list(state: LeadState, page: LeadPage): Promise<{ leads: LeadRecord[]; hasMore: boolean }>
  listOfReporter(reporterId: string, page: LeadPage): Promise<{ leads: LeadRecord[]; hasMore: boolean }>
  /** `stale` when somebody settled it meanwhile. */
  dismiss<Output>(save: { command: Command; output: Output; leadId: string; actorId: string; reason: DismissReason; note: string | null; at: Date }): Promise<Saved<Output>>
}

/** Cases of the same homes (domain.md row 25), newest first; what ties them is decided by domain/duplicates.ts. */
export interface RelatedCases {
  near(record: CaseRecord): Promise<RelatedRecord[]>
  areLinked(caseId: string, otherCaseId: string): Promise<boolean>
}
