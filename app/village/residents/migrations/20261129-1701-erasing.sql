-- Why: who asks to be erased is erased: the person, what they are found by, and what was changed in it.
create policy who_erases on residents.residents for delete to umkiek_app using ((select house.has_role('{keeper}')));
create policy who_erases on residents.events for delete to umkiek_app using ((select house.has_role('{keeper}')));
create policy who_erases on residents.households for delete to umkiek_app
  using ((select house.has_role('{keeper}')) and not exists (select from residents.residents r
    where r.village_id = households.village_id and r.household_id = households.id));
create index on residents.residents (village_id, ended_at) where ended_at is not null;
create index on residents.events (village_id, at);
