-- 三所联动 and 双格三长 (domain.md rows 13 and 20): who handles a case together with its mediator, and as what.
create table joint_handler (
  district_id text not null,
  case_id text not null,
  -- The event that tells of the invitation.
  seq int not null,
  organisation_id text not null,
  -- Only a person who is named reads the case; an organisation alone is written to and answers on paper.
  staff_id text,
  role text not null check (role in ('fact-finding', 'guidance', 'legal-advice', 'expertise')),
  invited_at timestamptz not null,
  primary key (district_id, case_id, seq),
  foreign key (district_id, case_id) references mediation_case,
  foreign key (district_id, case_id, seq) references case_event,
  foreign key (district_id, organisation_id) references organisation,
  foreign key (district_id, staff_id) references staff
);
create unique index joint_handler_once on joint_handler (district_id, case_id, organisation_id, coalesce(staff_id, ''));
create index joint_handler_by_staff on joint_handler (district_id, staff_id, case_id) where staff_id is not null;

-- What somebody has in hand, counted for the desk that gives out the next one.
create index dispatch_order_live_by_mediator on dispatch_order (district_id, mediator_id) where ended_at is null;
