// What each change of a setting writes, inside the transaction that also records who made it.
import { sql, type Transaction } from 'kysely'

import type { AdminChange } from '../../administration-port'
import type { DB } from './row-types'

type Writing = { trx: Transaction<DB>; districtId: string; at: Date }

export async function writeChange({ trx, districtId, at }: Writing, change: AdminChange): Promise<void> {
  const of = { district_id: districtId }
  switch (change.what) {
    case 'room': return writeRoom({ trx, districtId, at }, change)
    case 'hours':
      await trx.deleteFrom('opening_hours').where('district_id', '=', districtId).where('room_id', '=', change.roomId).execute()
      if (change.hours.length > 0)
        await trx.insertInto('opening_hours').values(change.hours.map(({ weekday, opensAtMinute, closesAtMinute }) => ({
          ...of, room_id: change.roomId, weekday, opens_at_minute: opensAtMinute, closes_at_minute: closesAtMinute,
        }))).execute()
      return
    case 'closure-added':
      await trx.insertInto('closure').values({ ...of, room_id: change.roomId, starts_at: change.closure.startsAt, ends_at: change.closure.endsAt, reason: change.closure.reason }).execute()
      return
    case 'closure-removed':
      await trx.deleteFrom('closure').where('district_id', '=', districtId).where('room_id', '=', change.roomId).where('starts_at', '=', change.startsAt).execute()
      return
    case 'day':
      await trx.deleteFrom('calendar_override').where('district_id', '=', districtId).where(sql`day_on`, '=', sql`${change.on}::date`).execute()
      if (change.day) await trx.insertInto('calendar_override').values({ ...of, day_on: change.day.on, kind: change.day.kind, name: change.day.name }).execute()
      return
    case 'limits': return writeLimits({ trx, districtId, at }, change)
    case 'series': return writeSeries({ trx, districtId, at }, change)
    case 'call-off':
      await sql`select call_off_gathering(${districtId}, ${change.plan.gatheringId}, ${at}, ${change.reason}, ${JSON.stringify(change.plan)}::jsonb)`.execute(trx)
      return
    case 'codes':
      await trx.insertInto('place_code').values(change.codes.map(({ code, building, unit, isActive }) => ({
        ...of, code, community_id: change.communityId, building, unit, is_active: isActive,
      }))).execute()
      return
    case 'code-withdrawn':
      await trx.updateTable('place_code').set({ is_active: false }).where('district_id', '=', districtId).where('code', '=', change.code).execute()
  }
}

async function writeRoom({ trx, districtId }: Writing, { roomId, room, isNew }: Extract<AdminChange, { what: 'room' }>): Promise<void> {
  const columns = {
    name: room.name, badge: room.badge, story_line: room.storyLine, story: JSON.stringify(room.story), community_id: room.communityId, address: room.address,
    phone: room.phone, route: room.route, latitude: room.position.latitude, longitude: room.position.longitude, access: JSON.stringify(room.access),
    capacity: room.capacity, sitting_minutes: room.sittingMinutes,
  }
  if (isNew) {
    const ordinal = sql<number>`(select coalesce(max(ordinal), -1) + 1 from room where district_id = ${districtId})`
    await trx.insertInto('room').values({ district_id: districtId, id: roomId, ...columns, ordinal }).execute()
  } else await trx.updateTable('room').set(columns).where('district_id', '=', districtId).where('id', '=', roomId).execute()
}

/** Clocks that run are measured by the new limits at once; the next sweep decides anew when each rung is due. */
async function writeLimits({ trx, districtId, at }: Writing, { limits }: Extract<AdminChange, { what: 'limits' }>): Promise<void> {
  await trx.updateTable('district').set({
    accept_hours: limits.acceptHours, acknowledge_minutes: limits.acknowledgeMinutes, contact_hours: limits.contactHours, meet_hours: limits.meetHours,
    mediation_days: limits.mediationDays, brigade_chief_after_minutes: limits.brigadeChiefAfterMinutes,
    deputy_bureau_chief_after_minutes: limits.deputyBureauChiefAfterMinutes, reopen_days: limits.reopenDays,
    booking_notice_minutes: limits.bookingNoticeMinutes, booking_change_minutes: limits.bookingChangeMinutes, offer_minutes: limits.offerMinutes,
  }).where('id', '=', districtId).execute()
  await trx.updateTable('mediation_case').set({ escalate_at: sql`least(escalate_at, ${at})` }).where('district_id', '=', districtId).where('escalate_at', 'is not', null).execute()
}

async function writeSeries({ trx, districtId }: Writing, { seriesId, series, isNew }: Extract<AdminChange, { what: 'series' }>): Promise<void> {
  const { recurrence } = series
  const columns = {
    kind: series.kind, title: series.title, purpose: series.purpose, about: JSON.stringify(series.about), bring: JSON.stringify(series.bring),
    host_name: series.host.name, host_title: series.host.title, room_id: series.place.roomId, place_name: series.place.name, address: series.place.address,
    route: series.route, phone: series.phone, latitude: series.position?.latitude ?? null, longitude: series.position?.longitude ?? null,
    seats: series.seats, minutes: series.minutes, first_on: series.firstOn, last_on: series.lastOn,
    every_weeks: recurrence.repeats === 'weekly' ? recurrence.everyWeeks : null, nth_of_month: recurrence.repeats === 'monthly' ? recurrence.nth : null,
    starts_at_minute: series.startsAtMinute, holiday_rule: series.holidayRule, opens_days_before: series.opensDaysBefore, opens_at_minute: series.opensAtMinute,
    closes_minutes_before: series.closesMinutesBefore, leave_minutes_before: series.leaveMinutesBefore,
  }
  if (isNew) {
    const ordinal = sql<number>`(select coalesce(max(ordinal), -1) + 1 from gathering_series where district_id = ${districtId})`
    await trx.insertInto('gathering_series').values({ district_id: districtId, id: seriesId, ...columns, ordinal }).execute()
  } else await trx.updateTable('gathering_series').set(columns).where('district_id', '=', districtId).where('id', '=', seriesId).execute()
}
