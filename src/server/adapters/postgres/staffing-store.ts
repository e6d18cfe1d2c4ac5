import { sql } from 'kysely'
import * as z from 'zod/mini'

import type { StaffSave, StaffingStore } from '../../staffing-port'
import type { StoreSetting } from './command-log'
import { removeStaff, saveStaff } from './staff-writer'
import { inviteStaff, joinStaff, revokeInvitation } from './staff-invitations'
import { endLeave, setDuty, takeLeave } from './staff-duty-writer'
import { saveOrganisation, saveTerritory } from './territory-writer'
import { staffAct } from './staff-act'
import { heldColumns, heldRow, leavesColumn, lineColumns, lineRow, liveOrdersOf, organisationRow, sittingsOf, territoryRow, weekRow } from './staffing-rows'

export function staffingStore(setting: StoreSetting): StaffingStore {
  const { db, districtId, sealing } = setting
  const held = async (which: ReturnType<typeof sql>, now: Date) => {
    const { rows } = await sql`
      select ${heldColumns(now)} from staff s join organisation o on o.district_id = s.district_id and o.id = s.organisation_id
      where s.district_id = ${districtId} and ${which}`.execute(db)
    if (rows[0] === undefined) return null
    const member = heldRow.parse(rows[0])
    const [cases, sittings] = await Promise.all([liveOrdersOf(setting, member.id), sittingsOf(setting, member.id, now, null)])
    return { ...member, cases, sittings }
  }
  return {
    async list({ role, organisationId, q, after }, { now, limit }) {
      const where = [
        sql`s.district_id = ${districtId}`, ...(role === undefined ? [] : [sql`s.role = ${role}`]),
        ...(organisationId === undefined ? [] : [sql`s.organisation_id = ${organisationId}`]),
        ...(q === undefined ? [] : [sql`position(${q} in s.name || ' ' || s.title || ' ' || o.name) > 0`]), ...(after === undefined ? [] : [sql`s.id > ${after}`]),
      ]
      const { rows } = await sql`
        select ${lineColumns(now)} from staff s join organisation o on o.district_id = s.district_id and o.id = s.organisation_id
        where ${sql.join(where, sql` and `)} order by s.id limit ${limit + 1}`.execute(db)
      return { staff: rows.slice(0, limit).map((row) => lineRow.parse(row)), hasMore: rows.length > limit }
    },
    find: (staffId, now) => held(sql`s.id = ${staffId}`, now),
    invited: (code, now) => held(sql`s.id in (select i.staff_id from staff_invitation i where i.district_id = ${districtId} and i.code_lookup = ${sealing.lookup(code)}
      and i.used_at is null and i.revoked_at is null and i.expires_at > ${now}::timestamptz)`, now),
    async organisations() {
      const { rows } = await sql`
        select o.id, o.name, o.kind, (select count(*)::int from staff s where s.district_id = o.district_id and s.organisation_id = o.id and s.is_active) as people
        from organisation o where o.district_id = ${districtId} order by o.id`.execute(db)
      return rows.map((row) => organisationRow.parse(row))
    },
    async territory() {
      const people = (profession: string) => sql`(select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'title', s.title) order by s.id), '[]')
        from staff s where s.district_id = ${districtId} and s.profession = ${profession} and s.is_active)`
      const { rows } = await sql`
        select (select coalesce(json_agg(json_build_object('gridId', t.grid_id, 'gridName', t.grid_name, 'beatName', t.beat_name, 'communityId', t.community_id,
              'buildingNames', t.building_names, 'officerId', t.officer_id, 'gridWorkerId', t.grid_worker_id, 'roomId', t.room_id) order by t.grid_id), '[]')
            from territory t where t.district_id = ${districtId}) as grids,
          ${people('police-officer')} as officers, ${people('grid-worker')} as "gridWorkers",
          (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'communityId', r.community_id) order by r.ordinal, r.id), '[]')
            from room r where r.district_id = ${districtId}) as rooms`.execute(db)
      return territoryRow.parse(rows[0])
    },
    async week(staffId, now) {
      const { rows } = await sql`
        select (select coalesce(json_agg(json_build_object('roomId', r.id, 'roomName', r.name, 'weekday', d.weekday, 'hours',
              (select coalesce(json_agg(json_build_object('opensAtMinute', h.opens_at_minute, 'closesAtMinute', h.closes_at_minute) order by h.opens_at_minute), '[]')
                from opening_hours h where h.district_id = r.district_id and h.room_id = r.id and h.weekday = d.weekday)) order by d.weekday, r.ordinal), '[]')
            from duty d join room r on r.district_id = d.district_id and r.id = d.room_id where d.district_id = s.district_id and d.staff_id = s.id) as duties,
          ${leavesColumn(now)},
          (select count(*)::int from dispatch_order d where d.district_id = s.district_id and d.mediator_id = s.id and d.ended_at is null) as orders
        from staff s where s.district_id = ${districtId} and s.id = ${staffId}`.execute(db)
      return weekRow.parse(rows[0])
    },
    liveOrders: (staffId) => liveOrdersOf(setting, staffId),
    async handedBy({ actorId, key }) {
      // '0' follows '/': everything that begins with the command's key and a stroke.
      const { rows } = await sql<{ output_sealed: Uint8Array }>`select output_sealed from command_log
        where district_id = ${districtId} and actor_id = ${actorId} and key collate "C" >= ${`${key}/`} and key collate "C" < ${`${key}0`} order by at, key`.execute(db)
      return rows.map((row) => z.object({ caseId: z.string(), number: z.string() }).parse(sealing.open(row.output_sealed)))
    },
    save: (save) => saveStaff(setting, save),
    remove: (save) => removeStaff(setting, save),
    invite: (save) => inviteStaff(setting, save),
    revoke: (save) => revokeInvitation(setting, save),
    join: (save) => joinStaff(setting, save),
    saveOrganisation: (save) => saveOrganisation(setting, save),
    saveTerritory: (save) => saveTerritory(setting, save),
    setDuty: (save) => setDuty(setting, save),
    takeLeave: (save) => takeLeave(setting, save),
    endLeave: (save) => endLeave(setting, save),
    noteHandOver: <Output>(save: StaffSave<Output> & { staffId: string; toStaffId: string; caseIds: string[] }) =>
      staffAct<Output>(setting, save, { kind: 'cases-handed-over', subject: `staff:${save.staffId}`, payload: { to: save.toStaffId, caseIds: save.caseIds } }, async () => null),
  }
}
