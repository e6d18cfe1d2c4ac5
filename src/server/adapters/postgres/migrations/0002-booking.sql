-- Booking, moving and cancelling a sitting: one function call, one round trip, one transaction each.
-- Every function answers with a row; a refusal is an answer, never an exception, for that would cost the pooled connection.
-- Every look-up is by key: a session keeps the plans it made, and one made while the tables were small would scan them
-- forever after, so scans are switched off here.
-- Locks are always taken in the same order (the case, its command, people, a seat of the room, the mediator) and a move
-- takes the new time before it frees the old, so bookings wait for each other in line and never in a circle.

-- Reminders not sent yet are found by their appointment when it moves or ends.
create index outbox_unsent_by_appointment on outbox (district_id, appointment_id) where sent_at is null and appointment_id is not null;

-- Takes all quanta of these resources for one appointment, or tells that one is taken. What the appointment itself holds
-- already counts as taken by it. The caller undoes what was taken before the refusal.
create function take_quanta(p_district text, p_appointment text, p_resources text[], p_starts_at timestamptz, p_ends_at timestamptz)
returns boolean language plpgsql as $$
declare
  v_wanted int;
  v_taken int;
begin
  insert into occupancy (district_id, resource, quantum_at, appointment_id)
    select p_district, r, q, p_appointment
    from unnest(p_resources) r, generate_series(p_starts_at, p_ends_at - interval '15 minutes', interval '15 minutes') q
    order by r, q
    on conflict do nothing;
  get diagnostics v_taken = row_count;
  v_wanted := cardinality(p_resources) * (extract(epoch from p_ends_at - p_starts_at)::int / 900);
  if v_taken = v_wanted then return true; end if;
  select count(*) into v_taken from occupancy
    where district_id = p_district and resource = any (p_resources) and appointment_id = p_appointment
      and quantum_at >= p_starts_at and quantum_at < p_ends_at;
  return v_taken = v_wanted;
end $$;

-- The seat taken, 0 when the room is full, -1 when a person is busy. After 0 or -1 nothing new is taken.
create function take_seat(
  p_district text, p_appointment text, p_room text, p_capacity int, p_people text[], p_mediator text[],
  p_starts_at timestamptz, p_ends_at timestamptz
) returns int language plpgsql as $$
declare
  v_refusal int := 0;
begin
  if not take_quanta(p_district, p_appointment, p_people, p_starts_at, p_ends_at) then
    v_refusal := -1;
    raise exception using errcode = 'LT001';
  end if;
  for v_seat in 1..p_capacity loop
    -- A seat that is visibly taken costs a look, not a write.
    continue when exists (
      select from occupancy
      where district_id = p_district and resource = 'room:' || p_room || '/seat:' || v_seat
        and quantum_at >= p_starts_at and quantum_at < p_ends_at and appointment_id <> p_appointment);
    begin
      if not take_quanta(p_district, p_appointment, array['room:' || p_room || '/seat:' || v_seat], p_starts_at, p_ends_at) then
        raise exception using errcode = 'LT001';
      end if;
      if not take_quanta(p_district, p_appointment, p_mediator, p_starts_at, p_ends_at) then
        v_refusal := -1;
        raise exception using errcode = 'LT002';
      end if;
      return v_seat;
    exception when sqlstate 'LT001' then
      null; -- Somebody else's sitting begins or ends within this one: the next seat.
    end;
  end loop;
  raise exception using errcode = 'LT001';
exception when sqlstate 'LT001' or sqlstate 'LT002' then
  return v_refusal;
end $$;

-- What this command was answered before; no row when it is new.
create function earlier_answer(p_district text, p_actor text, p_key text, p_operation text, p_hash bytea)
returns table (outcome text, output_sealed bytea) language sql stable as $$
  select case when c.operation = p_operation and c.input_hash = p_hash then 'repeated' else 'key-reused' end,
    case when c.operation = p_operation and c.input_hash = p_hash then c.output_sealed end
  from command_log c
  where c.district_id = p_district and c.actor_id = p_actor and c.key = p_key
