// The inbox over the outbox: the sweep delivers rows that are due, and what was delivered is what people read.
import { sql, type RawBuilder } from 'kysely'

import type { NoticeReader, NoticeStore } from '../../notice-port'
import { claimCommand, type EarlierAnswer } from './claim-command'
import type { StoreSetting } from './command-log'
import { noticeColumns, noticeSources, toNotice } from './notice-rows'
import { again } from './retry-conflict'

/** Thrown to undo marking what a repeat of the same command marked first. */
class AnsweredBefore extends Error {
  constructor(readonly answer: EarlierAnswer<{ unread: number }>) {
    super('answered before')
  }
}

/**
 * `standingOf` of domain/case-standing.ts as a condition: a notice of a case that its reader may not see (any more) is not
 * theirs. Counted, not `exists`: beside an `or` that would read everybody's parties, instead of looking up each case by key.
 */
const isReadable = ({ personId, staffId, sees }: NoticeReader): RawBuilder<unknown> => sql`(
  o.case_id is null or ${sees === 'district'}::boolean
  or (select count(*) from party p where p.district_id = o.district_id and p.case_id = o.case_id and p.person_id = ${personId}) > 0
  or ${sees === 'own-orders'}::boolean and (
    select count(*) from mediation_case m where m.district_id = o.district_id and m.id = o.case_id and m.mediator_id = ${staffId}) > 0
  or ${sees === 'own-orders'}::boolean and (
    select count(*) from joint_handler j where j.district_id = o.district_id and j.case_id = o.case_id and j.staff_id = ${staffId}) > 0)`

const recipientsOf = ({ personId, staffId }: NoticeReader): string[] =>
  [`person:${personId}`, ...(staffId === null ? [] : [`staff:${staffId}`])]

export function noticeStore({ db, districtId, sealing }: StoreSetting): NoticeStore {
  const countUnread = async (reader: NoticeReader, on: StoreSetting['db'] = db): Promise<number> => {
    const { rows } = await sql<{ unread: number }>`
      select count(*)::int as unread from outbox o
      where o.district_id = ${districtId} and o.recipient = any(${recipientsOf(reader)}) and o.sent_at is not null and o.read_at is null
        and ${isReadable(reader)}`.execute(on)
    return rows[0]?.unread ?? 0
  }
  return {
    async deliver(now, limit) {
      const { rows } = await again(() => sql<{ dealtWith: number }>`
        select deliver_notices(${districtId}, ${now}::timestamptz, ${limit}::int) as "dealtWith"`.execute(db))
      return rows[0]?.dealtWith ?? 0
    },

    async list(reader, { after, limit }) {
      const further = after ? sql`and (o.due_at, o.id) < (${after.at}::timestamptz, ${after.id}::bigint)` : sql``
      // Each inbox is read along its index; a member of staff has two.
      const pages = recipientsOf(reader).map((recipient) => sql`(
        select o.* from outbox o
        where o.district_id = ${districtId} and o.recipient = ${recipient} and o.sent_at is not null and ${isReadable(reader)} ${further}
        order by o.due_at desc, o.id desc limit ${limit + 1})`)
      const { rows } = await sql`
        select ${noticeColumns} from (${sql.join(pages, sql` union all `)}) o ${noticeSources}
        order by o.due_at desc, o.id desc limit ${limit + 1}`.execute(db)
      return { notices: rows.slice(0, limit).map(toNotice), hasMore: rows.length > limit }
    },

    countUnread: (reader) => countUnread(reader),

    async read({ command, reader, noticeIds, at }) {
      const these = noticeIds === null ? sql`` : sql`and o.id = any(${noticeIds}::bigint[])`
      try {
        return await again(() => db.transaction().execute(async (trx) => {
          await sql`
            update outbox o set read_at = ${at}::timestamptz
            where o.district_id = ${districtId} and o.recipient = any(${recipientsOf(reader)}) and o.sent_at is not null and o.read_at is null ${these}
              and ${isReadable(reader)}`.execute(trx)
          const output = { unread: await countUnread(reader, trx) }
          // Last, because the answer is known only now; a repeat undoes what it marked.
          const earlier = await claimCommand(trx, { districtId, sealing }, { command, output, at })
          if (earlier) throw new AnsweredBefore(earlier)
          return { outcome: 'saved' as const, output }
        }))
      } catch (error) {
        if (error instanceof AnsweredBefore) return error.answer
        throw error
      }
    },
  }
}
