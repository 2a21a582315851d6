-- Why: a lone administrator who lost every key had no way back. Whoever stands at the machine itself makes a letter
-- there: no account made it, and nobody can hide it.
alter table accounts.letters alter column made_by drop not null;
alter table accounts.letters add column rescue boolean not null default false;
alter table accounts.letters drop constraint letters_check1;
alter table accounts.letters add constraint letters_two_people check (not repair or rescue or second is not null);
alter table accounts.letters add constraint letters_made_by check (rescue or made_by is not null);
alter table accounts.deeds alter column by drop not null;
alter table accounts.deeds drop constraint deeds_deed_check;
alter table accounts.deeds add constraint deeds_deed_check check (
  deed in ('added', 'roles', 'ended', 'back', 'letter', 'repair', 'rescue'));
alter table accounts.deeds add constraint deeds_by check (by is not null or deed = 'rescue');
