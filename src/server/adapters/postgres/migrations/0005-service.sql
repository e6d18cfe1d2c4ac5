-- 社情民意随时约 and 公共服务精确约 (domain.md §4): appointments without a case, called consultations here. An opinion takes a
-- seat of a room, a service the desk of its provider: 'provider:<id>'; both take the caller: 'person:<id>'.
-- Booking, moving and cancelling keep the manner of 0002: one call, one round trip, refusals as rows, look-ups by key. The
-- order of locks is the same too; the caller's own row stands where the case stands there, so that what one person books
-- comes one after the other.

create table service_provider (
  district_id text not null references district,
  id text not null,
  kind text not null check (kind in ('legal-advice', 'notary', 'judicial-office')),
  name text not null,
  title text not null,
  organisation_id text not null,
  room_id text not null,
  helps_with text not null,
  bring jsonb not null,
  session_minutes int not null check (session_minutes > 0 and session_minutes % 15 = 0),
  -- The same human being where they also mediate: their time is then taken once for both.
  staff_id text,
  is_active boolean not null default true,
  ordinal int not null,
  primary key (district_id, id),
  foreign key (district_id, organisation_id) references organisation,
  foreign key (district_id, room_id) references room,
  foreign key (district_id, staff_id) references staff
);

create table provider_hours (
  district_id text not null,
  provider_id text not null,
  weekday int not null check (weekday between 1 and 7),
  opens_at_minute int not null check (opens_at_minute between 0 and 1440 and opens_at_minute % 15 = 0),
  closes_at_minute int not null check (closes_at_minute between 0 and 1440 and closes_at_minute % 15 = 0),
  primary key (district_id, provider_id, weekday, opens_at_minute),
  foreign key (district_id, provider_id) references service_provider,
  check (opens_at_minute < closes_at_minute)
);

-- `seat` is 0 for a service, which sits at its provider's desk; `mediator_id` is then the provider's own staff row, if any.
alter table appointment
  add column provider_id text,
  add column topic_sealed bytea,
  add foreign key (district_id, provider_id) references service_provider,
  add check (case_id is null or (provider_id is null and topic_sealed is null));

-- What happens to an appointment that belongs to no case; one that does writes into the case's own record.
create table appointment_event (
  district_id text not null,
  appointment_id text not null,
  seq int not null,
  kind text not null,
  actor_role text not null,
  actor_id text not null,
  at timestamptz not null,
  payload jsonb not null default '{}',
  primary key (district_id, appointment_id, seq),
  foreign key (district_id, appointment_id) references appointment
);
create trigger appointment_event_is_append_only before update or delete on appointment_event for each row execute function refuse_change();
create trigger appointment_event_is_never_emptied before truncate on appointment_event for each statement execute function refuse_change();

-- Words that belong to an event, apart from it so that they can be deleted by right.
create table appointment_event_text (
  district_id text not null,
  appointment_id text not null,
  seq int not null,
  text_sealed bytea not null,
  primary key (district_id, appointment_id, seq),
  foreign key (district_id, appointment_id, seq) references appointment_event
);

-- Takes the caller and every resource of the desk: true, or the reason why not. After a refusal nothing new is taken.
create function take_desk(
  p_district text, p_appointment text, p_person text, p_desk text[], p_starts_at timestamptz, p_ends_at timestamptz
) returns text language plpgsql as $$
declare
  v_outcome text := 'saved';
  v_resource text;
begin
  if not take_quanta(p_district, p_appointment, array[p_person], p_starts_at, p_ends_at) then
    v_outcome := 'person-busy';
    raise exception using errcode = 'LT001';
  end if;
  -- The provider before the staff row, as a seat comes before the mediator.
  foreach v_resource in array p_desk loop
    if not take_quanta(p_district, p_appointment, array[v_resource], p_starts_at, p_ends_at) then
      v_outcome := 'taken';
      raise exception using errcode = 'LT001';
    end if;
  end loop;
  return v_outcome;
exception when sqlstate 'LT001' then
  return v_outcome;
end $$;

