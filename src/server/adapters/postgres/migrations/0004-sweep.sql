-- What the sweep works on: promises that were missed, and notices that are due. Both are found by an index on when they are
-- due; nothing reads every case.

-- 三长盯办 (domain.md §3, rows 8 and 14). How long after the rung below the next one is told; configuration like the limits.
alter table district
  add column brigade_chief_after_minutes int not null default 120,
  add column deputy_bureau_chief_after_minutes int not null default 120;

-- When the next rung of the ladder is to be told of the case, unless its clocks are answered before; null when nothing runs.
-- Written by every step that is saved, as a projection of the events.
alter table mediation_case add column escalate_at timestamptz;
create index mediation_case_to_escalate on mediation_case (district_id, escalate_at, id) where escalate_at is not null;
-- The first sweep looks at every open case of before and sets the right instant.
update mediation_case set escalate_at = registered_at where stage not in ('settled', 'not-settled', 'closed', 'declined', 'withdrawn');

-- The inbox: what was delivered stays there, read or not.
alter table outbox add column read_at timestamptz;
-- What was due before there was an inbox has been seen in the case itself.
update outbox set sent_at = due_at, read_at = due_at where sent_at is null and due_at <= now();
create index outbox_inbox on outbox (district_id, recipient, due_at desc, id desc) where sent_at is not null;
create index outbox_unread on outbox (district_id, recipient) where sent_at is not null and read_at is null;

-- Claims notices that are due, each by one sweep only, and delivers them. A reminder that is no longer true (its sitting was
-- moved, is cancelled, has begun, or is another mediator's now) falls away instead. Answers how many rows that were.
create function deliver_notices(p_district text, p_now timestamptz, p_most int) returns int language sql as $$
  with due as (
    select o.id, o.kind in ('appointment-reminder', 'appointment-soon') and not exists (
      select from appointment a
      where a.district_id = o.district_id and a.id = o.appointment_id and a.state in ('held', 'booked')
        and a.starts_at = (o.facts->>'startsAt')::timestamptz and a.starts_at > p_now
        and (o.case_id is null or o.recipient not like 'staff:%' or o.recipient = 'staff:' || a.mediator_id)) as is_untrue
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
