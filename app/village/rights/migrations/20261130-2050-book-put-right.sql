-- Why: a wrong day in the book of breaches stayed wrong, and whoever knew no hour was given midnight. What is written stays
-- written; what was wrong in it is said below it. The board decides whether a breach is reported (art. 33 AVG): it reads the book.
alter table rights.breaches add column noticed_hour boolean;
-- Rewritten in place: a new row would have a new hour. Midnight on the dot stood for no hour.
alter table rights.breaches alter column noticed_hour type boolean
  using ((noticed_at at time zone 'Europe/Amsterdam')::time <> time '00:00');
alter table rights.breaches alter column noticed_hour set not null;

create table rights.breach_corrections (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  breach_id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  by uuid not null,
  at timestamptz not null,
  primary key (village_id, id),
  foreign key (village_id, breach_id) references rights.breaches (village_id, id)
);
create index on rights.breach_corrections (village_id, breach_id);
call house.protect('rights.breach_corrections', '{administrator,board}', '{administrator}');
revoke update on rights.breach_corrections from umkiek_app;
alter policy who_reads on rights.breaches using ((select house.has_role('{administrator,board}')));
