// Bad ratings and what came of them. Of two who act at once one writes; the other reads what was written.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { ratingLevel, ratingTag } from '../../../contract/rating'
import { partySide } from '../../../contract/role'
import type { ReviewStore } from '../../oversight-port'
import type { ReviewRecord } from '../../desk-records'
import type { PartyRecord } from '../../records'
import type { Sealing } from '../sealing'
import { claimCommand } from './claim-command'
import type { StoreSetting } from './command-log'
import { again } from './retry-conflict'
import { StepAbandoned } from './step-abandoned'

const reviewRow = z.object({
  case_id: z.string(), side: partySide, number: z.string(), community_name: z.string(), level: ratingLevel, was_pressured: z.boolean(), tags: z.array(ratingTag),
  comment_sealed: z.nullable(z.instanceof(Uint8Array)), identity_sealed: z.instanceof(Uint8Array), mediator_name: z.nullable(z.string()),
  rated_at: z.date(), contact_by: z.date(), answer_by: z.date(), latest_by: z.date(), contacted_at: z.nullable(z.date()), contacted_by_name: z.nullable(z.string()),
  contact_note_sealed: z.nullable(z.instanceof(Uint8Array)), answered_at: z.nullable(z.date()), answered_by_name: z.nullable(z.string()),
  answer_sealed: z.nullable(z.instanceof(Uint8Array)),
})

function toReview(row: unknown, sealing: Sealing): ReviewRecord {
  const read = reviewRow.parse(row)
  return {
    caseId: read.case_id, side: read.side, number: read.number, communityName: read.community_name, level: read.level, wasPressured: read.was_pressured, tags: read.tags,
    comment: read.comment_sealed && sealing.open<string>(read.comment_sealed), raterName: sealing.open<Pick<PartyRecord, 'name'>>(read.identity_sealed).name,
    mediatorName: read.mediator_name, ratedAt: read.rated_at, contactBy: read.contact_by, answerBy: read.answer_by, latestBy: read.latest_by,
    contactedAt: read.contacted_at, contactedBy: read.contacted_by_name, contactNote: read.contact_note_sealed && sealing.open<string>(read.contact_note_sealed),
    answeredAt: read.answered_at, answeredBy: read.answered_by_name, answer: read.answer_sealed && sealing.open<string>(read.answer_sealed),
  }
}

export function reviewStore({ db, districtId, sealing }: StoreSetting): ReviewStore {
  const where = async (condition: RawBuilder<unknown>): Promise<ReviewRecord[]> => {
    const { rows } = await sql`
      select v.*, c.number, m.name as community_name, g.level, g.was_pressured, g.tags, g.comment_sealed, p.identity_sealed,
        h.name as mediator_name, one.name as contacted_by_name, other.name as answered_by_name
      from rating_review v
        join rating g on g.district_id = v.district_id and g.case_id = v.case_id and g.side = v.side
        join mediation_case c on c.district_id = v.district_id and c.id = v.case_id
        join community m on m.district_id = c.district_id and m.id = c.community_id
        join party p on p.district_id = v.district_id and p.case_id = v.case_id and p.side = v.side
        left join staff h on h.district_id = c.district_id and h.id = c.mediator_id
        left join staff one on one.district_id = v.district_id and one.id = v.contacted_by
        left join staff other on other.district_id = v.district_id and other.id = v.answered_by
      where v.district_id = ${districtId} and ${condition}`.execute(db)
    return rows.map((row) => toReview(row, sealing))
  }
  /** Whoever is a party to a case, or ever handled it, does not review it. */
  const mayReview = ({ personId, staffId }: { personId: string; staffId: string }): RawBuilder<unknown> => sql`
    not exists (select from party own where own.district_id = v.district_id and own.case_id = v.case_id and own.person_id = ${personId})
    and not exists (select from dispatch_order o where o.district_id = v.district_id and o.case_id = v.case_id and o.mediator_id = ${staffId})`
  const ofOne = (caseId: string, side: PartyRecord['side']) => sql`v.case_id = ${caseId} and v.side = ${side}`

  return {
    async list(reviewer, { isOpen, after, limit }) {
      const key = isOpen ? sql`v.due_by` : sql`v.answered_at`
      const order = isOpen ? sql`order by v.due_by, v.case_id, v.side` : sql`order by v.answered_at desc, v.case_id desc, v.side desc`
      const further = after === null ? sql`` : sql`and (${key}, v.case_id, v.side) ${isOpen ? sql`>` : sql`<`} (${after.at}::timestamptz, ${after.caseId}, ${after.side})`
      const rows = await where(sql`${key} is not null ${further} and ${mayReview(reviewer)} ${order} limit ${limit + 1}`)
      return { reviews: rows.slice(0, limit), hasMore: rows.length > limit }
    },

    async find(caseId, side, reviewer) {
      const [found] = await where(reviewer === null ? ofOne(caseId, side) : sql`${ofOne(caseId, side)} and ${mayReview(reviewer)}`)
      return found ?? null
    },

    async save({ command, output, caseId, side, kind, words, staffId, at, notices }) {
      const kept = sealing.seal(words)
      const set = kind === 'contacted'
        ? { contacted_at: at, contacted_by: staffId, contact_note_sealed: kept }
        : { answered_at: at, answered_by: staffId, answer_sealed: kept, escalate_at: null }
      const undone = kind === 'contacted' ? sql<boolean>`contacted_at is null` : sql<boolean>`contacted_at is not null and answered_at is null`
      try {
        return await again(() => db.transaction().execute(async (trx) => {
          const earlier = await claimCommand(trx, { districtId, sealing }, { command, output, at })
          if (earlier) return earlier
          const { numUpdatedRows } = await trx.updateTable('rating_review').set(set)
            .where('district_id', '=', districtId).where('case_id', '=', caseId).where('side', '=', side).where(undone).executeTakeFirstOrThrow()
          if (numUpdatedRows !== 1n) throw new StepAbandoned('stale')
          await trx.insertInto('rating_review_event').values({ district_id: districtId, case_id: caseId, side, kind, actor_id: staffId, at }).execute()
          if (notices.length > 0) {
            await trx.insertInto('outbox').values(notices.map((notice) => ({
              district_id: districtId, dedupe_key: notice.dedupeKey, kind: notice.kind, recipient: notice.recipient, case_id: notice.caseId,
              appointment_id: null, gathering_id: null, facts: JSON.stringify(notice.facts), due_at: notice.dueAt,
            }))).onConflict((conflict) => conflict.columns(['district_id', 'dedupe_key']).doNothing()).execute()
          }
          return { outcome: 'saved' as const }
        }))
      } catch (error) {
        if (error instanceof StepAbandoned) return { outcome: 'stale' }
        throw error
      }
    },

    async missDue(now, limit) {
      const { rows } = await again(() => sql<{ missed: number }>`select miss_reviews(${districtId}, ${now}::timestamptz, ${limit}::int) as missed`.execute(db))
      return rows[0]?.missed ?? 0
    },
  }
}
