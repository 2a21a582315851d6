-- Why: when two people turn out to be one, what was asked, said and done goes along, and goes back when they come apart.

-- Which rows a merge moved: exactly these go back. No key on the rows, so that an import can still be taken back.
create table logbook.merge_rows (
  village_id uuid not null,
  merge_id uuid not null,
  table_name text collate "C" not null,
  column_name text collate "C" not null,
  row_id uuid not null,
  primary key (village_id, merge_id, table_name, column_name, row_id),
  foreign key (village_id, merge_id) references residents.merges (village_id, id)
);
call house.protect('logbook.merge_rows', '{coordinator}', '{}');

/*
  Lines and steps are never rewritten by a room, and lines for a few are not even seen by everybody: the owner of the
  two functions below moves them, and nobody else. The functions believe only a merge that stands in residents.merges.
*/
create policy mover on logbook.merge_rows for all to umkiek_owner
  using (village_id = (select house.village())) with check (village_id = (select house.village()));
create policy mover on logbook.requests for update to umkiek_owner
  using (village_id = (select house.village())) with check (village_id = (select house.village()));
create policy mover on logbook.entries for update to umkiek_owner
  using (village_id = (select house.village())) with check (village_id = (select house.village()));
create policy mover on logbook.steps for all to umkiek_owner
  using (village_id = (select house.village())) with check (village_id = (select house.village()));

/* Every column of this room that points to a person. Lines come first: else logbook.lines_follow takes them unseen. */
create function logbook.points_to_people() returns table (table_name text, column_name text)
  language sql immutable as $$
  values ('entries', 'resident_id'), ('requests', 'resident_id'), ('requests', 'helper_id'),
    ('steps', 'helper_id'), ('steps', 'was_for'), ('steps', 'is_for')
$$;

create function logbook.come_along(merge uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  m residents.merges;
  p record;
begin
  if here is null or house.has_role('{coordinator}') is not true then return; end if;
  select * into m from residents.merges x where x.village_id = here and x.id = merge and x.undone_at is null;
  if not found then return; end if;
  for p in select * from logbook.points_to_people() loop
    execute format('with moved as (
        update logbook.%1$I x set %2$I = $1 where x.village_id = $2 and x.%2$I = $3 returning x.id)
      insert into logbook.merge_rows select $2, $4, %1$L, %2$L, moved.id from moved', p.table_name, p.column_name)
      using m.stays_id, here, m.goes_id, merge;
  end loop;
end $$;

/*
  Only what still is where the merge brought it: what a colleague put right since stays so. `lines`: of those about the
  one who stayed, written since and without a request, the ones that belong to the other after all.
*/
create function logbook.go_back(merge uuid, lines uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  m residents.merges;
  p record;
begin
  if here is null or house.has_role('{coordinator}') is not true then return; end if;
  select * into m from residents.merges x where x.village_id = here and x.id = merge and x.undone_at is not null;
  if not found then return; end if;
  for p in select * from logbook.points_to_people() loop
    execute format('update logbook.%1$I x set %2$I = $1 from logbook.merge_rows w
        where w.village_id = $2 and w.merge_id = $3 and w.table_name = %1$L and w.column_name = %2$L
          and x.village_id = $2 and x.id = w.row_id and x.%2$I = $4', p.table_name, p.column_name)
      using m.goes_id, here, merge, m.stays_id;
  end loop;
  update logbook.entries e set resident_id = m.goes_id
    where e.village_id = here and e.id = any (lines) and e.resident_id = m.stays_id and e.request_id is null
      and e.at > m.at and (e.circle = '{}' or house.account() = any (e.circle) or e.by = house.account());
  delete from logbook.merge_rows w where w.village_id = here and w.merge_id = merge;
end $$;

revoke all on function logbook.come_along, logbook.go_back, logbook.points_to_people from public;
grant execute on function logbook.come_along, logbook.go_back to umkiek_app;

/* Whoever notes something for a line that went up in another a moment ago notes it for the one who stayed. */
create function logbook.for_who_stays() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'requests' then
    new.resident_id := residents.standing(new.resident_id);
    new.helper_id := residents.standing(new.helper_id);
  elsif tg_table_name = 'entries' then
    new.resident_id := residents.standing(new.resident_id);
  else
    new.helper_id := residents.standing(new.helper_id);
    new.was_for := residents.standing(new.was_for);
    new.is_for := residents.standing(new.is_for);
  end if;
  return new;
end $$;
revoke all on function logbook.for_who_stays from public;
create trigger for_who_stays before insert or update of resident_id, helper_id on logbook.requests
  for each row execute function logbook.for_who_stays();
create trigger for_who_stays before insert on logbook.entries
  for each row execute function logbook.for_who_stays();
create trigger for_who_stays before insert on logbook.steps
  for each row execute function logbook.for_who_stays();
