// Appointments with their room, case and mediator, read the same way wherever a record shows them.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { appointmentState, cancelReason, sessionKind } from '../../../contract/appointment'
import { stage } from '../../../contract/case-steps'
import { subject } from '../../../contract/dispute-kind'
import { partySide } from '../../../contract/role'
import { accessFeature } from '../../../contract/room'
import { position } from '../../../contract/scalars'
import type { KnownAppointment } from '../../booking-port'
import type { StoreSetting } from './command-log'

const appointmentRow = z.object({
  id: z.string(), session_kind: sessionKind, state: appointmentState, seat: z.int(), starts_at: z.date(), ends_at: z.date(),
  booked_by: z.string(), cancel_reason: z.nullable(cancelReason), cancelled_by: z.nullable(z.string()),
  room: z.object({
    id: z.string(), name: z.string(), badge: z.string(), address: z.string(), phone: z.string(), route: z.string(),
    position, access: z.array(accessFeature),
  }),
  case: z.nullable(z.object({ id: z.string(), number: z.string(), subject, stage })),
  mediator: z.nullable(z.object({ id: z.string(), name: z.string() })),
  provider: z.nullable(z.object({ id: z.string(), name: z.string(), title: z.string() })),
  topic_sealed: z.nullable(z.instanceof(Uint8Array)),
  sides: z.array(z.object({ side: partySide, personId: z.string() })),
  checked_in: z.array(partySide),
})

/** `which` is the condition, order and limit over `appointment a`. */
export async function readAppointments({ db, sealing }: Pick<StoreSetting, 'db' | 'sealing'>, which: RawBuilder<unknown>): Promise<KnownAppointment[]> {
  const { rows } = await sql`
    select a.id, a.session_kind, a.state, a.seat, a.starts_at, a.ends_at, a.booked_by, a.cancel_reason,
      json_build_object('id', r.id, 'name', r.name, 'badge', r.badge, 'address', r.address, 'phone', r.phone, 'route', r.route,
        'position', json_build_object('latitude', r.latitude, 'longitude', r.longitude), 'access', r.access) as room,
      case when a.state = 'cancelled' then (
        select e.actor_id from case_event e
          where e.district_id = a.district_id and e.case_id = a.case_id and e.kind = 'appointment-cancelled' and e.payload->>'appointmentId' = a.id
        union all
        select e.actor_id from appointment_event e
          where e.district_id = a.district_id and e.appointment_id = a.id and e.kind = 'appointment-cancelled') end as cancelled_by,
      case when c.id is not null then json_build_object('id', c.id, 'number', c.number, 'subject', c.subject, 'stage', c.stage) end as "case",
      case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end as mediator,
      case when v.id is not null then json_build_object('id', v.id, 'name', v.name, 'title', v.title) end as provider, a.topic_sealed,
      (select coalesce(json_agg(json_build_object('side', p.side, 'personId', p.person_id) order by p.side), '[]') from party p
        where p.district_id = a.district_id and p.case_id = a.case_id and p.person_id is not null) as sides,
      (select coalesce(json_agg(distinct e.payload->>'side'), '[]') from case_event e
        where e.district_id = a.district_id and e.case_id = a.case_id and e.kind = 'checked-in' and e.payload->>'appointmentId' = a.id) as checked_in
    from appointment a
      join room r on r.district_id = a.district_id and r.id = a.room_id
      left join mediation_case c on c.district_id = a.district_id and c.id = a.case_id
      left join staff s on s.district_id = a.district_id and s.id = a.mediator_id
      left join service_provider v on v.district_id = a.district_id and v.id = a.provider_id
    ${which}`.execute(db)
  return rows.map((row) => {
    const { session_kind, starts_at, ends_at, booked_by, cancel_reason, cancelled_by, checked_in, topic_sealed, ...rest } = appointmentRow.parse(row)
    return {
      ...rest, sessionKind: session_kind, startsAt: starts_at, endsAt: ends_at, bookedBy: booked_by, cancelReason: cancel_reason, cancelledBy: cancelled_by,
      partyIds: rest.case === null ? [booked_by] : rest.sides.map(({ personId }) => personId), checkedIn: checked_in, topic: topic_sealed && sealing.open<string>(topic_sealed),
    }
  })
}
