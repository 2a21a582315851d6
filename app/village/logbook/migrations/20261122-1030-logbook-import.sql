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
  foreign key (village_id, made_id) references logbook.requests (village_id, id) on delete cascade
);
create index on logbook.import_rows (village_id, import_id);
create index on logbook.import_rows (village_id, made_id);
call house.protect('logbook.import_rows', '{coordinator}', '{coordinator}', true);

-- Nothing in the logbook is ever deleted, but for what an import made and nobody touched since: the call and its end.
create policy who_takes_back on logbook.requests for delete to umkiek_app
  using ((select house.has_role('{coordinator}')) and version = 2 and exists (select from logbook.import_rows i
    where i.village_id = requests.village_id and i.made_id = requests.id));
create policy who_takes_back on logbook.steps for delete to umkiek_app
  using ((select house.has_role('{coordinator}')) and version <= 2 and exists (select from logbook.import_rows i
    where i.village_id = steps.village_id and i.made_id = steps.request_id));
create policy who_takes_back on logbook.entries for delete to umkiek_app
  using ((select house.has_role('{coordinator}')) and exists (select from logbook.import_rows r
    join logbook.imports i on i.village_id = r.village_id and i.id = r.import_id
    where r.village_id = entries.village_id and r.made_id = entries.request_id and i.taken_at = entries.at));
grant delete on logbook.requests, logbook.steps, logbook.entries to umkiek_app;
-- A helper who is deleted is looked for here.
create index on logbook.steps (village_id, helper_id) where helper_id is not null;

/*
  Takes back the requests of one import, `most` at a time: only those that are still as the import made them. A line
  that somebody added since holds its request here, also one that is only for a few (the foreign key sees it).
*/
create function logbook.take_back(import uuid, after uuid, most integer) returns table (id uuid, gone boolean)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  request record;
begin
  for request in
    select q.id, m.taken_at from logbook.import_rows i
    join logbook.imports m on m.village_id = i.village_id and m.id = i.import_id
    join logbook.requests q on q.village_id = i.village_id and q.id = i.made_id
    where i.village_id = here and i.import_id = import and q.version = 2 and q.id > after
    order by q.id limit most for update of q
  loop
    id := request.id;
    gone := true;
    begin
      delete from logbook.entries e where e.village_id = here and e.request_id = request.id and e.at = request.taken_at;
      delete from logbook.steps s where s.village_id = here and s.request_id = request.id;
      delete from logbook.requests q where q.village_id = here and q.id = request.id;
    exception when foreign_key_violation then
      gone := false;
    end;
    return next;
  end loop;
end $$;
revoke all on function logbook.take_back from public;
grant execute on function logbook.take_back to umkiek_app;

/* Lets PostgreSQL look how large this table is in the middle of a first import; see residents.measure. */
create function logbook.measure() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.village() is null or house.has_role('{coordinator}') is not true then return; end if;
  analyze (skip_locked) logbook.requests;
end $$;
revoke all on function logbook.measure from public;
grant execute on function logbook.measure to umkiek_app;
