-- Why: on the first day a village brings the logbook it kept on paper or in Excel. The file is kept for a week at most;
-- what stays is which import made which request, so that the same file changes nothing twice.
create table logbook.imports (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  file_name text not null default '' check (length(file_name) <= 120),
  -- What each column means, in their order; '' for one that is left out. Null before anybody said so.
  columns text[],
  choice text not null default '' check (length(choice) <= 20),
  added integer not null default 0,
  version integer not null default 1,
  by uuid not null,
  at timestamptz not null default now(),
  taken_at timestamptz,
  undone_at timestamptz,
  thrown_at timestamptz,
  primary key (village_id, id)
);
create index on logbook.imports (village_id, at desc);
call house.protect('logbook.imports', '{coordinator}', '{coordinator}');

create table logbook.import_lines (
  village_id uuid not null,
  import_id uuid not null,
  line integer not null,
  cells jsonb not null,
  verdict text check (verdict in ('header', 'new', 'here', 'doubt')),
  -- Sentences of the room's words file with their values.
  why jsonb not null default '[]',
  -- Who it may be: ids of people.
  near text[] not null default '{}',
  not_near text[] not null default '{}',
  primary key (village_id, import_id, line),
  foreign key (village_id, import_id) references logbook.imports (village_id, id)
);
create index on logbook.import_lines (village_id, import_id, verdict, line);
call house.protect('logbook.import_lines', '{coordinator}', '{coordinator}', true);

-- Where a request came from. The fingerprint is keyed with a secret outside the database.
create table logbook.import_rows (
  village_id uuid not null,
  fingerprint text collate "C" not null,
  import_id uuid not null,
  made_id uuid not null,
  primary key (village_id, fingerprint),
  foreign key (village_id, import_id) references logbook.imports (village_id, id),
  foreign key (village_id, made_id) references logbook.requests (village_id, id)
);
create index on logbook.import_rows (village_id, import_id);
call house.protect('logbook.import_rows', '{coordinator}', '{coordinator}', true);
