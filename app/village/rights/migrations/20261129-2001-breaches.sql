-- Why: who keeps data of others keeps a list of what went wrong with them (art. 33(5) AVG), so that the Autoriteit
-- Persoonsgegevens can see what was done. Without names: the list would else be a leak of its own.
create table rights.breaches (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  noticed_at timestamptz not null,
  happened text not null check (length(happened) between 1 and 2000),
  effects text not null check (length(effects) between 1 and 2000),
  done text not null check (length(done) between 1 and 2000),
  -- Null: not told; `told_why` says why that was not needed, or how the telling went.
  authority_on date,
  people integer not null check (people between 0 and 100000),
  people_on date,
  told_why text not null default '' check (length(told_why) <= 2000),
  by uuid not null,
  at timestamptz not null,
  primary key (village_id, id)
);
call house.protect('rights.breaches', '{administrator}', '{administrator}');
-- Added to, never changed: what turns out later is a line of its own.
revoke update on rights.breaches from umkiek_app;
