-- Why: after the signature nobody saw a doubt any more, and whoever administers alone judged the doubts about their own reads.
-- What came of a doubt stands beside it, from somebody whom it is not about; of an administrator the board may take it up.
create table oversight.outcomes (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  line_id uuid not null,
  words text not null check (length(words) between 1 and 300),
  by uuid not null,
  at timestamptz not null,
  primary key (village_id, id),
  foreign key (village_id, line_id) references oversight.lines (village_id, id) on delete cascade
);
create index on oversight.outcomes (village_id, line_id);
call house.protect('oversight.outcomes', '{administrator}', '{}');

create policy teller on oversight.outcomes for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{administrator,board}')));
create policy noter on oversight.outcomes for insert to umkiek_owner
  with check (village_id = (select house.village()) and (select house.has_role('{administrator,board}')));
create policy keeper on oversight.outcomes for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy for_the_board on oversight.months for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{board}')));
create policy for_the_board on oversight.lines for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{board}')));

create function oversight.administers(account uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from accounts.memberships m where m.village_id = house.village() and m.account_id = account
    and m.ended_at is null and 'administrator' = any (m.roles))
$$;

-- How many, for whoever reads the review and for the board; of months that were signed.
create function oversight.doubts_counted() returns table (month text, doubts integer, open integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.month, count(*)::integer, (count(*) filter (where not exists (
      select from oversight.outcomes o where o.village_id = l.village_id and o.line_id = l.id)))::integer
  from oversight.lines l join oversight.months m on m.village_id = l.village_id and m.month = l.month
  where l.village_id = house.village() and house.has_role('{administrator,board}') and l.doubt <> ''
    and m.signed_at is not null
  group by l.month
$$;

-- The board reads no resident's name (decision 19): the words of it are covered, prefixes left alone.
create function oversight.without_name(said text, named text) returns text
  language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  part text;
begin
  for part in select w from regexp_split_to_table(coalesce(named, ''), '[^[:alpha:]]+') w
    where length(w) > 1 and lower(w) <> all ('{van,von,der,den,de,het,ten,ter,te,in,op,mevrouw,meneer,de}')
  loop
    said := regexp_replace(said, '\m' || part || '\M', '…', 'gi');
  end loop;
  return said;
end $$;

-- For the board, of reads by an administrator alone: whose account, the words, and what came of it. No resident, no time.
create function oversight.doubts_told() returns table (id uuid, month text, account_id uuid, doubt text, came jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, l.month, l.account_id, oversight.without_name(l.doubt, n.name),
    coalesce((select jsonb_agg(jsonb_build_object('words', oversight.without_name(o.words, n.name), 'by', o.by, 'at', o.at)
      order by o.at) from oversight.outcomes o where o.village_id = l.village_id and o.line_id = l.id), '[]')
  from oversight.lines l join oversight.months m on m.village_id = l.village_id and m.month = l.month
    left join lateral (select r.name || ' ' || r.maiden_name as name from residents.residents r
      where r.village_id = l.village_id and r.id = l.resident_id) n on true
  where l.village_id = house.village() and house.has_role('{board}') and l.doubt <> '' and m.signed_at is not null
    and oversight.administers(l.account_id)
  order by l.month desc, l.id
$$;

-- Once or more, and never by whom it is about. False when it may not be.
create function oversight.note_outcome(about uuid, said text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from oversight.lines l join oversight.months m on m.village_id = l.village_id and m.month = l.month
    where l.village_id = house.village() and l.id = about and l.doubt <> '' and m.signed_at is not null
      and l.account_id <> house.account()
      and (house.has_role('{administrator}') or (house.has_role('{board}') and oversight.administers(l.account_id))))
  then return false; end if;
  insert into oversight.outcomes (village_id, line_id, words, by, at)
    values (house.village(), about, said, house.account(), house.now());
  return true;
end $$;

-- The words go with the person; that somebody doubted stays, and whether something came of it.
create or replace function oversight.forget(people uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  update oversight.outcomes o set words = '–' from oversight.lines l
    where o.village_id = house.village() and l.village_id = o.village_id and l.id = o.line_id and l.resident_id = any (people);
  update oversight.lines l set doubt = '–'
    where l.village_id = house.village() and l.resident_id = any (people) and l.doubt <> '';
end $$;
revoke all on function oversight.administers, oversight.doubts_counted, oversight.doubts_told, oversight.note_outcome,
  oversight.without_name from public;
grant execute on function oversight.doubts_counted, oversight.doubts_told, oversight.note_outcome to umkiek_app;
