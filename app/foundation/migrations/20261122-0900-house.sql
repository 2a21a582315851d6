-- Why: what every room leans on: who is asking, for which village, and one call that puts a fence around a table.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

create schema house;
grant usage on schema house to umkiek_app, umkiek_gate;

-- The transaction says for whom it works (foundation/database.ts); outside such a transaction these answer nothing,
-- and nothing is what every policy then lets through.
create function house.village() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('umkiek.village', true), '')::uuid;

create function house.account() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('umkiek.account', true), '')::uuid;

create function house.has_role(any_of text[]) returns boolean
  language sql stable parallel safe
  return string_to_array(nullif(current_setting('umkiek.roles', true), ''), ',') && any_of;

-- Dutch text without accents, for indexes: unaccent() itself is only stable because its dictionary may be swapped.
create function house.plain(text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent', $1));

/*
  A fence round one table: the restrictive policy keeps villages apart whatever else is allowed, the permissive ones
  say which roles read and which write. Deleting is granted only where a room asks for it.
*/
create procedure house.protect(fenced regclass, reads text[], writes text[], may_delete boolean default false)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy one_village on %s as restrictive for all to umkiek_app
    using (village_id = (select house.village())) with check (village_id = (select house.village()))', fenced);
  execute format('create policy who_reads on %s for select to umkiek_app
    using ((select house.has_role(%L)))', fenced, reads);
  execute format('grant select on %s to umkiek_app', fenced);
  if writes <> '{}' then
    execute format('create policy who_adds on %s for insert to umkiek_app
      with check ((select house.has_role(%L)))', fenced, writes);
    execute format('create policy who_changes on %s for update to umkiek_app
      using ((select house.has_role(%L))) with check ((select house.has_role(%L)))', fenced, writes, writes);
    execute format('grant insert, update on %s to umkiek_app', fenced);
  end if;
  if may_delete then
    execute format('create policy who_removes on %s for delete to umkiek_app
      using ((select house.has_role(%L)))', fenced, writes);
    execute format('grant delete on %s to umkiek_app', fenced);
  end if;
end $$;

-- One row for each form that was sent, so that sending it twice saves once and shows the first result.
create table house.receipts (
  village_id uuid not null,
  key text not null,
  account_id uuid not null,
  fingerprint text not null,
  answer text,
  at timestamptz not null default now(),
  primary key (village_id, key)
);
call house.protect('house.receipts',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}');
create policy own_receipt on house.receipts as restrictive for all to umkiek_app
  using (account_id = (select house.account())) with check (account_id = (select house.account()));

-- What somebody was typing, kept every few seconds; gone when the form is sent.
create table house.drafts (
  village_id uuid not null,
  account_id uuid not null,
  place text not null,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (village_id, account_id, place)
);
call house.protect('house.drafts',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}',
  '{coordinator,volunteer,host,treasurer,board,administrator,reader}', true);
create policy own_draft on house.drafts as restrictive for all to umkiek_app
  using (account_id = (select house.account())) with check (account_id = (select house.account()));
