-- Why: what a village does and does not do stands on cards that it may change, leave out and adopt. Here stands only what the village
-- made of them: a card that nobody touched is that of the starting set, which comes with the program (docs/decisions/0025).
create schema library;
grant usage on schema library to umkiek_app;

-- `sort`: what the card is for; each sort has parts of its own. `edition`: of the starting text that it was made from, 0 for one of the
-- village itself. The first version is the starting text as it stands.
create table library.cards (
  village_id uuid not null references village.villages,
  sort text not null check (sort in ('limit', 'dilemma')),
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,40}$'),
  title text not null check (length(title) between 1 and 160),
  parts jsonb not null check (jsonb_typeof(parts) = 'object'),
  source text not null default '' check (length(source) <= 400),
  source_day date,
  edition integer not null default 0 check (edition >= 0),
  in_use boolean not null default true,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (village_id, sort, code)
);
call house.protect('library.cards', '{coordinator,volunteer,host,board,administrator}', '{coordinator,administrator}');

-- What was changed: added to, never changed. One deed may change several cards, and is taken back as one. `before` and `after` hold only
-- what differs. The name is kept beside the account: who leaves still stands under the change.
create table library.changes (
  village_id uuid not null,
  id uuid not null default gen_random_uuid(),
  deed uuid not null,
  sort text not null,
  code text not null,
  title text not null,
  before jsonb not null,
  after jsonb not null,
  takes_back uuid,
  by uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (village_id, id),
  foreign key (village_id, sort, code) references library.cards
);
create index on library.changes (village_id, sort, code, at desc);
create index on library.changes (village_id, deed);
call house.protect('library.changes', '{coordinator,administrator}', '{coordinator,administrator}');
revoke update on library.changes from umkiek_app;
create policy who_forgets on library.changes for delete to umkiek_app using ((select house.has_role('{keeper}')));
grant delete on library.changes to umkiek_app;

-- What a meeting decided. `adopted`: all that stood, word for word in `cards`, so that what is changed afterwards can be told.
-- `reviewed`: which cards may go and which stay; what went, went in `deed`. `nth`: in their order, whatever the clock says.
create table library.decisions (
  village_id uuid not null references village.villages,
  id uuid not null default gen_random_uuid(),
  what text not null check (what in ('adopted', 'reviewed')),
  sort text not null check (sort in ('limit', 'dilemma')),
  nth integer not null check (nth > 0),
  day date not null,
  meeting text not null check (length(meeting) between 1 and 120),
  cards jsonb not null,
  deed uuid,
  by uuid not null,
  by_name text not null,
  at timestamptz not null,
  taken_back_by uuid,
  taken_back_at timestamptz,
  primary key (village_id, id),
  check ((taken_back_by is null) = (taken_back_at is null))
);
create index on library.decisions (village_id, sort, what, nth desc);
create index on library.decisions (village_id, deed);
call house.protect('library.decisions', '{coordinator,volunteer,host,board,administrator}', '{coordinator,administrator}');
