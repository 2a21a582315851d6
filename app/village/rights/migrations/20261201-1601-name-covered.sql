-- Why: that the name was covered with others too is done again when an older backup is put back. Still no name.
alter table rights.erasures add column named boolean not null default false;
