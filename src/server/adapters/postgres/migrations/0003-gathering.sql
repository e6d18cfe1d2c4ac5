-- 约吧场次 (domain.md §4): series the office publishes, the occurrences somebody has a place in, and who has which place.
-- Occurrences are derived from their series (domain/gatherings); a row is made when the first person joins, or when one is
-- called off, and is the lock everything about it is decided under. From then on it keeps its time: people were promised it.
-- As in 0002 every command is one function call that answers with a row, and every look-up is by key. Locks are always taken
-- in the same order: the gathering, the command, the person's time.

-- For how long a freed seat is kept for the first in line.
alter table district add column offer_minutes int not null default 120 check (offer_minutes > 0);

alter table outbox add column gathering_id text;
create index outbox_unsent_by_gathering on outbox (district_id, gathering_id, recipient) where sent_at is null and gathering_id is not null;

-- What only the database knew when it decided (a seat or the ninth in line), laid over the answer kept in `output_sealed`.
alter table command_log add column result jsonb;

create table gathering_series (
  district_id text not null references district,
  id text not null check (id ~ '^[0-9a-z]([0-9a-z-]{0,53}[0-9a-z])?$'),
  kind text not null check (kind in ('officials', 'community')),
  title text not null,
  purpose text not null,
  about jsonb not null,
  bring jsonb not null,
  host_id text,
  host_name text not null,
  host_title text not null,
  -- They meet in the hall of the room, not at one of its tables: no seat of the room is taken, and mediation goes on next door.
  room_id text,
  place_name text not null,
  address text not null,
  route text not null,
  phone text not null,
  latitude double precision,
  longitude double precision,
  seats int not null check (seats between 1 and 2000),
  minutes int not null check (minutes > 0 and minutes % 15 = 0),
  -- Its first day, which also says the weekday; once, every so many weeks, or on the nth such weekday of a month (-1: the last).
  first_on date not null,
  last_on date,
  every_weeks int check (every_weeks between 1 and 52),
  nth_of_month int check (nth_of_month between 1 and 5 or nth_of_month = -1),
  starts_at_minute int not null check (starts_at_minute between 0 and 1425 and starts_at_minute % 15 = 0),
  holiday_rule text not null check (holiday_rule in ('next-working-day', 'keep', 'skip')),
  opens_days_before int not null check (opens_days_before between 0 and 60),
  opens_at_minute int not null check (opens_at_minute between 0 and 1439),
  closes_minutes_before int not null check (closes_minutes_before >= 0),
  leave_minutes_before int not null check (leave_minutes_before >= 0),
  ordinal int not null,
  primary key (district_id, id),
  foreign key (district_id, host_id) references staff,
  foreign key (district_id, room_id) references room,
  check (num_nonnulls(every_weeks, nth_of_month) <= 1),
  check (num_nonnulls(latitude, longitude) in (0, 2))
);

create table gathering (
  district_id text not null,
  -- <series>-<yyyymmdd> of the planned day, also when it is held on another one.
  id text not null,
  series_id text not null,
  planned_on date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  seats int not null check (seats > 0),
  called_off_reason text,
  last_seq int not null default 0,
  last_queue_no int not null default 0,
  primary key (district_id, id),
  unique (district_id, series_id, planned_on),
  foreign key (district_id, series_id) references gathering_series,
  check (starts_at < ends_at)
);
create index gathering_by_end on gathering (district_id, ends_at);

-- One row for each person and gathering, so nobody is both in and waiting; one row for each seat, held or kept for somebody
-- in line, so no seat is given twice.
create table gathering_place (
  district_id text not null,
  gathering_id text not null,
  person_id text not null,
  state text not null check (state in ('seated', 'waiting', 'offered')),
  seat_no int check (seat_no > 0),
  queue_no int,
  offer_until timestamptz,
  primary key (district_id, gathering_id, person_id),
  unique (district_id, gathering_id, seat_no),
  unique (district_id, gathering_id, queue_no),
  foreign key (district_id, gathering_id) references gathering,
  foreign key (district_id, person_id) references person,
  check ((seat_no is null) = (state = 'waiting')),
  check ((queue_no is null) = (state = 'seated')),
  check ((offer_until is null) = (state <> 'offered'))
);
create index gathering_place_by_person on gathering_place (district_id, person_id);
create index gathering_place_offered on gathering_place (district_id, offer_until) where state = 'offered';
create index gathering_place_waiting on gathering_place (district_id, gathering_id, queue_no) where state = 'waiting';

