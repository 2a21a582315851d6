-- Why: whoever asks for a page in an emergency sees names alone; of two people with one name the wrong page may open. Where
-- several who were found are called the same the street stands behind it: no house number, and of nobody else.
create policy streets on residents.households for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{coordinator,host,board,administrator}')));

drop function residents.names_like(text[], integer);
create function residents.names_like(words text[], most integer) returns table (id uuid, name text, street text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with found as (
    select r.id, r.name, r.household_id, r.sort_name, f.fits, f.alike,
      count(*) over (partition by house.plain(r.name)) as namesakes
    from residents.residents r,
      lateral (select ' ' || house.plain(r.name || ' ' || r.maiden_name) as plain) p,
      lateral (select count(*) filter (where strpos(p.plain, ' ' || w) > 0) as fits,
        avg(public.word_similarity(w, p.plain)) as alike from unnest(words) w) f
    where r.village_id = house.village() and house.has_role('{coordinator,host,board,administrator}')
      and r.ended_at is null and (f.fits = cardinality(words) or f.alike >= 0.45))
  select f.id, f.name, case when f.namesakes > 1 then coalesce((
      -- A number that was typed behind the street stays away too.
      select regexp_replace(h.street, '\s+[0-9].*$', '') from residents.households h
      where h.village_id = house.village() and h.id = f.household_id), '') else '' end
  from found f order by f.fits desc, f.alike desc, f.sort_name, f.id limit least(most, 10)
$$;
revoke all on function residents.names_like from public;
grant execute on function residents.names_like to umkiek_app;
