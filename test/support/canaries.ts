/** A village in which every text that somebody could type carries one unmistakable word. */
import { createHash } from 'node:crypto'
import { fillTheRest, type Rest } from './canaries.rest.ts'
import { makeVillage, type TestDatabase, type TestVillage } from './database.ts'

export type Canaried = {
  id: string
  slug: string
  canary: string
  asker: TestVillage['asker']
  /** An id for every `:name` that stands in an address. */
  ids: Record<string, string>
  /** Of every row of this village, in every table but the logs and receipts that reading and sending leave. */
  fingerprint: () => Promise<string>
  untouched: string
}

export async function makeCanaryVillage(test: TestDatabase, slug: string): Promise<Canaried> {
  const village = await makeVillage(test.database, slug)
  const canary = `kanarie${lettersOf(createHash('sha256').update(slug).digest('hex').slice(0, 10))}`
  const { admin } = test
  const coordinator = village.asker.coordinator?.account as string
  const one = async (sql: string, values: unknown[]) => (await admin.query(sql, values)).rows[0].id as string
  const household = await one(
    `insert into residents.households (village_id, street, house_number, postcode, place, address_key)
     values ($1, $2, '1', '9999 XX', $2, $2) returning id`,
    [village.id, canary],
  )
  const resident = await one(
    `insert into residents.residents (village_id, household_id, name, maiden_name, sort_name, mail, good_to_know, made_by)
     values ($1, $2, $3, $3, $3, $3 || '@example.org', $3, $4) returning id`,
    [village.id, household, canary, coordinator],
  )
  await admin.query(
    `insert into residents.phones (village_id, resident_id, number, dialled, note) values ($1, $2, '0599-010111', '+31599010111', $3)`,
    [village.id, resident, canary],
  )
  await admin.query(
    `insert into residents.contacts (village_id, resident_id, name, relation) values ($1, $2, $3, $3)`,
    [village.id, resident, canary],
  )
  const request = await one(
    `insert into logbook.requests (village_id, resident_id, called_by, kind, words, place, waiting_for, waiting_until, wished_day,
       responsible, logged_by)
     values ($1, $2, $3, 'vervoer', $3, $3, $3, '2026-12-01', '2026-11-26', $4, $4) returning id`,
    [village.id, resident, canary, coordinator],
  )
  await admin.query(
    `insert into logbook.steps (village_id, request_id, step, note, by, version) values ($1, $2, 'new', $3, $4, 1)`,
    [village.id, request, canary, coordinator],
  )
  const entry = await one(
    `insert into logbook.entries (village_id, request_id, resident_id, kind, words, by, follow_up_day, follow_up_for)
     values ($1, $2, $3, 'said', $4, $5, '2026-11-26', $5) returning id`,
    [village.id, request, resident, canary, coordinator],
  )
  await admin.query(`update village.villages set purpose = $2, municipality = $2 where village_id = $1`, [
    village.id,
    canary,
  ])
  await admin.query(`update village.kinds set words = array[$2] where village_id = $1`, [village.id, canary])
  const place = await one(
    `insert into village.places (village_id, name, also, address) values ($1, $2, array[$2], $2) returning id`,
    [village.id, canary],
  )
  const kind = await one(
    `insert into village.kinds (village_id, code, name, words, in_use, position)
     values ($1, $3, $2, array[$2], false, 99) returning code as id`,
    [village.id, canary, `soort-${slug}`],
  )
  const list = await oneImport(test, 'residents', village.id, coordinator, canary)
  const book = await oneImport(test, 'logbook', village.id, coordinator, canary)
  const fingerprint = () => fingerprintOf(test, village.id)
  const away = crypto.randomUUID()
  const ids: Record<string, string> & Rest = {
    resident,
    request,
    entry,
    kind,
    place,
    account: coordinator,
    list,
    book,
    away,
  }
  await fillTheRest(test, village, canary, ids)
  return { ...village, canary, ids, fingerprint, untouched: await fingerprint() }
}

export type Two = { esdorp: Canaried; brinkstad: Canaried }

export const makeTwo = async (test: TestDatabase): Promise<Two> => ({
  esdorp: await makeCanaryVillage(test, 'esdorp'),
  brinkstad: await makeCanaryVillage(test, 'brinkstad'),
})

/** The same two, in a copy of the database that they were made in. */
export const inCopy = (test: TestDatabase, { esdorp, brinkstad }: Two): Two => ({
  esdorp: { ...esdorp, fingerprint: () => fingerprintOf(test, esdorp.id) },
  brinkstad: { ...brinkstad, fingerprint: () => fingerprintOf(test, brinkstad.id) },
})

/** One word, for every way in which the program takes a text apart. */
const lettersOf = (figures: string) =>
  figures.replace(/\d/g, figure => 'ghijklmnop'[Number(figure)] as string)

/** A file on its way in, with one line that somebody has to look at. */
async function oneImport(
  { admin }: TestDatabase,
  room: 'residents' | 'logbook',
  village: string,
  by: string,
  canary: string,
): Promise<string> {
  const { rows } = await admin.query(
    `insert into ${room}.imports (village_id, file_name, columns, by, at) values ($1, $2, '{name}', $3, '2026-11-25T09:00Z')
     returning id`,
    [village, canary, by],
  )
  await admin.query(
    `insert into ${room}.import_lines (village_id, import_id, line, cells, verdict, why) values
       ($1, $2, 1, jsonb_build_array($3::text), 'header', '[]'),
       ($1, $2, 2, jsonb_build_array($3::text), 'doubt', jsonb_build_array(jsonb_build_object('sentence', $3::text)))`,
    [village, rows[0].id, canary],
  )
  return rows[0].id
}

async function fingerprintOf({ admin }: TestDatabase, villageId: string): Promise<string> {
  const { rows } = await admin.query(`select n.nspname || '.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'village_id'
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
      and c.relname not in ('read_log', 'read_log_heads', 'read_log_subjects', 'receipts') order by 1`)
  const print = createHash('sha256')
  for (const { name } of rows) {
    const { rows: all } = await admin.query(
      `select t::text as row from ${name} t where village_id = $1 order by 1`,
      [villageId],
    )
    for (const { row } of all) print.update(`${name} ${row}`)
  }
  return print.digest('hex')
}
