-- Why: every page speaks in the village's own words; the gate brings them with the session, which spares each page a question.
grant select on village.words to umkiek_gate;
create policy gate_reads_words on village.words for select to umkiek_gate using (word is not null);
