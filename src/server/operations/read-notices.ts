import type * as z from 'zod/mini'

import type { readNotices as contract } from '../../contract/notice'
import { refusal } from '../refusal'
import type { CommandRequest } from '../request'
import { isNoticeId, noticeReader } from './notice-reader'

/** Ids that are not the caller's are passed over in silence: whether they exist is nobody else's business. */
export async function readNotices(
  { ports, caller, now, command }: CommandRequest, { noticeIds }: z.output<typeof contract.input>,
): Promise<z.input<typeof contract.output>> {
  const answer = await ports.notices.read({ command, reader: noticeReader(caller), noticeIds: noticeIds?.filter(isNoticeId) ?? null, at: now })
  if (answer.outcome === 'key-reused') throw refusal('idempotency-key-reused')
  return answer.output
}
