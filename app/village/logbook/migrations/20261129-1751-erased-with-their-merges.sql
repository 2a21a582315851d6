-- Why: who is erased leaves no note of which rows a merge brought along.
alter table logbook.merge_rows
  drop constraint merge_rows_village_id_merge_id_fkey,
  add foreign key (village_id, merge_id) references residents.merges (village_id, id) on delete cascade;
