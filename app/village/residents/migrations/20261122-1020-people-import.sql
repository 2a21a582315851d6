-- Why: on the first day a village brings the list of people it already has. What was in the file is kept for a week at
-- most; what stays is which import made whom, so that the same file changes nothing twice and an import can be undone.
create table residents.imports (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  file_name text not null default '' check (length(file_name) <= 120),
  -- What each column means, in their order; '' for one that is left out. Null before anybody said so.
  columns text[],
  choice text not null default '' check (length(choice) <= 20),
  -- What had happened to the people of the village when the lines were judged: as long as it is so, they need not be
  -- judged again.
  people_then text not null default '',
  added integer not null default 0,
  version integer not null default 1,
  by uuid not null,
  at timestamptz not null default now(),
  taken_at timestamptz,
  undone_at timestamptz,
  thrown_at timestamptz,
  primary key (village_id, id)
);
create index on residents.imports (village_id, at desc);
call house.protect('residents.imports', '{coordinator}', '{coordinator}');

create table residents.import_lines (
  village_id uuid not null,
  import_id uuid not null,
  line integer not null,
  cells jsonb not null,
  verdict text check (verdict in ('header', 'new', 'here', 'doubt')),
  -- Sentences of the room's words file with their values.
  why jsonb not null default '[]',
  -- Who it may be: ids of people, or `line:12` for an earlier line of the same file.
  near text[] not null default '{}',
  -- Those of whom somebody said that it is somebody else.
  not_near text[] not null default '{}',
  primary key (village_id, import_id, line),
  foreign key (village_id, import_id) references residents.imports (village_id, id)
);
create index on residents.import_lines (village_id, import_id, verdict, line);
call house.protect('residents.import_lines', '{coordinator}', '{coordinator}', true);

-- Where somebody came from. The fingerprint is keyed with a secret outside the database: nobody can guess a name from it.
create table residents.import_rows (
  village_id uuid not null,
  fingerprint text collate "C" not null,
  import_id uuid not null,
  made_id uuid not null,
  primary key (village_id, fingerprint),
  foreign key (village_id, import_id) references residents.imports (village_id, id),
  foreign key (village_id, made_id) references residents.residents (village_id, id) on delete cascade
);
create index on residents.import_rows (village_id, import_id);
create index on residents.import_rows (village_id, made_id);
call house.protect('residents.import_rows', '{coordinator}', '{coordinator}', true);

-- People are never deleted, but for those whom an import made and nobody touched since.
create policy who_takes_back on residents.residents for delete to umkiek_app
  using ((select house.has_role('{coordinator}')) and version = 1 and exists (select from residents.import_rows i
    where i.village_id = residents.village_id and i.made_id = residents.id));
create policy who_takes_back on residents.events for delete to umkiek_app
  using ((select house.has_role('{coordinator}')) and version = 1 and exists (select from residents.import_rows i
    where i.village_id = events.village_id and i.made_id = events.resident_id));
create policy who_takes_back on residents.households for delete to umkiek_app
  using ((select house.has_role('{coordinator}')) and not exists (select from residents.residents r
    where r.village_id = households.village_id and r.household_id = households.id));
grant delete on residents.residents, residents.events, residents.households to umkiek_app;

-- Who is deleted is looked for in every column that may point to a person.
create index on residents.residents (village_id, merged_into) where merged_into is not null;

/*
  Takes back whom one import made, `most` at a time: only who is still as the import made them, and to whom no other
  room points. The others stay. One by one, because only the foreign keys of all rooms together know who is needed.
*/
create function residents.take_back(import uuid, after uuid, most integer) returns table (id uuid, gone boolean)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  person record;
  houses uuid[] := '{}';
begin
  for person in
    select r.id, r.household_id from residents.import_rows i
    join residents.residents r on r.village_id = i.village_id and r.id = i.made_id
    where i.village_id = here and i.import_id = import and r.version = 1 and r.id > after
    order by r.id limit most for update of r
  loop
    id := person.id;
    gone := true;
    begin
      delete from residents.search_keys k where k.village_id = here and k.resident_id = person.id;
      delete from residents.phones p where p.village_id = here and p.resident_id = person.id;
      delete from residents.contacts c where c.village_id = here and c.resident_id = person.id;
      delete from residents.events e where e.village_id = here and e.resident_id = person.id;
      delete from residents.residents r where r.village_id = here and r.id = person.id;
      houses := houses || person.household_id;
    exception when foreign_key_violation then
      gone := false;
    end;
    return next;
  end loop;
  delete from residents.households h where h.village_id = here and h.id = any (houses)
    and not exists (select from residents.residents r where r.village_id = here and r.household_id = h.id);
end $$;
revoke all on function residents.take_back from public;
grant execute on function residents.take_back to umkiek_app;

/*
  Lets PostgreSQL look how large these tables are. In the middle of a first import it still thinks that they are empty,
  and walks the whole village for every telephone number that comes in: 5,000 people took 40 seconds instead of 3.
*/
create function residents.measure() returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.village() is null or house.has_role('{coordinator}') is not true then return; end if;
  -- Somebody else who is counting at this moment need not be waited for.
  analyze (skip_locked) residents.residents, residents.households;
end $$;
revoke all on function residents.measure from public;
grant execute on function residents.measure to umkiek_app;
