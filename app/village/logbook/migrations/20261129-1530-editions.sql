-- Why: trends ask two years at once, and what leaves the village is printed once and never changes.

-- Who got an answer when, and why others did not: a year at a time is read along this index alone.
create index answers on logbook.steps (village_id, at) include (request_id, step, reason, version)
  where step in ('found', 'agreed', 'done', 'referred', 'not-possible') and not undone;

-- One year, as it was printed for everybody outside. `printed` is text, because its hash is of these very letters.
create table logbook.editions (
  village_id uuid not null references village.villages,
  year integer not null check (year between 1900 and 2999),
  printed text not null check (length(printed) <= 100000),
  hash text not null check (hash = encode(sha256(convert_to(printed, 'UTF8')), 'hex')),
  by uuid not null,
  at timestamptz not null,
  primary key (village_id, year)
);
call house.protect('logbook.editions', '{coordinator,administrator,board}', '{coordinator}');
-- Danger: an edition that could be made anew would show, beside the one that is out, who came late.
revoke update on logbook.editions from umkiek_app;
