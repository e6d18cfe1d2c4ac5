// The parts of one statement that reads rooms, closures, what is taken and the district's own days.
import { sql, type RawBuilder } from 'kysely'
import * as z from 'zod/mini'

import { dayKind } from '../../../contract/room'
import type { DaysAsked, Timetable } from '../../ports'
import type { Closure } from '../../records'
import { daysFrom, instantOfMinute } from '../../domain/day-arithmetic'
import { dayAfter } from '../../domain/shanghai-time'
import { districtCalendar } from '../calendar/district-calendar'
import { roomJson, roomRow } from './room-json'

type Asked = { districtId: string; roomIds: string[] | null; days: DaysAsked }

const within = ({ fromOn, count }: DaysAsked) => ({
  startsAt: instantOfMinute(fromOn, 0), endsAt: instantOfMinute(dayAfter(fromOn, count), 0), untilOn: dayAfter(fromOn, count),
})

/** A plan for one key fits every other key, so the server keeps it; a plan that must suit any list is made anew each time. */
function isAsked(roomId: RawBuilder<unknown>, roomIds: string[] | null): RawBuilder<unknown> {
  if (roomIds === null) return sql`true`
  return roomIds.length === 1 ? sql`${roomId} = ${roomIds[0]}` : sql`${roomId} = any (${roomIds}::text[])`
}

/** Select list: rooms, closures, overrides, entered_years. */
export function timetableColumns({ districtId, roomIds, days }: Asked): RawBuilder<unknown> {
  const { startsAt, endsAt, untilOn } = within(days)
  return sql`
    (select coalesce(json_agg(${roomJson} order by r.ordinal, r.id), '[]')
      from room r join community m on m.district_id = r.district_id and m.id = r.community_id
      where r.district_id = ${districtId} and ${isAsked(sql`r.id`, roomIds)}) as rooms,
    (select coalesce(json_agg(json_build_object(
        'roomId', c.room_id, 'startsAt', c.starts_at, 'endsAt', c.ends_at, 'reason', c.reason) order by c.starts_at), '[]')
      from closure c
      where c.district_id = ${districtId} and ${isAsked(sql`c.room_id`, roomIds)}
        and c.starts_at < ${endsAt} and ${startsAt} < c.ends_at) as closures,
    (select coalesce(json_agg(json_build_object('on', o.day_on, 'kind', o.kind, 'name', o.name)), '[]')
      from calendar_override o
      where o.district_id = ${districtId} and o.day_on >= ${days.fromOn}::date and o.day_on < ${untilOn}::date) as overrides,
    (select coalesce(json_agg(distinct extract(year from o.day_on)::int::text), '[]')
      from calendar_override o
      where o.district_id = ${districtId} and o.kind = 'holiday'
        and o.day_on >= date_trunc('year', ${days.fromOn}::date::timestamp)
        and o.day_on < date_trunc('year', ${untilOn}::date::timestamp) + interval '1 year') as entered_years`
}

/** Resource → its quanta since 1970, for every seat of the rooms and the people named. */
export function occupiedColumn({ districtId, roomIds, days }: Asked, people: string[]): RawBuilder<unknown> {
  const { startsAt, endsAt } = within(days)
  return sql`
    (select coalesce(json_object_agg(t.resource, t.quanta), '{}') from (
      select o.resource, json_agg((extract(epoch from o.quantum_at) / 900)::int) as quanta
      from (
        select 'room:' || r.id || '/seat:' || seat as resource
          from room r, generate_series(1, r.capacity) seat
          where r.district_id = ${districtId} and ${isAsked(sql`r.id`, roomIds)}
        union all select unnest(${people}::text[])) wanted
      join occupancy o on o.district_id = ${districtId} and o.resource = wanted.resource
        and o.quantum_at >= ${startsAt} and o.quantum_at < ${endsAt}
      group by o.resource) t) as occupied`
}

export const timetableRow = z.object({
  rooms: z.array(roomRow),
  closures: z.array(z.object({ roomId: z.string(), startsAt: z.string(), endsAt: z.string(), reason: z.string() })),
  overrides: z.array(z.object({ on: z.string(), kind: dayKind, name: z.string() })),
  entered_years: z.array(z.string()),
  occupied: z.optional(z.record(z.string(), z.array(z.int()))),
})

export function toTimetable(row: z.infer<typeof timetableRow>, days: DaysAsked): Timetable {
  const closures = new Map<string, Closure[]>()
  for (const { roomId, startsAt, endsAt, reason } of row.closures) {
    const ofRoom = closures.get(roomId) ?? []
    ofRoom.push({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), reason })
    closures.set(roomId, ofRoom)
  }
  return {
    rooms: row.rooms,
    closures,
    occupied: new Map(Object.entries(row.occupied ?? {}).map(([resource, quanta]) => [resource, new Set(quanta)])),
    calendar: districtCalendar(daysFrom(days.fromOn, days.count), row.overrides, row.entered_years),
  }
}
