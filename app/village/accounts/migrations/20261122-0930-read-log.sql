-- Why: a resident may know who looked (NEN 7513). One chained row per request, one row per person that was shown.
-- The chain hashes salted digests, so salt and content can go when they must and the chain still holds.
create table accounts.read_log_heads (
  village_id uuid primary key references village.villages,
  seq bigint not null,
  hash bytea not null
);

create table accounts.read_log (
  village_id uuid not null references village.villages,
  seq bigint not null,
  at timestamptz not null,
  account_id uuid,
  roles text not null,
  action char(1) not null check (action in ('C', 'R', 'U', 'D', 'X', 'S', 'B', 'L')),
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  event_type text not null,
  purpose text not null,
  auth_rule text not null,
  access_point uuid,
  on_behalf_of text,
  system text not null,
  trace_id uuid not null,
  salt bytea,
  digest bytea not null,
  hash bytea not null,
  primary key (village_id, seq)
);

create table accounts.read_log_subjects (
  village_id uuid not null,
  seq bigint not null,
  subject_id uuid not null,
  object_type text not null,
  object_id uuid not null,
  object_part text not null,
  sensitivity text not null check (sensitivity in ('plain', 'personal', 'sensitive', 'narrow')),
  relation_rule text not null default '',
  consent_profile text not null default '',
  primary key (village_id, seq, subject_id, object_type, object_id, object_part),
  foreign key (village_id, seq) references accounts.read_log (village_id, seq)
);
create index on accounts.read_log_subjects (village_id, subject_id, seq desc);

call house.protect('accounts.read_log_heads', '{coordinator,administrator}', '{}');
call house.protect('accounts.read_log', '{coordinator,administrator}', '{}');
call house.protect('accounts.read_log_subjects', '{coordinator,administrator}', '{}');
-- The owner writes for the function below; FORCE would hold it back too.
create policy writer on accounts.read_log_heads for all to umkiek_owner
  using (village_id = (select house.village())) with check (village_id = (select house.village()));
create policy writer on accounts.read_log for insert to umkiek_owner
  with check (village_id = (select house.village()));
create policy writer on accounts.read_log_subjects for insert to umkiek_owner
  with check (village_id = (select house.village()));

/*
  The only way into the log. The village, the account and the roles are those of the transaction, not of the caller's
  words. `subjects` is a JSON array of {subject, type, object, part, sensitivity}.
*/
create function accounts.log_access(
  action text, outcome text, event_type text, purpose text, auth_rule text,
  access_point uuid, on_behalf_of text, system text, trace_id uuid, subjects jsonb
) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  head record;
  now_at timestamptz := clock_timestamp();
  grain bytea := uuid_send(gen_random_uuid());
  payload text := subjects::text;
  print bytea := sha256(grain || convert_to(payload, 'UTF8'));
  link bytea;
begin
  if here is null then raise exception 'no village, no log'; end if;
  insert into accounts.read_log_heads values (here, 0, sha256(uuid_send(here))) on conflict do nothing;
  select h.seq + 1 as seq, h.hash into head from accounts.read_log_heads h where h.village_id = here for update;
  link := sha256(head.hash || convert_to(concat_ws('|', here, head.seq, extract(epoch from now_at),
    house.account(), action, outcome, event_type), 'UTF8') || print);
  insert into accounts.read_log values (here, head.seq, now_at, house.account(),
    coalesce(current_setting('umkiek.roles', true), ''), action, outcome, event_type, purpose, auth_rule,
    access_point, on_behalf_of, system, trace_id, grain, print, link);
  insert into accounts.read_log_subjects (village_id, seq, subject_id, object_type, object_id, object_part, sensitivity)
    select distinct here, head.seq, (s->>'subject')::uuid, s->>'type', (s->>'object')::uuid, s->>'part', s->>'sensitivity'
    from jsonb_array_elements(subjects) s;
  update accounts.read_log_heads h set seq = head.seq, hash = link where h.village_id = here;
  return head.seq;
end $$;
revoke all on function accounts.log_access from public;
grant execute on function accounts.log_access to umkiek_app;
