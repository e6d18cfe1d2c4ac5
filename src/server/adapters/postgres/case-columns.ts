import { sql } from 'kysely'

/**
 * A case with everything that belongs to it, from one snapshot: `from mediation_case c join community m left join room r
 * left join staff s`. A decision taken on it holds as long as the case's last event is still the last.
 */
export const caseColumns = sql`
  c.id, c.number, c.stage, c.subject, c.kind, c.level, c.community_id, m.name as community_name, c.details_sealed, c.registered_at, c.closed_at,
  case when r.id is not null then json_build_object('id', r.id, 'name', r.name, 'phone', r.phone, 'address', r.address) end as room,
  case when s.id is not null then json_build_object('id', s.id, 'name', s.name, 'role', s.role, 'profession', s.profession,
    'title', s.title, 'phone', s.phone, 'isActive', s.is_active) end as mediator,
  (select json_build_object('id', o.id, 'roomId', o.room_id, 'mediatorId', o.mediator_id, 'dispatchedAt', o.dispatched_at,
      'acknowledgedAt', o.acknowledged_at)
    from dispatch_order o where o.district_id = c.district_id and o.case_id = c.id and o.ended_at is null) as live_order,
  (select coalesce(json_agg(json_build_object('seq', j.seq, 'organisation', json_build_object('id', j.organisation_id, 'name', o.name),
      'member', case when b.id is not null then json_build_object('id', b.id, 'name', b.name, 'title', b.title) end,
      'role', j.role, 'invitedAt', j.invited_at) order by j.seq), '[]')
    from joint_handler j join organisation o on o.district_id = j.district_id and o.id = j.organisation_id
      left join staff b on b.district_id = j.district_id and b.id = j.staff_id
    where j.district_id = c.district_id and j.case_id = c.id) as joint_handlers,
  (select json_agg(json_build_object('side', p.side, 'personId', p.person_id, 'identity', encode(p.identity_sealed, 'base64')) order by p.side)
    from party p where p.district_id = c.district_id and p.case_id = c.id) as parties,
  (select json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'actorRole', e.actor_role, 'actorId', e.actor_id, 'at', e.at,
      'payload', e.payload, 'text', encode(t.text_sealed, 'base64'),
      'staffName', (select a.name from staff a where a.district_id = e.district_id and a.id = e.actor_id and e.actor_role <> 'resident'),
      'roomName', (select a.name from room a where a.district_id = e.district_id and a.id = e.payload->>'roomId'),
      'mediatorName', (select a.name from staff a where a.district_id = e.district_id and a.id = e.payload->>'mediatorId')) order by e.seq)
    from case_event e left join case_event_text t on t.district_id = e.district_id and t.case_id = e.case_id and t.seq = e.seq
    where e.district_id = c.district_id and e.case_id = c.id) as events,
  (select json_build_object('form', g.form, 'agreedAt', g.agreed_at, 'clauses', encode(g.clauses_sealed, 'base64'))
    from agreement g where g.district_id = c.district_id and g.case_id = c.id) as agreement,
  (select coalesce(json_agg(json_build_object('seq', n.seq, 'form', n.form, 'side', n.side, 'recordedAt', n.recorded_at,
      'words', encode(n.words_sealed, 'base64')) order by n.seq), '[]')
    from mediation_record n where n.district_id = c.district_id and n.case_id = c.id) as sitting_records,
  (select coalesce(json_agg(f.id order by f.begun_at, f.id), '[]')
    from file f where f.district_id = c.district_id and f.case_id = c.id) as photo_ids,
  (select coalesce(json_agg(g.side order by g.side), '[]')
    from rating g where g.district_id = c.district_id and g.case_id = c.id) as rated_sides`
