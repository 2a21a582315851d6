-- Why: who changed what in the village's own things is known for five years, and not for ever.
create policy who_forgets on village.changes for delete to umkiek_app using ((select house.has_role('{keeper}')));
grant delete on village.changes to umkiek_app;
