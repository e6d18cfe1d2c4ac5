// Territory, teams, roster and what everybody has in hand: what a case is given out on, in one round trip.
import { sql } from 'kysely'
import * as z from 'zod/mini'

import { bodyKind, bodyKinds } from '../../../contract/joint-handling'
import { profession, role } from '../../../contract/role'
import { shanghaiDayOf } from '../../domain/shanghai-time'
import type { DispatchDesk } from '../../desk-port'
import type { StoreSetting } from './command-log'

const person = { id: z.string(), name: z.string(), title: z.string(), profession }
const groundRow = z.object({
  grids: z.array(z.object({ buildingNames: z.array(z.string()), roomId: z.string(), officerId: z.string() })),
  mediators: z.array(z.object({
    ...person, role, phone: z.string(), isActive: z.boolean(), organisationName: z.string(), roomIds: z.array(z.string()), load: z.int(),
  })),
  roster: z.array(z.object({ roomId: z.string(), weekday: z.int(), staffId: z.string() })),
})
const bodyRow = z.object({ id: z.string(), kind: bodyKind, name: z.string(), people: z.array(z.object(person)) })

export function dispatchDesk({ db, districtId }: Pick<StoreSetting, 'db' | 'districtId'>): DispatchDesk {
  return {
    async ground(communityId) {
      const { rows } = await sql`
        select
          (select coalesce(json_agg(json_build_object('buildingNames', t.building_names, 'roomId', t.room_id, 'officerId', t.officer_id) order by t.grid_id), '[]')
            from territory t where t.district_id = ${districtId} and t.community_id = ${communityId}) as grids,
          (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'title', s.title, 'profession', s.profession, 'role', s.role,
              'phone', s.phone, 'isActive', s.is_active, 'organisationName', o.name,
              'roomIds', (select coalesce(json_agg(r.room_id order by r.room_id), '[]') from room_team r where r.district_id = s.district_id and r.staff_id = s.id),
              'load', (select count(*) from dispatch_order d where d.district_id = s.district_id and d.mediator_id = s.id and d.ended_at is null)) order by s.id), '[]')
            from staff s join organisation o on o.district_id = s.district_id and o.id = s.organisation_id
            where s.district_id = ${districtId} and s.role = 'mediator' and s.is_active) as mediators,
          (select coalesce(json_agg(json_build_object('roomId', d.room_id, 'weekday', d.weekday, 'staffId', d.staff_id) order by d.room_id, d.weekday, d.ordinal), '[]')
            from duty d where d.district_id = ${districtId}) as roster`.execute(db)
      return groundRow.parse(rows[0])
    },
    async bodies() {
      const { rows } = await sql`
        select o.id, o.kind, o.name,
          (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'title', s.title, 'profession', s.profession) order by s.id), '[]')
            from staff s where s.district_id = o.district_id and s.organisation_id = o.id and s.role = 'mediator' and s.is_active) as people
        from organisation o where o.district_id = ${districtId} and o.kind = any(${bodyKinds}::text[]) order by o.id`.execute(db)
      return rows.map((row) => bodyRow.parse(row))
    },
    async isOnLeave(staffIds, at) {
      const { rows } = await sql<{ staffId: string; untilOn: string }>`
        select l.staff_id as "staffId", max(l.until_on)::text as "untilOn" from staff_leave l
        where l.district_id = ${districtId} and l.staff_id = any(${staffIds}::text[]) and l.ended_at is null
          and l.from_on <= ${shanghaiDayOf(at)}::date and l.until_on >= ${shanghaiDayOf(at)}::date group by l.staff_id`.execute(db)
      return new Map(rows.map(({ staffId, untilOn }) => [staffId, untilOn]))
    },
  }
}
