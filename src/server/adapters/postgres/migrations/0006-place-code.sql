-- 智慧门牌 (domain.md row 17): what is printed on a door leads to the place and to nothing else. The code is drawn at random,
-- names neither place nor person, and is given up, not given to another door, when its plate is replaced.
create table place_code (
  district_id text not null references district,
  code text not null check (code ~ '^[0-9A-Z]{6,24}$'),
  community_id text not null,
  -- Null at the gate of a community.
  building text,
  unit text check (unit is null or building is not null),
  is_active boolean not null default true,
  primary key (district_id, code),
  foreign key (district_id, community_id) references community
);

-- The roster is read in its order: the first one of a day answers the telephone.
alter table duty add column ordinal int not null default 0;
