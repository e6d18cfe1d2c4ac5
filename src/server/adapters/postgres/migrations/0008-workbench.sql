-- What staff's lists are answered from: each is a walk along an index, whatever the district has piled up.

-- What somebody waits for now, by when, and the highest rung told of it since it was missed. Written by every step that is
-- saved, as a projection of the events, like escalate_at; null when nothing is to be done any more.
alter table mediation_case
  add column due_what text,
  add column due_by timestamptz,
  add column overseer text;
-- The first sweep looks at every case of before and puts down what is due.
update mediation_case set due_what = 'accept', due_by = registered_at, escalate_at = coalesce(escalate_at, registered_at)
  where stage not in ('closed', 'declined', 'withdrawn', 'merged');

-- Most urgent first, over what is open.
create index case_by_due on mediation_case (district_id, due_by, id) where due_by is not null;
create index case_by_stage_due on mediation_case (district_id, stage, due_by, id) where due_by is not null;
create index case_by_mediator_due on mediation_case (district_id, mediator_id, due_by, id) where due_by is not null;
create index case_by_overseer_due on mediation_case (district_id, overseer, due_by, id) where overseer is not null;
-- Newest first, over everything.
create index case_by_newest on mediation_case (district_id, registered_at desc, id desc);
create index case_by_stage_newest on mediation_case (district_id, stage, registered_at desc, id desc);
create index case_by_kind_newest on mediation_case (district_id, kind, registered_at desc, id desc);
create index case_by_community_newest on mediation_case (district_id, community_id, registered_at desc, id desc);
create index case_by_building_newest on mediation_case (district_id, building_lookup, registered_at desc, id desc);
create index case_by_mediator_newest on mediation_case (district_id, mediator_id, registered_at desc, id desc);

-- A party is found by the whole name, as by the phone: by keyed hash.
alter table party add column name_lookup bytea;
create index party_by_name on party (district_id, name_lookup) where name_lookup is not null;
create index party_by_phone on party (district_id, phone_lookup) where phone_lookup is not null;

-- A mediator's sittings of the day.
create index appointment_by_mediator on appointment (district_id, mediator_id, starts_at) where mediator_id is not null;
