-- Why: what rests stays as it is (art. 18 AVG), also in the night in which old lines go; once lifted it goes the night after.
drop function logbook.drop_lines(timestamptz);
drop function logbook.old_lines(timestamptz);

/* Lines that stand with no request, older than `before`, about nobody of `resting`. For the keeper alone. */
create function logbook.drop_lines(before timestamptz, resting uuid[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  gone text;
  old uuid[];
begin
  if here is null or house.has_role('{keeper}') is not true then raise exception 'only the keeper forgets'; end if;
  select array_agg(e.id), string_agg(e.words, ' ') into old, gone from logbook.entries e
    where e.village_id = here and e.request_id is null and e.said_at < before
      and (e.resident_id is null or e.resident_id <> all (resting));
  if old is null then return; end if;
  delete from logbook.mentions_seen m where m.village_id = here and m.entry_id = any (old);
  delete from logbook.entries e where e.village_id = here and e.id = any (old);
  perform logbook.unlearn(gone);
end $$;
create function logbook.old_lines(before timestamptz, resting uuid[]) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) from logbook.entries e where e.village_id = house.village() and (select house.has_role('{keeper}'))
    and e.request_id is null and e.said_at < before and (e.resident_id is null or e.resident_id <> all (resting))
$$;
revoke all on function logbook.drop_lines, logbook.old_lines from public;
grant execute on function logbook.drop_lines, logbook.old_lines to umkiek_app;
