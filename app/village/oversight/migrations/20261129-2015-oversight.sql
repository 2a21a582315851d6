-- Why: a log that nobody reads protects nobody. Each month the house puts together what somebody must look at, and one
-- signs for it (L7): every emergency, twenty reads at random, and whoever read of their own family or neighbours.
create schema oversight;
grant usage on schema oversight to umkiek_app;

create table oversight.months (
  village_id uuid not null references village.villages,
  month text collate "C" not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  drawn_at timestamptz not null,
  signed_by uuid,
  signed_at timestamptz,
  primary key (village_id, month),
  check ((signed_by is null) = (signed_at is null))
);
call house.protect('oversight.months', '{administrator,board}', '{administrator}');
create policy once on oversight.months as restrictive for update to umkiek_app
  using (signed_at is null) with check (signed_by = (select house.account()));
revoke update on oversight.months from umkiek_app;
grant update (signed_by, signed_at) on oversight.months to umkiek_app;

create table oversight.lines (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  month text collate "C" not null,
  why text not null check (why in ('emergency', 'drawn', 'near')),
  account_id uuid not null,
  -- As in the read log: a number that outlives the person.
  resident_id uuid not null,
  -- The row of the read log that it is about, the first one of several.
  seq bigint,
  emergency_id uuid,
  at timestamptz not null,
  times integer not null,
  near text[] not null default '{}' check (near <@ '{self,household,street,family}'::text[]),
  doubt text not null default '' check (length(doubt) <= 500),
  primary key (village_id, id),
  foreign key (village_id, month) references oversight.months (village_id, month) on delete cascade
);
create index on oversight.lines (village_id, month);
create index on oversight.lines (village_id, resident_id);
call house.protect('oversight.lines', '{administrator}', '{administrator}');
create policy unsigned_adds on oversight.lines as restrictive for insert to umkiek_app
  with check (exists (select from oversight.months m where m.village_id = lines.village_id and m.month = lines.month
    and m.signed_at is null));
create policy unsigned_changes on oversight.lines as restrictive for update to umkiek_app
  using (exists (select from oversight.months m where m.village_id = lines.village_id and m.month = lines.month
    and m.signed_at is null));
revoke update on oversight.lines from umkiek_app;
grant update (doubt) on oversight.lines to umkiek_app;

-- Whoever reviews must know about whom to ask: the name, of whoever stands in a review, and nothing else.
create function oversight.names(ids uuid[]) returns table (id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.name from residents.residents r
  where r.village_id = house.village() and house.has_role('{administrator,coordinator}') and r.id = any (ids)
    and (exists (select from oversight.lines l where l.village_id = r.village_id and l.resident_id = r.id)
      or exists (select from accounts.emergencies e where e.village_id = r.village_id and e.resident_id = r.id))
$$;
create function oversight.forget(people uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  update oversight.lines l set doubt = '' where l.village_id = house.village() and l.resident_id = any (people);
end $$;
-- What was told about the own person in a review, for the copy; a coordinator reads no reviews.
create function oversight.told_of(people uuid[]) returns table (id uuid, at timestamptz, by uuid, doubt text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, m.signed_at, m.signed_by, l.doubt from oversight.lines l
  join oversight.months m on m.village_id = l.village_id and m.month = l.month
  where l.village_id = house.village() and house.has_role('{coordinator}') and l.resident_id = any (people) and l.doubt <> ''
$$;
create function oversight.expire(before timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  delete from oversight.lines l where l.village_id = house.village() and l.month < to_char(before, 'YYYY-MM');
  delete from oversight.months m where m.village_id = house.village() and m.month < to_char(before, 'YYYY-MM');
end $$;
create policy teller on oversight.months for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{administrator,coordinator}')));
create policy teller on oversight.lines for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{administrator,coordinator}')));
create policy keeper on oversight.months for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on oversight.lines for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
grant usage on schema oversight to umkiek_app;
revoke all on function oversight.names, oversight.forget, oversight.told_of, oversight.expire from public;
grant execute on function oversight.names, oversight.forget, oversight.told_of, oversight.expire to umkiek_app;
