-- Why: the ladder of signing in: passkeys, passwords, PINs, printed cards, known devices, letters, and what is told of
-- them. A key belongs to a person, not to a village, so all but the last table are reached by the gate alone.
create table accounts.passkeys (
  id text primary key check (length(id) between 16 and 1400),
  account_id uuid not null references accounts.accounts,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  device text not null default '',
  made_at timestamptz not null default now(),
  used_at timestamptz,
  ended_at timestamptz
);
create index on accounts.passkeys (account_id) where ended_at is null;

-- A password or a PIN, as argon2id keeps it.
create table accounts.secrets (
  account_id uuid not null references accounts.accounts,
  kind text not null check (kind in ('password', 'pin')),
  hash text not null,
  made_at timestamptz not null default now(),
  primary key (account_id, kind)
);

-- The secret of an authenticator app, sealed with a key that stands outside the database; `pending` is a new one of
-- which no code was typed yet. `last_step` keeps one code from being used twice.
create table accounts.apps (
  account_id uuid primary key references accounts.accounts,
  sealed bytea,
  pending bytea,
  made_at timestamptz not null default now(),
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table accounts.cards (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts.accounts,
  made_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index one_card on accounts.cards (account_id) where ended_at is null;

create table accounts.card_codes (
  card_id uuid not null references accounts.cards,
  number integer not null check (number between 1 and 20),
  hash bytea not null,
  wrong integer not null default 0,
  used_at timestamptz,
  primary key (card_id, number)
);

-- A browser that was seen before, known by a random mark in a cookie; `trusted_until` makes it a factor for a month.
create table accounts.devices (
  account_id uuid not null references accounts.accounts,
  mark_hash bytea not null,
  device text not null default '',
  first_at timestamptz not null default now(),
  last_at timestamptz not null default now(),
  trusted_until timestamptz,
  primary key (account_id, mark_hash)
);

-- Somebody who is half inside: bound to one browser, ten minutes. An unknown name makes the same row as a known one.
create table accounts.attempts (
  browser bytea primary key,
  login_key bytea not null,
  account_id uuid references accounts.accounts,
  way text not null default '' check (way in ('', 'card', 'password', 'device', 'letter')),
  shared_computer boolean not null default true,
  to_path text not null default '/',
  first_given boolean not null default false,
  first_right boolean not null default false,
  number integer not null default 1,
  wrong integer not null default 0,
  until timestamptz not null
);

create table accounts.challenges (
  browser bytea not null,
  purpose text not null check (purpose in ('sign-in', 'new', 'touch')),
  challenge text not null,
  until timestamptz not null,
  primary key (browser, purpose)
);

-- Wrong tries, kept a day, to slow down guessing. Names and addresses stand here as keyed hashes only.
create table accounts.tries (
  id uuid primary key default gen_random_uuid(),
  login_key bytea not null,
  address_key bytea not null,
  at timestamptz not null,
  counts boolean not null default true
);
create index on accounts.tries (login_key, at);
create index on accounts.tries (address_key, at);

-- A letter handed over in person: opens the first keys of an account, or new ones after a loss, once.
create table accounts.letters (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts.accounts,
  village_id uuid not null references village.villages,
  code_hash bytea not null unique,
  link_hash bytea not null unique,
  repair boolean not null default false,
  made_by uuid not null references accounts.accounts,
  second uuid references accounts.accounts,
  made_at timestamptz not null,
  until timestamptz not null,
  opened_at timestamptz,
  ended_at timestamptz,
  check (second is null or second <> made_by),
  check (not repair or second is not null)
);
create unique index one_letter on accounts.letters (account_id) where opened_at is null and ended_at is null;

-- What somebody is told at the next sign-in; the same goes out by mail where there is an address.
create table accounts.notices (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references accounts.accounts,
  kind text not null check (kind in ('new-device', 'new-passkey', 'new-pin', 'new-password', 'new-card', 'new-app',
    'key-gone', 'trusted-device', 'new-mail', 'repair', 'second-for-repair')),
  device text not null default '',
  at timestamptz not null default now(),
  seen_at timestamptz
);
create index on accounts.notices (account_id) where seen_at is null;

-- Waits for the post: put here in the transaction that causes it, so that no mail is lost and none is false.
create table accounts.mail_outbox (
  id uuid primary key default gen_random_uuid(),
  to_address text not null check (to_address ~ '^[^\s@]+@[^\s@]+$' and length(to_address) <= 200),
  subject text not null check (length(subject) <= 120 and subject !~ '[\r\n]'),
  body text not null,
  queued_at timestamptz not null default now(),
  try_again_at timestamptz not null default now(),
  failures integer not null default 0,
  sent_at timestamptz,
  failed text not null default ''
);
create index on accounts.mail_outbox (queued_at) where sent_at is null;

do $$
declare
  kept text;
  key_column text;
begin
  foreach kept in array '{passkeys,secrets,apps,cards,card_codes,devices,attempts,challenges,tries,letters,notices,mail_outbox}'::text[] loop
    select a.attname into key_column from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indrelid = format('accounts.%I', kept)::regclass and i.indisprimary;
    execute format('alter table accounts.%I enable row level security', kept);
    execute format('alter table accounts.%I force row level security', kept);
    execute format('create policy gate on accounts.%I for all to umkiek_gate using (%I is not null) with check (%I is not null)',
      kept, key_column, key_column);
    execute format('grant select, insert, update on accounts.%I to umkiek_gate', kept);
  end loop;
end $$;
grant delete on accounts.secrets, accounts.apps, accounts.devices, accounts.attempts, accounts.challenges,
  accounts.tries to umkiek_gate;

-- Who gave whom which role, and who repaired whose access: added to, never changed.
create table accounts.deeds (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  deed text not null check (deed in ('added', 'roles', 'ended', 'back', 'letter', 'repair')),
  roles text[] not null default '{}',
  by uuid not null,
  second uuid,
  at timestamptz not null default now(),
  primary key (village_id, id),
  foreign key (village_id, account_id) references accounts.memberships (village_id, account_id)
);
create index on accounts.deeds (village_id, account_id, at desc);
call house.protect('accounts.deeds', '{administrator}', '{administrator}');
revoke update on accounts.deeds from umkiek_app;
