-- Why: a list of people may stand on one sheet of several, and be long; see logbook, 20261129-1740. What was
-- read of a row stands beside its cells until the file goes.
alter table residents.imports
  -- The sheets, which of them are taken along, and what stands above each column.
  add column book jsonb not null default '{}',
  -- What is being done with the file, how far it is, and who it became of the names that were new.
  add column work text not null default '' check (work in ('', 'try', 'take', 'undo')),
  add column work_done integer not null default 0,
  add column work_all integer not null default 0,
  add column made jsonb not null default '{}';
alter table residents.import_lines
  -- Where the row stood: sheet, row, hidden or part of a larger cell.
  add column place jsonb not null default '{}',
  -- What was read of it, and what would be kept; gone with the line.
  add column read jsonb,
  add column wish jsonb,
  -- What a person said of it: the year, leave it out, leave the number out.
  add column answer jsonb not null default '{}',
  drop constraint import_lines_verdict_check,
  add constraint import_lines_verdict_check check (verdict in ('header', 'new', 'here', 'doubt', 'skip'));
create index on residents.imports (village_id) where work <> '';
