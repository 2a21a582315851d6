-- Why: people. A name is enough; every other column is filled only when somebody tells it.
create schema residents;
grant usage on schema residents to umkiek_app;

create table residents.households (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  street text not null check (length(street) between 1 and 120),
  house_number text not null default '' check (length(house_number) <= 20),
  postcode text not null default '' check (length(postcode) <= 10),
  place text not null default '' check (length(place) <= 80),
  -- Street and number as rules.address.ts compares them. A household never changes: who moves gets another one.
  address_key text collate "C" not null,
  primary key (village_id, id)
);
create index on residents.households (village_id, address_key);
call house.protect('residents.households', '{coordinator}', '{coordinator}');

create table residents.residents (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  household_id uuid,
  name text not null check (length(name) between 1 and 120),
  maiden_name text not null default '' check (length(maiden_name) <= 80),
  sort_name text collate "C" not null,
  reach text not null default 'phone' check (reach in ('phone', 'visit', 'mail', 'sms', 'letter')),
  mail text not null default '' check (length(mail) <= 200),
  -- With or without the year, as somebody tells it.
  birthday text check (birthday ~ '^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$'),
  age_band text check (age_band in ('0-17', '18-29', '30-49', '50-64', '65-79', '80+')),
  good_to_know text not null default '' check (length(good_to_know) <= 2000),
  is_member boolean not null default false,
  ended_at timestamptz,
  ended_why text check (ended_why in ('moved', 'died', 'double')),
  merged_into uuid,
  version integer not null default 1,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  primary key (village_id, id),
  foreign key (village_id, household_id) references residents.households (village_id, id),
  foreign key (village_id, merged_into) references residents.residents (village_id, id)
);
create index on residents.residents (village_id, sort_name, id);
create index on residents.residents (village_id, household_id);
call house.protect('residents.residents', '{coordinator}', '{coordinator}');

create table residents.phones (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  resident_id uuid not null,
  number text not null check (length(number) between 3 and 30),
  dialled text not null,
  note text not null default '' check (length(note) <= 80),
  position integer not null default 0,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id)
);
create index on residents.phones (village_id, resident_id);
create index on residents.phones (village_id, dialled);
call house.protect('residents.phones', '{coordinator}', '{coordinator}', true);

/*
  What a person is found by: words and sounds of the names, street and number, telephone forwards and backwards; see
  rules.searchKeys.ts. Plain text under a B-tree, because behind row-level security PostgreSQL uses an index only for
  operators that are leakproof: =, < and >= on text are, LIKE, %> and && are not, and would walk the whole village.
*/
create table residents.search_keys (
  village_id uuid not null,
  key text collate "C" not null,
  resident_id uuid not null,
  primary key (village_id, key, resident_id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id)
);
create index on residents.search_keys (village_id, resident_id);
call house.protect('residents.search_keys', '{coordinator}', '{coordinator}', true);

create table residents.contacts (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  resident_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  relation text not null default '' check (length(relation) <= 60),
  phone text not null default '' check (length(phone) <= 30),
  position integer not null default 0,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id)
);
create index on residents.contacts (village_id, resident_id);
call house.protect('residents.contacts', '{coordinator}', '{coordinator}', true);

-- Who changed what, from what: history screens and undo read it. `before` holds only the fields that changed.
create table residents.events (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  resident_id uuid not null,
  what text not null,
  before jsonb not null default '{}',
  -- The version of the resident that this change made.
  version integer not null,
  by uuid not null,
  at timestamptz not null default now(),
  primary key (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id)
);
create index on residents.events (village_id, resident_id, at desc);
call house.protect('residents.events', '{coordinator}', '{coordinator}');
