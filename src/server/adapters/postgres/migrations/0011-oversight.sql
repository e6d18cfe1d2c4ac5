-- Oversight: the reply to 督办, who looked at a case, and bad ratings answered by somebody who did not handle it.

-- Configuration like the other limits of domain.md §3.
alter table district add column urge_reply_hours int not null default 24;

-- 谁看过我的材料 (domain.md §6.11): one row a read, append-only. A party's number is shown for such a row only.
create table case_reading (
  district_id text not null,
  id bigint generated always as identity,
  case_id text not null,
  staff_id text not null,
  -- As it was then.
  role text not null check (role in ('reporter', 'mediator', 'dispatcher', 'supervisor', 'administrator')),
  reason text not null check (reason in ('details', 'phone')),
  side text check (side in ('applicant', 'respondent')),
  at timestamptz not null,
  primary key (district_id, id),
  foreign key (district_id, case_id) references mediation_case,
  foreign key (district_id, staff_id) references staff,
  check ((reason = 'phone') = (side is not null))
);
create index case_reading_by_case on case_reading (district_id, case_id, at desc);
create trigger case_reading_is_append_only before update or delete on case_reading for each row execute function refuse_change();
create trigger case_reading_is_never_emptied before truncate on case_reading for each statement execute function refuse_change();

-- What is owed on a bad rating, and what came of it: a projection of the case's `rated` event, which begins it, and of
-- rating_review_event. It has a log of its own, for the case's is read by whoever handled it.
create table rating_review (
  district_id text not null,
  case_id text not null,
  side text not null,
  rated_at timestamptz not null,
  contact_by timestamptz not null,
  answer_by timestamptz not null,
  latest_by timestamptz not null,
  contacted_at timestamptz,
  contacted_by text,
  contact_note_sealed bytea,
  answered_at timestamptz,
  answered_by text,
  answer_sealed bytea,
  -- By when the next thing is owed; null when it was answered.
  due_by timestamptz generated always as (case when answered_at is not null then null when contacted_at is null then contact_by else answer_by end) stored,
  -- The next limit the sweep looks at; null when it was answered, or the last one was told.
  escalate_at timestamptz,
  primary key (district_id, case_id, side),
  foreign key (district_id, case_id, side) references rating,
  foreign key (district_id, contacted_by) references staff (district_id, id),
  foreign key (district_id, answered_by) references staff (district_id, id),
  check (answered_at is null or contacted_at is not null)
);
create index rating_review_due on rating_review (district_id, due_by, case_id, side) where due_by is not null;
create index rating_review_answered on rating_review (district_id, answered_at desc, case_id desc, side desc) where answered_at is not null;
create index rating_review_to_escalate on rating_review (district_id, escalate_at) where escalate_at is not null;

create table rating_review_event (
  district_id text not null,
  id bigint generated always as identity,
  case_id text not null,
  side text not null,
  kind text not null check (kind in ('contacted', 'answered', 'contact-missed', 'answer-missed', 'overlong')),
  -- The member of staff; null when a limit passed and nobody acted.
  actor_id text,
  at timestamptz not null,
  primary key (district_id, id),
  foreign key (district_id, case_id, side) references rating_review,
  foreign key (district_id, actor_id) references staff (district_id, id)
);
create index rating_review_event_by_review on rating_review_event (district_id, case_id, side, id);
create trigger rating_review_event_is_append_only before update or delete on rating_review_event for each row execute function refuse_change();
create trigger rating_review_event_is_never_emptied before truncate on rating_review_event for each statement execute function refuse_change();

-- Bad ratings of before are owed their answer, too.
insert into rating_review (district_id, case_id, side, rated_at, contact_by, answer_by, latest_by, escalate_at)
  select district_id, case_id, side, rated_at, contact_by, answer_by, answer_by + interval '14 days', contact_by
  from rating where contact_by is not null and answer_by is not null;

-- Limits of reviews that passed: the 副局长 is told, each limit once, whoever sweeps. Answers how many limits that were.
create function miss_reviews(p_district text, p_now timestamptz, p_most int) returns int language sql as $$
  with missed as (
    select r.district_id, r.case_id, r.side, r.escalate_at, r.answer_by, r.latest_by,
      case r.escalate_at when r.latest_by then 'overlong' when r.answer_by then 'answer-missed' else 'contact-missed' end as kind,
      -- Somebody called meanwhile: that limit was kept, and only the next is looked at.
      not (r.escalate_at = r.contact_by and r.contacted_at is not null) as is_missed
    from rating_review r
    where r.district_id = p_district and r.escalate_at < p_now
    order by r.escalate_at limit p_most
    for update of r skip locked
  ), moved as (
    update rating_review r set escalate_at = case m.escalate_at when m.latest_by then null when m.answer_by then m.latest_by else m.answer_by end
    from missed m where r.district_id = m.district_id and r.case_id = m.case_id and r.side = m.side
  ), noted as (
    insert into rating_review_event (district_id, case_id, side, kind, actor_id, at)
    select district_id, case_id, side, kind, null, p_now from missed where is_missed
  ), told as (
    insert into outbox (district_id, dedupe_key, kind, recipient, case_id, appointment_id, gathering_id, facts, due_at)
    select m.district_id, 'review/' || m.case_id || '/' || m.side || '/' || m.kind || '/staff:' || s.id, 'review-missed', 'staff:' || s.id, m.case_id, null, null,
      jsonb_build_object('by', to_char(m.escalate_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), p_now
    from missed m join staff s on s.district_id = m.district_id and s.role = 'supervisor' and s.profession = 'deputy-bureau-chief' and s.is_active
    where m.is_missed
    on conflict (district_id, dedupe_key) do nothing
  )
  select count(*)::int from missed
$$;