-- Append-only, numbered per gathering: one row for each change.
create table gathering_event (
  district_id text not null,
  gathering_id text not null,
  seq int not null,
  kind text not null check (kind in (
    'joined', 'waiting-joined', 'left', 'stopped-waiting', 'seat-offered', 'offer-taken', 'offer-expired', 'rated', 'called-off')),
  -- Null when nobody's own place changed.
  person_id text,
  at timestamptz not null,
  payload jsonb not null default '{}',
  primary key (district_id, gathering_id, seq),
  foreign key (district_id, gathering_id) references gathering
);
create index gathering_event_by_person on gathering_event (district_id, person_id, gathering_id, seq) where person_id is not null;

create function gathering_event_number() returns trigger language plpgsql as $$
begin
  update gathering set last_seq = last_seq + 1 where district_id = new.district_id and id = new.gathering_id returning last_seq into new.seq;
  return new;
end $$;
create trigger gathering_event_number before insert on gathering_event for each row execute function gathering_event_number();
create trigger gathering_event_is_append_only before update or delete on gathering_event for each row execute function refuse_change();
create trigger gathering_event_is_never_emptied before truncate on gathering_event for each statement execute function refuse_change();

create table gathering_rating (
  district_id text not null,
  gathering_id text not null,
  person_id text not null,
  level text not null,
  comment_sealed bytea,
  rated_at timestamptz not null,
  primary key (district_id, gathering_id, person_id),
  foreign key (district_id, gathering_id, person_id) references gathering_place
);

-- The event of one change and what its person is told: [{kind, dueAt, facts}].
create function record_gathering_event(
  p_district text, p_gathering text, p_kind text, p_person text, p_at timestamptz, p_payload jsonb, p_notices jsonb
) returns void language plpgsql as $$
declare
  v_seq int;
begin
  insert into gathering_event (district_id, gathering_id, kind, person_id, at, payload)
    values (p_district, p_gathering, p_kind, p_person, p_at, p_payload) returning seq into v_seq;
  insert into outbox (district_id, dedupe_key, kind, recipient, gathering_id, facts, due_at)
    select p_district, n.kind || '/' || p_gathering || '/' || v_seq || '/person:' || p_person, n.kind, 'person:' || p_person, p_gathering, n.facts, n."dueAt"
    from jsonb_to_recordset(p_notices) n (kind text, "dueAt" timestamptz, facts jsonb)
    on conflict (district_id, dedupe_key) do nothing;
end $$;

create function free_gathering_seat(p_district text, p_gathering text) returns int language sql as $$
  select n from gathering g cross join lateral generate_series(1, g.seats) n
  where g.district_id = p_district and g.id = p_gathering and (
    -- Counted, not `exists`, as in 0002: looked up by key for each seat.
    select count(*) from gathering_place p where p.district_id = p_district and p.gathering_id = p_gathering and p.seat_no = n) = 0
  order by n limit 1
$$;

-- Whoever has a seat has no other time; false, and nothing taken, when they are busy.
create function take_gathering_time(p_district text, p_gathering text, p_person text) returns boolean language plpgsql as $$
declare
  v_gathering gathering;
begin
  select * into v_gathering from gathering g where g.district_id = p_district and g.id = p_gathering;
  if take_quanta(p_district, 'gathering:' || p_gathering, array['person:' || p_person], v_gathering.starts_at, v_gathering.ends_at) then
    return true;
  end if;
  perform free_gathering_time(p_district, p_gathering, p_person);
  return false;
end $$;
create function free_gathering_time(p_district text, p_gathering text, p_person text) returns void language sql as $$
  delete from occupancy
  where district_id = p_district and appointment_id = 'gathering:' || p_gathering and resource = 'person:' || p_person
$$;

