-- Why: who was erased is known by a number alone, so that an older backup does not bring them back; and what was made
-- unreadable in a copy is known with who did so.
create schema rights;
grant usage on schema rights to umkiek_app;

-- No name, and nothing that leads to one. The same lines stand in a file outside the database (docs/beheer).
create table rights.erasures (
  village_id uuid not null references village.villages,
  resident_id uuid not null,
  -- Null: the house itself, because the time was up.
  by uuid,
  why text not null check (why in ('asked', 'time')),
  at timestamptz not null,
  -- Applied once more, after an older backup was put back.
  again_at timestamptz,
  primary key (village_id, resident_id)
);
call house.protect('rights.erasures', '{coordinator,administrator}', '{keeper}');
create policy gate_reads on rights.erasures for select to umkiek_gate using (village_id is not null);
grant usage on schema rights to umkiek_gate;
grant select on rights.erasures to umkiek_gate;

-- Words about somebody else, covered in one person's copy: from letter to letter in one text.
create table rights.blanks (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  resident_id uuid not null,
  -- `logbook.entries.words` and the row that it stands in.
  col text not null check (length(col) <= 80),
  row_id uuid not null,
  from_letter integer not null check (from_letter >= 0),
  until_letter integer not null check (until_letter > from_letter),
  by uuid not null,
  at timestamptz not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id) on delete cascade
);
create index on rights.blanks (village_id, resident_id);
call house.protect('rights.blanks', '{coordinator}', '{coordinator}', true);
revoke update on rights.blanks from umkiek_app;
