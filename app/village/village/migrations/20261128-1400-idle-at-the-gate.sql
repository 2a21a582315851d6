-- Why: the village chooses how soon a shared computer locks; the gate, which knows the sessions, must read that choice.
grant select on village.settings to umkiek_gate;
create policy gate_reads_idle on village.settings for select to umkiek_gate using (name = 'idle-minutes');
