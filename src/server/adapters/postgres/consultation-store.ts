import { sql } from 'kysely'
import * as z from 'zod/mini'

import { openingHours } from '../../../contract/room'
import { serviceKind } from '../../../contract/service-provider'
import type { ConsultationSave, ConsultationStore } from '../../booking-port'
import type { Saved } from '../../ports'
import { bookingCall } from './booking-call'
import type { StoreSetting } from './command-log'

const providerRow = z.object({
  id: z.string(), kind: serviceKind, name: z.string(), title: z.string(), organisationName: z.string(), helpsWith: z.string(), bring: z.array(z.string()),
  sessionMinutes: z.int(), hours: z.array(openingHours), roomId: z.string(), staffId: z.nullable(z.string()),
})

/** Those who receive people one to one, and the appointments without a case. */
export function consultationStore(setting: StoreSetting): ConsultationStore {
  const { db, districtId, sealing } = setting
  const { run, commandArguments, eventArguments } = bookingCall(setting)
  return {
    async providers({ kind, providerId }) {
      const { rows } = await sql`
        select v.id, v.kind, v.name, v.title, o.name as "organisationName", v.helps_with as "helpsWith", v.bring,
          v.session_minutes as "sessionMinutes", v.room_id as "roomId", v.staff_id as "staffId",
          (select coalesce(json_agg(json_build_object(
              'weekday', h.weekday, 'opensAtMinute', h.opens_at_minute, 'closesAtMinute', h.closes_at_minute)
              order by h.weekday, h.opens_at_minute), '[]')
            from provider_hours h where h.district_id = v.district_id and h.provider_id = v.id) as hours
        from service_provider v join organisation o on o.district_id = v.district_id and o.id = v.organisation_id
        where v.district_id = ${districtId} and v.is_active
          and (${kind ?? null}::text is null or v.kind = ${kind ?? null}) and (${providerId ?? null}::text is null or v.id = ${providerId ?? null})
        order by v.ordinal, v.id`.execute(db)
      return rows.map((row) => providerRow.parse(row))
    },
    place<Output>(save: ConsultationSave<Output>) {
      const { appointment, expected } = save
      return run<Output>(sql`select * from place_consultation(
        ${commandArguments(save.command, save.output)},
        ${appointment.id}, ${appointment.sessionKind}, ${expected.startsAt},
        ${appointment.roomId}, ${save.capacity}, ${appointment.provider?.id ?? null}, ${appointment.provider?.staffId ?? null},
        ${appointment.startsAt}, ${appointment.endsAt}, ${appointment.topic === null ? null : sealing.seal(appointment.topic)},
        ${save.event.kind}, ${eventArguments(save)})`)
    },
    async cancel<Output>(save: Parameters<ConsultationStore['cancel']>[0] & { output: Output }) {
      const saved = await run<Output>(sql`select * from cancel_consultation(
        ${commandArguments(save.command, save.output)},
        ${save.appointmentId}, ${save.expected.startsAt}, ${save.reason}, ${eventArguments(save)})`)
      return saved as Saved<Output>
    },
  }
}
