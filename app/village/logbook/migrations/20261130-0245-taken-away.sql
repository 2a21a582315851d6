-- Why: a person may have one line about them taken away (art. 17 AVG). Its words go; that a colleague wrote a line that
-- day stays, with who took it away, when and why. A line that is gone is of the kind `gone`; a few words of the
-- colleague who took it away, which name nobody, may stand in the place of its own.
alter table logbook.entries
  drop constraint entries_kind_check,
  add column gone_at timestamptz,
  add column gone_by uuid,
  add column gone_why text check (gone_why in ('asked', 'wrong-person', 'other')),
  add constraint entries_kind_check
    check (kind in ('said', 'called', 'no-answer', 'voicemail', 'visited', 'message', 'gone')),
  add check ((kind = 'gone') = (gone_at is not null)),
  add check ((gone_at is null) = (gone_why is null));
alter table logbook.steps
  add column gone_at timestamptz,
  add column gone_by uuid,
  add column gone_why text check (gone_why in ('asked', 'wrong-person', 'other')),
  add check ((gone_at is null) = (gone_why is null));
create index on logbook.entries (village_id) where gone_at is not null;
create index on logbook.steps (village_id) where gone_at is not null;

create policy journal on logbook.steps for select to umkiek_owner using (gone_at is not null);
create policy keeper on logbook.duty_sheets for all to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{keeper}')));

/*
  Takes the words away of one line, or of one step with what stood in the request before it. False when there are none.
  Who may read them the room asks first; the journal of erasures asks nobody.
*/
create function logbook.take_words(which uuid, who uuid, because text, instead text, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  words text;
  written timestamptz;
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  select e.words, e.at into words, written from logbook.entries e
    where e.village_id = here and e.id = which and e.gone_at is null for update;
  if found then
    delete from logbook.mentions_seen m where m.village_id = here and m.entry_id = which;
    update logbook.entries e set kind = 'gone', words = instead, mentions = '{}', follow_up_day = null, follow_up_for = null,
        followed_up_at = null, followed_up_by = null, gone_at = moment, gone_by = who, gone_why = because
      where e.village_id = here and e.id = which;
  else
    select concat_ws(' ', s.note, s.before ->> 'words', s.before ->> 'place', s.before ->> 'waiting_for'), s.at
      into words, written from logbook.steps s
      where s.village_id = here and s.id = which and s.gone_at is null for update;
    if not found then return false; end if;
    update logbook.steps s set note = instead,
        before = s.before - '{words,place,waiting_for,called_by,called_by_phone,aids}'::text[],
        gone_at = moment, gone_by = who, gone_why = because
      where s.village_id = here and s.id = which;
  end if;
  perform logbook.unlearn(words);
  perform house.forget_words(words);
  -- A sheet of a week that lies ready was drawn with it; whoever needs one draws it anew.
  delete from logbook.duty_sheets d where d.village_id = here and d.made_at >= written;
  delete from logbook.import_lines l where l.village_id = here and trim(words) <> '' and exists (
    select from jsonb_array_elements_text(l.cells) c
    where trim(c) = trim(words) or length(words) >= 20 and strpos(c, trim(words)) > 0);
  return true;
end $$;

/* What was taken away, by number alone: for the journal outside the database. */
create function logbook.lines_gone() returns table (village uuid, line uuid, by uuid, why text, at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.village_id, e.id, e.gone_by, e.gone_why, e.gone_at from logbook.entries e where e.gone_at is not null
  union all
  select s.village_id, s.id, s.gone_by, s.gone_why, s.gone_at from logbook.steps s where s.gone_at is not null
$$;
revoke all on function logbook.take_words, logbook.lines_gone from public;
grant execute on function logbook.take_words to umkiek_app;
grant usage on schema logbook to umkiek_gate;
grant execute on function logbook.lines_gone to umkiek_gate;