-- Keeps every free seat for the next in line until `offerUntil`; null when it is too late for offers.
create function offer_free_seats(p_district text, p_gathering text, p_at timestamptz, p_plan jsonb) returns void language plpgsql as $$
declare
  v_until timestamptz := (p_plan->>'offerUntil')::timestamptz;
  v_person text;
  v_seat int;
begin
  -- Where nothing takes place there is nothing to offer.
  if v_until is null or not exists (
    select from gathering g where g.district_id = p_district and g.id = p_gathering and g.called_off_reason is null) then
    return;
  end if;
  loop
    select p.person_id into v_person from gathering_place p
      where p.district_id = p_district and p.gathering_id = p_gathering and p.state = 'waiting' order by p.queue_no limit 1;
    exit when not found;
    v_seat := free_gathering_seat(p_district, p_gathering);
    exit when v_seat is null;
    update gathering_place p set state = 'offered', seat_no = v_seat, offer_until = v_until
      where p.district_id = p_district and p.gathering_id = p_gathering and p.person_id = v_person;
    perform record_gathering_event(
      p_district, p_gathering, 'seat-offered', v_person, p_at, jsonb_build_object('seat', v_seat, 'by', p_plan->>'offerUntil'), p_plan->'notices'->'offered');
  end loop;
end $$;

-- Offers nobody took in time: their people leave the line, their seats are kept for the next. Asked with the gathering
-- locked. Tells how many have passed.
create function pass_on_expired_offers(p_district text, p_gathering text, p_at timestamptz, p_plan jsonb) returns int language plpgsql as $$
declare
  v_place gathering_place;
  v_passed int := 0;
begin
  for v_place in
    select p.* from gathering_place p join gathering g on g.district_id = p.district_id and g.id = p.gathering_id
    where p.district_id = p_district and p.gathering_id = p_gathering and p.state = 'offered' and p.offer_until <= p_at
      and g.called_off_reason is null
    order by p.queue_no
  loop
    delete from gathering_place p
      where p.district_id = p_district and p.gathering_id = p_gathering and p.person_id = v_place.person_id;
    perform record_gathering_event(
      p_district, p_gathering, 'offer-expired', v_place.person_id, p_at, jsonb_build_object('seat', v_place.seat_no), p_plan->'notices'->'expired');
    v_passed := v_passed + 1;
  end loop;
  if v_passed > 0 then perform offer_free_seats(p_district, p_gathering, p_at, p_plan); end if;
  return v_passed;
end $$;

-- The sweep's part. A gathering that somebody else has locked is left alone: another sweep, or a command, which passes on
-- what has expired by itself.
create function sweep_offers(p_district text, p_gathering text, p_at timestamptz, p_plan jsonb)
returns int language plpgsql set enable_seqscan = off as $$
begin
  perform from gathering g where g.district_id = p_district and g.id = p_gathering for no key update skip locked;
  if not found then return 0; end if;
  return pass_on_expired_offers(p_district, p_gathering, p_at, p_plan);
end $$;

