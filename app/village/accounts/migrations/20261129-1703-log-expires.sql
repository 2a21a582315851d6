-- Why: the read log is kept for five years and then goes by itself (L10), from its beginning, and the chain of what is
-- left still holds: where it begins now, with the link to what is gone, is kept here.
create table accounts.read_log_starts (
  village_id uuid primary key references village.villages,
  seq bigint not null,
  hash bytea not null,
  at timestamptz not null
);
call house.protect('accounts.read_log_starts', '{coordinator,administrator}', '{}');
create policy keeper on accounts.read_log_starts for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on accounts.read_log for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on accounts.read_log_subjects for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));

create function accounts.log_expire(before timestamptz) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  last record;
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  -- Numbers follow the clock, so what is older stands before it.
  select l.seq, l.hash, l.at into last from accounts.read_log l
    where l.village_id = here and l.at < before order by l.seq desc limit 1;
  if not found then return 0; end if;
  insert into accounts.read_log_starts values (here, last.seq, last.hash, last.at)
    on conflict (village_id) do update set seq = last.seq, hash = last.hash, at = last.at;
  delete from accounts.read_log_subjects s where s.village_id = here and s.seq <= last.seq;
  delete from accounts.read_log l where l.village_id = here and l.seq <= last.seq;
  return last.seq;
end $$;
create function accounts.log_expiring(before timestamptz) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from accounts.read_log l
  where l.village_id = house.village() and (select house.has_role('{keeper}')) and l.at < before
$$;
revoke all on function accounts.log_expire, accounts.log_expiring from public;
grant execute on function accounts.log_expire, accounts.log_expiring to umkiek_app;
