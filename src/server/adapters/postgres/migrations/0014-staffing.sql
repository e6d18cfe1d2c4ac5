-- The people of a district: who is invited, who is away, for which part of the district they act, and what was done about it.

-- Set by removal, cleared when they join again.
alter table staff add column left_at timestamptz;

-- Communities somebody acts for; no row means the whole district.
create table staff_scope (
  district_id text not null,
  staff_id text not null,
  community_id text not null,
  primary key (district_id, staff_id, community_id),
  foreign key (district_id, staff_id) references staff,
  foreign key (district_id, community_id) references community
);

-- Used once, within its days. The code itself is kept nowhere but with whoever it was told.
create table staff_invitation (
  district_id text not null,
  id text not null,
  staff_id text not null,
  code_lookup bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (district_id, id),
  foreign key (district_id, staff_id) references staff,
  check (used_at is null or revoked_at is null)
);
create unique index staff_invitation_by_code on staff_invitation (district_id, code_lookup);
create unique index staff_invitation_one_live on staff_invitation (district_id, staff_id) where used_at is null and revoked_at is null;

-- Whole days in Asia/Shanghai, both included. While it lasts the quarters of an hour of 'staff:<id>' are taken in `occupancy`
-- by 'leave:<id>': the database itself refuses a sitting then.
create table staff_leave (
  district_id text not null,
  id text not null,
  staff_id text not null,
  from_on date not null,
  until_on date not null,
  kind text not null check (kind in ('sick', 'personal', 'annual', 'training', 'swap')),
  asked_at timestamptz not null,
  -- Called off, or back early.
  ended_at timestamptz,
  primary key (district_id, id),
  foreign key (district_id, staff_id) references staff,
  check (from_on <= until_on)
);
create index staff_leave_live on staff_leave (district_id, staff_id, until_on) where ended_at is null;

-- What was done about people and territory, one row each, append-only like the record of cases. `actor`: 'staff:<id>' or 'person:<id>'.
create table staff_event (
  district_id text not null references district,
  id bigint generated always as identity,
  subject text not null,
  kind text not null check (kind in (
    'staff-added', 'staff-changed', 'staff-invited', 'invitation-revoked', 'staff-joined', 'staff-removed', 'duty-set', 'leave-taken', 'leave-ended',
    'cases-handed-over', 'organisation-added', 'organisation-changed', 'territory-changed')),
  actor text not null,
  at timestamptz not null,
  payload jsonb not null default '{}',
  primary key (district_id, id)
);
create index staff_event_by_subject on staff_event (district_id, subject, id);
create trigger staff_event_is_append_only before update or delete on staff_event for each row execute function refuse_change();
create trigger staff_event_is_never_emptied before truncate on staff_event for each statement execute function refuse_change();

-- Everybody of an organisation, and a district's staff of a role.
create index staff_by_organisation on staff (district_id, organisation_id, id);
create index staff_by_role on staff (district_id, role, id);