-- The event, its words and what is to be announced. The caller holds the row of the person who booked it.
create function record_consultation_event(
  p_district text, p_appointment text, p_kind text, p_actor_role text, p_actor text, p_at timestamptz, p_payload jsonb, p_text bytea, p_notices jsonb
) returns void language plpgsql as $$
declare
  v_seq int := 1 + (
    select count(*) from appointment_event e where e.district_id = p_district and e.appointment_id = p_appointment);
begin
  insert into appointment_event (district_id, appointment_id, seq, kind, actor_role, actor_id, at, payload)
    values (p_district, p_appointment, v_seq, p_kind, p_actor_role, p_actor, p_at, p_payload);
  if p_text is not null then
    insert into appointment_event_text (district_id, appointment_id, seq, text_sealed) values (p_district, p_appointment, v_seq, p_text);
  end if;
  insert into outbox (district_id, dedupe_key, kind, recipient, appointment_id, facts, due_at)
    select p_district, n.dedupe_key, n.kind, n.recipient, n.appointment_id, n.facts, n.due_at
    from jsonb_to_recordset(p_notices) n (dedupe_key text, kind text, recipient text, appointment_id text, facts jsonb, due_at timestamptz)
    on conflict (district_id, dedupe_key) do nothing;
end $$;

-- Books an opinion (no `p_provider`) or a service when `p_from` is null, else moves it from there in one act. Outcomes:
-- saved, repeated, key-reused, stale, taken, person-busy, already-booked (one opinion ahead, and one service with each
-- provider, is as much as one person holds).
create function place_consultation(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea,
  p_id text, p_session_kind text, p_from timestamptz,
  p_room text, p_capacity int, p_provider text, p_staff text, p_starts_at timestamptz, p_ends_at timestamptz, p_topic bytea,
  p_kind text, p_actor_role text, p_at timestamptz, p_payload jsonb, p_text bytea, p_notices jsonb
) returns table (outcome text, output_sealed bytea) language plpgsql set enable_seqscan = off as $$
declare
  v_person text := 'person:' || p_actor;
  v_desk text[] := case when p_provider is null then '{}' when p_staff is null then array['provider:' || p_provider]
    else array['provider:' || p_provider, 'staff:' || p_staff] end;
  v_seat int := 0;
