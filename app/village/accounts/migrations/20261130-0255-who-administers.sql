-- Why: a doubt about the reads of an administrator goes to another one or to the board: the functions of the room oversight
-- must know who administers.
create policy teller on accounts.memberships for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{administrator,board}')));
