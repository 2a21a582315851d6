-- Why: whoever was erased kept standing by name in what is about others, in their lines for a few too. One deed now covers
-- the whole name everywhere; which places those are, the room `rights` decides.

/* Every text of this village in which one of these words stands, but for what goes along with these people. */
create function logbook.naming(people uuid[], words text[])
  returns table (col text, id uuid, about uuid, value jsonb)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  wanted text := '\m(' || house.plain(array_to_string(words, '|')) || ')';
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  if cardinality(words) = 0 then return; end if;
  return query
    select 'logbook.' || t.col, t.id, t.about, coalesce(t.parts, to_jsonb(t.said)) from (
      select f.col, q.id, q.resident_id as about, null::uuid as also, f.said, null::jsonb as parts
      from logbook.requests q, lateral (values ('requests.words', q.words), ('requests.place', q.place),
        ('requests.waiting_for', q.waiting_for), ('requests.called_by', q.called_by)) f (col, said)
      where q.village_id = here
      union all
      select 'entries.words', e.id, coalesce(e.resident_id, q.resident_id), q.resident_id, e.words, null
      from logbook.entries e left join logbook.requests q on q.village_id = e.village_id and q.id = e.request_id
      where e.village_id = here
      union all
      select f.col, s.id, q.resident_id, s.helper_id, f.said, f.parts
      from logbook.steps s join logbook.requests q on q.village_id = s.village_id and q.id = s.request_id,
        lateral (values ('steps.note', s.note, null::jsonb), ('steps.before', s.before::text, s.before)) f (col, said, parts)
      where s.village_id = here
    ) t
    where t.said <> '' and house.plain(t.said) ~ wanted
      and not coalesce(t.about = any (people), false) and not coalesce(t.also = any (people), false);
end $$;

/* `texts`: [{"col", "id", "value", "theirs"}]. Where it was they themselves who called, their number goes too. */
create function logbook.rewrite(texts jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  one record;
  was text;
  gone text := '';
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  for one in select t.col, t.id, t.value, t.value #>> '{}' as said, t.theirs
    from jsonb_to_recordset(texts) as t (col text, id uuid, value jsonb, theirs boolean) loop
    was := null;
    if one.col = 'logbook.entries.words' then
      select e.words into was from logbook.entries e where e.village_id = here and e.id = one.id for update;
      update logbook.entries e set words = left(one.said, 4000) where e.village_id = here and e.id = one.id;
    elsif one.col = 'logbook.steps.note' then
      update logbook.steps s set note = left(one.said, 500) where s.village_id = here and s.id = one.id;
    elsif one.col = 'logbook.steps.before' then
      update logbook.steps s set before = one.value where s.village_id = here and s.id = one.id;
    elsif one.col like 'logbook.requests.%' then
      select case one.col when 'logbook.requests.words' then q.words when 'logbook.requests.place' then q.place end into was
        from logbook.requests q where q.village_id = here and q.id = one.id for update;
      update logbook.requests q set version = q.version + 1,
          words = case one.col when 'logbook.requests.words' then left(one.said, 2000) else q.words end,
          place = case one.col when 'logbook.requests.place' then left(one.said, 120) else q.place end,
          waiting_for = case one.col when 'logbook.requests.waiting_for' then left(one.said, 200) else q.waiting_for end,
          called_by = case one.col when 'logbook.requests.called_by' then left(one.said, 120) else q.called_by end,
          called_by_phone = case when one.col = 'logbook.requests.called_by' and one.theirs then '' else q.called_by_phone end
        where q.village_id = here and q.id = one.id;
    end if;
    gone := gone || ' ' || coalesce(was, '');
    delete from logbook.import_lines l where l.village_id = here and trim(was) <> '' and exists (
      select from jsonb_array_elements_text(l.cells) c where strpos(c, trim(was)) > 0);
  end loop;
  perform logbook.unlearn(gone);
  -- A sheet of a week that lies ready was drawn with it; whoever needs one draws it anew.
  if jsonb_array_length(texts) > 0 then delete from logbook.duty_sheets d where d.village_id = here; end if;
end $$;
revoke all on function logbook.naming, logbook.rewrite from public;
grant execute on function logbook.naming, logbook.rewrite to umkiek_app;
