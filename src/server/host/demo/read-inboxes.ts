import { sweepDue } from '../../operations/sweep-due'
import type { NoticeReader } from '../../notice-port'
import type { Ports } from '../../ports'
import type { DemoCall } from './cases/demo-calls'
import { neighbours } from './directory/neighbours'
import { platformIdentity } from './directory/personas'
import { residents } from './directory/residents'
import { staff } from './directory/staff'
import { addMinutes } from '../../domain/day-arithmetic'

const readAfterDays = 3
/** More than anybody got. */
const longestInbox = 1000
/** As many as one call takes. */
const together = 100

/** Everything due by `now` is delivered, and people have read what is older than a few days; the newest is new to them. */
export async function readInboxes(ports: Ports, call: DemoCall, now: Date): Promise<void> {
  await sweepDue({ ports, now, hasTime: () => true, onFailure: (error) => { throw error } })
  const readAt = addMinutes(now, -readAfterDays * 24 * 60)
  const readers: NoticeReader[] = [
    ...[...residents, ...neighbours].map(({ id }): NoticeReader => ({ personId: id, staffId: null, sees: 'none' })),
    // Staff are somebody else as residents, who has no notices yet.
    ...staff.map(({ id }): NoticeReader => ({ personId: '', staffId: id, sees: 'district' })),
  ]
  for (const reader of readers) {
    const { notices } = await ports.notices.list(reader, { after: null, limit: longestInbox })
    const old = notices.filter(({ at }) => at <= readAt).map(({ id }) => id)
    const identity = platformIdentity({ id: reader.staffId ?? reader.personId })
    for (let from = 0; from < old.length; from += together) await call(identity, 'notices/read', { noticeIds: old.slice(from, from + together) }, readAt)
  }
}
