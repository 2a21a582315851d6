-- Why: the register of processing names who is responsible (art. 30(1)(a) AVG): which foundation or association the village is,
-- where it can be written to, and who answers questions about data.
alter table village.villages
  add column legal text not null default '' check (length(legal) <= 120),
  add column postal text not null default '' check (length(postal) <= 200),
  add column mail text not null default '' check (length(mail) <= 120),
  add column contact text not null default '' check (length(contact) <= 200);
