-- Why: the village itself, and what it decides for itself: its kinds of help, its places, its words, its settings.
create schema village;
grant usage on schema village to umkiek_app, umkiek_gate;

create table village.villages (
  village_id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null check (length(name) between 1 and 80),
  municipality text not null default '' check (length(municipality) <= 80),
  phone text not null default '' check (length(phone) <= 40),
  purpose text not null default '' check (length(purpose) <= 300),
  example boolean not null default false,
  version integer not null default 1,
  founded_at timestamptz not null default now()
);
call house.protect('village.villages',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}', '{administrator}');
-- The gate finds a village by its address before anybody is known; the name and the address are public.
grant select, insert on village.villages to umkiek_gate;
create policy gate_reads on village.villages for select to umkiek_gate using (slug is not null);
create policy gate_founds on village.villages for insert to umkiek_gate with check (slug is not null);

create table village.kinds (
  village_id uuid not null references village.villages,
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,30}$'),
  name text not null check (length(name) between 1 and 60),
  words text[] not null default '{}',
  position integer not null default 0,
  in_use boolean not null default true,
  version integer not null default 1,
  primary key (village_id, code)
);
call house.protect('village.kinds',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}', '{administrator}');
-- A new village and its kinds are made in one transaction, at the gate: founded or not founded, never half.
grant insert on village.kinds to umkiek_gate;
create policy gate_founds on village.kinds for insert to umkiek_gate with check (code is not null);

create table village.places (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 80),
  also text[] not null default '{}',
  address text not null default '',
  in_use boolean not null default true,
  version integer not null default 1,
  primary key (village_id, id)
);
call house.protect('village.places',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}', '{coordinator,administrator}');

-- Only what the village decided differently from the start, with its reason.
create table village.settings (
  village_id uuid not null references village.villages,
  name text not null,
  value jsonb not null,
  reason text not null default '',
  set_by uuid not null,
  set_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (village_id, name)
);
call house.protect('village.settings',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}', '{administrator}');

-- The village's own word where it differs from ours ("hulpvraag" -> "vraag").
create table village.words (
  village_id uuid not null references village.villages,
  word text not null,
  own text not null check (length(own) between 1 and 60),
  primary key (village_id, word)
);
call house.protect('village.words',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}', '{administrator}', true);

-- What was changed in the village's own things: added to, never changed. `before` and `after` hold only what differs,
-- so that a change can be taken back. The name is kept beside the account: who leaves still stands under the change.
create table village.changes (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  about text not null check (about in ('village', 'kind', 'place', 'words', 'choice')),
  thing text not null,
  name text not null,
  before jsonb not null,
  after jsonb not null,
  reason text not null default '' check (length(reason) <= 500),
  takes_back uuid,
  by uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (village_id, id),
  foreign key (village_id, takes_back) references village.changes (village_id, id)
);
create index on village.changes (village_id, about, at desc);
call house.protect('village.changes', '{coordinator,administrator}', '{coordinator,administrator}');
revoke update on village.changes from umkiek_app;

-- The code with which the first village is begun, and what was answered so far. One row, at the gate only.
create table village.setup (
  only_one boolean primary key default true check (only_one),
  code_hash text not null,
  made_at timestamptz not null default now(),
  used_at timestamptz,
  tries timestamptz[] not null default '{}',
  browser bytea,
  answers jsonb not null default '{}',
  founded uuid,
  founder uuid
);
alter table village.setup enable row level security;
alter table village.setup force row level security;
create policy gate on village.setup for all to umkiek_gate using (only_one is not null) with check (only_one is not null);
grant select, insert, update on village.setup to umkiek_gate;
