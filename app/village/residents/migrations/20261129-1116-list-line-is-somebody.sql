-- Why: "yes, that is her" stands beside "that is somebody else".
alter table residents.import_lines add column is_this text not null default '' check (length(is_this) <= 40);
