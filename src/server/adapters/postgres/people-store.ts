import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { profession, role } from '../../../contract/role'
import type { PeopleStore } from '../../ports'
import type { PersonProfile, StaffMember } from '../../records'
import type { StoreSetting } from './command-log'

const staffRow = z.object({
  id: z.string(), name: z.string(), role, profession, title: z.string(), phone: z.string(), is_active: z.boolean(),
})
const recognisedRow = z.object({ person_id: z.nullable(z.string()), staff: z.nullable(staffRow), is_device_ended: z.boolean() })

const staffMember = ({ is_active, ...row }: z.output<typeof staffRow>): StaffMember => ({ ...row, isActive: is_active })

export function peopleStore({ db, districtId, sealing, newId }: StoreSetting & { newId: () => string }): PeopleStore {
  return {
    async recognise(identity, at, deviceToken) {
      const lookup = sealing.lookup(identity)
      const device = deviceToken === undefined ? null : noteDevice({ districtId, lookup: sealing.lookup(deviceToken), at })
      for (;;) {
        const { rows } = await sql`
          with known as (
            select id from person where district_id = ${districtId} and identity_lookup = ${lookup}
          ), met as (
            insert into person (district_id, id, identity_lookup, created_at)
            select ${districtId}, ${newId()}, ${lookup}, ${at}::timestamptz where not exists (select from known)
            on conflict do nothing returning id
          )${device?.noting ?? sql``}
          select coalesce((select id from known), (select id from met)) as person_id,
            (select to_jsonb(staff) from staff where district_id = ${districtId} and identity_lookup = ${lookup} and is_active) as staff,
            ${device?.isEnded ?? sql`false`} as is_device_ended`
          .execute(db)
        const row = recognisedRow.parse(rows[0])
        // Null when another request met the same person in this instant: it is known to the next statement.
        if (row.person_id !== null) return { personId: row.person_id, staff: row.staff && staffMember(row.staff), isDeviceEnded: row.is_device_ended }
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

/**
 * Within the statement that recognises the person, so that it costs no round trip: a device seen before is looked at by its
 * key; only a new one, and one not seen for an hour, is written.
 */
function noteDevice({ districtId, lookup, at }: { districtId: string; lookup: Buffer; at: Date }): { noting: RawBuilder<unknown>; isEnded: RawBuilder<unknown> } {
  return {
    noting: sql`, seen as (
            select ended_at, last_seen_at from device
            where district_id = ${districtId} and person_id = (select id from known) and token_lookup = ${lookup}
          ), noted as (
            insert into device (district_id, person_id, token_lookup, first_seen_at, last_seen_at)
            select ${districtId}, who.id, ${lookup}, ${at}::timestamptz, ${at}::timestamptz
            from (select id from known union all select id from met) who
            where not exists (select from seen where ended_at is not null or last_seen_at > ${at}::timestamptz - interval '1 hour')
            on conflict (district_id, person_id, token_lookup) do update
              set last_seen_at = excluded.last_seen_at where device.ended_at is null
          )`,
    isEnded: sql`exists (select from seen where ended_at is not null)`,
  }
}
