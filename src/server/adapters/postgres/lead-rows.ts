// A lead with what became of it: its own row, its place, its reporter, and the event that settled it.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { dismissReason, leadKind, leadState } from '../../../contract/lead'
import type { LeadRecord } from '../../desk-records'
import type { Sealing } from '../sealing'
import type { StoreSetting } from './command-log'

export type LeadTold = Pick<LeadRecord, 'building' | 'words'>

const sealed = z.instanceof(Uint8Array)
const leadRow = z.object({
  id: z.string(), kind: leadKind, state: leadState, community_id: z.string(), community_name: z.string(), told_sealed: sealed,
  photo_ids: z.array(z.string()), reported_at: z.date(), reporter_id: z.string(), reporter_name: z.string(), case_id: z.nullable(z.string()),
  settled_by: z.nullable(z.string()), settled_at: z.nullable(z.date()), reason: z.nullable(dismissReason), note_sealed: z.nullable(sealed),
})

/** `which` is the condition, order and limit over `lead l`. */
export async function readLeads({ db, districtId, sealing }: StoreSetting, which: RawBuilder<unknown>): Promise<LeadRecord[]> {
  const { rows } = await sql`
    select l.id, l.kind, l.state, l.community_id, m.name as community_name, l.told_sealed, l.photo_ids, l.reported_at, l.reporter_id, r.name as reporter_name,
      l.case_id, s.name as settled_by, e.at as settled_at, e.payload->>'reason' as reason, e.note_sealed
    from lead l
      join community m on m.district_id = l.district_id and m.id = l.community_id
      join staff r on r.district_id = l.district_id and r.id = l.reporter_id
      left join lead_event e on e.district_id = l.district_id and e.lead_id = l.id and e.seq = 2
      left join staff s on s.district_id = e.district_id and s.id = e.actor_id
    where l.district_id = ${districtId} and ${which}`.execute(db)
  return rows.map((row) => toLead(leadRow.parse(row), sealing))
}

function toLead(row: z.output<typeof leadRow>, sealing: Sealing): LeadRecord {
  const { settled_by: by, settled_at: at, reason, note_sealed } = row
  return {
    id: row.id, kind: row.kind, state: row.state, communityId: row.community_id, communityName: row.community_name, ...sealing.open<LeadTold>(row.told_sealed),
    photoIds: row.photo_ids, reportedAt: row.reported_at, reporter: { id: row.reporter_id, name: row.reporter_name }, caseId: row.case_id,
    settled: by !== null && at !== null ? { by, at, reason, note: note_sealed && sealing.open<string>(note_sealed) } : null,
  }
}
