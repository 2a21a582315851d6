-- Why: a person may be erased, and what is old goes by itself. Both need what no coordinator may do. A transaction that
-- does so says it for those statements alone, with a role that no account can have: `keeper` (foundation/keeper.ts).
create function house.forget(people uuid[], named text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  -- What a colleague was typing about this person, or where this person's number stands in the address.
  delete from house.drafts d where d.village_id = here and (
    exists (select from unnest(people) p where strpos(d.place, p::text) > 0 or strpos(d.fields::text, p::text) > 0)
    or exists (select from unnest(named) n where strpos(lower(d.fields::text), lower(n)) > 0));
  delete from house.receipts r where r.village_id = here
    and exists (select from unnest(people) p where strpos(r.answer, p::text) > 0);
  delete from house.kept_forms k where exists (select from unnest(people) p where strpos(k.page, p::text) > 0);
end $$;
revoke all on function house.forget from public;
grant execute on function house.forget to umkiek_app;
create policy keeper on house.drafts for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on house.receipts for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