$$;

-- The event, its words and what is to be announced; the end of every change to an appointment.
create function record_appointment_event(
  p_district text, p_case text, p_kind text, p_actor_role text, p_actor text, p_at timestamptz, p_payload jsonb, p_text bytea, p_notices jsonb
) returns void language plpgsql as $$
declare
  v_seq int;
begin
  insert into case_event (district_id, case_id, kind, actor_role, actor_id, at, payload)
    values (p_district, p_case, p_kind, p_actor_role, p_actor, p_at, p_payload) returning seq into v_seq;
  if p_text is not null then
    insert into case_event_text (district_id, case_id, seq, text_sealed) values (p_district, p_case, v_seq, p_text);
  end if;
  insert into outbox (district_id, dedupe_key, kind, recipient, case_id, appointment_id, facts, due_at)
    select p_district, n.dedupe_key, n.kind, n.recipient, n.case_id, n.appointment_id, n.facts, n.due_at
    from jsonb_to_recordset(p_notices)
      n (dedupe_key text, kind text, recipient text, case_id text, appointment_id text, facts jsonb, due_at timestamptz)
    on conflict (district_id, dedupe_key) do nothing;
end $$;

-- Books a sitting when `p_from` is null, else moves the appointment from there in one act. Outcomes: saved, repeated,
-- key-reused, stale, taken, person-busy, already-booked.
create function place_appointment(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea,
  p_id text, p_case text, p_stage text, p_from timestamptz,
  p_room text, p_capacity int, p_booked_by text, p_parties text[], p_mediator text, p_starts_at timestamptz, p_ends_at timestamptz,
  p_kind text, p_actor_role text, p_at timestamptz, p_payload jsonb, p_text bytea, p_notices jsonb
) returns table (outcome text, output_sealed bytea) language plpgsql set enable_seqscan = off as $$
declare
  v_people text[] := (select coalesce(array_agg('person:' || p order by p), '{}') from unnest(p_parties) p);
  v_staff text[] := case when p_mediator is null then '{}' else array['staff:' || p_mediator] end;
  v_seat int;
  v_live_id text;
  v_live_starts_at timestamptz;
  v_live_ends_at timestamptz;
