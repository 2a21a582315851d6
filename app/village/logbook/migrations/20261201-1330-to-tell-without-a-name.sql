-- Why: who helps may stand there without a name, and must hear too that it is off: a line that the house writes about nobody
-- known. Put on another name, the request took it along, as if whoever asks were to be called.
create or replace function logbook.lines_follow() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update logbook.entries e set resident_id = new.resident_id
    where e.village_id = new.village_id and e.request_id = new.id and e.resident_id is not distinct from old.resident_id
      and (e.kind not like 'tell-%' or (old.resident_id is not null and new.resident_id is not null));
  return null;
end $$;
