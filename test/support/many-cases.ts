// A district of many years in seconds: 200,000 cases straight into the tables, each sealed value the same one. Most are over; two
// in a hundred are open, spread over forty mediators.
import { createSealing } from '../../src/server/adapters/sealing'
import { registeredBy } from './life-of-a-case'
import { districtId, secret, type RecordWorld } from './record-world'

export const manyCases = { cases: 200_000, mediators: 40, people: 20_000 } as const
/** Whom and what to look for: one of the two hundred thousand. */
export const sought = { number: '东丽 2026-123456', name: '欧阳寻梅', phone: '13800001234', caseId: 'case-123456', person: 'sun' } as const

export async function fillManyCases(world: RecordWorld, { cases, mediators, people } = manyCases): Promise<void> {
  const { lookup } = createSealing(secret)
  const { caseId } = await registeredBy(world, sought.person)
  const now = world.clock.now
  const statements: [string, unknown[]][] = [
    // Foreign keys and the chain are not what is measured, and would take minutes.
    [`insert into staff (district_id, id, name, role, profession, title, organisation_id, phone)
      select $1, 'mediator-' || n, '调解员', 'mediator', 'people-mediator', '人民调解员', 'station', '13800000106' from generate_series(2, $2::int) n`, [districtId, mediators]],
    [`insert into person (district_id, id, identity_lookup, community_id, created_at)
      select $1, 'person-' || n, sha256(convert_to('person-' || n, 'UTF8')), 'huaming', $2 from generate_series(1, $3::int) n`, [districtId, now, people]],
    [`insert into mediation_case (district_id, id, number, stage, subject, kind, level, community_id, details_sealed, building_lookup, room_id, mediator_id,
        registered_at, closed_at, last_seq, due_what, due_by, escalate_at, overseer)
      select $1, 'case-' || n, '东丽 2026-' || lpad(n::text, 6, '0'),
        case when n % 50 > 0 then 'closed' else (array['registered', 'accepted', 'dispatched', 'acknowledged', 'contacted', 'in-mediation'])[1 + n / 50 % 6] end,
        t.subject, (array['neighbour', 'property-management', 'consumer', 'other'])[1 + n % 4], 1 + n % 3, t.community_id, t.details_sealed,
        sha256(convert_to('building ' || n % 500, 'UTF8')), 'yanan', case n % ${String(mediators)} when 0 then 'li' else 'mediator-' || (1 + n % ${String(mediators)}) end,
        $3::timestamptz - n * interval '3 minutes', case when n % 50 > 0 then $3::timestamptz - n * interval '2 minutes' end, 1,
        case when n % 50 = 0 then 'meet' end, case when n % 50 = 0 then $3::timestamptz + (n - 100000) * interval '1 second' end, null,
        case when n % 1000 = 0 then 'police-chief' end
      from mediation_case t, generate_series(2, $2::int) n where t.district_id = $1 and t.id = $4`, [districtId, cases, now, caseId]],
    [`insert into party (district_id, case_id, side, person_id, identity_sealed, phone_lookup, name_lookup)
      select $1, 'case-' || n, t.side, case when t.side = 'applicant' then 'person-' || (1 + n % ${String(people)}) end, t.identity_sealed,
        sha256(convert_to('phone ' || n, 'UTF8')), sha256(convert_to('name ' || n % 5000, 'UTF8'))
      from party t, generate_series(2, $2::int) n where t.district_id = $1 and t.case_id = $3`, [districtId, cases, caseId]],
    [`insert into case_event (district_id, case_id, seq, kind, actor_role, actor_id, at, payload, prev, hash)
      select $1, 'case-' || n, 1, 'registered', 'resident', 'person-' || (1 + n % ${String(people)}), $3::timestamptz - n * interval '3 minutes', '{}', '\\x00', '\\x00'
      from generate_series(2, $2::int) n`, [districtId, cases, now]],
    [`insert into dispatch_order (district_id, id, case_id, room_id, mediator_id, dispatched_at, ended_at)
      select c.district_id, 'order-' || c.id, c.id, 'yanan', c.mediator_id, c.registered_at, c.closed_at from mediation_case c where c.district_id = $1 and c.mediator_id is not null`, [districtId]],
    [`insert into outbox (district_id, dedupe_key, kind, recipient, case_id, due_at, sent_at)
      select $1, 'made/' || n, 'accepted', 'person:person-' || (1 + n % ${String(people)}), 'case-' || n, $3::timestamptz - n * interval '3 minutes', $3::timestamptz
      from generate_series(2, $2::int) n`, [districtId, cases, now]],
    [`update party set name_lookup = $2, phone_lookup = $3 where district_id = $1 and case_id = $4 and side = 'applicant'`, [districtId, lookup(sought.name), lookup(sought.phone), sought.caseId]],
  ]
  await world.rows('set session_replication_role = replica')
  // An index built over what is there is built in a fraction of the time.
  const indexes = await world.rows<{ name: string; text: string }>(`select i.indexname as name, i.indexdef as text from pg_indexes i
    where i.tablename = any($1) and not exists (select from pg_constraint k where k.conname = i.indexname)`, [['mediation_case', 'party', 'case_event', 'outbox', 'dispatch_order']])
  for (const { name } of indexes) await world.rows(`drop index "${name}"`)
  for (const [text, values] of statements) await world.rows(text, values)
  for (const { text } of indexes) await world.rows(text)
  await world.rows('set session_replication_role = origin')
  await world.rows('analyze')
}

type Call = { what: string; who: string; operation: string; input: object }
/** What is read all day long. */
export const dailyReads: readonly Call[] = [
  { what: 'the dispatcher’s queue, first due first', who: 'zhou', operation: 'workbench/list', input: {} },
  { what: 'the queue of one stage', who: 'zhou', operation: 'workbench/list', input: { stages: ['registered'] } },
  { what: 'what is overdue', who: 'zhou', operation: 'workbench/list', input: { due: 'overdue' } },
  { what: 'the counts above the queue', who: 'zhou', operation: 'workbench/counts', input: {} },
  { what: 'everything, newest first', who: 'zhou', operation: 'workbench/list', input: { order: 'newest' } },
  { what: 'the mediator’s day', who: 'li', operation: 'workbench/day', input: {} },
  { what: 'the mediator’s cases', who: 'li', operation: 'workbench/list', input: {} },
  { what: 'a search by number', who: 'zhou', operation: 'workbench/list', input: { q: sought.number } },
  { what: 'a search by name', who: 'zhou', operation: 'workbench/list', input: { q: sought.name } },
  { what: 'a search by phone', who: 'zhou', operation: 'workbench/list', input: { q: sought.phone } },
  { what: 'a mediator’s search by name', who: 'li', operation: 'workbench/list', input: { q: sought.name } },
  { what: 'the case page', who: 'zhou', operation: 'cases/get', input: { caseId: sought.caseId } },
  { what: 'a resident’s own cases', who: sought.person, operation: 'cases/list', input: {} },
  { what: 'a resident’s inbox', who: sought.person, operation: 'notices/list', input: {} },
]
