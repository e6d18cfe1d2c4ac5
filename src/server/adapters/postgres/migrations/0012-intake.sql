-- Cases taken in at the desk and claimed with a slip, leads, and cases that belong together (domain.md rows 4, 6, 23, 25).

-- Whoever guesses at slips is stopped; a row a try, kept a day and counted by who tries and by which number.
create table slip_try (
  district_id text not null references district,
  id bigint generated always as identity,
  person_id text not null,
  number_lookup bytea not null,
  at timestamptz not null,
  primary key (district_id, id),
  foreign key (district_id, person_id) references person
);
create index slip_try_by_person on slip_try (district_id, person_id, at);
create index slip_try_by_number on slip_try (district_id, number_lookup, at);

-- Counts this try in, whether it will fit or not; false when the person or the number has had its tries. One at a time each, always
-- the person before the number.
create function may_try_slip(p_district text, p_person text, p_number bytea, p_at timestamptz, p_by_person int, p_by_number int) returns boolean language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('slip/person/' || p_district || '/' || p_person, 0));
  perform pg_advisory_xact_lock(hashtextextended('slip/number/' || p_district || '/' || encode(p_number, 'hex'), 0));
  delete from slip_try where district_id = p_district and person_id = p_person and at <= p_at - interval '1 day';
  if (select count(*) from slip_try where district_id = p_district and person_id = p_person and at > p_at - interval '1 day') >= p_by_person
    or (select count(*) from slip_try where district_id = p_district and number_lookup = p_number and at > p_at - interval '1 day') >= p_by_number
  then return false; end if;
  insert into slip_try (district_id, person_id, number_lookup, at) values (p_district, p_person, p_number, p_at);
  return true;
end $$;

-- What a reporter passes on: where and what, never who.
create table lead (
  district_id text not null references district,
  id text not null,
  reporter_id text not null,
  kind text not null check (kind in ('quarrel', 'crowd', 'hazard', 'else')),
  state text not null default 'new' check (state in ('new', 'became-case', 'dismissed')),
  community_id text not null,
  -- {building, words}
  told_sealed bytea not null,
  photo_ids jsonb not null default '[]',
  reported_at timestamptz not null,
  case_id text,
  primary key (district_id, id),
  foreign key (district_id, reporter_id) references staff,
  foreign key (district_id, community_id) references community,
  foreign key (district_id, case_id) references mediation_case,
  check ((state = 'became-case') = (case_id is not null))
);
create index lead_by_state on lead (district_id, state, reported_at desc, id desc);
create index lead_by_reporter on lead (district_id, reporter_id, reported_at desc, id desc);

-- What became of it, append-only as the record of cases is.
create table lead_event (
  district_id text not null,
  lead_id text not null,
  seq int not null,
  kind text not null check (kind in ('reported', 'became-case', 'dismissed')),
  actor_id text not null,
  at timestamptz not null,
  payload jsonb not null default '{}',
  note_sealed bytea,
  primary key (district_id, lead_id, seq),
  foreign key (district_id, lead_id) references lead,
  foreign key (district_id, actor_id) references staff
);
create trigger lead_event_is_append_only before update or delete on lead_event for each row execute function refuse_change();
create trigger lead_event_is_never_emptied before truncate on lead_event for each statement execute function refuse_change();

-- A duplicate goes on in another case; a projection of `merged` and `unmerged`.
alter table mediation_case add column merged_into text;
create index case_by_merged_into on mediation_case (district_id, merged_into) where merged_into is not null;

-- Repeats between the same homes; a projection of `linked` and `unlinked`. The lesser id first, so that a pair is one row.
create table case_link (
  district_id text not null,
  case_id text not null,
  other_id text not null,
  primary key (district_id, case_id, other_id),
  foreign key (district_id, case_id) references mediation_case,
  foreign key (district_id, other_id) references mediation_case,
  check (case_id < other_id)
);
create index case_link_by_other on case_link (district_id, other_id);
