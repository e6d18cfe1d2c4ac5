// What the reading log and the review of bad ratings need from outside.
import type { ReadingReason } from '../contract/oversight'
import type { Role } from '../contract/role'
import type { ReviewRecord } from './desk-records'
import type { Saved } from './ports'
import type { Notice, PartyRecord } from './records'
import type { Command } from './request'

/** One read of a case's details by staff, or of a party's number. */
export type Reading = { caseId: string; staffId: string; role: Role; reason: ReadingReason; side: PartyRecord['side'] | null; at: Date }
export type ReaderSeen = { on: string; name: string; title: string; role: Role; reason: ReadingReason; times: number; lastAt: Date }

/** 谁看过我的材料 (domain.md §6.11). */
export interface ReadingLog {
  record(reading: Reading): Promise<void>
  recordOnce<Output>(save: { command: Command; output: Output; reading: Reading }): Promise<Saved<Output>>
  /** By day and reader, newest first, of one day more than `days` where there is one. */
  readers(caseId: string, asked: { before: Date | null; days: number }): Promise<ReaderSeen[]>
}

export type Reviewer = { personId: string; staffId: string }
export type ReviewPosition = { at: Date; caseId: string; side: PartyRecord['side'] }
export interface ReviewStore {
  /** Never those of a case the reviewer is a party to or handled. */
  list(reviewer: Reviewer, asked: { isOpen: boolean; after: ReviewPosition | null; limit: number }): Promise<{ reviews: ReviewRecord[]; hasMore: boolean }>
  /** With no reviewer: as its rater finds it. */
  find(caseId: string, side: PartyRecord['side'], reviewer: Reviewer | null): Promise<ReviewRecord | null>
  /** One event of the review each; `stale` when somebody was first, or it was not its turn. */
  save<Output>(save: {
    command: Command; output: Output; caseId: string; side: PartyRecord['side']; kind: 'contacted' | 'answered'; words: string; staffId: string; at: Date; notices: Notice[]
  }): Promise<Saved<Output>>
  /** Tells the 副局长 of limits that passed, each once; answers how many were looked at. */
  missDue(now: Date, limit: number): Promise<number>
}
