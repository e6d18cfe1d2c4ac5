-- The record of one or many districts. `district_id` leads every key, so tables distribute by district.
-- Text that names or describes residents is sealed by the application (AES-256-GCM) in `…_sealed` columns and found, where
-- it must be found, by a keyed hash in `…_lookup` columns. Staff, rooms and their phones are public; the rest is codes, ids
-- and instants.

create table deployment (
  is_only boolean primary key default true check (is_only),
  mode text not null check (mode in ('demo', 'real')),
  -- Keyed hash of a fixed word: tells another application secret before it makes everything unreadable.
  secret_check bytea,
  -- Null while the demo's first data are still being laid down.
  filled_at timestamptz
);

create table district (
  id text primary key,
  name text not null,
  short_name text not null,
  -- Limits of domain.md §3 and the booking rules of §4: configuration, unlike the record of when things happened.
  accept_hours int not null default 24,
  acknowledge_minutes int not null default 30,
  contact_hours int not null default 24,
  meet_hours int not null default 48,
  mediation_days int not null default 30,
  reopen_days int not null default 30,
  booking_notice_minutes int not null default 120,
  booking_change_minutes int not null default 120
);

create table calendar_override (
  district_id text not null references district,
  day_on date not null,
  kind text not null check (kind in ('working', 'rest', 'holiday', 'make-up-working')),
  name text not null,
  primary key (district_id, day_on)
);

create table community (
  district_id text not null references district,
  id text not null,
  name text not null,
  street text not null,
  latitude double precision not null,
  longitude double precision not null,
  buildings jsonb not null,
  ordinal int not null,
  primary key (district_id, id)
);

create table organisation (
  district_id text not null references district,
  id text not null,
  name text not null,
  kind text not null,
  primary key (district_id, id)
);

create table staff (
  district_id text not null references district,
  id text not null,
  name text not null,
  role text not null check (role in ('reporter', 'mediator', 'dispatcher', 'supervisor', 'administrator')),
  profession text not null,
  title text not null,
  organisation_id text not null,
  phone text not null,
  -- Keyed hash of the platform identity; null until the member of staff has joined.
  identity_lookup bytea,
  is_active boolean not null default true,
  primary key (district_id, id),
  foreign key (district_id, organisation_id) references organisation
);
create unique index staff_by_identity on staff (district_id, identity_lookup);

create table room (
  district_id text not null references district,
  id text not null,
  name text not null,
  badge text not null,
  story_line text not null,
  story jsonb not null,
  community_id text not null,
  address text not null,
  phone text not null,
  route text not null,
  latitude double precision not null,
  longitude double precision not null,
  access jsonb not null,
  capacity int not null check (capacity between 1 and 20),
  sitting_minutes int not null default 60 check (sitting_minutes > 0 and sitting_minutes % 15 = 0),
  ordinal int not null,
  primary key (district_id, id),
  foreign key (district_id, community_id) references community
);

-- 警格 + 网格: one row binds the grid, its officer, its grid worker and the room (domain.md row 5).
create table territory (
  district_id text not null references district,
  grid_id text not null,
  grid_name text not null,
  beat_name text not null,
  community_id text not null,
  building_names jsonb not null,
  officer_id text not null,
  grid_worker_id text not null,
  room_id text not null,
  primary key (district_id, grid_id),
  foreign key (district_id, community_id) references community,
  foreign key (district_id, officer_id) references staff,
  foreign key (district_id, grid_worker_id) references staff,
  foreign key (district_id, room_id) references room
);

create table opening_hours (
  district_id text not null,
  room_id text not null,
  weekday int not null check (weekday between 1 and 7),
  opens_at_minute int not null check (opens_at_minute between 0 and 1440 and opens_at_minute % 15 = 0),
  closes_at_minute int not null check (closes_at_minute between 0 and 1440 and closes_at_minute % 15 = 0),
  primary key (district_id, room_id, weekday, opens_at_minute),
  foreign key (district_id, room_id) references room,
  check (opens_at_minute < closes_at_minute)
);

create table closure (
  district_id text not null,
  room_id text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  primary key (district_id, room_id, starts_at),
  foreign key (district_id, room_id) references room,
  check (starts_at < ends_at)
);

create table room_team (
  district_id text not null,
  room_id text not null,
  staff_id text not null,
  ordinal int not null,
  primary key (district_id, room_id, staff_id),
  foreign key (district_id, room_id) references room,
  foreign key (district_id, staff_id) references staff
);

