-- Why: behind row-level security PostgreSQL may not use an index on text (its operators are not leakproof), and reads
-- the whole village instead: 156 ms for 50,000 lines. These functions look in the index and answer with ids alone, of
-- the village and for the eyes of the transaction; whoever wants the rows passes row-level security after all.
create policy finder on logbook.requests for select to umkiek_owner using (true);
create policy finder on logbook.entries for select to umkiek_owner using (true);

create index on logbook.requests (village_id, wished_day) where wished_day is not null;
create index on logbook.entries (village_id, said_at desc, id);
-- The filters of the list: a kind or a colleague that is rare is found without reading ten years of rows.
create index on logbook.requests (village_id, kind, said_at desc, id);
create index on logbook.requests (village_id, responsible, said_at desc, id);

/*
  Every one of `words` must be found: as Dutch word forms ("fiets or fietsen" finds either), or in a person (`people`
  of word n have n in `people_of`). `days`: one of them, if any. The newest first.
*/
create function logbook.find_requests(words text[], people uuid[], people_of integer[], days date[], most integer)
returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanted text := '';
  n integer;
begin
  if house.village() is null or house.has_role('{coordinator}') is not true then return; end if;
  for n in 1..cardinality(words) loop
    -- "de" and "naar" are in no index, and would find nothing.
    continue when numnode(websearch_to_tsquery('dutch', house.plain(words[n]))) = 0;
    wanted := wanted || format(' and (x.search @@ websearch_to_tsquery(''dutch'', %L)', house.plain(words[n]))
      || case when n = any (people_of) then format(
        ' or x.resident_id = any (array(select p from unnest($1, $2) as w (p, o) where o = %1$s))'
        ' or x.helper_id = any (array(select p from unnest($1, $2) as w (p, o) where o = %1$s))', n) else '' end || ')';
  end loop;
  if cardinality(days) > 0 then wanted := wanted || ' and (x.wished_day = any ($3) or ' || logbook.said_on(days) || ')'; end if;
  if wanted = '' then return; end if;
  return query execute 'select x.id from logbook.requests x where x.village_id = house.village()' || wanted
    || ' order by x.said_at desc, x.id limit $4' using people, people_of, days, most;
end $$;

create function logbook.find_entries(words text[], people uuid[], people_of integer[], days date[], most integer)
returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanted text := '';
  n integer;
begin
  if house.village() is null or house.has_role('{coordinator}') is not true then return; end if;
  for n in 1..cardinality(words) loop
    -- "de" and "naar" are in no index, and would find nothing.
    continue when numnode(websearch_to_tsquery('dutch', house.plain(words[n]))) = 0;
    wanted := wanted || format(' and (x.search @@ websearch_to_tsquery(''dutch'', %L)', house.plain(words[n]))
      || case when n = any (people_of) then format(
        ' or x.resident_id = any (array(select p from unnest($1, $2) as w (p, o) where o = %1$s))', n) else '' end || ')';
  end loop;
  if cardinality(days) > 0 then wanted := wanted || ' and ' || logbook.said_on(days); end if;
  if wanted = '' then return; end if;
  return query execute 'select x.id from logbook.entries x where x.village_id = house.village()
      and (x.circle = ''{}'' or house.account() = any (x.circle) or x.by = house.account())' || wanted
    || ' order by x.said_at desc, x.id limit $4' using people, people_of, days, most;
end $$;

create function logbook.said_on(days date[]) returns text
  language sql stable
  return (select '(' || string_agg(format('x.said_at >= %L and x.said_at < %L',
      day::timestamp at time zone 'Europe/Amsterdam', (day + 1)::timestamp at time zone 'Europe/Amsterdam'), ' or ') || ')'
    from unnest(days) as day);

/*
  The village's own vocabulary, against which a typing error is recognised: loose words, without who said them or
  where; no room can read the table itself. A word that two people write at the same moment may stand in it twice, so
  that nobody waits for anybody.
*/
create table logbook.vocabulary (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  word text not null,
  primary key (village_id, id)
);
create index on logbook.vocabulary (village_id, word);
create index on logbook.vocabulary using gin (village_id, word gin_trgm_ops);
alter table logbook.vocabulary enable row level security;
alter table logbook.vocabulary force row level security;
create policy finder on logbook.vocabulary for select to umkiek_owner using (true);
create policy learner on logbook.vocabulary for insert to umkiek_owner with check (village_id is not null);

create function logbook.learn_words() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into logbook.vocabulary (village_id, word)
    select distinct new.village_id, w
    from regexp_split_to_table(house.plain(concat_ws(' ', new.words, to_jsonb(new)->>'place')), '[^[:alpha:]]+') w
    where length(w) between 4 and 40
      and not exists (select from logbook.vocabulary v where v.village_id = new.village_id and v.word = w);
  return null;
end $$;
create trigger learn_words after insert or update of words, place on logbook.requests
  for each row execute function logbook.learn_words();
create trigger learn_words after insert on logbook.entries
  for each row execute function logbook.learn_words();

/* Words of the village in which one of these stands, the shortest first; and words that look like it. */
create function logbook.words_near(words text[]) returns table (n integer, word text, likeness real)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select given.n::integer, near.word, near.likeness
  from unnest(words) with ordinality as given (typed, n),
    lateral (select house.plain(given.typed) as plain) as typed,
    lateral (
      (select v.word, 1::real as likeness from logbook.vocabulary v
        where v.village_id = house.village() and (select house.has_role('{coordinator}'))
          and v.word like '%' || regexp_replace(typed.plain, '([%_\\])', '\\\1', 'g') || '%'
        group by v.word order by length(v.word), v.word limit 40)
      union all
      (select v.word, max(public.similarity(v.word, typed.plain)) as likeness from logbook.vocabulary v
        where v.village_id = house.village() and (select house.has_role('{coordinator}'))
          and v.word operator(public.%) typed.plain
        group by v.word order by likeness desc, v.word limit 12)) as near
  -- Little words are in no index; words like them would only push out what was meant.
  where length(given.typed) > 2 and numnode(websearch_to_tsquery('dutch', typed.plain)) > 0
$$;

revoke all on function logbook.find_requests, logbook.find_entries, logbook.words_near, logbook.learn_words,
  logbook.said_on from public;
grant execute on function logbook.find_requests, logbook.find_entries, logbook.words_near to umkiek_app;
