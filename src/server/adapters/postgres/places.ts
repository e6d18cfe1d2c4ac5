import { sql } from 'kysely'
import * as z from 'zod/mini'

import type { Places } from '../../ports'
import type { StoreSetting } from './command-log'

const buildings = z.array(z.object({ name: z.string(), units: z.int() }))

const officeHolder = z.nullable(z.object({ name: z.string(), title: z.string() }))
const codedPlace = z.object({
  community: z.object({ id: z.string(), name: z.string() }),
  building: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  grids: z.array(z.object({ buildingNames: z.array(z.string()), officer: officeHolder, gridWorker: officeHolder, roomId: z.string() })),
})

export function places({ db, districtId }: StoreSetting): Places {
  return {
    async district() {
      const row = await db.selectFrom('district').selectAll().where('id', '=', districtId).executeTakeFirstOrThrow()
      return {
        id: row.id, name: row.name, shortName: row.short_name,
        limits: {
          acceptHours: row.accept_hours, acknowledgeMinutes: row.acknowledge_minutes, contactHours: row.contact_hours,
          meetHours: row.meet_hours, mediationDays: row.mediation_days, reopenDays: row.reopen_days, urgeReplyHours: row.urge_reply_hours,
          brigadeChiefAfterMinutes: row.brigade_chief_after_minutes, deputyBureauChiefAfterMinutes: row.deputy_bureau_chief_after_minutes,
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
    async findCode(code) {
      const { rows } = await sql`
        select json_build_object('id', m.id, 'name', m.name) as community, p.building, p.unit,
          (select coalesce(json_agg(json_build_object(
              'buildingNames', t.building_names, 'roomId', t.room_id,
              'officer', case when o.is_active then json_build_object('name', o.name, 'title', o.title) end,
              'gridWorker', case when w.is_active then json_build_object('name', w.name, 'title', w.title) end) order by t.grid_id), '[]')
            from territory t
            join staff o on o.district_id = t.district_id and o.id = t.officer_id
            join staff w on w.district_id = t.district_id and w.id = t.grid_worker_id
            where t.district_id = p.district_id and t.community_id = p.community_id) as grids
        from place_code p join community m on m.district_id = p.district_id and m.id = p.community_id
        where p.district_id = ${districtId} and p.code = ${code} and p.is_active`.execute(db)
      return rows[0] === undefined ? null : codedPlace.parse(rows[0])
    },
  }
}
