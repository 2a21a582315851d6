-- Why: in an emergency one person's page opens for whoever asked for it, for an hour and in the database itself: the
-- transaction says that it works in an emergency, and the open line in accounts.emergencies says for whom.
create policy emergency on residents.residents for select to umkiek_app
  using (id = (select accounts.emergency_person()));
create policy emergency on residents.phones for select to umkiek_app
  using (resident_id = (select accounts.emergency_person()));
create policy emergency on residents.contacts for select to umkiek_app
  using (resident_id = (select accounts.emergency_person()));
create policy emergency on residents.households for select to umkiek_app
  using (exists (select from residents.residents r where r.village_id = households.village_id
    and r.household_id = households.id and r.id = (select accounts.emergency_person())));

-- To choose the one it is about: names and nothing else, of whoever lives here, to whoever may ask for it.
create function residents.names_like(words text[], most integer) returns table (id uuid, name text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.name from residents.residents r,
    lateral (select ' ' || house.plain(r.name || ' ' || r.maiden_name) as plain) p,
    lateral (select count(*) filter (where strpos(p.plain, ' ' || w) > 0) as fits,
      avg(public.word_similarity(w, p.plain)) as alike from unnest(words) w) f
  where r.village_id = house.village() and house.has_role('{coordinator,host,board,administrator}')
    and (r.ended_at is null) and (f.fits = cardinality(words) or f.alike >= 0.45)
  order by f.fits desc, f.alike desc, r.sort_name, r.id limit least(most, 10)
$$;
revoke all on function residents.names_like from public;
grant execute on function residents.names_like to umkiek_app;
create policy names on residents.residents for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{coordinator,host,board,administrator}')));
