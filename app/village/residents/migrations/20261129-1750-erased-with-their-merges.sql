-- Why: who is erased leaves no merge and no "these are two" behind.
alter table residents.merges
  drop constraint merges_village_id_stays_id_fkey,
  drop constraint merges_village_id_goes_id_fkey,
  add foreign key (village_id, stays_id) references residents.residents (village_id, id) on delete cascade,
  add foreign key (village_id, goes_id) references residents.residents (village_id, id) on delete cascade;
alter table residents.merge_rows
  drop constraint merge_rows_village_id_merge_id_fkey,
  add foreign key (village_id, merge_id) references residents.merges (village_id, id) on delete cascade;
alter table residents.apart
  drop constraint apart_village_id_one_id_fkey,
  drop constraint apart_village_id_other_id_fkey,
  add foreign key (village_id, one_id) references residents.residents (village_id, id) on delete cascade,
  add foreign key (village_id, other_id) references residents.residents (village_id, id) on delete cascade;
