-- Why: who likes to do what for one another, when and how far; who holds which task of the village, and for which of them
-- nobody stands in. Whoever takes part is a resident like all others: who asks and who gives is one person on one page.
create schema volunteers;
grant usage on schema volunteers to umkiek_app;

create table volunteers.volunteers (
  village_id uuid not null references village.villages,
  resident_id uuid not null,
  since date not null,
  -- Null while they take part.
  stopped_on date,
  -- Codes of village.kinds, of which none is ever removed.
  likes text[] not null default '{}',
  dislikes text[] not null default '{}',
  -- `1-ochtend` is Monday morning (rules.profile.ts). Empty: it is talked over each time.
  times text[] not null default '{}',
  holidays text not null default 'usual' check (holidays in ('usual', 'not', 'only')),
  not_dark boolean not null default false,
  far text not null default '' check (far in ('', 'village', 'near', 'anywhere')),
  means text[] not null default '{}' check (means <@ '{car,walker,wheelchair,trailer,bike,tools}'::text[]),
  means_more text not null default '' check (length(means_more) <= 120),
  languages text not null default '' check (length(languages) <= 120),
  talents text not null default '' check (length(talents) <= 500),
  -- A mate, a lift, a quiet place: only what somebody tells, and never an illness (A020).
  needs text not null default '' check (length(needs) <= 500),
  most_times integer check (most_times between 1 and 31),
  most_per text check (most_per in ('week', 'month')),
  pause_from date,
  pause_until date check (pause_until >= pause_from),
  ask_by text[] not null default '{}' check (ask_by <@ '{call,sms,mail,app,paper}'::text[]),
  version integer not null default 1,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (village_id, resident_id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id),
  check (not likes && dislikes),
  check ((most_times is null) = (most_per is null)),
  check (pause_until is null or pause_from is not null)
);
create index on volunteers.volunteers (village_id, stopped_on) where stopped_on is not null;
call house.protect('volunteers.volunteers', '{coordinator}', '{coordinator}');

-- Clubs, shops, the school, a farm: what they offer in their own words, and whom to call (A021).
create table volunteers.offerers (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 120),
  offers text not null check (length(offers) between 1 and 500),
  contact text not null default '' check (length(contact) <= 120),
  phone text not null default '' check (length(phone) <= 30),
  mail text not null default '' check (length(mail) <= 200),
  stopped_on date,
  version integer not null default 1,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (village_id, id)
);
create index on volunteers.offerers (village_id, stopped_on) where stopped_on is not null;
call house.protect('volunteers.offerers', '{coordinator}', '{coordinator}');

-- What the village leans on: chairing, cooking, the keys. The village names them. Of persons the board sees who holds which.
create table volunteers.tasks (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 60),
  note text not null default '' check (length(note) <= 300),
  in_use boolean not null default true,
  version integer not null default 1,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (village_id, id)
);
call house.protect('volunteers.tasks', '{coordinator,board,administrator}', '{coordinator}');

create table volunteers.holders (
  village_id uuid not null,
  task_id uuid not null,
  resident_id uuid not null,
  part text not null check (part in ('holder', 'understudy')),
  since date,
  stops_on date check (stops_on >= since),
  position integer not null default 0,
  primary key (village_id, task_id, resident_id),
  foreign key (village_id, task_id) references volunteers.tasks (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id)
);
create index on volunteers.holders (village_id, resident_id);
call house.protect('volunteers.holders', '{coordinator,board,administrator}', '{coordinator}', true);

/*
  The board and an administrator read no residents. Who falls out is theirs to see to all the same: they get the names of
  those who hold a task, whether they still live here, and nothing else. A copy of the name beside the task would have told
  that too, but would go stale, and be forgotten when somebody is erased.
*/
create function volunteers.cadre_names() returns table (id uuid, name text, gone boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct r.id, r.name, r.ended_at is not null from volunteers.holders h
  join volunteers.tasks t on t.village_id = h.village_id and t.id = h.task_id and t.in_use
  join residents.residents r on r.village_id = h.village_id and r.id = h.resident_id
  where h.village_id = house.village() and house.has_role('{coordinator,board,administrator}')
$$;
create policy teller on volunteers.holders for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{coordinator,board,administrator}')));
create policy teller on volunteers.tasks for select to umkiek_owner
  using (village_id = (select house.village()) and (select house.has_role('{coordinator,board,administrator}')));
revoke all on function volunteers.cadre_names from public;
grant execute on function volunteers.cadre_names to umkiek_app;

-- That somebody was thanked, for what: so that two coordinators do not ring for the same years, and nobody is passed over.
create table volunteers.thanks (
  village_id uuid not null,
  resident_id uuid not null,
  -- `years-5`, `first`.
  occasion text not null check (occasion ~ '^(first|years-[0-9]{1,2})$'),
  by uuid not null,
  at timestamptz not null,
  primary key (village_id, resident_id, occasion),
  foreign key (village_id, resident_id) references residents.residents (village_id, id)
);
create index on volunteers.thanks (village_id, at);
call house.protect('volunteers.thanks', '{coordinator}', '{coordinator}', true);

-- Who changed what, from what: `thing` is a person, a task or an offerer, and `before` holds only the parts that changed.
create table volunteers.events (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  about text not null check (about in ('person', 'task', 'offerer')),
  thing uuid not null,
  what text not null,
  before jsonb not null default '{}',
  version integer not null,
  by uuid not null,
  at timestamptz not null,
  primary key (village_id, id)
);
create index on volunteers.events (village_id, thing, version desc);
create index on volunteers.events (village_id, at);
call house.protect('volunteers.events', '{coordinator}', '{coordinator}');
revoke update on volunteers.events from umkiek_app;
-- What somebody took back, or who was erased, stays in no former value; who went up in another takes the history along.
grant update (thing, before) on volunteers.events to umkiek_app;

-- Which rows a merge of two people moved: exactly these go back.
create table volunteers.merge_rows (
  village_id uuid not null,
  merge_id uuid not null,
  what text not null check (what in ('volunteer', 'holder', 'thanks')),
  -- The task or the occasion; empty for the one row of a person.
  row_key text collate "C" not null,
  primary key (village_id, merge_id, what, row_key),
  foreign key (village_id, merge_id) references residents.merges (village_id, id) on delete cascade
);
call house.protect('volunteers.merge_rows', '{coordinator}', '{coordinator}', true);

-- What was written for a line that went up in another a moment ago belongs to the one who stayed.
create function volunteers.for_who_stays() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.resident_id := residents.standing(new.resident_id);
  return new;
end $$;
revoke all on function volunteers.for_who_stays from public;
create trigger for_who_stays before insert on volunteers.volunteers
  for each row execute function volunteers.for_who_stays();
create trigger for_who_stays before insert on volunteers.holders
  for each row execute function volunteers.for_who_stays();
create trigger for_who_stays before insert on volunteers.thanks
  for each row execute function volunteers.for_who_stays();

-- Who asks to be erased is erased, and what is too old goes; nobody else takes these rows away.
grant delete on volunteers.volunteers, volunteers.offerers, volunteers.events to umkiek_app;
create policy who_erases on volunteers.volunteers for delete to umkiek_app
  using ((select house.has_role('{keeper}')));
create policy who_erases on volunteers.offerers for delete to umkiek_app
  using ((select house.has_role('{keeper}')));
create policy who_erases on volunteers.events for delete to umkiek_app
  using ((select house.has_role('{keeper}')));
