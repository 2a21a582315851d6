/** The holes of Z4: those that PostgreSQL is known for (security.md, 3.2), and those that a hurried change makes. */

export type Hole = {
  name: string
  /** Run as the owner of everything on a database of its own. `$login` is the program's login there. */
  sql?: string
  /** What the program's login may do too much. */
  right?: string
  /** In the built house, this text becomes that; each must stand there exactly once. */
  code?: readonly (readonly [string, string])[]
}

export const holes: readonly Hole[] = [
  { name: 'the login passes by row-level security', right: 'bypassrls' },
  { name: 'the login is a superuser', right: 'superuser' },
  {
    name: 'the login owns a table that is not forced',
    right: 'nobypassrls',
    sql: 'alter table logbook.requests owner to $login; alter table logbook.requests no force row level security',
  },
  {
    name: 'a view that looks with the eyes of its owner',
    sql: 'create view logbook.planted as select * from logbook.requests; grant select on logbook.planted to umkiek_app',
  },
  {
    name: 'a materialised view',
    sql: `create materialized view logbook.planted as select * from logbook.entries;
      grant select on logbook.planted to umkiek_app`,
  },
  {
    name: 'a definer function that is told the village',
    sql: `create function logbook.planted(village uuid) returns bigint language sql security definer
      as 'select count(*) from logbook.requests where village_id = village'`,
  },
  {
    name: 'a definer function that forgets the village',
    sql: `do $$ declare body text := pg_get_functiondef('logbook.words_near'::regproc); begin
      if body not like '%v.village_id = house.village() and%' then raise 'nothing to plant'; end if;
      execute replace(body, 'v.village_id = house.village() and', ''); end $$`,
  },
  {
    name: 'a foreign key that tells what stands elsewhere',
    sql: 'alter table logbook.steps add column planted uuid references accounts.accounts',
  },
  {
    name: 'a unique name that tells what stands elsewhere',
    sql: 'create unique index on residents.residents (name, id)',
  },
  { name: 'a table that can be emptied', sql: 'grant truncate on logbook.entries to umkiek_app' },
  {
    name: 'a sequence that counts for everybody',
    sql: 'create sequence logbook.planted; grant usage on sequence logbook.planted to umkiek_app',
  },
  {
    name: 'a new table without its fence',
    sql: `create table logbook.planted as select village_id, words from logbook.entries;
      grant select, insert on logbook.planted to umkiek_app`,
  },
  {
    name: 'a part of a table by its own name',
    sql: `create table logbook.planted (village_id uuid, words text) partition by list (village_id);
      call house.protect('logbook.planted', '{coordinator}', '{coordinator}');
      create table logbook.planted_part partition of logbook.planted default;
      insert into logbook.planted select village_id, words from logbook.entries;
      grant select on logbook.planted_part to umkiek_app`,
  },
  {
    name: 'a second policy that lets more roles in',
    sql: 'create policy planted on logbook.entries for select to umkiek_app using (words is not null)',
  },
  {
    name: 'a policy that looks at reading and not at writing',
    sql: `drop policy one_village on village.places;
      create policy one_village on village.places as restrictive for all to umkiek_app
        using (village_id = (select house.village())) with check (true)`,
  },
  {
    name: 'a village that stays on the connection',
    code: [
      [
        `set_config('\${name}', \${pg.escapeLiteral(value)}, true)`,
        `set_config('\${name}', \${pg.escapeLiteral(value)}, false)`,
      ],
    ],
  },
  {
    name: 'a query that forgot the where',
    code: [[`where r.village_id = \${village} and r.id = \${id}`, `where r.id = \${id}`]],
  },
  {
    name: 'a query with the id glued into it',
    code: [
      [
        'if (!isId$1(id)) return null;\n\tconst { rows } = await sql`\n    select r.id, r.name',
        'const { rows } = await sql`\n    select r.id, r.name',
      ],
      [`and r.id = \${id}\n    \${why`, `and r.id = '\${sql.raw(id)}'\n    \${why`],
    ],
  },
  {
    name: 'a sheet to take along, for every role',
    code: [
      [
        '"village/residents/who-looked.sheet.screen.tsx", coordinator)',
        '"village/residents/who-looked.sheet.screen.tsx", everyRole)',
      ],
    ],
  },
  {
    name: 'a door that asks no membership',
    code: [['known.memberships.find(({ slug }) => slug === found.params.village)', 'known.memberships[0]']],
  },
  {
    name: 'a door that asks no role',
    code: [
      ['var isAllowed = (who, roles) => typeof who', 'var isAllowed = (who, roles) => true || typeof who'],
    ],
  },
  {
    name: 'a "not yours" that is not "not here"',
    code: [
      [
        'async function refusing(house, draw, arrival, known, member, [status, why] = [404',
        'async function refusing(house, draw, arrival, known, member, [status, why] = [403',
      ],
    ],
  },
  {
    name: 'a visitor who is remembered for the next',
    code: [
      [
        'const known = await findSession(house.database.gate, cookie);',
        'const known = globalThis.planted ??= await findSession(house.database.gate, cookie);',
      ],
    ],
  },
  {
    name: 'a form without its key',
    code: [['fields.text("_key")) ? null : "stale"', 'fields.text("_key")) ? null : null']],
  },
  {
    name: 'a page that may write while it is read',
    code: [['inVillage(asker, "read", async (tx) => {', 'inVillage(asker, "write", async (tx) => {']],
  },
  {
    name: 'a page that does not say whom it shows',
    code: [
      [
        'saw([...shown$1(person.id, "page", "good-to-know"), ...',
        'void ([...shown$1(person.id, "page", "good-to-know"), ...',
      ],
    ],
  },
  {
    name: 'an id from the form that nobody looked up',
    code: [['const known = given === "new" || fits.some(({ id }) => id === given);', 'const known = true;']],
  },
  {
    name: 'a row made of whatever was sent',
    code: [['...call,\n\t\tcalledByPhone', '...call,\n\t\t...typed,\n\t\tcalledByPhone']],
  },
]