begin
  -- A lost race is told before anything is locked; one statement sees one moment, see place_appointment.
  return query
    with earlier as materialized (select * from earlier_answer(p_district, p_actor, p_key, p_operation, p_hash))
    select e.outcome, e.output_sealed from earlier e
    union all
    select 'taken', null::bytea
    where not exists (select from earlier) and case when p_provider is not null
      then (
        select count(*) from occupancy o
        where o.district_id = p_district and o.resource = 'provider:' || p_provider
          and o.quantum_at >= p_starts_at and o.quantum_at < p_ends_at and o.appointment_id <> p_id) > 0
      else not exists (
        select from generate_series(1, p_capacity) seat
        where (
          select count(*) from occupancy o
          where o.district_id = p_district and o.resource = 'room:' || p_room || '/seat:' || seat
            and o.quantum_at >= p_starts_at and o.quantum_at < p_ends_at and o.appointment_id <> p_id) = 0) end;
  if found then return; end if;

  perform from person p where p.district_id = p_district and p.id = p_actor for no key update;
  if not found then return query select 'stale', null::bytea; return; end if;

  insert into command_log (district_id, actor_id, key, operation, input_hash, output_sealed, at)
    values (p_district, p_actor, p_key, p_operation, p_hash, p_output, p_at) on conflict do nothing;
  if not found then
    return query select * from earlier_answer(p_district, p_actor, p_key, p_operation, p_hash);
    return;
  end if;

  outcome := 'saved';
  if exists (select from closure c where c.district_id = p_district and c.room_id = p_room and c.starts_at < p_ends_at and p_starts_at < c.ends_at) then
    outcome := 'stale';
  elsif p_provider is not null and not exists (
    select from service_provider s
    where s.district_id = p_district and s.id = p_provider and s.is_active and s.room_id = p_room and s.staff_id is not distinct from p_staff) then
    outcome := 'stale';
  elsif p_from is null then
    if exists (
      select from appointment a
      where a.district_id = p_district and a.booked_by = p_actor and a.session_kind = p_session_kind
        and a.provider_id is not distinct from p_provider and a.state in ('held', 'booked') and a.ends_at > p_at) then
      outcome := 'already-booked';
    end if;
  else
    perform from appointment a
      where a.district_id = p_district and a.id = p_id and a.booked_by = p_actor and a.case_id is null
        and a.state in ('held', 'booked') and a.starts_at = p_from;
    if not found then outcome := 'stale'; end if;
  end if;

  if outcome = 'saved' and p_provider is not null then
    outcome := take_desk(p_district, p_id, v_person, v_desk, p_starts_at, p_ends_at);
  elsif outcome = 'saved' then
    v_seat := take_seat(p_district, p_id, p_room, p_capacity, array[v_person], '{}', p_starts_at, p_ends_at);
    outcome := case v_seat when 0 then 'taken' when -1 then 'person-busy' else 'saved' end;
  end if;
  if outcome <> 'saved' then
    delete from command_log c where c.district_id = p_district and c.actor_id = p_actor and c.key = p_key;
    return next;
    return;
  end if;

  if p_from is null then
    insert into appointment (
        district_id, id, room_id, seat, session_kind, booked_by, mediator_id, provider_id, topic_sealed, starts_at, ends_at, state, booked_at)
      values (p_district, p_id, p_room, v_seat, p_session_kind, p_actor, p_staff, p_provider, p_topic, p_starts_at, p_ends_at, 'booked', p_at);
  else
    delete from occupancy o
      where o.district_id = p_district and o.appointment_id = p_id
        and not (o.quantum_at >= p_starts_at and o.quantum_at < p_ends_at
          and o.resource = any (v_desk || v_person || ('room:' || p_room || '/seat:' || v_seat)));
    update appointment a
      set room_id = p_room, seat = v_seat, mediator_id = p_staff, starts_at = p_starts_at, ends_at = p_ends_at, state = 'booked'
      where a.district_id = p_district and a.id = p_id;
    delete from outbox o where o.district_id = p_district and o.appointment_id = p_id and o.sent_at is null;
  end if;
  perform record_consultation_event(p_district, p_id, p_kind, p_actor_role, p_actor, p_at, p_payload, p_text, p_notices);
  return next;
end $$;

-- Outcomes: saved, repeated, key-reused, stale.
create function cancel_consultation(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea,
  p_id text, p_from timestamptz, p_reason text,
  p_actor_role text, p_at timestamptz, p_payload jsonb, p_text bytea, p_notices jsonb
) returns table (outcome text, output_sealed bytea) language plpgsql set enable_seqscan = off as $$
begin
  return query select * from earlier_answer(p_district, p_actor, p_key, p_operation, p_hash);
  if found then return; end if;

  perform from person p where p.district_id = p_district and p.id = p_actor for no key update;
  insert into command_log (district_id, actor_id, key, operation, input_hash, output_sealed, at)
    values (p_district, p_actor, p_key, p_operation, p_hash, p_output, p_at) on conflict do nothing;
  if not found then
    return query select * from earlier_answer(p_district, p_actor, p_key, p_operation, p_hash);
    return;
  end if;

  perform from appointment a
    where a.district_id = p_district and a.id = p_id and a.booked_by = p_actor and a.case_id is null
      and a.state in ('held', 'booked') and a.starts_at = p_from;
  if not found then
    delete from command_log c where c.district_id = p_district and c.actor_id = p_actor and c.key = p_key;
    return query select 'stale', null::bytea;
    return;
  end if;

  perform free_appointment(p_district, p_id, p_reason);
  perform record_consultation_event(p_district, p_id, 'appointment-cancelled', p_actor_role, p_actor, p_at, p_payload, p_text, p_notices);
  return query select 'saved', null::bytea;
end $$;