create table duty (
  district_id text not null,
  room_id text not null,
  weekday int not null check (weekday between 1 and 7),
  staff_id text not null,
  primary key (district_id, room_id, weekday, staff_id),
  foreign key (district_id, room_id) references room,
  foreign key (district_id, staff_id) references staff
);

-- Kept up by the step that closes a case; read instead of counting all cases.
create table room_day_figures (
  district_id text not null,
  room_id text not null,
  day_on date not null,
  closed int not null default 0,
  closed_on_time int not null default 0,
  settled int not null default 0,
  primary key (district_id, room_id, day_on),
  foreign key (district_id, room_id) references room
);

create table person (
  district_id text not null references district,
  id text not null,
  identity_lookup bytea not null,
  -- {name, phone, building, unit}: what the person gave last, to fill in the next registration.
  profile_sealed bytea,
  community_id text,
  created_at timestamptz not null,
  primary key (district_id, id),
  unique (district_id, identity_lookup)
);

create table case_number (
  district_id text not null references district,
  year int not null,
  last int not null,
  primary key (district_id, year)
);

create table mediation_case (
  district_id text not null references district,
  id text not null,
  number text not null,
  stage text not null,
  subject text not null,
  kind text not null,
  level int check (level between 1 and 3),
  community_id text not null,
  -- {building, unit, answers, story, beganOn, isOngoing, wish, wantsLawyer, safety}
  details_sealed bytea not null,
  building_lookup bytea not null,
  room_id text,
  mediator_id text,
  registered_at timestamptz not null,
  closed_at timestamptz,
  last_seq int not null default 0,
  head bytea not null default '\x',
  primary key (district_id, id),
  unique (district_id, number),
  foreign key (district_id, community_id) references community,
  foreign key (district_id, room_id) references room,
  foreign key (district_id, mediator_id) references staff
);

create table party (
  district_id text not null,
  case_id text not null,
  side text not null check (side in ('applicant', 'respondent')),
  person_id text,
  -- {name, phone, address, bestTime, onBehalfOf}
  identity_sealed bytea not null,
  phone_lookup bytea,
  primary key (district_id, case_id, side),
  foreign key (district_id, case_id) references mediation_case,
  foreign key (district_id, person_id) references person
);
create index party_by_person on party (district_id, person_id, case_id);

-- The timeline is the record: append-only, numbered per case, each row's hash covering the one before it.
create table case_event (
  district_id text not null,
  case_id text not null,
  seq int not null,
  kind text not null,
  actor_role text not null,
  actor_id text not null,
  at timestamptz not null,
  payload jsonb not null default '{}',
  prev bytea not null,
  hash bytea not null,
  primary key (district_id, case_id, seq),
  foreign key (district_id, case_id) references mediation_case
);

create function event_hash(p_prev bytea, e case_event) returns bytea language sql immutable as $$
  select sha256(p_prev || convert_to(
    jsonb_build_array(e.district_id, e.case_id, e.seq, e.kind, e.actor_role, e.actor_id, extract(epoch from e.at), e.payload)::text,
    'UTF8'))
$$;

create function case_event_link() returns trigger language plpgsql as $$
begin
  -- Taking the case row first numbers the events and lets only one writer in at a time.
  update mediation_case set last_seq = last_seq + 1
    where district_id = new.district_id and id = new.case_id
    returning last_seq, head into new.seq, new.prev;
  new.hash := event_hash(new.prev, new);
  update mediation_case set head = new.hash where district_id = new.district_id and id = new.case_id;
  return new;
end $$;
create trigger case_event_link before insert on case_event for each row execute function case_event_link();

create function refuse_change() returns trigger language plpgsql as $$
begin raise exception '% is append-only', tg_table_name using errcode = '55000'; end $$;
create trigger case_event_is_append_only before update or delete on case_event for each row execute function refuse_change();
create trigger case_event_is_never_emptied before truncate on case_event for each statement execute function refuse_change();

-- The first broken link of a case's chain, or null when every hash holds.
create function first_broken_link(p_district text, p_case text) returns int language sql stable as $$
  select min(seq) from (
    select seq,
      hash is distinct from event_hash(prev, e)
      or prev is distinct from coalesce(lag(hash) over (order by seq), '\x')
      or seq <> row_number() over (order by seq) as is_broken
    from case_event e where district_id = p_district and case_id = p_case) links
  where is_broken
$$;

