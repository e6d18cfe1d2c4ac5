// A line of a staff list as the record holds it: the case's own columns, its applicant, and the sitting that comes next.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { stage } from '../../../contract/case-steps'
import { disputeKind, subject } from '../../../contract/dispute-kind'
import { level } from '../../../contract/mediation-case'
import { rung } from '../../../contract/role'
import { dueWhat } from '../../../contract/workbench'
import type { DeskRecord } from '../../desk-records'
import type { CaseDetails, PartyRecord } from '../../records'
import type { Sealing } from '../sealing'

export const deskColumns = sql`
  c.id, c.number, c.subject, c.kind, c.stage, c.level, m.name as community_name, c.details_sealed, c.registered_at, c.due_what, c.due_by, c.overseer,
  s.name as mediator_name, c.mediator_id, p.identity_sealed, n.starts_at, n.room_name`

/** Over the rows of one page, `c`; each is looked up by its key. */
export const deskSources = (now: Date): RawBuilder<unknown> => sql`
  join community m on m.district_id = c.district_id and m.id = c.community_id
  left join staff s on s.district_id = c.district_id and s.id = c.mediator_id
  left join party p on p.district_id = c.district_id and p.case_id = c.id and p.side = 'applicant'
  left join lateral (
    select a.starts_at, r.name as room_name from appointment a join room r on r.district_id = a.district_id and r.id = a.room_id
    where a.district_id = c.district_id and a.case_id = c.id and a.state in ('held', 'booked') and a.ends_at > ${now}::timestamptz
    order by a.starts_at limit 1) n on true`

const deskRow = z.object({
  id: z.string(), number: z.string(), subject, kind: disputeKind, stage, level: z.nullable(level), community_name: z.string(),
  details_sealed: z.instanceof(Uint8Array), registered_at: z.date(), due_what: z.nullable(dueWhat), due_by: z.nullable(z.date()), overseer: z.nullable(rung),
  mediator_name: z.nullable(z.string()), mediator_id: z.nullable(z.string()), identity_sealed: z.nullable(z.instanceof(Uint8Array)),
  starts_at: z.nullable(z.date()), room_name: z.nullable(z.string()),
})

export function toDeskRecord(row: unknown, sealing: Sealing): DeskRecord {
  const read = deskRow.parse(row)
  const { building, safety } = sealing.open<CaseDetails>(read.details_sealed)
  const applicant = read.identity_sealed && sealing.open<Pick<PartyRecord, 'name' | 'onBehalfOf'>>(read.identity_sealed)
  return {
    caseId: read.id, number: read.number, subject: read.subject, kind: read.kind, stage: read.stage, level: read.level,
    communityName: read.community_name, building, registeredAt: read.registered_at,
    due: read.due_what && read.due_by && { what: read.due_what, by: read.due_by }, overseer: read.overseer,
    nextSitting: read.starts_at && { startsAt: read.starts_at, roomName: read.room_name ?? '' },
    applicantName: applicant?.name ?? '', isForOther: Boolean(applicant?.onBehalfOf), hasSafetyConcern: safety.length > 0,
    mediator: read.mediator_id === null ? null : { id: read.mediator_id, name: read.mediator_name ?? '' },
  }
}
