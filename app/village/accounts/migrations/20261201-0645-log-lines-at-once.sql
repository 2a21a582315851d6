-- Why: a page that shows sixty people wrote its lines for the read log in 14 ms, of which 8 went into asking sixty times
-- whether the line above them is there. One function writes both in one breath, one other forgets both, and nobody else may
-- write here at all; the chain says whether the persons of a line are those that were written.
alter table accounts.read_log_subjects drop constraint read_log_subjects_village_id_seq_fkey;
