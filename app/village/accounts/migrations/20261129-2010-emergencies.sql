-- Why: on a Saturday evening somebody does not open the door and no coordinator can be reached. Whoever works here may then
-- see one person's page for an hour, and leaves traces: why, whom the house told, who reviewed it (L8).
create table accounts.emergencies (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  -- As in the read log, a number without a key to it: it stays for five years, whatever becomes of the person (L10).
  resident_id uuid not null,
  -- Empty only when the person was erased.
  reason text not null check (reason = '' or length(reason) between 20 and 500),
  told uuid[] not null,
  at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  reviewed_by uuid,
  reviewed_at timestamptz,
  in_order boolean,
  remark text not null default '' check (length(remark) <= 500),
  primary key (village_id, id),
  constraint an_hour check (until - at = interval '60 minutes'),
  constraint by_another check (reviewed_by <> account_id),
  check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (in_order is null))
);
create index on accounts.emergencies (village_id, account_id, at desc);
create index on accounts.emergencies (village_id, at desc);
call house.protect('accounts.emergencies', '{coordinator,administrator}',
  '{coordinator,host,board,administrator}');
create policy own on accounts.emergencies for select to umkiek_app
  using (account_id = (select house.account()) and (select house.has_role('{coordinator,host,board,administrator}')));
-- Only for oneself, never for later, and with a reason.
create policy for_oneself on accounts.emergencies as restrictive for insert to umkiek_app
  with check (account_id = (select house.account()) and at <= (select house.now()) and reason <> '' and ended_at is null
    and reviewed_at is null and remark = '');
-- What was ended or signed stays so; nobody reviews their own.
create policy once on accounts.emergencies as restrictive for update to umkiek_app
  using (reviewed_at is null and (ended_at is null or account_id <> (select house.account())))
  with check ((account_id = (select house.account()) and reviewed_at is null)
    or (reviewed_by = (select house.account()) and (select house.has_role('{coordinator,administrator}'))));
revoke update on accounts.emergencies from umkiek_app;
grant update (ended_at, reviewed_by, reviewed_at, in_order, remark) on accounts.emergencies to umkiek_app;

-- Whose page is open for whoever asks, here and now; null for nobody. The policies of the rooms lean on it.
create function accounts.emergency_person() returns uuid language sql stable as $$
  select e.resident_id from accounts.emergencies e
  where e.village_id = house.village() and e.account_id = house.account() and e.ended_at is null
    and e.at <= house.now() and house.now() < e.until
    and house.has_role('{emergency}') and house.has_role('{coordinator,host,board,administrator}')
  order by e.at desc limit 1
$$;

-- For the board: that it was used, when and by whom, and whether somebody looked at it. No person and no reason.
create function accounts.emergencies_told() returns table (id uuid, account_id uuid, at timestamptz, until timestamptz,
    ended_at timestamptz, reviewed_by uuid, reviewed_at timestamptz, in_order boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.id, e.account_id, e.at, e.until, e.ended_at, e.reviewed_by, e.reviewed_at, e.in_order
  from accounts.emergencies e where e.village_id = house.village() and house.has_role('{board,coordinator,administrator}')
$$;
create function accounts.emergencies_forget(people uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  -- Nobody's page is open any more; that it was, stays with the log.
  update accounts.emergencies e set reason = '', remark = '', ended_at = coalesce(e.ended_at, e.until)
    where e.village_id = house.village() and e.resident_id = any (people);
end $$;
create function accounts.emergencies_expire(before timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  delete from accounts.emergencies e where e.village_id = house.village() and e.at < before;
end $$;
create policy teller on accounts.emergencies for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{board,coordinator,administrator}')));
create policy keeper on accounts.emergencies for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
revoke all on function accounts.emergencies_told, accounts.emergencies_forget, accounts.emergencies_expire from public;
grant execute on function accounts.emergencies_told, accounts.emergencies_forget, accounts.emergencies_expire to umkiek_app;

-- Kinds that other rooms added stay.
create procedure accounts.more_notices(more text[]) language plpgsql as $$
declare kinds text;
begin
  select string_agg(quote_literal(kind), ', ') into strict kinds from (
    select known[1] as kind from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') as known
      where c.conname = 'notices_kind_check' and c.conrelid = 'accounts.notices'::regclass
    union all select unnest(more)) all_kinds;
  alter table accounts.notices drop constraint notices_kind_check;
  execute format('alter table accounts.notices add constraint notices_kind_check check (kind in (%s))', kinds);
end $$;
revoke all on procedure accounts.more_notices from public;
call accounts.more_notices('{emergency,emergency-late,review-late}');
