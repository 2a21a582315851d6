-- Why: somebody who stands in the list twice goes up in one, and the two come apart again when that was a mistake.
-- `residents.merged_into` always names who is in the list today: of a chain every link points to its end.
create table residents.merges (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  stays_id uuid not null,
  goes_id uuid not null,
  -- The version of the one who stays that the merge made: what it was before stands in the event of that version.
  stays_version integer not null,
  -- As the two stood in the list before: neither an event nor the line itself holds the moment.
  stays_ended_at timestamptz,
  goes_ended_at timestamptz,
  goes_ended_why text check (goes_ended_why in ('moved', 'died')),
  by uuid not null,
  at timestamptz not null default now(),
  undone_by uuid,
  undone_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, stays_id) references residents.residents (village_id, id),
  foreign key (village_id, goes_id) references residents.residents (village_id, id),
  check (stays_id <> goes_id)
);
-- Whoever went up in somebody cannot go up a second time.
create unique index on residents.merges (village_id, goes_id) where undone_at is null;
create index on residents.merges (village_id, stays_id);
create index on residents.merges (village_id, goes_id);
call house.protect('residents.merges', '{coordinator}', '{coordinator}');
-- For the functions of later rooms that move what they have (logbook.come_along).
create policy mover on residents.merges for select to umkiek_owner using (village_id = (select house.village()));

-- What of this room pointed to the one who went and was moved: exactly this goes back. Other rooms keep their own.
create table residents.merge_rows (
  village_id uuid not null,
  merge_id uuid not null,
  what text not null check (what in ('merged_into', 'import_rows')),
  -- The id of the row, or its fingerprint.
  row_key text collate "C" not null,
  primary key (village_id, merge_id, what, row_key),
  foreign key (village_id, merge_id) references residents.merges (village_id, id)
);
call house.protect('residents.merge_rows', '{coordinator}', '{coordinator}', true);

-- "No, these are two": said once, and never asked again.
create table residents.apart (
  village_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  by uuid not null,
  at timestamptz not null default now(),
  primary key (village_id, one_id, other_id),
  foreign key (village_id, one_id) references residents.residents (village_id, id),
  foreign key (village_id, other_id) references residents.residents (village_id, id),
  check (one_id < other_id)
);
create index on residents.apart (village_id, other_id);
call house.protect('residents.apart', '{coordinator}', '{coordinator}', true);

/*
  Who bears this line today: the one who stayed, for whoever went up in somebody. Rooms that point to people ask it in a
  trigger, so that whoever writes while a colleague merges writes on the right line: it waits for the merge to end.
*/
create function residents.standing(person uuid) returns uuid
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  now_in uuid;
begin
  if person is null then return null; end if;
  select r.merged_into into now_in from residents.residents r
    where r.village_id = house.village() and r.id = person for key share;
  return coalesce(now_in, person);
end $$;
revoke all on function residents.standing from public;
grant execute on function residents.standing to umkiek_app, umkiek_owner;
