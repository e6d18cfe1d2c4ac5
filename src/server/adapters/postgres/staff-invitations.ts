// One-time invitations: made, taken back, used. Of a code only its keyed hash is kept.
import { sql } from 'kysely'

import type { StaffSave } from '../../staffing-port'
import type { StoreSetting } from './command-log'
import { staffAct } from './staff-act'
import { endDevices } from './staff-writer'

type NotFound = { outcome: 'not-found' }

/** A new one takes the place of the one before. */
export function inviteStaff<Output>(setting: StoreSetting, save: StaffSave<Output> & { staffId: string; invitationId: string; code: string; expiresAt: Date }) {
  const { districtId, sealing } = setting
  const { staffId, invitationId, code, expiresAt, at } = save
  return staffAct<Output, NotFound>(setting, save, { kind: 'staff-invited', subject: `staff:${staffId}`, payload: { invitationId, expiresAt } }, async (trx) => {
    const { rows } = await sql`select id from staff where district_id = ${districtId} and id = ${staffId} for update`.execute(trx)
    if (rows.length === 0) return { outcome: 'not-found' }
    await sql`update staff_invitation set revoked_at = ${at}::timestamptz
      where district_id = ${districtId} and staff_id = ${staffId} and used_at is null and revoked_at is null`.execute(trx)
    await sql`insert into staff_invitation (district_id, id, staff_id, code_lookup, made_at, expires_at)
      values (${districtId}, ${invitationId}, ${staffId}, ${sealing.lookup(code)}, ${at}::timestamptz, ${expiresAt}::timestamptz)`.execute(trx)
    return null
  })
}

export function revokeInvitation<Output>(setting: StoreSetting, save: StaffSave<Output> & { staffId: string }) {
  const { districtId } = setting
  return staffAct<Output, NotFound>(setting, save, { kind: 'invitation-revoked', subject: `staff:${save.staffId}` }, async (trx) => {
    const { rows } = await sql`update staff_invitation set revoked_at = ${save.at}::timestamptz
      where district_id = ${districtId} and staff_id = ${save.staffId} and used_at is null and revoked_at is null returning id`.execute(trx)
    return rows.length === 0 ? { outcome: 'not-found' } : null
  })
}

/** Binds who is calling to the place they were invited to; whoever had it before is out. */
export function joinStaff<Output>(setting: StoreSetting, save: StaffSave<Output> & { staffId: string; personId: string; code: string }) {
  const { districtId, sealing } = setting
  const { staffId, personId, code, at } = save
  const event = { kind: 'staff-joined', subject: `staff:${staffId}` }
  return staffAct<Output, { outcome: 'invitation-over' } | { outcome: 'already-staff'; name: string }>(setting, save, event, async (trx) => {
    const { rows: [invitation] } = await sql`
      update staff_invitation set used_at = ${at}::timestamptz
      where district_id = ${districtId} and staff_id = ${staffId} and code_lookup = ${sealing.lookup(code)} and used_at is null and revoked_at is null and expires_at > ${at}::timestamptz
      returning id`.execute(trx)
    if (!invitation) return { outcome: 'invitation-over' }
    const { rows: [other] } = await sql<{ name: string }>`
      select s.name from staff s join person p on p.district_id = s.district_id and p.identity_lookup = s.identity_lookup
      where p.district_id = ${districtId} and p.id = ${personId} and s.id <> ${staffId}`.execute(trx)
    if (other) return { outcome: 'already-staff', name: other.name }
    const { rows: [own] } = await sql`select s.id from staff s join person p on p.district_id = s.district_id and p.identity_lookup = s.identity_lookup
      where p.district_id = ${districtId} and p.id = ${personId} and s.id = ${staffId}`.execute(trx)
    if (!own) await endDevices(trx, districtId, staffId, at)
    await sql`update staff set is_active = true, left_at = null, identity_lookup = (select identity_lookup from person where district_id = ${districtId} and id = ${personId})
      where district_id = ${districtId} and id = ${staffId}`.execute(trx)
    return null
  })
}
