import { sql } from 'kysely'
import * as z from 'zod/mini'

import { profession, role } from '../../../contract/role'
import type { PeopleStore } from '../../ports'
import type { PersonProfile, StaffMember } from '../../records'
import type { StoreSetting } from './command-log'

const staffRow = z.object({
  id: z.string(), name: z.string(), role, profession, title: z.string(), phone: z.string(), is_active: z.boolean(),
})
const recognisedRow = z.object({ person_id: z.nullable(z.string()), staff: z.nullable(staffRow) })

const staffMember = ({ is_active, ...row }: z.output<typeof staffRow>): StaffMember => ({ ...row, isActive: is_active })

export function peopleStore({ db, districtId, sealing, newId }: StoreSetting & { newId: () => string }): PeopleStore {
  return {
    async recognise(identity, at) {
      const lookup = sealing.lookup(identity)
      for (;;) {
        const { rows } = await sql`
          with known as (
            select id from person where district_id = ${districtId} and identity_lookup = ${lookup}
          ), met as (
            insert into person (district_id, id, identity_lookup, created_at)
            select ${districtId}, ${newId()}, ${lookup}, ${at}::timestamptz where not exists (select from known)
            on conflict do nothing returning id
          )
          select coalesce((select id from known), (select id from met)) as person_id,
            (select to_jsonb(staff) from staff where district_id = ${districtId} and identity_lookup = ${lookup} and is_active) as staff`
          .execute(db)
        const row = recognisedRow.parse(rows[0])
        // Null when another request met the same person in this instant: it is known to the next statement.
        if (row.person_id !== null) return { personId: row.person_id, staff: row.staff && staffMember(row.staff) }
      }
    },
    async find(personId) {
      const row = await db
        .selectFrom('person')
        .select(['id', 'community_id', 'profile_sealed'])
        .where('district_id', '=', districtId)
        .where('id', '=', personId)
        .executeTakeFirst()
      if (!row) return null
      return {
        id: row.id, communityId: row.community_id,
        profile: row.profile_sealed && sealing.open<PersonProfile>(row.profile_sealed),
      }
    },
    async staffMember(staffId) {
      const row = await db
        .selectFrom('staff')
        .select(['id', 'name', 'role', 'profession', 'title', 'phone', 'is_active'])
        .where('district_id', '=', districtId)
        .where('id', '=', staffId)
        .executeTakeFirst()
      return row ? staffMember(staffRow.parse(row)) : null
    },
  }
}
