-- Why: who had the village phone when, and who was away, stood for as long as the village exists. Two years on nobody needs it.
create policy keeper on logbook.duty_days for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on logbook.duty_away for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on logbook.duty_orders for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));

-- The order in which they take turns is the newest one; that stays.
create function logbook.drop_rosters(before date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  delete from logbook.duty_days d where d.village_id = house.village() and d.day < before;
  delete from logbook.duty_away a where a.village_id = house.village() and a.last_day < before;
  delete from logbook.duty_orders o where o.village_id = house.village() and o.at < before
    and exists (select from logbook.duty_orders n where n.village_id = o.village_id and n.at > o.at);
end $$;
revoke all on function logbook.drop_rosters from public;
grant execute on function logbook.drop_rosters to umkiek_app;
