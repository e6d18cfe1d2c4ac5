// What is read about the people of a district. `s` is the member of staff in every piece.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { profession } from '../../../contract/role'
import { leaveKind } from '../../../contract/staff-duty'
import { organisationKind, staffRole, staffStanding } from '../../../contract/staffing'
import { staffResource } from '../../domain/occupancy'
import { shanghaiDayOf } from '../../domain/shanghai-time'
import type { InHand } from '../../staffing-port'
import type { StoreSetting } from './command-log'

const line = {
  id: z.string(), name: z.string(), title: z.string(), role: staffRole, profession, organisationName: z.string(), standing: staffStanding, awayUntilOn: z.nullable(z.string()),
}
export const lineRow = z.object(line)
const leave = z.object({ id: z.string(), fromOn: z.string(), untilOn: z.string(), kind: leaveKind })
export const heldRow = z.object({
  ...line, organisationId: z.string(), phone: z.string(), communityIds: z.array(z.string()),
  invitation: z.nullable(z.object({ madeAt: z.coerce.date(), expiresAt: z.coerce.date() })),
  duties: z.array(z.object({ roomId: z.string(), weekday: z.int() })),
  leaves: z.array(leave),
})
export const organisationRow = z.object({ id: z.string(), name: z.string(), kind: organisationKind, people: z.int() })
const named = z.object({ id: z.string(), name: z.string(), title: z.string() })
export const territoryRow = z.object({
  grids: z.array(z.object({
    gridId: z.string(), gridName: z.string(), beatName: z.string(), communityId: z.string(), buildingNames: z.array(z.string()), officerId: z.string(), gridWorkerId: z.string(), roomId: z.string(),
  })),
  officers: z.array(named), gridWorkers: z.array(named), rooms: z.array(z.object({ id: z.string(), name: z.string(), communityId: z.string() })),
})
export const weekRow = z.object({
  duties: z.array(z.object({
    roomId: z.string(), roomName: z.string(), weekday: z.int(), hours: z.array(z.object({ opensAtMinute: z.int(), closesAtMinute: z.int() })),
  })),
  leaves: z.array(leave),
  orders: z.int(),
})

const liveInvitation = (now: Date): RawBuilder<unknown> => sql`
  from staff_invitation i where i.district_id = s.district_id and i.staff_id = s.id and i.used_at is null and i.revoked_at is null and i.expires_at > ${now}::timestamptz`

export const lineColumns = (now: Date): RawBuilder<unknown> => sql`
  s.id, s.name, s.title, s.role, s.profession, o.name as "organisationName",
  case when s.is_active then 'in-office' when exists (select ${liveInvitation(now)}) then 'invited' when s.left_at is not null then 'left' else 'not-invited' end as standing,
  (select max(l.until_on)::text from staff_leave l where l.district_id = s.district_id and l.staff_id = s.id and l.ended_at is null
    and l.from_on <= ${shanghaiDayOf(now)}::date and l.until_on >= ${shanghaiDayOf(now)}::date) as "awayUntilOn"`

/** Going on or ahead. */
export const leavesColumn = (now: Date): RawBuilder<unknown> => sql`
  (select coalesce(json_agg(json_build_object('id', l.id, 'fromOn', l.from_on::text, 'untilOn', l.until_on::text, 'kind', l.kind) order by l.from_on), '[]')
    from staff_leave l where l.district_id = s.district_id and l.staff_id = s.id and l.ended_at is null and l.until_on >= ${shanghaiDayOf(now)}::date) as leaves`

export const heldColumns = (now: Date): RawBuilder<unknown> => sql`
  ${lineColumns(now)}, s.organisation_id as "organisationId", s.phone,
  (select coalesce(json_agg(k.community_id order by k.community_id), '[]') from staff_scope k where k.district_id = s.district_id and k.staff_id = s.id) as "communityIds",
  (select json_build_object('madeAt', i.made_at, 'expiresAt', i.expires_at) ${liveInvitation(now)}) as invitation,
  (select coalesce(json_agg(json_build_object('roomId', d.room_id, 'weekday', d.weekday) order by d.weekday, d.room_id), '[]')
    from duty d where d.district_id = s.district_id and d.staff_id = s.id) as duties,
  ${leavesColumn(now)}`

const sittingRow = z.object({ appointmentId: z.string(), caseId: z.nullable(z.string()), number: z.nullable(z.string()), startsAt: z.date(), roomName: z.string() })
const caseRow = z.object({ caseId: z.string(), number: z.string() })
type Reading = Pick<StoreSetting, 'db' | 'districtId'>

export async function liveOrdersOf({ db, districtId }: Reading, staffId: string): Promise<InHand['cases']> {
  const { rows } = await sql`
    select c.id as "caseId", c.number from dispatch_order d join mediation_case c on c.district_id = d.district_id and c.id = d.case_id
    where d.district_id = ${districtId} and d.mediator_id = ${staffId} and d.ended_at is null order by d.dispatched_at, c.id`.execute(db)
  return rows.map((row) => caseRow.parse(row))
}

/** Live appointments that take this person's time in `[from, to)`, also services they give in person. */
export async function sittingsOf({ db, districtId }: Reading, staffId: string, from: Date, to: Date | null): Promise<InHand['sittings']> {
  const { rows } = await sql`
    select a.id as "appointmentId", c.id as "caseId", c.number, a.starts_at as "startsAt", r.name as "roomName"
    from appointment a join room r on r.district_id = a.district_id and r.id = a.room_id
      left join mediation_case c on c.district_id = a.district_id and c.id = a.case_id
    where a.district_id = ${districtId} and a.state in ('held', 'booked') and a.id in (
      select o.appointment_id from occupancy o where o.district_id = ${districtId} and o.resource = ${staffResource(staffId)}
        and o.quantum_at >= ${from}::timestamptz and (${to}::timestamptz is null or o.quantum_at < ${to}::timestamptz))
    order by a.starts_at, a.id`.execute(db)
  return rows.map((row) => sittingRow.parse(row))
}
