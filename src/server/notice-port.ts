// What delivering and reading notices needs from outside.
import type { NoticeRecord } from './records'
import type { Command } from './request'

/** Whose inbox, and which cases they may see besides those they are party to (domain/case-standing.ts). */
export type NoticeReader = { personId: string; staffId: string | null; sees: 'district' | 'own-orders' | 'none' }
/** Where a page of notices, newest first, leaves off. */
export type NoticePosition = { at: Date; id: string }

export interface NoticeStore {
  /** Delivers what is due, the longest due first, each notice once; answers how many were dealt with. */
  deliver(now: Date, limit: number): Promise<number>
  /** Delivered notices, newest first; never one about a case the reader may not see (any more). */
  list(reader: NoticeReader, page: { after: NoticePosition | null; limit: number }): Promise<{ notices: NoticeRecord[]; hasMore: boolean }>
  countUnread(reader: NoticeReader): Promise<number>
  /** Marks these read, all when null, and answers with how many are still unread. */
  read(save: { command: Command; reader: NoticeReader; noticeIds: string[] | null; at: Date }): Promise<{ outcome: 'saved' | 'repeated'; output: { unread: number } } | { outcome: 'key-reused' }>
}
