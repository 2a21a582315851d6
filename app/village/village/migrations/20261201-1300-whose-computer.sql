-- Why: the register of processing names who processes for the village (art. 28 and 30 AVG): on whose computer this runs and where the
-- backup is, and with whom that was agreed. The village fills it in once, instead of by hand on every sheet.
alter table village.villages
  add column computer text not null default '' check (length(computer) <= 300),
  add column processors text not null default '' check (length(processors) <= 300);
