// A row of the outbox as a notice of the inbox: the names behind its ids are those of today, the instants those of then.
import { sql } from 'kysely'
import * as z from 'zod/mini'

import { clockName } from '../../../contract/clock'
import { subject } from '../../../contract/dispute-kind'
import { noticeKind } from '../../../contract/notice'
import { rung } from '../../../contract/role'
import { freeSlot } from '../../../contract/room'
import { instant } from '../../../contract/scalars'
import type { NoticeRecord } from '../../records'

export const noticeColumns = sql`
  o.id::text as id, o.kind, o.due_at, o.read_at is not null as is_read, o.case_id, o.appointment_id, o.gathering_id, o.facts,
  c.number as case_number, c.subject, coalesce(r.name, o.facts->>'roomName') as room_name, s.name as mediator_name,
  coalesce(y.title, o.facts->>'title') as title`

/** Joined to the outbox row `o`. */
export const noticeSources = sql`
  left join mediation_case c on c.district_id = o.district_id and c.id = o.case_id
  left join room r on r.district_id = o.district_id and r.id = o.facts->>'roomId'
  left join staff s on s.district_id = o.district_id and s.id = o.facts->>'mediatorId'
  left join gathering g on g.district_id = o.district_id and g.id = o.gathering_id
  left join gathering_series y on y.district_id = g.district_id and y.id = g.series_id`

const noticeRow = z.object({
  id: z.string(), kind: noticeKind, due_at: z.date(), is_read: z.boolean(),
  case_id: z.nullable(z.string()), appointment_id: z.nullable(z.string()), gathering_id: z.nullable(z.string()),
  facts: z.object({ startsAt: z.optional(instant), by: z.optional(instant), clock: z.optional(clockName), rung: z.optional(rung), offers: z.optional(z.array(freeSlot)) }),
  case_number: z.nullable(z.string()), subject: z.nullable(subject), room_name: z.nullable(z.string()), mediator_name: z.nullable(z.string()),
  title: z.nullable(z.string()),
})

export function toNotice(row: unknown): NoticeRecord {
  const { id, kind, due_at, is_read, case_id, appointment_id, gathering_id, facts, ...names } = noticeRow.parse(row)
  return {
    id, kind, at: due_at, isRead: is_read, caseId: case_id, appointmentId: appointment_id, gatheringId: gathering_id,
    facts: {
      ...facts,
      ...(names.case_number !== null && { caseNumber: names.case_number }),
      ...(names.subject !== null && { subject: names.subject }),
      ...(names.room_name !== null && { roomName: names.room_name }),
      ...(names.mediator_name !== null && { mediatorName: names.mediator_name }),
      ...(names.title !== null && { title: names.title }),
    },
  }
}
