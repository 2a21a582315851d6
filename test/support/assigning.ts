/**
 * Z12: what nobody asked for is not written. Two copies of one database get the same forms; to those of the second the
 * name of every column of every table is added, with a hostile value. Afterwards both hold the same rows.
 */
import type pg from 'pg'
import { type Role, roles } from '../../app/addresses.ts'
import { type Canaried, makeTwo, type Two } from './canaries.ts'
import { freshDatabase, type TestDatabase } from './database.ts'
import { type Browser, type Built, openTestHouse } from './house.ts'
import { fill, fillForm, formsOf, inVillages, may } from './sending.ts'

export type Prepared = Two & { template: string; hostile: Record<string, string>; known: Set<string> }

/** Two villages in a database that nobody is connected to, to make copies of. */
export async function prepare(): Promise<Prepared> {
  const test = await freshDatabase()
  const villages = await makeTwo(test)
  const hostile = await hostileFields(test.admin, villages.brinkstad)
  const known = await idsIn(test.admin)
  await test.close()
  return { ...villages, hostile, known, template: new URL(test.urls.admin).pathname.slice(1) }
}

export async function massAssignment(
  prepared: Prepared,
  { only = roles, paths = inVillages.map(({ path }) => path) }: Partial<Which> = {},
  built?: Built,
) {
  const { hostile, known, template } = prepared
  const said = { plain: [] as string[], stuffed: [] as string[] }
  const rows: Record<string, string[]> = {}
  for (const way of ['plain', 'stuffed'] as const) {
    const copy = await freshDatabase(template)
    const extra = way === 'plain' ? {} : hostile
    said[way] = await sendAll(copy, prepared, { only, paths }, extra, built)
    rows[way] = await allRows(copy.admin, known)
    await copy.close()
  }
  const more = (a: string[] = [], b: string[] = []) => {
    const left = [...a]
    return b.filter(row => !(left.includes(row) && left.splice(left.indexOf(row), 1)))
  }
  return {
    sent: said.plain.length,
    columns: Object.keys(hostile).length,
    found: [
      ...more(said.plain, said.stuffed).map(answer => `answered otherwise: ${answer}`),
      ...more(rows.plain, rows.stuffed).map(row => `written: ${row.slice(0, 300)}`),
      ...more(rows.stuffed, rows.plain).map(row => `not written: ${row.slice(0, 300)}`),
    ],
  }
}

type Which = { only: readonly Role[]; paths: readonly string[] }

async function sendAll(
  test: TestDatabase,
  { esdorp }: Two,
  { only, paths }: Which,
  extra: Record<string, string>,
  built?: Built,
): Promise<string[]> {
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const house = await openTestHouse(test, clock, true, built)
  const answers: string[] = []
  for (const role of only) {
    const browser = house.browser()
    await browser.signIn(role, 'esdorp')
    for (const path of paths.filter(path => may(path, role)))
      for (const form of formsOf(path)) {
        const page = fill(path, 'esdorp', esdorp.ids)
        const fresh = `vers${answers.length}`
        const fields = await fillForm(browser, form, { ids: esdorp.ids, word: esdorp.canary, page, fresh })
        const asked = await fieldsOn(browser, page)
        const added = Object.entries(extra).filter(([name]) => !asked.has(name) && !(name in fields))
        const sent = { ...Object.fromEntries(added), ...fields, _key: browser.freshKey() }
        const { status } = await browser.post(page, sent)
        answers.push(`${role} ${path} ${JSON.stringify(form)}: ${status}`)
      }
  }
  return answers
}

/** What the page itself asks for may of course be sent. */
async function fieldsOn(browser: Browser, page: string): Promise<Set<string>> {
  const shown = await browser.get(page)
  const { body } = shown.location ? await browser.get(shown.location) : shown
  return new Set(
    [...body.matchAll(/<(?:input|select|textarea|button)\b[^>]* name="([^"]+)"/g)].map(
      ([, name]) => name as string,
    ),
  )
}

/** Every column by its name in the table and by the name that the program's own objects have for it. */
async function hostileFields(admin: pg.Client, other: Canaried): Promise<Record<string, string>> {
  const { rows } = await admin.query(`
    select n.nspname || '.' || c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
      exists (select from pg_attribute v where v.attrelid = c.oid and v.attname = 'village_id') as fenced
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('house', 'accounts', 'village', 'residents', 'volunteers', 'logbook', 'oversight') and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped order by 1, 2`)
  const fields: Record<string, string> = {}
  for (const { table, name, type, fenced } of rows) {
    const theirs = type === 'uuid' && fenced ? await theirValue(admin, table, name, other.id) : null
    const value = theirs ?? named[name] ?? ofType[type] ?? 'ingesmokkeld'
    for (const spelled of [name, camel(name)]) fields[spelled] ??= value
  }
  return { ...fields, village: other.id, account: other.ids.account as string }
}

const named: Record<string, string> = { roles: 'administrator', state: 'done', step: 'done', village_id: '' }
const ofType: Record<string, string> = {
  ...{ integer: '999', bigint: '999', boolean: 'true', date: '2001-01-01', jsonb: '{}' },
  ...{ 'timestamp with time zone': '2001-01-01T00:00:00Z', 'time without time zone': '03:33' },
}
const camel = (name: string) => name.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())

async function theirValue(admin: pg.Client, table: string, column: string, village: string) {
  const { rows } = await admin.query(
    `select ${column}::text as value from ${table} where village_id = $1 and ${column} is not null limit 1`,
    [village],
  )
  return rows[0]?.value as string | undefined
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Moments of the clock that the test turned, of the canaries, and of what was smuggled in. */
const ours = /^"(2026-11-2[56]T09:00|2001)/

/**
 * Every row there is, but for what is new and different each time: ids, moments that the database gave, digests.
 * Drafts keep whatever was typed, for the eyes of who typed it, and a receipt is the digest of a form: both are left out.
 */
async function allRows(admin: pg.Client, known: ReadonlySet<string>): Promise<string[]> {
  const { rows: tables } = await admin.query(`select n.nspname || '.' || c.relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'
      and n.nspname in ('house', 'accounts', 'village', 'residents', 'volunteers', 'logbook', 'oversight')
      and c.relname not in ('drafts', 'receipts', 'sessions', 'cards', 'card_codes', 'letters')`)
  const all: string[] = []
  for (const { name } of tables) {
    const { rows } = await admin.query(`select to_jsonb(t)::text as row from ${name} t`)
    for (const { row } of rows)
      all.push(
        `${name} ${row}`
          .replace(anId, id => (known.has(id) ? id : '<new>'))
          .replace(/"\\\\x[0-9a-f]+"/g, '<digest>')
          .replace(/"20\d\d-\d\d-\d\dT[\d:.]+\+00:00"/g, moment => (ours.test(moment) ? moment : '<now>')),
      )
  }
  return all.sort()
}

async function idsIn(admin: pg.Client): Promise<Set<string>> {
  const rows = await allRows(admin, { has: () => true } as unknown as Set<string>)
  return new Set(rows.flatMap(row => row.match(anId) ?? []))
}
