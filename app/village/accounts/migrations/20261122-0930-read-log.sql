-- Why: a resident may know who looked (NEN 7513). One chained row per request, one row per person that was shown.
-- The chain hashes salted digests, so salt and persons can go when they must and the chain still holds.

-- Nothing that somebody typed can stand in this log: words of ours only, no spaces at will, no line ends.
create domain accounts.log_word as text collate "C" check (value ~ '^[a-z0-9 ,.:/_-]{0,120}$');

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
  roles accounts.log_word not null,
  action char(1) not null check (action in ('C', 'R', 'U', 'D', 'X', 'S', 'B', 'L')),
  outcome text not null check (outcome in ('done', 'refused', 'failed')),
  -- The pattern of the address (`/:village/mensen`), so letters of either case: `:` names may be `camelCase`.
  event_type text not null check (event_type ~ '^[A-Za-z0-9/:._-]{0,120}$'),
  purpose accounts.log_word not null,
  auth_rule accounts.log_word not null,
  access_point uuid,
  on_behalf_of uuid,
  system accounts.log_word not null,
  trace_id uuid not null,
  salt bytea,
  digest bytea not null,
  hash bytea not null,
  primary key (village_id, seq)
);
create index on accounts.read_log (village_id, at);

create table accounts.read_log_subjects (
  village_id uuid not null,
  seq bigint not null,
  subject_id uuid not null,
  object_type accounts.log_word not null,
  object_id uuid not null,
  object_part accounts.log_word not null,
  sensitivity text not null check (sensitivity in ('plain', 'personal', 'sensitive', 'narrow')),
  relation_rule accounts.log_word not null default '',
  consent_profile accounts.log_word not null default '',
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
  What the digest and the chain are made of; writing and checking both use these three. No part can hold the `|` or the
  line end that keeps the parts apart. The link covers everything that stays when the persons must go: who, when, what.
*/
create function accounts.log_line(s accounts.read_log_subjects) returns text
  language sql stable parallel safe
  return s.subject_id::text || '|' || s.object_type::text || '|' || s.object_id::text || '|' || s.object_part::text
    || '|' || s.sensitivity || '|' || s.relation_rule::text || '|' || s.consent_profile::text;

create function accounts.log_digest(salt bytea, on_behalf_of uuid, lines text) returns bytea
  language sql stable parallel safe
  return sha256(salt || convert_to(coalesce(on_behalf_of::text, '') || e'\n' || coalesce(lines, ''), 'UTF8'));

create function accounts.log_link(before bytea, l accounts.read_log) returns bytea
  language sql stable parallel safe
  return sha256(before || convert_to(l.village_id::text || '|' || l.seq::text || '|' || extract(epoch from l.at)::text
    || '|' || coalesce(l.account_id::text, '') || '|' || l.roles::text || '|' || l.action::text || '|' || l.outcome
    || '|' || l.event_type || '|' || l.purpose::text || '|' || l.auth_rule::text
    || '|' || coalesce(l.access_point::text, '') || '|' || l.system::text || '|' || l.trace_id::text, 'UTF8') || l.digest);

-- Where the chain of a village begins.
create function accounts.log_first(village uuid) returns bytea
  language sql immutable parallel safe
  return sha256(uuid_send(village));

/*
  The only way into the log. The village, the account and the roles are those of the transaction, not of the caller's
  words. `subjects` is a JSON array of {subject, type, object, part, sensitivity, relation?, consent?}; who is named
  twice with the same part gets one row, of the most delicate kind.
*/
create function accounts.log_access(
  action text, outcome text, event_type text, purpose text, auth_rule text,
  access_point uuid, on_behalf_of uuid, system text, trace_id uuid, subjects jsonb
) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here uuid := house.village();
  before bytea;
  line accounts.read_log;
  shown accounts.read_log_subjects[];
  lines text;
begin
  if here is null then raise exception 'no village, no log'; end if;
  select h.seq, h.hash into line.seq, before from accounts.read_log_heads h where h.village_id = here for update;
  if not found then
    insert into accounts.read_log_heads values (here, 0, accounts.log_first(here)) on conflict do nothing;
    select h.seq, h.hash into line.seq, before from accounts.read_log_heads h where h.village_id = here for update;
  end if;
  line.village_id := here;
  line.seq := line.seq + 1;
  -- After the lock: the order of the numbers is the order of the times.
  line.at := clock_timestamp();
  line.account_id := house.account();
  line.roles := coalesce(current_setting('umkiek.roles', true), '');
  line.action := action;
  line.outcome := outcome;
  line.event_type := event_type;
  line.purpose := purpose;
  line.auth_rule := auth_rule;
  line.access_point := access_point;
  line.on_behalf_of := on_behalf_of;
  line.system := system;
  line.trace_id := trace_id;
  line.salt := uuid_send(gen_random_uuid());
  select array_agg(s.row order by s.subject, s.type, s.object, s.part),
      string_agg(accounts.log_line(s.row), e'\n' order by s.subject, s.type, s.object, s.part)
    into shown, lines from (
    select distinct on (s.subject, s.type collate "C", s.object, s.part collate "C")
      s.subject, s.type collate "C" as type, s.object, s.part collate "C" as part,
      row(here, line.seq, s.subject, s.type, s.object, s.part, s.sensitivity, coalesce(s.relation, ''),
        coalesce(s.consent, ''))::accounts.read_log_subjects as row
    from jsonb_to_recordset(subjects) as s (subject uuid, type text, object uuid, part text, sensitivity text,
      relation text, consent text)
    order by s.subject, s.type collate "C", s.object, s.part collate "C",
      array_position('{narrow,sensitive,personal,plain}'::text[], s.sensitivity)) s;
  line.digest := accounts.log_digest(line.salt, on_behalf_of, lines);
  line.hash := accounts.log_link(before, line);
  insert into accounts.read_log values (line.*);
  insert into accounts.read_log_subjects select * from unnest(shown);
  update accounts.read_log_heads h set seq = line.seq, hash = line.hash where h.village_id = here;
  return line.seq;
end $$;
revoke all on function accounts.log_access from public;
grant execute on function accounts.log_access to umkiek_app;

-- The head of the chain as it was sent to two people: what stands outside this machine can be held against it.
-- `mails` are the letters in the outbox that carry it.
create table accounts.anchors (
  village_id uuid not null references village.villages,
  seq bigint not null,
  hash bytea not null,
  made_at timestamptz not null,
  mails uuid[] not null default '{}',
  primary key (village_id, seq, made_at)
);
call house.protect('accounts.anchors', '{coordinator,administrator}', '{administrator}');
revoke update on accounts.anchors from umkiek_app;
