/**
 * Further villages out of Brinkstad's own rows: each gets a seventeenth of its requests with their steps, lines and
 * people, under ids of its own. Set by set in SQL, past the fences and triggers, as nothing but a bench may.
 */
import pg from 'pg'

/** 200 villages of some 1,155 requests and 4,745 lines are with Brinkstad 250,000 requests and 1,000,000 lines. */
const parts = 17
const linesEach = 4745

export async function addFurtherVillages(admin: string, from: number, until: number) {
  const clients = [new pg.Client({ connectionString: admin }), new pg.Client({ connectionString: admin })]
  for (const client of clients) {
    await client.connect()
    // Neither foreign keys nor triggers: the rows are whole in Brinkstad, so they are whole in the copy.
    await client.query("set session_replication_role = replica; set maintenance_work_mem = '512MB'")
  }
  const [first] = clients as [pg.Client, pg.Client]
  try {
    await first.query(shares)
    const columns = await columnsOf(first)
    const indexes = await dropIndexes(first)
    await Promise.all(
      clients.map(async (client, at) => {
        for (let n = from + at; n <= until; n += clients.length) await addVillage(client, n, columns)
      }),
    )
    for (const index of indexes) await first.query(index)
    await first.query('drop schema bench cascade')
  } finally {
    for (const client of clients) await client.end()
  }
}

/** Which of Brinkstad's rows go into which part; some lines twice, so that each village has as many as it should. */
const shares = `
  create schema bench;
  create view bench.source as select village_id from village.villages where slug = 'brinkstad';
  create table bench.requests as
    select id, resident_id, helper_id, row_number() over (order by said_at, id) % ${parts} as part
    from logbook.requests where village_id = (select village_id from bench.source);
  create table bench.entries as
    select e.id, e.resident_id, coalesce(r.part, abs(hashtext(e.resident_id::text)) % ${parts}) as part, false as again
    from logbook.entries e left join bench.requests r on r.id = e.request_id
    where e.village_id = (select village_id from bench.source);
  insert into bench.entries
    select id, resident_id, part, true from (
      select *, count(*) over (partition by part) as known, row_number() over (partition by part order by id) as n
      from bench.entries) e where n <= ${linesEach} - known;
  create table bench.residents as
    select distinct id, part from (
      select resident_id, part from bench.requests union all select helper_id, part from bench.requests
      union all select resident_id, part from bench.entries) all_of (id, part) where id is not null;
  create table bench.households as
    select distinct r.household_id as id, b.part from residents.residents r join bench.residents b using (id)
    where r.village_id = (select village_id from bench.source);
  analyze bench.requests, bench.entries, bench.residents, bench.households`

const coordinators = `(select account_id from accounts.memberships
  where village_id = (select village_id from bench.source) and roles = '{coordinator}')`
const here = 's.village_id = (select village_id from bench.source)'
const shared = (by: string, of: string) =>
  `${here} and s.${by} in (select id from bench.${of} where part = $2)`

/** In the order in which they lean on each other. */
const tables: Record<string, string> = {
  'village.villages': here,
  'village.kinds': here,
  'village.places': here,
  'accounts.accounts': `s.id in ${coordinators}`,
  'accounts.memberships': `${here} and s.account_id in ${coordinators}`,
  'residents.households': shared('id', 'households'),
  'residents.residents': shared('id', 'residents'),
  'residents.phones': shared('resident_id', 'residents'),
  'residents.contacts': shared('resident_id', 'residents'),
  'residents.search_keys': shared('resident_id', 'residents'),
  'residents.events': shared('resident_id', 'residents'),
  'logbook.requests': shared('id', 'requests'),
  'logbook.steps': shared('request_id', 'requests'),
  'logbook.entries': `${here} and h.part = $2`,
}

type Column = { table: string; name: string; type: string }

async function columnsOf(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attrelid::regclass::text as table, attname as name, atttypid::regtype::text as type
     from pg_attribute where attrelid = any ($1::regclass[]) and attnum > 0 and not attisdropped and attgenerated = ''`,
    [Object.keys(tables)],
  )
  return rows
}

/** A million rows one by one into every index would take most of the time. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index i
     where indrelid = any ($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [[...Object.keys(tables), 'logbook.vocabulary']],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

async function addVillage(client: pg.Client, n: number, columns: readonly Column[]) {
  await client.query('begin')
  for (const [table, which] of Object.entries(tables)) {
    const own = columns.filter(column => column.table === table)
    const join = table === 'logbook.entries' ? 'join bench.entries h using (id)' : ''
    const sql = `insert into ${table} (${own.map(({ name }) => name)})
      select ${own.map(freshened)} from ${table} s ${join} where ${which}`
    await client.query(sql, sql.includes('$2') ? [String(n), n % parts] : [String(n)])
  }
  await client.query(vocabulary, [String(n)])
  await client.query('commit')
}

/** $1 is the number of the village as text; an id of Brinkstad becomes the same new id wherever it stands. */
function freshened({ table, name, type }: Column): string {
  if (type === 'uuid[]') return `array(select md5($1 || u)::uuid from unnest(s.${name}) u)`
  if (table === 'logbook.entries' && name === 'id')
    return "md5($1 || case when h.again then '+' else '' end || s.id)::uuid"
  if (type === 'uuid') return `md5($1 || s.${name})::uuid`
  if (name === 'slug') return "'dorp-' || $1"
  if (name === 'login') return "$1 || '.' || s.login"
  if (name === 'example_of') return "'dorp-' || $1 || substr(s.example_of, strpos(s.example_of, ':'))"
  return `s.${name}`
}

/** What logbook.learn_words does line by line. */
const vocabulary = `
  insert into logbook.vocabulary (village_id, word)
  select distinct v.village_id, w from (select md5($1 || village_id)::uuid as village_id from bench.source) v,
    lateral (select words || ' ' || place as words from logbook.requests q where q.village_id = v.village_id
      union all select words from logbook.entries e where e.village_id = v.village_id) t,
    regexp_split_to_table(house.plain(t.words), '[^[:alpha:]]+') w
  where length(w) between 4 and 40`
