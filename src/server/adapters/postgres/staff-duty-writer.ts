// Weekly duty and leave. Leave takes the person's time in `occupancy`, as a sitting does, so that neither lies upon the other.
import { sql } from 'kysely'

import type { InHand, StaffHeld, StaffSave, StaffingStore } from '../../staffing-port'
import { instantOfMinute } from '../../domain/day-arithmetic'
import { staffResource } from '../../domain/occupancy'
import type { StoreSetting } from './command-log'
import { staffAct } from './staff-act'
import { sittingsOf } from './staffing-rows'

const quarterMs = 15 * 60_000
const leaveTaker = (leaveId: string): string => `leave:${leaveId}`

export function setDuty<Output>(setting: StoreSetting, save: StaffSave<Output> & { staffId: string; duties: StaffHeld['duties'] }) {
  const { districtId } = setting
  const { staffId, duties } = save
  return staffAct<Output, { outcome: 'not-found' }>(setting, save, { kind: 'duty-set', subject: `staff:${staffId}`, payload: { duties } }, async (trx) => {
    const { rows } = await sql`select id from staff where district_id = ${districtId} and id = ${staffId} for update`.execute(trx)
    if (rows.length === 0) return { outcome: 'not-found' }
    const [roomIds, weekdays] = [duties.map(({ roomId }) => roomId), duties.map(({ weekday }) => weekday)]
    const wanted = sql`select * from unnest(${roomIds}::text[], ${weekdays}::int[]) w (room_id, weekday)`
    await sql`delete from duty d where d.district_id = ${districtId} and d.staff_id = ${staffId}
      and (d.room_id, d.weekday) not in (${wanted})`.execute(trx)
    // Whoever is added answers the telephone after those who are there already.
    await sql`insert into duty (district_id, room_id, weekday, staff_id, ordinal)
      select ${districtId}, w.room_id, w.weekday, ${staffId},
        (select coalesce(max(d.ordinal) + 1, 0) from duty d where d.district_id = ${districtId} and d.room_id = w.room_id and d.weekday = w.weekday)
      from (${wanted}) w on conflict do nothing`.execute(trx)
    await sql`insert into room_team (district_id, room_id, staff_id, ordinal)
      select distinct ${districtId}, w.room_id, ${staffId}, (select coalesce(max(t.ordinal) + 1, 0) from room_team t where t.district_id = ${districtId} and t.room_id = w.room_id)
      from (${wanted}) w on conflict do nothing`.execute(trx)
    return null
  })
}

export function takeLeave<Output>(setting: StoreSetting, save: Parameters<StaffingStore['takeLeave']>[0] & StaffSave<Output>) {
  const { districtId } = setting
  const { staffId, leave: { id, fromOn, untilOn, kind }, at } = save
  const event = { kind: 'leave-taken', subject: `staff:${staffId}`, payload: { leaveId: id, fromOn, untilOn, kind } }
  return staffAct<Output, { outcome: 'in-hand'; inHand: InHand } | { outcome: 'leave-overlaps' }>(setting, save, event, async (trx) => {
    await sql`select id from staff where district_id = ${districtId} and id = ${staffId} for update`.execute(trx)
    // What is left of today, and the whole of every other day.
    const from = new Date(Math.max(instantOfMinute(fromOn, 0).getTime(), Math.floor(at.getTime() / quarterMs) * quarterMs))
    const to = instantOfMinute(untilOn, 1440)
    const { rows: [taken] } = await sql<{ isAll: boolean }>`
      with wanted as (select q from generate_series(${from}::timestamptz, ${to}::timestamptz - interval '15 minutes', interval '15 minutes') q),
      taken as (insert into occupancy (district_id, resource, quantum_at, appointment_id)
        select ${districtId}, ${staffResource(staffId)}, q, ${leaveTaker(id)} from wanted order by q on conflict do nothing returning 1)
      select (select count(*) from taken) = (select count(*) from wanted) as "isAll"`.execute(trx)
    if (!taken?.isAll) {
      const sittings = await sittingsOf({ db: trx, districtId }, staffId, from, to)
      return sittings.length > 0 ? { outcome: 'in-hand', inHand: { cases: [], sittings } } : { outcome: 'leave-overlaps' }
    }
    await sql`insert into staff_leave (district_id, id, staff_id, from_on, until_on, kind, asked_at)
      values (${districtId}, ${id}, ${staffId}, ${fromOn}::date, ${untilOn}::date, ${kind}, ${at}::timestamptz)`.execute(trx)
    return null
  })
}

export function endLeave<Output>(setting: StoreSetting, save: StaffSave<Output> & { staffId: string; leaveId: string }) {
  const { districtId } = setting
  const { staffId, leaveId, at } = save
  return staffAct<Output, { outcome: 'not-found' }>(setting, save, { kind: 'leave-ended', subject: `staff:${staffId}`, payload: { leaveId } }, async (trx) => {
    const { rows } = await sql`update staff_leave set ended_at = ${at}::timestamptz
      where district_id = ${districtId} and id = ${leaveId} and staff_id = ${staffId} and ended_at is null returning id`.execute(trx)
    if (rows.length === 0) return { outcome: 'not-found' }
    await sql`delete from occupancy where appointment_id = ${leaveTaker(leaveId)} and district_id = ${districtId}`.execute(trx)
    return null
  })
}
