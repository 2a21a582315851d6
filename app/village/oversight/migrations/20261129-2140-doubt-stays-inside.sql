-- Why: what somebody doubts about a read is about the colleague who read. In the copy of the person it would be read by that
-- very colleague; there it is only told that there is something, and whom to ask.
drop function oversight.told_of(uuid[]);
create function oversight.told_of(people uuid[]) returns table (id uuid, at timestamptz, by uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, m.signed_at, m.signed_by from oversight.lines l
  join oversight.months m on m.village_id = l.village_id and m.month = l.month
  where l.village_id = house.village() and house.has_role('{coordinator}') and l.resident_id = any (people) and l.doubt <> ''
$$;
revoke all on function oversight.told_of from public;
grant execute on function oversight.told_of to umkiek_app;
