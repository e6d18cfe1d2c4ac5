-- 系统管理: who set what, and from what to what. The settings themselves stand where they always did.

-- Append-only, numbered per subject ('room:yanan', 'day:2026-11-22', 'limits', 'series:…', 'codes:jinmenli'). The number is the
-- version of the subject: a change made on an older one is refused.
create table admin_event (
  district_id text not null references district,
  subject text not null,
  seq int not null check (seq > 0),
  kind text not null check (kind in (
    'room-added', 'room-changed', 'hours-set', 'closure-added', 'closure-removed', 'day-set', 'day-cleared', 'limits-set',
    'series-added', 'series-changed', 'series-ended', 'gathering-called-off', 'codes-made', 'code-withdrawn')),
  actor_id text not null,
  at timestamptz not null,
  before jsonb,
  after jsonb,
  primary key (district_id, subject, seq),
  foreign key (district_id, actor_id) references staff
);
create trigger admin_event_is_append_only before update or delete on admin_event for each row execute function refuse_change();
create trigger admin_event_is_never_emptied before truncate on admin_event for each statement execute function refuse_change();

-- What is booked ahead, found by when it is: a day of the whole district may be declared a holiday.
create index appointment_live_by_start on appointment (district_id, starts_at) where state in ('held', 'booked');

create index place_code_by_community on place_code (district_id, community_id);

-- A booking decides on a room as it was read; the administrator changes it with the room's row locked. Whoever comes second sees
-- what the first did: the administrator lists the booking, or the booking is decided anew (40001 is tried again, and is stale then).
create function appointment_fits_its_room() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if new.state not in ('held', 'booked') then return new; end if;
  if tg_op = 'UPDATE' then
    if new.starts_at = old.starts_at and new.ends_at = old.ends_at and new.room_id = old.room_id and new.seat = old.seat then return new; end if;
  end if;
  perform from room r where r.district_id = new.district_id and r.id = new.room_id for key share;
  if exists (
    select from closure c where c.district_id = new.district_id and c.room_id = new.room_id and c.starts_at < new.ends_at and new.starts_at < c.ends_at
  ) or exists (
    select from room r where r.district_id = new.district_id and r.id = new.room_id and r.capacity < new.seat
  ) then
    raise exception 'The room is no longer as it was read' using errcode = '40001';
  end if;
  return new;
end $$;
create trigger appointment_fits_its_room before insert or update on appointment for each row execute function appointment_fits_its_room();
