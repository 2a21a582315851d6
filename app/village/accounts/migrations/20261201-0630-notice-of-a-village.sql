-- Why: who works in two villages read on the pages of one what happened in the other, with a way to the wrong duty list.
-- Null is about somebody's own keys, or about the whole house.
alter table accounts.notices add column village_id uuid references village.villages;
