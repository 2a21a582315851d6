-- Why: a name in an old logbook that is nearly one of the village is answered on the page, not by editing the file.
alter table logbook.import_lines add column is_this text not null default '' check (length(is_this) <= 40);
