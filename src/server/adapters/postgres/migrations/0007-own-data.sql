-- One's own data (个人信息保护法 44–48): the phones and browsers a person used, and what they did about themselves.

-- A phone or browser makes a random token once and sends it with each call; only its keyed hash is kept. It does not say who
-- is calling (the platform does), it names the device, so that it can be told to forget what it showed.
create table device (
  district_id text not null references district,
  person_id text not null,
  token_lookup bytea not null,
  first_seen_at timestamptz not null,
  -- Moved at most once an hour: a read must not cost a write each time.
  last_seen_at timestamptz not null,
  -- Signed out then; stays so until it signs in again.
  ended_at timestamptz,
  primary key (district_id, person_id, token_lookup),
  foreign key (district_id, person_id) references person
);

-- What people did about their own data, one row each, append-only like the record of cases. Codes, counts and ids only: it
-- outlives the deletion it tells of.
create table person_event (
  district_id text not null,
  id bigint generated always as identity,
  person_id text not null,
  kind text not null check (kind in ('profile-corrected', 'data-erased', 'signed-out-everywhere', 'signed-in-again')),
  at timestamptz not null,
  payload jsonb not null default '{}',
  primary key (district_id, id),
  foreign key (district_id, person_id) references person
);
create index person_event_by_person on person_event (district_id, person_id, id);
create trigger person_event_is_append_only before update or delete on person_event for each row execute function refuse_change();
create trigger person_event_is_never_emptied before truncate on person_event for each statement execute function refuse_change();

-- One's own photos are found by their person.
create index file_by_owner on file (district_id, owner_id);