begin
  -- A lost race is told before anything is locked. One statement sees one moment, so a repeat of the command that took
  -- the seat also sees its own answer and is not told that the seat is gone.
  return query
    with earlier as materialized (select * from earlier_answer(p_district, p_actor, p_key, p_operation, p_hash))
    select e.outcome, e.output_sealed from earlier e
    union all
    select 'taken', null::bytea
    where not exists (select from earlier) and not exists (
      select from generate_series(1, p_capacity) seat
      -- Counted, not `exists`: that would be joined to all that is taken, instead of looked up by key for each seat.
      where (
        select count(*) from occupancy o
        where o.district_id = p_district and o.resource = 'room:' || p_room || '/seat:' || seat
          and o.quantum_at >= p_starts_at and o.quantum_at < p_ends_at and o.appointment_id <> p_id) = 0);
  if found then return; end if;

  perform from mediation_case c
    where c.district_id = p_district and c.id = p_case and c.stage = p_stage and c.mediator_id is not distinct from p_mediator
    for no key update;
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
  elsif p_from is null then
    select a.id, a.starts_at, a.ends_at into v_live_id, v_live_starts_at, v_live_ends_at from appointment a
      where a.district_id = p_district and a.case_id = p_case and a.state in ('held', 'booked');
    if found and v_live_ends_at > p_at then
      outcome := 'already-booked';
    elsif found then
      -- A sitting that is over was held if the mediator opened one on that day. It stands no longer in the way of the next.
      update appointment a
        set state = case when exists (
          select from case_event e
          where e.district_id = p_district and e.case_id = p_case and e.kind = 'sitting-opened'
            and (e.at at time zone 'Asia/Shanghai')::date = (v_live_starts_at at time zone 'Asia/Shanghai')::date
        ) then 'attended' else 'no-show' end
        where a.district_id = p_district and a.id = v_live_id;
      delete from occupancy o where o.district_id = p_district and o.appointment_id = v_live_id;
    end if;
  else
    perform from appointment a
      where a.district_id = p_district and a.id = p_id and a.case_id = p_case and a.state in ('held', 'booked') and a.starts_at = p_from;
    if not found then outcome := 'stale'; end if;
  end if;

  if outcome = 'saved' then
    v_seat := take_seat(p_district, p_id, p_room, p_capacity, v_people, v_staff, p_starts_at, p_ends_at);
    outcome := case v_seat when 0 then 'taken' when -1 then 'person-busy' else 'saved' end;
  end if;
  if outcome <> 'saved' then
    delete from command_log c where c.district_id = p_district and c.actor_id = p_actor and c.key = p_key;
    return next;
    return;
  end if;

  if p_from is null then
    insert into appointment (district_id, id, room_id, seat, session_kind, case_id, booked_by, mediator_id, starts_at, ends_at, state, booked_at)
      values (p_district, p_id, p_room, v_seat, 'dispute', p_case, p_booked_by, p_mediator, p_starts_at, p_ends_at, 'booked', p_at);
  else
    delete from occupancy o
      where o.district_id = p_district and o.appointment_id = p_id
        and not (o.quantum_at >= p_starts_at and o.quantum_at < p_ends_at
          and o.resource = any (v_people || v_staff || ('room:' || p_room || '/seat:' || v_seat)));
    update appointment a
      set room_id = p_room, seat = v_seat, mediator_id = p_mediator, starts_at = p_starts_at, ends_at = p_ends_at, state = 'booked'
      where a.district_id = p_district and a.id = p_id;
    delete from outbox o where o.district_id = p_district and o.appointment_id = p_id and o.sent_at is null;
  end if;
  perform record_appointment_event(p_district, p_case, p_kind, p_actor_role, p_actor, p_at, p_payload, p_text, p_notices);
  return next;
end $$;

-- Ends an appointment and frees what it held; its reminders fall away.
create function free_appointment(p_district text, p_id text, p_reason text) returns void language plpgsql as $$
begin
  update appointment set state = 'cancelled', cancel_reason = p_reason where district_id = p_district and id = p_id;
  delete from occupancy where district_id = p_district and appointment_id = p_id;
  delete from outbox where district_id = p_district and appointment_id = p_id and sent_at is null;
end $$;

-- Outcomes: saved, repeated, key-reused, stale.
create function cancel_appointment(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea,
  p_id text, p_case text, p_stage text, p_from timestamptz, p_reason text,
  p_actor_role text, p_at timestamptz, p_payload jsonb, p_text bytea, p_notices jsonb
) returns table (outcome text, output_sealed bytea) language plpgsql set enable_seqscan = off as $$
begin
  return query select * from earlier_answer(p_district, p_actor, p_key, p_operation, p_hash);
  if found then return; end if;

  perform from mediation_case c where c.district_id = p_district and c.id = p_case and c.stage = p_stage for no key update;
  if not found then return query select 'stale', null::bytea; return; end if;

  insert into command_log (district_id, actor_id, key, operation, input_hash, output_sealed, at)
    values (p_district, p_actor, p_key, p_operation, p_hash, p_output, p_at) on conflict do nothing;
  if not found then
    return query select * from earlier_answer(p_district, p_actor, p_key, p_operation, p_hash);
    return;
  end if;

  perform from appointment a
    where a.district_id = p_district and a.id = p_id and a.case_id = p_case and a.state in ('held', 'booked') and a.starts_at = p_from;
  if not found then
    delete from command_log c where c.district_id = p_district and c.actor_id = p_actor and c.key = p_key;
    return query select 'stale', null::bytea;
    return;
  end if;

  perform free_appointment(p_district, p_id, p_reason);
  perform record_appointment_event(p_district, p_case, 'appointment-cancelled', p_actor_role, p_actor, p_at, p_payload, p_text, p_notices);
  return query select 'saved', null::bytea;
end $$;
