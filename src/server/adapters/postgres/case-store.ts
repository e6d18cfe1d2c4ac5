import { sql } from 'kysely'
import * as z from 'zod/mini'

import { ratingLevel, ratingTag } from '../../../contract/rating'
import type { CaseSave, CaseStore, EscalationDue } from '../../ports'
import { readCases } from './case-rows'
import type { StoreSetting } from './command-log'
import { again } from './retry-conflict'
import { dueColumns, saveCase } from './save-case'
import { StepAbandoned } from './step-abandoned'

const codes = { level: ratingLevel, tags: z.array(ratingTag) }

export function caseStore(setting: StoreSetting): CaseStore {
  const { db, districtId, sealing } = setting
  return {
    async nextNumber(year) {
      const { last } = await again(() => db.insertInto('case_number').values({ district_id: districtId, year, last: 1 })
        .onConflict((conflict) => conflict.columns(['district_id', 'year']).doUpdateSet({ last: sql`case_number.last + 1` }))
        .returning('last').executeTakeFirstOrThrow())
      return last
    },

    async find(caseId) {
      const [found] = await readCases(setting, sql`c.id = ${caseId}`)
      return found ?? null
    },

    async listForPerson(personId, { after, limit }) {
      const further = after ? sql`and (k.registered_at, k.id) < (${after.registeredAt}, ${after.id})` : sql``
      const cases = await readCases(setting, sql`c.id in (
          select k.id from party p join mediation_case k on k.district_id = p.district_id and k.id = p.case_id
          where p.district_id = ${districtId} and p.person_id = ${personId} ${further}
          order by k.registered_at desc, k.id desc limit ${limit + 1})
        order by c.registered_at desc, c.id desc`)
      return { cases: cases.slice(0, limit), hasMore: cases.length > limit }
    },

    async save<Output>(save: CaseSave<Output>) {
      try {
        const earlier = await again(() => db.transaction().execute((trx) => saveCase(trx, setting, save)))
        return earlier ?? { outcome: 'saved' }
      } catch (error) {
        if (error instanceof StepAbandoned) return { outcome: error.outcome }
        throw error
      }
    },

    async toEscalate(by, { after, limit }) {
      const further = after ? sql`and (c.escalate_at, c.id) > (${after.dueAt}::timestamptz, ${after.caseId})` : sql``
      const { rows } = await sql<EscalationDue>`
        select c.id as "caseId", c.escalate_at as "dueAt" from mediation_case c
        where c.district_id = ${districtId} and c.escalate_at <= ${by}::timestamptz ${further}
        order by c.escalate_at, c.id limit ${limit}`.execute(db)
      return rows
    },

    async watch({ id, events }, due) {
      await again(() => db.updateTable('mediation_case').set(dueColumns(due))
        .where('district_id', '=', districtId).where('id', '=', id).where('last_seq', '=', events.at(-1)?.seq ?? 0).execute())
    },

    async rating(caseId, side) {
      const row = await db.selectFrom('rating as g')
        .leftJoin('rating_review as v', (join) => join.onRef('v.district_id', '=', 'g.district_id').onRef('v.case_id', '=', 'g.case_id').onRef('v.side', '=', 'g.side'))
        .select(['g.level', 'g.tags', 'g.comment_sealed', 'g.was_pressured', 'g.rated_at', 'g.contact_by', 'g.answer_by', 'v.contacted_at', 'v.answered_at', 'v.answer_sealed', 'v.rated_at as review_of'])
        .where('g.district_id', '=', districtId).where('g.case_id', '=', caseId).where('g.side', '=', side).executeTakeFirst()
      if (!row) return null
      return {
        level: codes.level.parse(row.level),
        tags: codes.tags.parse(row.tags),
        comment: row.comment_sealed && sealing.open<string>(row.comment_sealed),
        wasPressured: row.was_pressured,
        ratedAt: row.rated_at.toISOString(),
        contactBy: row.contact_by?.toISOString() ?? null,
        answerBy: row.answer_by?.toISOString() ?? null,
        review: row.review_of && {
          contactedAt: row.contacted_at?.toISOString() ?? null, answeredAt: row.answered_at?.toISOString() ?? null,
          answer: row.answer_sealed && sealing.open<string>(row.answer_sealed),
        },
      }
    },

    async receiptSource(number) {
      const { rows } = await sql<{ id: string; at: Date }>`
        select c.id, e.at from mediation_case c join case_event e on e.district_id = c.district_id and e.case_id = c.id and e.seq = 1
        where c.district_id = ${districtId} and c.number = ${number}
          and e.prev = '\\x' and e.hash = event_hash(e.prev, e) and e.payload->>'number' = c.number`.execute(db)
      const [registration] = rows
      return registration ? { caseId: registration.id, registeredAt: registration.at } : null
    },
  }
}