-- Who has which place, as the contract shows it. A seat kept for somebody in line is not left, and while people wait a
-- newcomer waits too; an offer that has expired counts no more, whether or not the sweep has come by.
create function gathering_standing(p_district text, p_gathering text, p_person text, p_at timestamptz) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'seated', t.seated, 'waiting', t.waiting, 'seatsLeft', case when t.waiting > 0 then 0 else greatest(g.seats - t.seated - t.kept, 0) end,
    'mine', case
      when m.state = 'seated' then jsonb_build_object('state', 'seated')
      when m.state = 'waiting' then jsonb_build_object('state', 'waiting', 'position', (
        select count(*) from gathering_place p
        where p.district_id = p_district and p.gathering_id = p_gathering and p.state = 'waiting' and p.queue_no <= m.queue_no))
      when m.offer_until > p_at then jsonb_build_object('state', 'offered',
        'offerUntil', to_char(m.offer_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    end)
  from gathering g
    cross join lateral (
      select count(*) filter (where p.state = 'seated') as seated, count(*) filter (where p.state = 'waiting') as waiting,
        count(*) filter (where p.offer_until > p_at) as kept
      from gathering_place p where p.district_id = p_district and p.gathering_id = p_gathering) t
    left join gathering_place m on m.district_id = p_district and m.gathering_id = p_gathering and m.person_id = p_person
  where g.district_id = p_district and g.id = p_gathering
$$;

-- The gathering's row, made when this is the first to ask for it, locked. `plan` holds what the domain decided:
-- {seriesId, plannedOn, startsAt, endsAt, seats, offerUntil, notices: {seated, waiting, offered, expired}, isOpen, mayLeave}.
create function lock_gathering(p_district text, p_gathering text, p_plan jsonb) returns void language plpgsql as $$
begin
  perform from gathering g where g.district_id = p_district and g.id = p_gathering for no key update;
  if found then return; end if;
  insert into gathering (district_id, id, series_id, planned_on, starts_at, ends_at, seats)
    values (p_district, p_gathering, p_plan->>'seriesId', (p_plan->>'plannedOn')::date, (p_plan->>'startsAt')::timestamptz,
      (p_plan->>'endsAt')::timestamptz, (p_plan->>'seats')::int)
    on conflict do nothing;
  perform from gathering g where g.district_id = p_district and g.id = p_gathering for no key update;
end $$;

create function earlier_gathering_answer(p_district text, p_actor text, p_key text, p_operation text, p_hash bytea)
returns table (outcome text, output_sealed bytea, result jsonb) language sql stable as $$
  select e.outcome, e.output_sealed, c.result
  from earlier_answer(p_district, p_actor, p_key, p_operation, p_hash) e
    join command_log c on c.district_id = p_district and c.actor_id = p_actor and c.key = p_key
$$;

-- The beginning of every command: no row when it is new and ours to carry out, with everything locked.
create function begin_gathering_command(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea, p_gathering text, p_at timestamptz, p_plan jsonb
) returns table (outcome text, output_sealed bytea, result jsonb) language plpgsql as $$
begin
  return query select * from earlier_gathering_answer(p_district, p_actor, p_key, p_operation, p_hash);
  if found then return; end if;
  perform lock_gathering(p_district, p_gathering, p_plan);
  insert into command_log (district_id, actor_id, key, operation, input_hash, output_sealed, at)
    values (p_district, p_actor, p_key, p_operation, p_hash, p_output, p_at) on conflict do nothing;
  if not found then
    return query select * from earlier_gathering_answer(p_district, p_actor, p_key, p_operation, p_hash);
    return;
  end if;
  perform pass_on_expired_offers(p_district, p_gathering, p_at, p_plan);
end $$;

-- The end of every command: what was saved is answered with the standing after it; what was refused leaves no command.
create function end_gathering_command(p_district text, p_actor text, p_key text, p_gathering text, p_at timestamptz, p_outcome text)
returns table (outcome text, output_sealed bytea, result jsonb) language plpgsql as $$
begin
  if p_outcome <> 'saved' then
    delete from command_log c where c.district_id = p_district and c.actor_id = p_actor and c.key = p_key;
    return query select p_outcome, null::bytea, null::jsonb;
    return;
  end if;
  return query
    update command_log c set result = jsonb_build_object('gathering', gathering_standing(p_district, p_gathering, p_actor, p_at))
    where c.district_id = p_district and c.actor_id = p_actor and c.key = p_key
    returning p_outcome, null::bytea, c.result;
end $$;

-- Outcomes: saved, repeated, key-reused, called-off, already-joined, person-busy.
create function join_gathering(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea, p_gathering text, p_at timestamptz, p_plan jsonb
) returns table (outcome text, output_sealed bytea, result jsonb) language plpgsql set enable_seqscan = off as $$
declare
  v_outcome text := 'saved';
  v_seat int;
  v_queue_no int;
begin
  return query select * from begin_gathering_command(p_district, p_actor, p_key, p_operation, p_hash, p_output, p_gathering, p_at, p_plan);
  if found then return; end if;

  if exists (select from gathering g where g.district_id = p_district and g.id = p_gathering and g.called_off_reason is not null) then
    v_outcome := 'called-off';
  elsif exists (select from gathering_place p where p.district_id = p_district and p.gathering_id = p_gathering and p.person_id = p_actor) then
    v_outcome := 'already-joined';
  else
    -- Nobody goes past those who wait, even when it is too late to offer them the seat.
    if not exists (select from gathering_place p where p.district_id = p_district and p.gathering_id = p_gathering and p.state = 'waiting') then
      v_seat := free_gathering_seat(p_district, p_gathering);
    end if;
    if v_seat is null then
      update gathering g set last_queue_no = g.last_queue_no + 1
        where g.district_id = p_district and g.id = p_gathering returning g.last_queue_no into v_queue_no;
      insert into gathering_place (district_id, gathering_id, person_id, state, queue_no) values (p_district, p_gathering, p_actor, 'waiting', v_queue_no);
      perform record_gathering_event(
        p_district, p_gathering, 'waiting-joined', p_actor, p_at, jsonb_build_object('queueNo', v_queue_no), p_plan->'notices'->'waiting');
    elsif take_gathering_time(p_district, p_gathering, p_actor) then
      insert into gathering_place (district_id, gathering_id, person_id, state, seat_no) values (p_district, p_gathering, p_actor, 'seated', v_seat);
      perform record_gathering_event(
        p_district, p_gathering, 'joined', p_actor, p_at, jsonb_build_object('seat', v_seat), p_plan->'notices'->'seated');
    else
      v_outcome := 'person-busy';
    end if;
  end if;
  return query select * from end_gathering_command(p_district, p_actor, p_key, p_gathering, p_at, v_outcome);
end $$;

-- Gives up the seat, the offer or the place in line. Outcomes: saved, repeated, key-reused, not-joined, too-late.
create function leave_gathering(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea, p_gathering text, p_at timestamptz, p_plan jsonb
) returns table (outcome text, output_sealed bytea, result jsonb) language plpgsql set enable_seqscan = off as $$
declare
  v_outcome text := 'saved';
  v_place gathering_place;
begin
  return query select * from begin_gathering_command(p_district, p_actor, p_key, p_operation, p_hash, p_output, p_gathering, p_at, p_plan);
  if found then return; end if;

  select * into v_place from gathering_place p
    where p.district_id = p_district and p.gathering_id = p_gathering and p.person_id = p_actor;
  if not found then
    v_outcome := 'not-joined';
  elsif v_place.state = 'seated' and not (p_plan->>'mayLeave')::boolean then
    v_outcome := 'too-late';
  else
    delete from gathering_place p where p.district_id = p_district and p.gathering_id = p_gathering and p.person_id = p_actor;
    perform free_gathering_time(p_district, p_gathering, p_actor);
    -- What was told stays in the inbox; what would still have been told falls away.
    delete from outbox o
      where o.district_id = p_district and o.gathering_id = p_gathering and o.recipient = 'person:' || p_actor and o.sent_at is null and o.due_at > p_at;
    perform record_gathering_event(
      p_district, p_gathering, case v_place.state when 'seated' then 'left' else 'stopped-waiting' end, p_actor, p_at,
      jsonb_strip_nulls(jsonb_build_object('seat', v_place.seat_no, 'queueNo', v_place.queue_no)), '[]');
    perform offer_free_seats(p_district, p_gathering, p_at, p_plan);
  end if;
  return query select * from end_gathering_command(p_district, p_actor, p_key, p_gathering, p_at, v_outcome);
end $$;

-- Outcomes: saved, repeated, key-reused, called-off, not-joined, not-offered, already-joined, offer-over, person-busy.
create function take_offered_seat(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea, p_gathering text, p_at timestamptz, p_plan jsonb
) returns table (outcome text, output_sealed bytea, result jsonb) language plpgsql set enable_seqscan = off as $$
declare
  v_outcome text := 'saved';
  v_place gathering_place;
  v_last text;
begin
  return query select * from begin_gathering_command(p_district, p_actor, p_key, p_operation, p_hash, p_output, p_gathering, p_at, p_plan);
  if found then return; end if;

  select * into v_place from gathering_place p
    where p.district_id = p_district and p.gathering_id = p_gathering and p.person_id = p_actor;
  if not found then
    select e.kind into v_last from gathering_event e
      where e.district_id = p_district and e.gathering_id = p_gathering and e.person_id = p_actor order by e.seq desc limit 1;
    v_outcome := case v_last when 'offer-expired' then 'offer-over' else 'not-joined' end;
  elsif v_place.state <> 'offered' then
    v_outcome := case v_place.state when 'seated' then 'already-joined' else 'not-offered' end;
  elsif exists (select from gathering g where g.district_id = p_district and g.id = p_gathering and g.called_off_reason is not null) then
    v_outcome := 'called-off';
  elsif take_gathering_time(p_district, p_gathering, p_actor) then
    update gathering_place p set state = 'seated', queue_no = null, offer_until = null
      where p.district_id = p_district and p.gathering_id = p_gathering and p.person_id = p_actor;
    perform record_gathering_event(
      p_district, p_gathering, 'offer-taken', p_actor, p_at, jsonb_build_object('seat', v_place.seat_no), p_plan->'notices'->'seated');
  else
    v_outcome := 'person-busy';
  end if;
  return query select * from end_gathering_command(p_district, p_actor, p_key, p_gathering, p_at, v_outcome);
end $$;

-- Outcomes: saved, repeated, key-reused, not-joined, already-rated.
create function rate_gathering(
  p_district text, p_actor text, p_key text, p_operation text, p_hash bytea, p_output bytea, p_gathering text, p_at timestamptz, p_plan jsonb,
  p_level text, p_comment bytea
) returns table (outcome text, output_sealed bytea, result jsonb) language plpgsql set enable_seqscan = off as $$
declare
  v_outcome text := 'saved';
begin
  return query select * from begin_gathering_command(p_district, p_actor, p_key, p_operation, p_hash, p_output, p_gathering, p_at, p_plan);
  if found then return; end if;

  if not exists (
    select from gathering_place p
    where p.district_id = p_district and p.gathering_id = p_gathering and p.person_id = p_actor and p.state = 'seated') then
    v_outcome := 'not-joined';
  else
    insert into gathering_rating (district_id, gathering_id, person_id, level, comment_sealed, rated_at)
      values (p_district, p_gathering, p_actor, p_level, p_comment, p_at) on conflict do nothing;
    if found then
      -- How good it was is told to nobody (domain.md §6.5); the event says that it was rated.
      perform record_gathering_event(p_district, p_gathering, 'rated', p_actor, p_at, '{}', '[]');
    else
      v_outcome := 'already-rated';
    end if;
  end if;
  return query select * from end_gathering_command(p_district, p_actor, p_key, p_gathering, p_at, v_outcome);
end $$;

-- It does not take place: everybody in it or in line is told, and their time is theirs again. False when it was called off before.
create function call_off_gathering(p_district text, p_gathering text, p_at timestamptz, p_reason text, p_plan jsonb)
returns boolean language plpgsql set enable_seqscan = off as $$
begin
  perform lock_gathering(p_district, p_gathering, p_plan);
  update gathering g set called_off_reason = p_reason where g.district_id = p_district and g.id = p_gathering and g.called_off_reason is null;
  if not found then return false; end if;
  delete from occupancy o where o.district_id = p_district and o.appointment_id = 'gathering:' || p_gathering;
  delete from outbox o where o.district_id = p_district and o.gathering_id = p_gathering and o.sent_at is null and o.due_at > p_at;
  perform record_gathering_event(p_district, p_gathering, 'called-off', null, p_at, '{}', '[]');
  insert into outbox (district_id, dedupe_key, kind, recipient, gathering_id, facts, due_at)
    select p_district, 'gathering-called-off/' || p_gathering || '/person:' || p.person_id, n.kind, 'person:' || p.person_id, p_gathering, n.facts, n."dueAt"
    from gathering_place p cross join jsonb_to_recordset(p_plan->'notices'->'calledOff') n (kind text, "dueAt" timestamptz, facts jsonb)
    where p.district_id = p_district and p.gathering_id = p_gathering
    on conflict (district_id, dedupe_key) do nothing;
  return true;
end $$;
