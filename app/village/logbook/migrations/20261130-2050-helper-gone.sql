-- Why: who is erased may have been the one who would help somebody else. That request stood as "somebody is looked for" while
-- its history still ended on "agreed", which could even be taken back.
alter table logbook.steps
  drop constraint steps_step_check,
  add constraint steps_step_check check (step in ('new', 'looking', 'found', 'agreed', 'done', 'referred', 'withdrawn',
    'stopped', 'not-possible', 'reopened', 'called-off', 'one-done', 'skipped', 'put-back', 'waiting', 'waiting-over',
    'passed-on', 'changed', 'for-another', 'helper-gone'));

create or replace function logbook.erase(people uuid[], named text[], at timestamptz) returns void
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
  -- Where they helped somebody else: that it was done stays, by whom goes. What is still to be done needs somebody, and says
  -- so: a step without a name, after which there is nothing to take back.
  insert into logbook.steps (village_id, request_id, step, version, by, at)
    select here, q.id, 'helper-gone', q.version + 1, coalesce(house.account(), '00000000-0000-0000-0000-000000000000'), erase.at
    from logbook.requests q where q.village_id = here and q.helper_id = any (people) and q.state in ('found', 'agreed');
  update logbook.requests q set helper_id = null, version = q.version + 1,
      state = case when q.state in ('found', 'agreed') then 'looking' else q.state end,
      changed_at = case when q.state in ('found', 'agreed') then erase.at else q.changed_at end
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
