-- Why: a request noted on the wrong person could not be moved, a helper who calls off left no trace, and what came back each
-- week could only end as "withdrawn" or "done", which it was not.
alter table logbook.requests
  drop constraint requests_state_check,
  add constraint requests_state_check check (state in
    ('new', 'looking', 'found', 'agreed', 'done', 'referred', 'withdrawn', 'stopped', 'not-possible'));

-- Whom it was for until this step, and since; empty without a name.
alter table logbook.steps
  drop constraint steps_step_check,
  add constraint steps_step_check check (step in ('new', 'looking', 'found', 'agreed', 'done', 'referred', 'withdrawn',
    'stopped', 'not-possible', 'reopened', 'called-off', 'one-done', 'skipped', 'put-back', 'waiting', 'waiting-over',
    'passed-on', 'changed', 'for-another')),
  add column was_for uuid,
  add column is_for uuid,
  add foreign key (village_id, was_for) references residents.residents (village_id, id),
  add foreign key (village_id, is_for) references residents.residents (village_id, id);
create index on logbook.steps (village_id, was_for) where was_for is not null;
create index on logbook.steps (village_id, is_for) where is_for is not null;

/*
  What was written about a request is about whoever it is for: the lines go along, also those for a few that whoever puts
  it right may not read. Nobody else may rewrite a line.
*/
create policy follower on logbook.entries for update to umkiek_owner
  using (request_id is not null) with check (request_id is not null);
create function logbook.lines_follow() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update logbook.entries e set resident_id = new.resident_id
    where e.village_id = new.village_id and e.request_id = new.id and e.resident_id is not distinct from old.resident_id;
  return null;
end $$;
revoke all on function logbook.lines_follow from public;
create trigger lines_follow after update of resident_id on logbook.requests
  for each row when (old.resident_id is distinct from new.resident_id) execute function logbook.lines_follow();
