// What lies beside a case: by its building, by its parties' phones, and what somebody tied to it. Each by its own index.
import { sql } from 'kysely'
import * as z from 'zod/mini'

import { stage } from '../../../contract/case-steps'
import { subject } from '../../../contract/dispute-kind'
import { ratingLevel } from '../../../contract/rating'
import { partySide } from '../../../contract/role'
import { endReason } from '../../../contract/staff-step'
import type { RelatedCases } from '../../intake-port'
import type { RelatedRecord } from '../../desk-records'
import type { CaseDetails, PartyRecord } from '../../records'
import type { Sealing } from '../sealing'
import { pairOf } from './save-case-ties'
import type { StoreSetting } from './command-log'

/** Of one way to find them, the newest; nobody reads further back at a desk. */
const mostByOneWay = 60

const sealed = z.pipe(z.string(), z.transform((value) => Buffer.from(value, 'base64')))
const relatedRow = z.object({
  id: z.string(), number: z.string(), stage, subject, community_id: z.string(), details_sealed: z.instanceof(Uint8Array), registered_at: z.date(),
  mediator_id: z.nullable(z.string()), end_reason: z.nullable(endReason), ratings: z.array(ratingLevel), is_linked: z.boolean(), is_merged_here: z.boolean(),
  parties: z.array(z.object({ side: partySide, personId: z.nullable(z.string()), identity: sealed })),
})

export function relatedCases({ db, districtId, sealing }: StoreSetting): RelatedCases {
  return {
    async near({ id, communityId, details, parties }) {
      const building = sealing.lookup(`${communityId}/${details.building}`)
      const phones = parties.flatMap(({ phone }) => (phone === null ? [] : [sealing.lookup(phone)]))
      const { rows } = await sql`
        with linked as (
          select other_id as id from case_link where district_id = ${districtId} and case_id = ${id}
          union select case_id from case_link where district_id = ${districtId} and other_id = ${id}
        ), near as (
          (select n.id from mediation_case n where n.district_id = ${districtId} and n.building_lookup = ${building}
            order by n.registered_at desc, n.id desc limit ${mostByOneWay})
          union (select p.case_id from party p where p.district_id = ${districtId} and p.phone_lookup = any(${phones}::bytea[]) limit ${mostByOneWay})
          union select id from linked
          union select n.id from mediation_case n where n.district_id = ${districtId} and n.merged_into = ${id}
        )
        select c.id, c.number, c.stage, c.subject, c.community_id, c.details_sealed, c.registered_at, c.mediator_id,
          (select e.payload->>'endReason' from case_event e
            where e.district_id = c.district_id and e.case_id = c.id and e.kind = 'ended' order by e.seq desc limit 1) as end_reason,
          (select coalesce(json_agg(g.level), '[]') from rating g where g.district_id = c.district_id and g.case_id = c.id) as ratings,
          c.id in (select id from linked) as is_linked, c.merged_into is not distinct from ${id} as is_merged_here,
          (select json_agg(json_build_object('side', p.side, 'personId', p.person_id, 'identity', encode(p.identity_sealed, 'base64')) order by p.side)
            from party p where p.district_id = c.district_id and p.case_id = c.id) as parties
        from mediation_case c where c.district_id = ${districtId} and c.id in (select id from near) and c.id <> ${id}
        order by c.registered_at desc, c.id desc`.execute(db)
      return rows.map((row) => toRelated(row, sealing))
    },

    async areLinked(caseId, otherCaseId) {
      const { case_id, other_id } = pairOf(caseId, otherCaseId)
      return await db.selectFrom('case_link').select('case_id')
        .where('district_id', '=', districtId).where('case_id', '=', case_id).where('other_id', '=', other_id).executeTakeFirst() !== undefined
    },
  }
}

function toRelated(row: unknown, sealing: Sealing): RelatedRecord {
  const read = relatedRow.parse(row)
  return {
    id: read.id, number: read.number, stage: read.stage, subject: read.subject, communityId: read.community_id, registeredAt: read.registered_at,
    details: sealing.open<CaseDetails>(read.details_sealed),
    parties: read.parties.map(({ side, personId, identity }) => ({ side, personId, ...sealing.open<Omit<PartyRecord, 'side' | 'personId'>>(identity) })),
    mediatorId: read.mediator_id, endReason: read.end_reason, ratings: read.ratings, isLinked: read.is_linked, isMergedHere: read.is_merged_here,
  }
}
