-- Why: who is erased leaves no word in the logbook, and an old request keeps its kind, its day and what came of it alone:
-- the trends stay right, and nobody can be found in them.
alter table logbook.requests add column bared_at timestamptz;
create index on logbook.requests (village_id, changed_at) where bared_at is null
  and state not in ('new', 'looking', 'found', 'agreed');

create policy keeper on logbook.requests for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on logbook.steps for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on logbook.entries for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on logbook.mentions_seen for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on logbook.import_lines for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));
create policy keeper on logbook.vocabulary for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));

/* Words that stand in nothing any more leave the vocabulary. "De" and "naar" are in no index, and tell nothing. */
create function logbook.unlearn(gone text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if house.village() is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  delete from logbook.vocabulary v where v.village_id = house.village()
    and v.word in (select distinct w from regexp_split_to_table(house.plain(gone), '[^[:alpha:]]+') w where length(w) between 4 and 40)
    and numnode(plainto_tsquery('dutch', v.word)) > 0
    and not exists (select from logbook.requests q where q.village_id = v.village_id
      and q.search @@ plainto_tsquery('dutch', v.word) and house.plain(q.words || ' ' || q.place) ~ ('\m' || v.word || '\M'))
    and not exists (select from logbook.entries e where e.village_id = v.village_id
      and e.search @@ plainto_tsquery('dutch', v.word) and house.plain(e.words) ~ ('\m' || v.word || '\M'));
end $$;

/* Kind, day and outcome stay, and who helped: that is the helper's own. What was open is withdrawn. */
create function logbook.bare(requests uuid[], at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  gone text;
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  select string_agg(t.words, ' ') into gone from (
    select q.words || ' ' || q.place as words from logbook.requests q where q.village_id = here and q.id = any (requests)
    union all select e.words from logbook.entries e where e.village_id = here and e.request_id = any (requests)) t;
  delete from logbook.mentions_seen m using logbook.entries e
    where m.village_id = here and e.village_id = here and e.id = m.entry_id and e.request_id = any (requests);
  delete from logbook.entries e where e.village_id = here and e.request_id = any (requests);
  update logbook.steps s set note = '', reason = '', before = '{}', was_for = null, is_for = null
    where s.village_id = here and s.request_id = any (requests);
  update logbook.requests q set resident_id = null, called_by = '', called_by_phone = '', words = '–', place = '',
      wished_until = null, wished_time = null, wished_time_until = null, part = null, back = null, back_time = null,
      aids = '{}', urgency = null, waiting_for = '', waiting_until = null, repeat_every = null, repeat_unit = null,
      repeat_weekdays = '{}', repeat_until = null, repeat_skips = '{}', repeat_from = null, repeat_nth = 1,
      said_at = date_trunc('day', q.said_at, 'Europe/Amsterdam'), logged_at = date_trunc('day', q.logged_at, 'Europe/Amsterdam'),
      state = case when q.state in ('new', 'looking', 'found', 'agreed') then 'withdrawn' else q.state end,
      bared_at = bare.at, version = q.version + 1
    where q.village_id = here and q.id = any (requests);
  perform logbook.unlearn(gone);
end $$;

/* All that the logbook holds of these people; `named` are the names under which they stand in a file that was read in. */
create function logbook.erase(people uuid[], named text[], at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  theirs uuid[];
  gone text;
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  select coalesce(array_agg(q.id), '{}') into theirs from logbook.requests q
    where q.village_id = here and q.resident_id = any (people);
  perform logbook.bare(theirs, at);
  select string_agg(e.words, ' ') into gone from logbook.entries e
    where e.village_id = here and e.resident_id = any (people);
  delete from logbook.mentions_seen m using logbook.entries e
    where m.village_id = here and e.village_id = here and e.id = m.entry_id and e.resident_id = any (people);
  delete from logbook.entries e where e.village_id = here and e.resident_id = any (people);
  perform logbook.unlearn(gone);
  -- Where they helped somebody else: that it was done stays, by whom goes; what is still to be done needs somebody.
  update logbook.requests q set helper_id = null, version = q.version + 1,
      state = case when q.state in ('found', 'agreed') then 'looking' else q.state end
    where q.village_id = here and q.helper_id = any (people);
  update logbook.steps s set helper_id = null, note = '', before = '{}'
    where s.village_id = here and s.helper_id = any (people);
  update logbook.steps s set note = '', before = '{}',
      was_for = case when s.was_for = any (people) then null else s.was_for end,
      is_for = case when s.is_for = any (people) then null else s.is_for end
    where s.village_id = here and (s.was_for = any (people) or s.is_for = any (people)
      or exists (select from unnest(people) p where strpos(s.before::text, p::text) > 0));
  delete from logbook.import_lines l where l.village_id = here and (
    l.near && people::text[] or l.is_this = any (people::text[])
    or exists (select from jsonb_array_elements_text(l.cells) c where lower(trim(c)) = any (
      select lower(n) from unnest(named) n)));
end $$;
revoke all on function logbook.unlearn, logbook.bare, logbook.erase from public;
grant execute on function logbook.bare, logbook.erase to umkiek_app;

/* Lines that stand with no request, older than `before`. For the keeper alone. */
create function logbook.drop_lines(before timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  gone text;
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  select string_agg(e.words, ' ') into gone from logbook.entries e
    where e.village_id = here and e.request_id is null and e.said_at < before;
  if gone is null then return; end if;
  delete from logbook.mentions_seen m using logbook.entries e
    where m.village_id = here and e.village_id = here and e.id = m.entry_id and e.request_id is null and e.said_at < before;
  delete from logbook.entries e where e.village_id = here and e.request_id is null and e.said_at < before;
  perform logbook.unlearn(gone);
end $$;
create function logbook.old_lines(before timestamptz) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from logbook.entries e where e.village_id = house.village() and (select house.has_role('{keeper}'))
    and e.request_id is null and e.said_at < before
$$;

/* How many lines about these people are for others than whoever asks, and for whom: never a word of them. */
create function logbook.withheld(people uuid[]) returns table (count bigint, circle uuid[])
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(distinct e.id), array_agg(distinct w) filter (where w is not null) from logbook.entries e
    left join lateral unnest(e.circle || e.by) w on true
  where e.village_id = house.village() and (select house.has_role('{coordinator}'))
    and e.resident_id = any (people) and e.circle <> '{}'
    and house.account() <> all (e.circle) and e.by <> house.account()
$$;
revoke all on function logbook.drop_lines, logbook.old_lines, logbook.withheld from public;
grant execute on function logbook.drop_lines, logbook.old_lines, logbook.withheld to umkiek_app;
