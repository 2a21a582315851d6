-- Why: whoever throws away what was half typed may have pressed the wrong button. It waits until the night, unseen, to be put back.
alter table house.drafts add column thrown_at timestamptz;
grant select (thrown_at) on house.drafts to umkiek_gate;
