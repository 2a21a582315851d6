-- Why: once somebody had signed the review, whoever was inside could no longer end it: the page stayed open for the rest of the
-- hour. What is signed stays as it is, and ending is no change to what was signed.
create policy own_end on accounts.emergencies for update to umkiek_owner
  using (village_id = (select house.village()) and account_id = (select house.account()) and ended_at is null)
  with check (account_id = (select house.account()) and ended_at is not null);
create policy own_seen on accounts.emergencies for select to umkiek_owner
  using (village_id = (select house.village()) and account_id = (select house.account()));

-- Of nobody else's, and nothing but the end of it.
create function accounts.emergency_end() returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update accounts.emergencies e set ended_at = house.now()
    where e.village_id = house.village() and e.account_id = house.account() and e.ended_at is null
      and e.at <= house.now() and e.until > house.now()
$$;
revoke all on function accounts.emergency_end from public;
grant execute on function accounts.emergency_end to umkiek_app;
-- The other way is closed: of one's own nothing is changed but by that function.
alter policy once on accounts.emergencies
  using (reviewed_at is null and account_id <> (select house.account()))
  with check (reviewed_by = (select house.account()) and (select house.has_role('{coordinator,administrator}')));
