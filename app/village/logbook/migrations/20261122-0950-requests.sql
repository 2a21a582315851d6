-- Why: one call, one request, the steps of its life with who and when, and the lines of what was said and done.
create schema logbook;
grant usage on schema logbook to umkiek_app;

-- Telephone numbers in free words, however they are written: "0591-55 01 23" is found as 0591550123 and as 550123.
create function logbook.figures(words text) returns text
  language sql immutable strict parallel safe
  return (select coalesce(string_agg(concat_ws(' ', n, right(n, 8), right(n, 7), right(n, 6)), ' '), '')
    from regexp_matches(words, '\d[\d .()/-]{4,}\d', 'g') as found, regexp_replace(found[1], '\D', '', 'g') as n);

create table logbook.requests (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  resident_id uuid,
  called_by text not null default '' check (length(called_by) <= 120),
  kind text not null,
  words text not null check (length(words) between 1 and 2000),
  wished_day date,
  wished_until date,
  wished_time time,
  wished_time_until time,
  part text check (part in ('ochtend', 'middag', 'avond')),
  place text not null default '' check (length(place) <= 120),
  back text check (back in ('yes', 'no')),
  back_time time,
  aids text[] not null default '{}',
  urgency text check (urgency in ('today', 'week', 'none')),
  repeat_every integer check (repeat_every between 1 and 60),
  repeat_unit text check (repeat_unit in ('day', 'week', 'month')),
  repeat_weekdays integer[] not null default '{}',
  repeat_until date,
  repeat_skips date[] not null default '{}',
  -- The first day of the series: "the 31st of each month" cannot be counted from a 28th of February.
  repeat_from date,
  state text not null default 'new' check (state in
    ('new', 'looking', 'found', 'agreed', 'done', 'referred', 'withdrawn', 'not-possible')),
  waiting_for text not null default '' check (length(waiting_for) <= 200),
  waiting_until date,
  helper_id uuid,
  responsible uuid not null,
  logged_by uuid not null,
  logged_at timestamptz not null default now(),
  said_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  search tsvector generated always as
    (to_tsvector('dutch', house.plain(words || ' ' || place)) || to_tsvector('simple', logbook.figures(words))) stored,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id),
  foreign key (village_id, helper_id) references residents.residents (village_id, id),
  foreign key (village_id, kind) references village.kinds (village_id, code),
  check (wished_until is null or wished_day is null or wished_until >= wished_day)
);
create index on logbook.requests (village_id, resident_id, said_at desc);
create index on logbook.requests (village_id, helper_id) where helper_id is not null;
create index on logbook.requests (village_id, said_at desc, id);
create index open_requests on logbook.requests (village_id, changed_at)
  where state in ('new', 'looking', 'found', 'agreed');
create index on logbook.requests using gin (village_id, search);
call house.protect('logbook.requests', '{coordinator}', '{coordinator}');

-- A state is a row with who and when; `state` above repeats the newest one for the lists.
create table logbook.steps (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  step text not null check (step in ('new', 'looking', 'found', 'agreed', 'done', 'referred', 'withdrawn',
    'not-possible', 'reopened', 'one-done', 'skipped', 'put-back', 'waiting', 'waiting-over', 'passed-on', 'changed')),
  -- The version of the request that this step made: the order of the steps, and what came between two readers.
  version integer not null,
  reason text not null default '' check (length(reason) <= 60),
  note text not null default '' check (length(note) <= 500),
  helper_id uuid,
  until date,
  before jsonb not null default '{}',
  undone boolean not null generated always as (undone_at is not null) stored,
  undone_by uuid,
  undone_at timestamptz,
  by uuid not null,
  at timestamptz not null default now(),
  primary key (village_id, id),
  foreign key (village_id, request_id) references logbook.requests (village_id, id),
  foreign key (village_id, helper_id) references residents.residents (village_id, id)
);
create unique index on logbook.steps (village_id, request_id, version);
create index on logbook.steps (village_id, at desc);
call house.protect('logbook.steps', '{coordinator}', '{coordinator}');

-- What was said and done: added to, never changed. A narrow line is for the coordinators it names.
create table logbook.entries (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  request_id uuid,
  resident_id uuid,
  kind text not null check (kind in ('said', 'called', 'no-answer', 'voicemail', 'visited', 'message')),
  words text not null check (length(words) <= 4000),
  circle uuid[] not null default '{}',
  mentions uuid[] not null default '{}',
  follow_up_day date,
  follow_up_for uuid,
  followed_up_at timestamptz,
  followed_up_by uuid,
  by uuid not null,
  said_at timestamptz not null default now(),
  at timestamptz not null default now(),
  search tsvector generated always as
    (to_tsvector('dutch', house.plain(words)) || to_tsvector('simple', logbook.figures(words))) stored,
  primary key (village_id, id),
  foreign key (village_id, request_id) references logbook.requests (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id),
  check (request_id is not null or resident_id is not null),
  check ((follow_up_day is null) = (follow_up_for is null))
);
create index on logbook.entries (village_id, request_id, at);
create index on logbook.entries (village_id, resident_id, at desc);
create index on logbook.entries (village_id, at desc);
create index on logbook.entries (village_id, follow_up_day) where follow_up_day is not null and followed_up_at is null;
create index on logbook.entries using gin (village_id, search);
call house.protect('logbook.entries', '{coordinator}', '{coordinator}');
-- An empty circle is everybody; else only who wrote it and who is named in it.
create policy narrow_circle on logbook.entries as restrictive for select to umkiek_app
  using (circle = '{}' or (select house.account()) = any (circle) or by = (select house.account()));
-- Lines and steps are never rewritten: only "followed up" and "undone" may be filled in later.
revoke update on logbook.entries, logbook.steps from umkiek_app;
grant update (followed_up_at, followed_up_by) on logbook.entries to umkiek_app;
grant update (undone_by, undone_at) on logbook.steps to umkiek_app;