-- Words that belong to an event, outside the chain so that they can be deleted while the chain still holds.
create table case_event_text (
  district_id text not null,
  case_id text not null,
  seq int not null,
  text_sealed bytea not null,
  primary key (district_id, case_id, seq),
  foreign key (district_id, case_id, seq) references case_event
);

create table dispatch_order (
  district_id text not null,
  id text not null,
  case_id text not null,
  room_id text not null,
  mediator_id text not null,
  dispatched_at timestamptz not null,
  acknowledged_at timestamptz,
  ended_at timestamptz,
  primary key (district_id, id),
  foreign key (district_id, case_id) references mediation_case,
  foreign key (district_id, room_id) references room,
  foreign key (district_id, mediator_id) references staff
);
-- One owner at a time: a case has at most one order that has not ended.
create unique index dispatch_order_one_live on dispatch_order (district_id, case_id) where ended_at is null;

create table agreement (
  district_id text not null,
  case_id text not null,
  form text not null check (form in ('oral', 'written')),
  agreed_at timestamptz not null,
  -- [{who, what, performByOn}]
  clauses_sealed bytea not null,
  primary key (district_id, case_id),
  foreign key (district_id, case_id) references mediation_case
);

create table rating (
  district_id text not null,
  case_id text not null,
  side text not null,
  level text not null,
  tags jsonb not null,
  comment_sealed bytea,
  was_pressured boolean not null,
  rated_at timestamptz not null,
  contact_by timestamptz,
  answer_by timestamptz,
  primary key (district_id, case_id, side),
  foreign key (district_id, case_id, side) references party
);

create table file (
  district_id text not null references district,
  id text not null,
  owner_id text not null,
  content_type text not null,
  byte_length int not null,
  state text not null check (state in ('begun', 'ready')),
  sha256 bytea,
  case_id text,
  begun_at timestamptz not null,
  primary key (district_id, id),
  foreign key (district_id, owner_id) references person,
  foreign key (district_id, case_id) references mediation_case
);
create index file_by_case on file (district_id, case_id) where case_id is not null;

create table appointment (
  district_id text not null,
  id text not null,
  room_id text not null,
  seat int not null,
  session_kind text not null,
  case_id text,
  booked_by text not null,
  mediator_id text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('held', 'booked', 'attended', 'no-show', 'cancelled')),
  cancel_reason text,
  booked_at timestamptz not null,
  primary key (district_id, id),
  foreign key (district_id, room_id) references room,
  foreign key (district_id, case_id) references mediation_case,
  foreign key (district_id, booked_by) references person,
  foreign key (district_id, mediator_id) references staff,
  check (starts_at < ends_at)
);
create index appointment_by_room on appointment (district_id, room_id, starts_at);
create index appointment_by_case on appointment (district_id, case_id);
create index appointment_by_person on appointment (district_id, booked_by, starts_at);
-- A case has one live appointment at a time; a second one is a reschedule.
create unique index appointment_one_live_per_case on appointment (district_id, case_id) where state in ('held', 'booked');

-- Nobody and nothing twice at one time, by one b-tree key. A sitting occupies every 15-minute quantum of each resource
-- it needs: 'room:<id>/seat:<n>', 'staff:<id>', 'person:<id>'.
create table occupancy (
  district_id text not null,
  resource text not null,
  quantum_at timestamptz not null,
  -- No foreign key: it would be checked for each quarter of an hour. Tests hold occupancy equal to live appointments.
  appointment_id text not null,
  primary key (district_id, resource, quantum_at)
);
-- The appointment leads, so that no look-up by time takes this index for a way in.
create index occupancy_by_appointment on occupancy (appointment_id, district_id);

-- The same command sent twice has one effect and one answer: its row commits with its effect.
create table command_log (
  district_id text not null references district,
  actor_id text not null,
  key text not null,
  operation text not null,
  input_hash bytea not null,
  output_sealed bytea not null,
  at timestamptz not null,
  primary key (district_id, actor_id, key)
);

-- What must be told to somebody; rows due are claimed by the sweep. `dedupe_key` keeps a notice from being made twice.
create table outbox (
  district_id text not null references district,
  id bigint generated always as identity,
  dedupe_key text not null,
  kind text not null,
  recipient text not null,
  case_id text,
  appointment_id text,
  facts jsonb not null default '{}',
  due_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  primary key (district_id, id),
  unique (district_id, dedupe_key)
);
create index outbox_due on outbox (district_id, due_at) where sent_at is null;
