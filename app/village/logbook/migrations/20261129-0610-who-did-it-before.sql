-- Why: "who will do it?" shows whoever did this kind lately. This finds the last dozen without reading the open ones before them.
create index on logbook.requests (village_id, kind, said_at desc) where state = 'done' and helper_id is not null;
