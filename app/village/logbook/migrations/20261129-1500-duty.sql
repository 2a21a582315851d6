-- Why: six people share one telephone. Who has it when, who is away, in which order they take turns; and the sheet for a power cut.

/*
  A day is never rewritten: the newest version counts, so that "whose week was it" can always be told. The version stands
  in the key: of two people who fill the same day at once the second is told, and nobody's choice is lost.
  Personal, of those who work here; kept as long as the logbook, because "my previous duty" is read from it.
*/
create table logbook.duty_days (
  village_id uuid not null references village.villages,
  day date not null,
  version integer not null check (version > 0),
  -- Null: nobody.
  account_id uuid,
  what text not null check (what in ('given', 'part', 'turns', 'swapped', 'undone')),
  -- What was done with one press is taken back with one.
  deed uuid not null,
  by uuid not null,
  at timestamptz not null default now(),
  primary key (village_id, day, version)
);
create index on logbook.duty_days (village_id, deed);
call house.protect('logbook.duty_days', '{coordinator,administrator}', '{coordinator,administrator}');
revoke update on logbook.duty_days from umkiek_app;

-- Danger: when somebody is away is worth something to a thief. It is for colleagues alone, on no list for others, and why
-- somebody is away is not asked.
create table logbook.duty_away (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  by uuid not null,
  at timestamptz not null default now(),
  ended_by uuid,
  ended_at timestamptz,
  primary key (village_id, id)
);
create index on logbook.duty_away (village_id, last_day) where ended_at is null;
call house.protect('logbook.duty_away', '{coordinator,administrator}', '{coordinator,administrator}');
revoke update on logbook.duty_away from umkiek_app;
grant update (ended_by, ended_at) on logbook.duty_away to umkiek_app;

-- In which order they take turns: the newest row counts.
create table logbook.duty_orders (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  accounts uuid[] not null,
  by uuid not null,
  at timestamptz not null default now(),
  primary key (village_id, id)
);
create index on logbook.duty_orders (village_id, at desc);
call house.protect('logbook.duty_orders', '{coordinator,administrator}', '{coordinator,administrator}');
revoke update on logbook.duty_orders from umkiek_app;

/*
  The sheet of a week, made beforehand and thrown away after two weeks. Danger: it holds names, telephone numbers and what
  people ask, as a printed sheet does; so `people` says whom whoever takes it has seen. No narrow line is ever in it.
*/
create table logbook.duty_sheets (
  village_id uuid not null references village.villages,
  week date not null,
  account_id uuid,
  pdf bytea not null,
  people uuid[] not null default '{}',
  made_at timestamptz not null,
  primary key (village_id, week)
);
call house.protect('logbook.duty_sheets', '{coordinator}', '{coordinator}', true);
revoke update on logbook.duty_sheets from umkiek_app;

-- What was taken back since a moment, also when it was done long before.
create index on logbook.steps (village_id, undone_at desc) where undone_at is not null;
