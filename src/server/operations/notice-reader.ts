import { seesDistrict } from '../domain/case-standing'
import type { NoticeReader } from '../notice-port'
import type { Caller } from '../request'

/** Ids of notices are numbers; any other is nobody's notice. */
export const isNoticeId = (id: string): boolean => /^\d{1,18}$/.test(id)

export function noticeReader(caller: Caller): NoticeReader {
  const { personId, staffId } = caller
  if (seesDistrict(caller)) return { personId, staffId, sees: 'district' }
  return { personId, staffId, sees: staffId !== null && caller.roles.includes('mediator') ? 'own-orders' : 'none' }
}
