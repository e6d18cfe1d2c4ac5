// Somebody's place among the staff: added, changed, removed. Whoever has cases or sittings ahead keeps them until they are in other hands.
import { sql, type Transaction } from 'kysely'

import type { InHand, StaffingStore, StaffSave, StaffWritten } from '../../staffing-port'
import type { StoreSetting } from './command-log'
import type { DB } from './row-types'
import { staffAct } from './staff-act'
import { liveOrdersOf, sittingsOf } from './staffing-rows'

type Refused<Method extends 'save' | 'remove'> = Exclude<Awaited<ReturnType<StaffingStore[Method]>>, { outcome: 'saved' | 'repeated' | 'key-reused' | 'stale' }>
type Standing = { role: string; is_active: boolean }

/** Held to the end: whoever dispatches to them now waits, and then finds them gone. */
async function locked(trx: Transaction<DB>, districtId: string, staffId: string): Promise<Standing | null> {
  const { rows } = await sql<Standing>`select role, is_active from staff where district_id = ${districtId} and id = ${staffId} for update`.execute(trx)
  return rows[0] ?? null
}

async function whatKeeps(trx: Transaction<DB>, districtId: string, staffId: string, { role, is_active }: Standing, now: Date): Promise<{ outcome: 'in-hand'; inHand: InHand } | { outcome: 'last-administrator' } | null> {
  if (role === 'administrator' && is_active) {
    // All of them in one order, so that two who remove each other do not both succeed.
    const { rows } = await sql`select id from staff where district_id = ${districtId} and role = 'administrator' and is_active order by id for update`.execute(trx)
    if (rows.length < 2) return { outcome: 'last-administrator' }
  }
  const reading = { db: trx, districtId }
  const inHand = { cases: await liveOrdersOf(reading, staffId), sittings: await sittingsOf(reading, staffId, now, null) }
  return inHand.cases.length + inHand.sittings.length > 0 ? { outcome: 'in-hand', inHand } : null
}

export function saveStaff<Output>(setting: StoreSetting, save: StaffSave<Output> & { member: StaffWritten }) {
  const { districtId } = setting
  const { member: { id, isNew, name, title, role, profession, organisationId, phone, communityIds } } = save
  const event = { kind: isNew ? 'staff-added' : 'staff-changed', subject: `staff:${id}`, payload: { role, profession, organisationId, communityIds } }
  return staffAct<Output, Refused<'save'>>(setting, save, event, async (trx) => {
    const known = await sql`select id from organisation where district_id = ${districtId} and id = ${organisationId}`.execute(trx)
    if (known.rows.length === 0) return { outcome: 'unknown-organisation' }
    const before = await locked(trx, districtId, id)
    if (!isNew && !before) return { outcome: 'not-found' }
    if (before && before.role !== role) {
      const keeps = await whatKeeps(trx, districtId, id, before, save.at)
      if (keeps) return keeps
    }
    await sql`insert into staff (district_id, id, name, title, role, profession, organisation_id, phone, is_active)
      values (${districtId}, ${id}, ${name}, ${title}, ${role}, ${profession}, ${organisationId}, ${phone}, false)
      on conflict (district_id, id) do update set name = excluded.name, title = excluded.title, role = excluded.role, profession = excluded.profession,
        organisation_id = excluded.organisation_id, phone = excluded.phone`.execute(trx)
    const communities = await sql`select id from community where district_id = ${districtId} and id = any(${communityIds}::text[])`.execute(trx)
    if (communities.rows.length !== new Set(communityIds).size) return { outcome: 'unknown-community' }
    await sql`delete from staff_scope where district_id = ${districtId} and staff_id = ${id}`.execute(trx)
    await sql`insert into staff_scope (district_id, staff_id, community_id) select distinct ${districtId}, ${id}, wanted from unnest(${communityIds}::text[]) wanted`.execute(trx)
    return null
  })
}

export function removeStaff<Output>(setting: StoreSetting, save: StaffSave<Output> & { staffId: string }) {
  const { districtId } = setting
  const { staffId, at } = save
  return staffAct<Output, Refused<'remove'>>(setting, save, { kind: 'staff-removed', subject: `staff:${staffId}` }, async (trx) => {
    const before = await locked(trx, districtId, staffId)
    if (!before) return { outcome: 'not-found' }
    const keeps = await whatKeeps(trx, districtId, staffId, before, at)
    if (keeps) return keeps
    await endDevices(trx, districtId, staffId, at)
    await sql`update staff set is_active = false, identity_lookup = null, left_at = ${at}::timestamptz where district_id = ${districtId} and id = ${staffId}`.execute(trx)
    await sql`update staff_invitation set revoked_at = ${at}::timestamptz
      where district_id = ${districtId} and staff_id = ${staffId} and used_at is null and revoked_at is null`.execute(trx)
    return null
  })
}

/** Every phone and browser of whoever is this member of staff forgets what it showed. */
export async function endDevices(trx: Transaction<DB>, districtId: string, staffId: string, at: Date): Promise<void> {
  await sql`update device d set ended_at = ${at}::timestamptz from staff s join person p on p.district_id = s.district_id and p.identity_lookup = s.identity_lookup
    where s.district_id = ${districtId} and s.id = ${staffId} and d.district_id = p.district_id and d.person_id = p.id and d.ended_at is null`.execute(trx)
}
