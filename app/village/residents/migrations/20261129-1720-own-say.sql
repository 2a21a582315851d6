-- Why: a person has a say over what is done with what is known of them: to let it rest (art. 18), to agree to a use of it
-- or take that back, and to let somebody speak for them, for so long and no longer.
alter table residents.residents
  -- These repeat the newest row of the tables below, for every question that must know it.
  add column frozen boolean not null default false,
  add column offered boolean not null default true,
  add column told boolean not null default true;

create table residents.restrictions (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  resident_id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  by uuid not null,
  at timestamptz not null,
  lifted_why text not null default '' check (length(lifted_why) <= 500),
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id) on delete cascade
);
create unique index one_restriction on residents.restrictions (village_id, resident_id) where lifted_at is null;
call house.protect('residents.restrictions', '{coordinator}', '{coordinator}');

-- Who speaks for a person. What was seen as proof, by whom: never the paper itself.
create table residents.representatives (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  resident_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  relation text not null default '' check (length(relation) <= 60),
  scope text[] not null check (scope <@ '{copy,consent}'::text[] and scope <> '{}'),
  proof text not null check (length(proof) between 1 and 200),
  begins date not null,
  ends date not null check (ends >= begins),
  by uuid not null,
  at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id) on delete cascade
);
create index on residents.representatives (village_id, resident_id);
call house.protect('residents.representatives', '{coordinator}', '{coordinator}');

-- Each answer is a row of its own, added to and never changed: what was asked, in which words, how, and who answered.
create table residents.consents (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  resident_id uuid not null,
  purpose text not null check (purpose in ('helping', 'good-to-know')),
  text_version integer not null,
  given boolean not null,
  how text not null check (how in ('talk', 'phone', 'paper')),
  representative_id uuid,
  by uuid not null,
  at timestamptz not null,
  primary key (village_id, id),
  foreign key (village_id, resident_id) references residents.residents (village_id, id) on delete cascade,
  foreign key (village_id, representative_id) references residents.representatives (village_id, id) on delete cascade
);
create index on residents.consents (village_id, resident_id, at desc);
call house.protect('residents.consents', '{coordinator}', '{coordinator}');
revoke update on residents.consents, residents.restrictions, residents.representatives from umkiek_app;
grant update (lifted_why, lifted_by, lifted_at) on residents.restrictions to umkiek_app;
grant update (ended_by, ended_at) on residents.representatives to umkiek_app;

-- Whatever a page forgets: what rests is not changed.
create function residents.rests() returns trigger language plpgsql as $$
begin
  raise exception 'this person asked that nothing is changed';
end $$;
create trigger rests before update of household_id, name, maiden_name, reach, mail, birthday, age_band, good_to_know,
  is_member, ended_at, ended_why, merged_into on residents.residents
  for each row when (old.frozen and new.frozen) execute function residents.rests();
