import { sql } from 'kysely'
import * as z from 'zod/mini'

import { profession, role } from '../../../contract/role'
import type { PeopleStore } from '../../ports'
import type { PersonProfile, StaffMember } from '../../records'
import type { StoreSetting } from './command-log'

const staffRow = z.object({
  id: z.string(), name: z.string(), role, profession, title: z.string(), phone: z.string(), is_active: z.boolean(),
})
const scopedRow = z.extend(staffRow, { communityIds: z.array(z.string()) })
const recognisedRow = z.object({ person_id: z.string(), staff: z.nullable(scopedRow), is_device_ended: z.boolean(), is_noted: z.boolean() })

const staffMember = ({ id, name, role: as, profession: trade, title, phone, is_active }: z.output<typeof staffRow>): StaffMember =>
  ({ id, name, role: as, profession: trade, title, phone, isActive: is_active })

export function peopleStore({ newId, ...setting }: StoreSetting & { newId: () => string }): PeopleStore {
  const { db, districtId, sealing } = setting
  return {
    async recognise(identity, at, deviceToken) {
      const called = { lookup: sealing.lookup(identity), device: deviceToken === undefined ? null : sealing.lookup(deviceToken), at }
      // Nearly every call comes from a person and a device known already: one look, nothing written.
      for (let found = await recognised(setting, called); ; found = await metNow(setting, called, newId())) if (found) return found
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
    async inOffice(role, communityId) {
      const { rows } = await sql<{ id: string }>`
        select s.id from staff s where s.district_id = ${districtId} and s.role = ${role} and s.is_active and (${communityId ?? null}::text is null
          or not exists (select from staff_scope k where k.district_id = s.district_id and k.staff_id = s.id)
          or exists (select from staff_scope k where k.district_id = s.district_id and k.staff_id = s.id and k.community_id = ${communityId ?? null}))
        order by s.id`.execute(db)
      return rows.map(({ id }) => id)
    },
  }
}

type Called = { lookup: Buffer; device: Buffer | null; at: Date }
type Recognised = Awaited<ReturnType<PeopleStore['recognise']>>

/** Null when there is something to write: nobody knows the person yet, or the device, or it was not seen for an hour. */
async function recognised({ db, districtId }: StoreSetting, { lookup, device, at }: Called): Promise<Recognised | null> {
  const { rows } = await sql`
    select p.id as person_id, d.ended_at is not null as is_device_ended,
      (select to_jsonb(s) || jsonb_build_object('communityIds',
          (select coalesce(jsonb_agg(k.community_id), '[]') from staff_scope k where k.district_id = s.district_id and k.staff_id = s.id))
        from staff s where s.district_id = p.district_id and s.identity_lookup = p.identity_lookup and s.is_active) as staff,
      ${device}::bytea is null or d.ended_at is not null or coalesce(d.last_seen_at > ${at}::timestamptz - interval '1 hour', false) as is_noted
    from person p left join device d on d.district_id = p.district_id and d.person_id = p.id and d.token_lookup = ${device}
    where p.district_id = ${districtId} and p.identity_lookup = ${lookup}`.execute(db)
  const [found] = rows
  if (!found) return null
  const row = recognisedRow.parse(found)
  return row.is_noted ? { personId: row.person_id, staff: row.staff && { ...staffMember(row.staff), communityIds: row.staff.communityIds }, isDeviceEnded: row.is_device_ended } : null
}

/** Notes the person and the device, in one statement; null when another request met the same person in this instant. */
async function metNow(setting: StoreSetting, called: Called, newId: string): Promise<Recognised | null> {
  const { db, districtId } = setting
  const { lookup, device, at } = called
  await sql`
    with known as (
      select id from person where district_id = ${districtId} and identity_lookup = ${lookup}
    ), met as (
      insert into person (district_id, id, identity_lookup, created_at)
      select ${districtId}, ${newId}, ${lookup}, ${at}::timestamptz where not exists (select from known)
      on conflict do nothing returning id
    )
    insert into device (district_id, person_id, token_lookup, first_seen_at, last_seen_at)
    select ${districtId}, who.id, ${device}, ${at}::timestamptz, ${at}::timestamptz
    from (select id from known union all select id from met) who where ${device}::bytea is not null
    on conflict (district_id, person_id, token_lookup) do update set last_seen_at = excluded.last_seen_at where device.ended_at is null`.execute(db)
  return recognised(setting, called)
}
