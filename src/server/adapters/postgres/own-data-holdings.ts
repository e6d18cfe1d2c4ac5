// What is kept about one person, counted in one statement.
import { sql } from 'kysely'
import * as z from 'zod/mini'

import { stage } from '../../../contract/case-steps'
import type { Holdings } from '../../records'
import type { StoreSetting } from './command-log'

const holdingsRow = z.object({
  has_profile: z.boolean(),
  cases: z.array(z.object({ id: z.string(), stage, wasAccepted: z.boolean(), photos: z.int(), appointments: z.int(), hasRated: z.boolean() })),
  loose_photo_ids: z.array(z.string()),
  appointments: z.object({ toCome: z.int(), over: z.int() }),
  gatherings: z.object({ toCome: z.int(), over: z.int(), rated: z.int() }),
  notices: z.int(),
  devices: z.int(),
})

export async function readHoldings({ db, districtId }: StoreSetting, personId: string, now: Date): Promise<Holdings> {
  const { rows } = await sql`
    select
      exists (select from person p where p.district_id = ${districtId} and p.id = ${personId} and p.profile_sealed is not null) as has_profile,
      (select coalesce(json_agg(json_build_object(
          'id', c.id, 'stage', c.stage,
          'wasAccepted', exists (select from case_event e where e.district_id = c.district_id and e.case_id = c.id and e.kind = 'accepted'),
          'photos', (select count(*) from file f where f.district_id = c.district_id and f.case_id = c.id and f.owner_id = p.person_id),
          'appointments', (select count(*) from appointment a where a.district_id = c.district_id and a.case_id = c.id),
          'hasRated', exists (select from rating r where r.district_id = c.district_id and r.case_id = c.id and r.side = p.side)) order by c.id), '[]')
        from party p join mediation_case c on c.district_id = p.district_id and c.id = p.case_id
        where p.district_id = ${districtId} and p.person_id = ${personId}) as cases,
      (select coalesce(json_agg(f.id order by f.id), '[]')
        from file f where f.district_id = ${districtId} and f.owner_id = ${personId} and f.case_id is null) as loose_photo_ids,
      (select json_build_object(
          'toCome', count(*) filter (where a.state in ('held', 'booked') and a.ends_at > ${now}::timestamptz),
          'over', count(*) filter (where a.state not in ('held', 'booked') or a.ends_at <= ${now}::timestamptz))
        from appointment a where a.district_id = ${districtId} and a.booked_by = ${personId} and a.case_id is null) as appointments,
      (select json_build_object(
          'toCome', count(*) filter (where k.is_expected), 'over', count(*) filter (where not k.is_expected),
          'rated', (select count(*) from gathering_rating r where r.district_id = ${districtId} and r.person_id = ${personId}
            and r.gathering_id in (select e.gathering_id from gathering_event e where e.district_id = ${districtId} and e.person_id = ${personId})))
        from (
          select g.ends_at > ${now}::timestamptz and g.called_off_reason is null and exists (
            select from gathering_place m where m.district_id = g.district_id and m.gathering_id = g.id and m.person_id = ${personId}) as is_expected
          from gathering g
          where g.district_id = ${districtId}
            and g.id in (select e.gathering_id from gathering_event e where e.district_id = ${districtId} and e.person_id = ${personId})) k) as gatherings,
      (select count(*)::int from outbox o
        where o.district_id = ${districtId} and o.recipient = ${`person:${personId}`} and o.sent_at is not null) as notices,
      (select count(*)::int from device d where d.district_id = ${districtId} and d.person_id = ${personId} and d.ended_at is null) as devices`.execute(db)
  const { has_profile, loose_photo_ids, ...row } = holdingsRow.parse(rows[0])
  return { hasProfile: has_profile, loosePhotoIds: loose_photo_ids, ...row }
}
