import type * as z from 'zod/mini'

import type { listNotices as contract } from '../../contract/notice'
import { refusal } from '../refusal'
import type { Request } from '../request'
import { isNoticeId, noticeReader } from './notice-reader'
import { cursorOf, positionOf } from './page-cursor'

const pageSize = 20

/** The caller's inbox, newest first: their own notices, and those of their office when they are staff. */
export async function listNotices({ ports, caller }: Request, { after }: z.output<typeof contract.input>): Promise<z.input<typeof contract.output>> {
  const from = after === undefined ? null : positionOf(after)
  if (after !== undefined && (from === null || !isNoticeId(from.id))) {
    throw refusal('invalid-input', { issues: [{ path: 'after', message: '翻页位置不对，请从头再看' }] })
  }
  const reader = noticeReader(caller)
  const [{ notices, hasMore }, unread] = await Promise.all([ports.notices.list(reader, { after: from, limit: pageSize }), ports.notices.countUnread(reader)])
  const last = notices.at(-1)
  return {
    notices: notices.map((one) => ({ ...one, at: one.at.toISOString() })),
    next: hasMore && last ? cursorOf(last) : null,
    unread,
  }
}
