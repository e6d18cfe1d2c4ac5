// Live appointments ahead, with everybody whose time they take.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { sessionKind } from '../../../contract/appointment'
import type { AheadBooking } from '../../administration-port'
import type { Interval } from '../../records'

const row = z.object({
  id: z.string(), session_kind: sessionKind, room_id: z.string(), room_name: z.string(), case_id: z.nullable(z.string()), number: z.nullable(z.string()),
  people: z.array(z.string()), mediator_id: z.nullable(z.string()), provider_id: z.nullable(z.string()), starts_at: z.date(), ends_at: z.date(),
})
/** Longer than any sitting: bounds how far before the interval one can have begun. */
const longestSitting = sql`interval '1 day'`

export const aheadQuery = (districtId: string, { roomId, within: { startsAt, endsAt } }: { roomId: string | null; within: Interval }): RawBuilder<unknown> => sql`
  select a.id, a.session_kind, a.room_id, r.name as room_name, a.case_id, c.number, a.mediator_id, a.provider_id, a.starts_at, a.ends_at,
    case when a.case_id is null then array[a.booked_by] else array(
      select p.person_id from party p
      where p.district_id = a.district_id and p.case_id = a.case_id and p.person_id is not null order by p.side) end as people
  from appointment a
    join room r on r.district_id = a.district_id and r.id = a.room_id
    left join mediation_case c on c.district_id = a.district_id and c.id = a.case_id
  where a.district_id = ${districtId} and a.state in ('held', 'booked') and ${roomId === null ? sql`true` : sql`a.room_id = ${roomId}`}
    and a.starts_at > ${startsAt}::timestamptz - ${longestSitting} and a.starts_at < ${endsAt} and a.ends_at > ${startsAt}
  order by a.starts_at, a.id`

export function toAhead(given: unknown): AheadBooking {
  const { session_kind, room_id, room_name, case_id, number, people, mediator_id, provider_id, starts_at, ends_at, id } = row.parse(given)
  return {
    id, sessionKind: session_kind, roomId: room_id, roomName: room_name, case: case_id !== null && number !== null ? { id: case_id, number } : null,
    partyIds: people, mediatorId: mediator_id, providerId: provider_id, startsAt: starts_at, endsAt: ends_at,
  }
}
