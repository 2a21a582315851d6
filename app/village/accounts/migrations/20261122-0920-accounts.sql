-- Why: who comes in, how, as what; and the log that shows a resident who looked. An account may work in two
-- villages, so accounts and their keys stand outside the villages: only the gate reaches them, never a room.
create schema accounts;
grant usage on schema accounts to umkiek_app, umkiek_gate;

create table accounts.accounts (
  id uuid primary key default gen_random_uuid(),
  login text not null unique check (login = lower(login) and length(login) between 2 and 200),
  name text not null check (length(name) between 1 and 120),
  mail text not null default '',
  language text not null default 'nl' check (language in ('nl', 'en')),
  example_of text,
  made_at timestamptz not null default now(),
  closed_at timestamptz
);
create unique index on accounts.accounts (example_of) where example_of is not null;

create table accounts.sessions (
  token_hash bytea primary key,
  id uuid not null unique default gen_random_uuid(),
  account_id uuid references accounts.accounts,
  device text not null default '',
  shared_computer boolean not null default true,
  factors text[] not null default '{}',
  began_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  proven_at timestamptz not null default now(),
  ended_at timestamptz
);
create index on accounts.sessions (account_id) where ended_at is null;

alter table accounts.accounts enable row level security;
alter table accounts.accounts force row level security;
alter table accounts.sessions enable row level security;
alter table accounts.sessions force row level security;
create policy gate on accounts.accounts for all to umkiek_gate using (id is not null) with check (id is not null);
create policy gate on accounts.sessions for all to umkiek_gate
  using (token_hash is not null) with check (token_hash is not null);
grant select, insert, update on accounts.accounts, accounts.sessions to umkiek_gate;

-- What somebody is in a village. The name stands here too, so that colleagues can read it without the accounts.
create table accounts.memberships (
  village_id uuid not null references village.villages,
  account_id uuid not null references accounts.accounts,
  name text not null check (length(name) between 1 and 120),
  roles text[] not null check (
    roles <@ '{coordinator,volunteer,host,treasurer,board,administrator,reader}'::text[] and roles <> '{}'),
  since timestamptz not null default now(),
  ended_at timestamptz,
  version integer not null default 1,
  primary key (village_id, account_id)
);
create index on accounts.memberships (account_id);
call house.protect('accounts.memberships',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}', '{administrator}');
create policy gate_reads on accounts.memberships for select to umkiek_gate using (account_id is not null);
create policy gate_adds on accounts.memberships for insert to umkiek_gate with check (account_id is not null);
grant select, insert on accounts.memberships to umkiek_gate;
