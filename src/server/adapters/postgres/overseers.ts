import { sql } from 'kysely'
import * as z from 'zod/mini'

import { rung } from '../../../contract/role'
import type { Overseers } from '../../ports'
import type { StoreSetting } from './command-log'

/** Only the three rungs watch; any other profession stands on none. */
const watchRow = z.object({ rung, communities: z.array(z.string()) })

export function overseers({ db, districtId }: Pick<StoreSetting, 'db' | 'districtId'>): Overseers {
  return {
    async of(rung, communityId) {
      // The officers of the community's beats belong to the station whose 所长 watches over it.
      const { rows } = await sql<{ id: string; isOwn: boolean }>`
        select s.id, exists (
          select from territory t join staff o on o.district_id = t.district_id and o.id = t.officer_id
          where t.district_id = s.district_id and t.community_id = ${communityId} and o.organisation_id = s.organisation_id) as "isOwn"
        from staff s
        where s.district_id = ${districtId} and s.role = 'supervisor' and s.profession = ${rung} and s.is_active
        order by s.id`.execute(db)
      const own = rows.filter(({ isOwn }) => isOwn)
      return (own.length > 0 ? own : rows).map(({ id }) => id)
    },

    async watchOf(staffId) {
      // A community without a 所长 of its own is watched over by every one, as `of` answers.
      const { rows } = await sql`
        select s.profession as rung, (
          select coalesce(json_agg(m.id order by m.id), '[]') from community m
          where m.district_id = s.district_id and (
            exists (select from territory t join staff o on o.district_id = t.district_id and o.id = t.officer_id
              where t.district_id = s.district_id and t.community_id = m.id and o.organisation_id = s.organisation_id)
            or not exists (select from territory t join staff o on o.district_id = t.district_id and o.id = t.officer_id
              join staff chief on chief.district_id = o.district_id and chief.organisation_id = o.organisation_id
                and chief.role = 'supervisor' and chief.profession = s.profession and chief.is_active
              where t.district_id = s.district_id and t.community_id = m.id))) as communities
        from staff s where s.district_id = ${districtId} and s.id = ${staffId} and s.role = 'supervisor' and s.is_active`.execute(db)
      const found = watchRow.safeParse(rows[0])
      if (!found.success) return null
      const { rung, communities } = found.data
      return { rung, communityIds: rung === 'police-chief' ? communities : null }
    },
  }
}
