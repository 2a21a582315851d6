-- Why: a notebook as people kept it has several sheets, headings between the rows and twenty thousand lines. What was
-- read of a row stands beside its cells until the file goes; a long import goes on line by line when nobody looks.
alter table logbook.imports
  -- The sheets, which of them are taken along, and what stands above each column.
  add column book jsonb not null default '{}',
  -- What is being done with the file, how far it is, and who it became of the names that were new.
  add column work text not null default '' check (work in ('', 'try', 'take', 'undo')),
  add column work_done integer not null default 0,
  add column work_all integer not null default 0,
  add column made jsonb not null default '{}';
alter table logbook.import_lines
  -- Where the row stood: sheet, row, hidden or part of a larger cell.
  add column place jsonb not null default '{}',
  -- What was read of it, and what would be kept; gone with the line.
  add column read jsonb,
  add column wish jsonb,
  -- What a person said of it: the year, leave it out, leave the number out.
  add column answer jsonb not null default '{}',
  drop constraint import_lines_verdict_check,
  add constraint import_lines_verdict_check check (verdict in ('header', 'new', 'here', 'doubt', 'skip'));
create index on logbook.imports (village_id) where work <> '';
