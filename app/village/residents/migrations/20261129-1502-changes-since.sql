-- Why: whoever begins the week asks of whom something changed since the last time: not of one person, but of all at once.
create index on residents.events (village_id, at desc);
