import { sql } from 'kysely'

import type { Overseers } from '../../ports'
import type { StoreSetting } from './command-log'

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
  }
}
