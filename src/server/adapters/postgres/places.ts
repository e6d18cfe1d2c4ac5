import * as z from 'zod/mini'

import type { Places } from '../../ports'
import type { StoreSetting } from './command-log'

const buildings = z.array(z.object({ name: z.string(), units: z.int() }))

export function places({ db, districtId }: StoreSetting): Places {
  return {
    async district() {
      const row = await db.selectFrom('district').selectAll().where('id', '=', districtId).executeTakeFirstOrThrow()
      return {
        id: row.id, name: row.name, shortName: row.short_name,
        limits: {
          acceptHours: row.accept_hours, acknowledgeMinutes: row.acknowledge_minutes, contactHours: row.contact_hours,
          meetHours: row.meet_hours, mediationDays: row.mediation_days, reopenDays: row.reopen_days,
          bookingNoticeMinutes: row.booking_notice_minutes, bookingChangeMinutes: row.booking_change_minutes,
        },
      }
    },
    async communities() {
      const rows = await db.selectFrom('community').selectAll().where('district_id', '=', districtId).orderBy('ordinal').orderBy('id').execute()
      return rows.map((row) => ({
        id: row.id, name: row.name, street: row.street, position: { latitude: row.latitude, longitude: row.longitude },
        buildings: buildings.parse(row.buildings),
      }))
    },
  }
}
