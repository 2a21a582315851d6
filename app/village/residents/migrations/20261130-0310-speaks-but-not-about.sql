-- Why: "my daughter, but not about money": what was agreed has limits in people's own words, and whoever answers must see them.
alter table residents.representatives add column limits text not null default '' check (length(limits) <= 120);
