-- Why: the house has work of its own, by the night and by the week, that is done once although several servers run.
create table house.chores (
  name text primary key check (length(name) between 1 and 40),
  -- The night or week for which it was done last: "2026-11-28", "2026-W48".
  done_for text not null default '',
  done_at timestamptz,
  -- Whoever took it has it until then; a server that died in the middle leaves it to the next one.
  taken_until timestamptz
);
alter table house.chores enable row level security;
alter table house.chores force row level security;
create policy gate on house.chores for all to umkiek_gate using (name is not null) with check (name is not null);
grant select, insert, update on house.chores to umkiek_gate;

-- What grew old is thrown away at the gate, for all villages at once. It may look at the age and at nothing else.
grant select (saved_at), delete on house.drafts to umkiek_gate;
grant select (at), delete on house.receipts to umkiek_gate;
create policy gate_sees_age on house.drafts for select to umkiek_gate using (saved_at is not null);
create policy gate_sweeps on house.drafts for delete to umkiek_gate using (saved_at is not null);
create policy gate_sees_age on house.receipts for select to umkiek_gate using (at is not null);
create policy gate_sweeps on house.receipts for delete to umkiek_gate using (at is not null);
