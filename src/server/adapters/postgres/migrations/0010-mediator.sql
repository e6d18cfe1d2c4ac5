-- The mediator's own hand: records of sittings, sittings booked for the parties, and a follow-up that is due.

-- 调解笔录. One a sitting, never changed; a second look at it is a second record.
create table mediation_record (
  district_id text not null,
  case_id text not null,
  -- The event that tells of it.
  seq int not null,
  form text not null check (form in ('joint', 'separate')),
  -- Whose separate one it is.
  side text check (side in ('applicant', 'respondent')),
  recorded_at timestamptz not null,
  -- {agreed, open, text}
  words_sealed bytea not null,
  primary key (district_id, case_id, seq),
  foreign key (district_id, case_id) references mediation_case,
  foreign key (district_id, case_id, seq) references case_event,
  check ((form = 'separate') = (side is not null))
);
create trigger mediation_record_is_never_changed before update on mediation_record for each row execute function refuse_change();

-- Who acts on an appointment in office stands in the record under that office, as with every other step.
create or replace function record_appointment_event(
  p_district text, p_case text, p_kind text, p_actor_role text, p_actor text, p_at timestamptz, p_payload jsonb, p_text bytea, p_notices jsonb
) returns void language plpgsql as $$
declare
  v_seq int;
  v_actor text := p_actor;
begin
  if p_actor_role not in ('resident', 'clock') then
    select s.id into strict v_actor
      from person p join staff s on s.district_id = p.district_id and s.identity_lookup = p.identity_lookup
      where p.district_id = p_district and p.id = p_actor;
  end if;
  insert into case_event (district_id, case_id, kind, actor_role, actor_id, at, payload)
    values (p_district, p_case, p_kind, p_actor_role, v_actor, p_at, p_payload) returning seq into v_seq;
  if p_text is not null then
    insert into case_event_text (district_id, case_id, seq, text_sealed) values (p_district, p_case, v_seq, p_text);
  end if;
  insert into outbox (district_id, dedupe_key, kind, recipient, case_id, appointment_id, facts, due_at)
    select p_district, n.dedupe_key, n.kind, n.recipient, n.case_id, n.appointment_id, n.facts, n.due_at
    from jsonb_to_recordset(p_notices)
      n (dedupe_key text, kind text, recipient text, case_id text, appointment_id text, facts jsonb, due_at timestamptz)
    on conflict (district_id, dedupe_key) do nothing;
end $$;

-- Whether what a notice would say is no longer so. A reminder of a sitting: it was moved, is cancelled, has begun, or is another
-- mediator's now. A follow-up that is due: somebody asked since, the case moved on, or is in other hands.
create function notice_is_untrue(o outbox, p_now timestamptz) returns boolean language sql stable as $$
  select case
    when o.kind in ('appointment-reminder', 'appointment-soon') then not exists (
      select from appointment a
      where a.district_id = o.district_id and a.id = o.appointment_id and a.state in ('held', 'booked')
        and a.starts_at = (o.facts->>'startsAt')::timestamptz and a.starts_at > p_now
        and (o.case_id is null or o.recipient not like 'staff:%' or o.recipient = 'staff:' || a.mediator_id))
    when o.kind = 'follow-up-due' then not exists (
      select from mediation_case c
      where c.district_id = o.district_id and c.id = o.case_id and c.stage = 'settled' and o.recipient = 'staff:' || c.mediator_id
        and not exists (
          select from case_event e
          where e.district_id = c.district_id and e.case_id = c.id and e.seq > (o.facts->>'sinceSeq')::int and e.kind in ('followed-up', 'settled')))
    else false
  end
$$;

-- As before (0004-sweep.sql), asking that function.
create or replace function deliver_notices(p_district text, p_now timestamptz, p_most int) returns int language sql as $$
  with due as (
    select o.id, notice_is_untrue(o, p_now) as is_untrue
    from outbox o
    where o.district_id = p_district and o.sent_at is null and o.due_at <= p_now
    order by o.due_at, o.id limit p_most
    for update of o skip locked
  ), fallen_away as (
    delete from outbox o using due where o.district_id = p_district and o.id = due.id and due.is_untrue
  ), delivered as (
    update outbox o set sent_at = p_now, attempts = o.attempts + 1 from due
    where o.district_id = p_district and o.id = due.id and not due.is_untrue
  )
  select count(*)::int from due
$$;
