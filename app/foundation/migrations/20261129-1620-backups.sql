-- Why: somebody must be told when the backup fails or grows old (D8), and a restore must show that what was acknowledged
-- last is back (D7). Two rows: the whole copy of every night, and the changes in between. Nothing of people.
create table house.backups (
  part text primary key check (part in ('base', 'wal')),
  -- When all of it last stood on the other disk; in the beginning when the backup was set up.
  good_at timestamptz not null,
  -- Danger: a trouble that nobody sees is a backup that is not there. It stays until the work succeeds.
  trouble text check (trouble in ('away', 'full', 'refused', 'key', 'corrupt', 'room', 'gap', 'database', 'other')),
  trouble_since timestamptz,
  -- Counted up before changes are shipped; what was shipped and put back must hold this number again.
  canary bigint not null default 0,
  check ((trouble is null) = (trouble_since is null))
);
alter table house.backups enable row level security;
alter table house.backups force row level security;
create policy gate on house.backups for all to umkiek_gate using (part is not null) with check (part is not null);
grant select, insert, update, delete on house.backups to umkiek_gate;
