// 谁看过我的材料 (domain.md §6.11): what staff read of a case is put down before they read it. A party who works here is only a
// party to it, and leaves no row.
import type { Role } from '../../contract/role'
import { sideOf, standingOf } from '../domain/case-standing'
import type { CaseRecord } from '../records'
import type { Caller, Request } from '../request'

const officeOf = ({ roles }: Caller): Role => roles.find((role) => role !== 'resident') ?? 'resident'

/** Whose row a read of this case is; null when it leaves none. */
export function readerOf(caller: Caller, record: CaseRecord): { staffId: string; role: Role } | null {
  const standing = standingOf(caller, record)
  if (standing === null || sideOf(standing) !== null || caller.staffId === null) return null
  return { staffId: caller.staffId, role: officeOf(caller) }
}

export async function noteReading({ ports, caller, now }: Request, record: CaseRecord): Promise<void> {
  const reader = readerOf(caller, record)
  if (reader) await ports.readings.record({ caseId: record.id, ...reader, reason: 'details', side: null, at: now })
}
