// A small district for booking: two rooms a walk apart, a desk of mediators, and as many people with a case as asked for.
import type { Pool } from 'pg'

import { createSealing } from '../../src/server/adapters/sealing'

export const districtId = 'dongli'
export const testSecret = 'a secret for tests that is long enough'
export const yanan = 'yanan'
export const haisong = 'haisong'

export type BookingWorld = { rooms: number; cases: number; capacity: number }

/** The platform identity of `person-<n>`. */
export const openidOf = (n: number): string => `openid-${String(n)}`

/** Case `case-<n>` of person `person-<n>`; every room is open Monday to Friday 9:00–12:00 and 14:00–17:00. */
export async function fillBookingWorld(pool: Pool, { rooms, cases, capacity }: BookingWorld): Promise<void> {
  const { lookup } = createSealing(testSecret)
  const lookups = Array.from({ length: cases }, (_, index) => lookup(openidOf(index + 1)))
  const statements: [string, unknown[]][] = [
    [`insert into district (id, name, short_name) values ($1, '东丽区', '东丽')`, [districtId]],
    [`insert into community values ($1, 'huaming', '花明里社区', '华明街道', 39.08, 117.31, '[]', 1), ($1, 'liyue', '丽悦社区', '华明街道', 39.10, 117.31, '[]', 2)`, [districtId]],
    [`insert into organisation values ($1, 'station', '华明派出所', 'police')`, [districtId]],
    [`insert into staff (district_id, id, name, role, profession, title, organisation_id, phone)
      values ($1, 'li', '李亚楠', 'mediator', 'police-officer', '社区民警', 'station', '13800000101')`, [districtId]],
    [`insert into room select $1, (array['${yanan}', '${haisong}'])[n] , (array['亚楠调解室', '海颂调解室'])[n], '亚楠', '一名社区民警的名字', '["第一段"]',
        (array['huaming', 'liyue'])[n], '花明里 3 号楼', '02200000001', '从东门进', 39.08 + (n - 1) * 0.01, 117.31, '["lift"]', $2, 60, n
      from generate_series(1, 2) n`, [districtId, capacity]],
    [`insert into room select $1, 'room-' || n, '第 ' || n || ' 调解室', '调解', '一句话', '[]', 'huaming', '地址', '02200000002', '路线', 39.2, 117.4, '[]', $2, 60, n
      from generate_series(3, $3::int) n`, [districtId, capacity, rooms]],
    [`insert into opening_hours select $1, r.id, weekday, opens, opens + 180 from room r, generate_series(1, 5) weekday, unnest(array[540, 840]) opens
      where r.district_id = $1`, [districtId]],
    [`insert into room_team values ($1, '${yanan}', 'li', 1)`, [districtId]],
    [`insert into duty select $1, '${yanan}', weekday, 'li' from generate_series(1, 7) weekday`, [districtId]],
    [`insert into person (district_id, id, identity_lookup, community_id, created_at)
      select $1, 'person-' || n, lookup, 'huaming', now() from unnest($2::bytea[]) with ordinality as known (lookup, n)`, [districtId, lookups]],
    [`insert into mediation_case (district_id, id, number, stage, subject, kind, community_id, details_sealed, building_lookup, registered_at)
      select $1, 'case-' || n, '东丽 2026-' || lpad(n::text, 6, '0'), 'accepted', 'noise', 'neighbour', 'huaming', '\\x00', '\\x00', now()
      from generate_series(1, $2::int) n`, [districtId, cases]],
    [`insert into party (district_id, case_id, side, person_id, identity_sealed)
      select $1, 'case-' || n, 'applicant', 'person-' || n, '\\x00' from generate_series(1, $2::int) n`, [districtId, cases]],
  ]
  for (const [text, values] of statements) await run(pool, text, values)
}

/** Two who receive people one to one, half an hour each, Monday to Friday 9:00–12:00: `notary` at yanan, and the mediator `li` at haisong. */
export async function fillProviders(pool: Pool): Promise<void> {
  await run(pool, `insert into service_provider
      (district_id, id, kind, name, title, organisation_id, room_id, helps_with, bring, session_minutes, staff_id, ordinal)
    values ($1, 'notary', 'notary', '苏文华', '公证员', 'station', '${yanan}', '遗嘱', '["身份证"]', 30, null, 1),
      ($1, 'officer', 'judicial-office', '李亚楠', '社区民警', 'station', '${haisong}', '户口', '[]', 30, 'li', 2)`, [districtId])
  await run(pool, `insert into provider_hours select $1, p.id, weekday, 540, 720 from service_provider p, generate_series(1, 5) weekday`, [districtId])
}

/** Through a client of its own: after an error PGlite's pool must not be asked directly. */
export async function run<Row extends Record<string, unknown>>(pool: Pool, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = await pool.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    client.release()
  }
}

/** Live appointments whose quanta are not all theirs, and quanta that belong to no live appointment nor leave: both must be none. */
export const occupancyFaults = `
  with wanted as (
    select a.id, resource, q as quantum_at from appointment a
      cross join lateral generate_series(a.starts_at, a.ends_at - interval '15 minutes', interval '15 minutes') q
      cross join lateral (
        select 'room:' || a.room_id || '/seat:' || a.seat as resource where a.provider_id is null
        union all select 'provider:' || a.provider_id where a.provider_id is not null
        union all select 'person:' || a.booked_by where a.case_id is null
        union all select 'staff:' || a.mediator_id where a.mediator_id is not null
        union all select 'person:' || p.person_id from party p where p.district_id = a.district_id and p.case_id = a.case_id and p.person_id is not null) r
    where a.state in ('held', 'booked'))
  select coalesce(w.id, o.appointment_id) as appointment, coalesce(w.resource, o.resource) as resource
  from wanted w full join occupancy o on o.appointment_id = w.id and o.resource = w.resource and o.quantum_at = w.quantum_at
  where (w.id is null or o.appointment_id is null) and coalesce(o.appointment_id, '') not like 'leave:%'`

/** Pairs of live appointments in one seat, or with one provider, at one time, counted without the occupancy table. */
export const overlaps = `
  select a.id as one, b.id as other from appointment a join appointment b
    on a.district_id = b.district_id and a.provider_id is not distinct from b.provider_id and (a.provider_id is not null or (a.room_id = b.room_id and a.seat = b.seat)) and a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
  where a.state in ('held', 'booked') and b.state in ('held', 'booked')`
