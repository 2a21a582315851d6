-- Why: who is mentioned in a line finds it on "Vandaag" until she says that she saw it, or answers with a line of her own.
create table logbook.mentions_seen (
  village_id uuid not null,
  entry_id uuid not null,
  account_id uuid not null,
  at timestamptz not null default now(),
  primary key (village_id, entry_id, account_id),
  foreign key (village_id, entry_id) references logbook.entries (village_id, id)
);
call house.protect('logbook.mentions_seen', '{coordinator}', '{coordinator}', true);
create policy own_eyes on logbook.mentions_seen as restrictive for all to umkiek_app
  using (account_id = (select house.account())) with check (account_id = (select house.account()));

-- Lines with a mention are few among many.
create index mentioning on logbook.entries (village_id, at desc) where mentions <> '{}';
