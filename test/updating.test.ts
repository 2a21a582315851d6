/**
 * A village that began with the first Umkiek is brought up to date: nobody and nothing is lost, and its pages open.
 * `old-villages/2026-11-22.json.gz` holds a part of the invented Esdorp as the first eleven migrations kept it, table by
 * table; every later migration meets its rows here before it meets those of a village.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { migrate, prepareDatabase } from '../app/foundation/migrate.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'
import { openTestHouse } from './support/house.ts'

type Row = Record<string, unknown>
const root = join(import.meta.dirname, '..')
const first: Record<string, Row[]> = JSON.parse(
  gunzipSync(readFileSync(join(import.meta.dirname, 'old-villages/2026-11-22.json.gz'))).toString(),
)
const lastOfFirst = '20261122-1030-logbook-import.sql'
const clock = { now: Temporal.Instant.from('2026-11-30T09:00:00Z') }
let test: TestDatabase

beforeAll(async () => {
  const older = mkdtempSync(join(tmpdir(), 'umkiek-older-'))
  for (const file of globSync('app/**/migrations/*.sql', { cwd: root })) {
    if (basename(file) > lastOfFirst) continue
    mkdirSync(join(older, file, '..'), { recursive: true })
    cpSync(join(root, file), join(older, file))
  }
  const name = `${inject('template')}_first`
  const url = await prepareDatabase(inject('admin'), name, null)
  expect(await migrate(url, older)).toHaveLength(11)
  rmSync(older, { recursive: true })
  await fill(url)
  expect((await migrate(url, root)).length).toBeGreaterThan(40)
  test = await freshDatabase(name)
})
afterAll(() => test?.close())

async function fill(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  // As a copy that is put back: the rows were checked when they were written.
  await client.query('set session_replication_role = replica')
  for (const [table, rows] of Object.entries(first)) {
    const { rows: columns } = await client.query(
      "select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
      [table],
    )
    const names = columns.map(({ name }) => name).join(', ')
    await client.query(
      `insert into ${table} (${names}) overriding system value select ${names} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    )
  }
  await client.end()
}

it('keeps every row of every table with all that stood in it', async () => {
  const lost: string[] = []
  for (const [table, rows] of Object.entries(first)) {
    const { rows: now } = await test.admin.query(`select row_to_json(t) as row from ${table} t`)
    const known = new Set(now.map(({ row }) => told(row, rows[0] as Row)))
    for (const row of rows) if (!known.has(told(row, row))) lost.push(`${table} ${told(row, row)}`)
  }
  expect(lost).toEqual([])
})

/** What the program works out by itself may be worked out otherwise. */
const workedOut = ['search']
const told = (row: Row, like: Row) =>
  JSON.stringify(
    Object.keys(like)
      .filter(name => name in row && !workedOut.includes(name))
      .map(name => [name, row[name]]),
  )

it('opens its pages, and takes a call', async () => {
  const house = await openTestHouse(test, clock)
  const annie = house.browser()
  await annie.signIn('coordinator')
  const person = `/esdorp/mensen/${first['logbook.requests']?.find(({ resident_id }) => resident_id)?.resident_id}`
  const request = `/esdorp/logboek/${first['logbook.requests']?.[0]?.id}`
  for (const page of [
    ...[
      '/esdorp/vandaag',
      '/esdorp/logboek',
      '/esdorp/mensen',
      '/esdorp/dienst/overdracht',
      '/esdorp/trends',
    ],
    ...[request, person, `${person}/inzage`, `${person}/gegevens`, `${person}/geschiedenis`],
  ])
    expect((await annie.get(page)).status, page).toBe(200)
  const nieuw = '/esdorp/logboek/nieuw'
  const kept = await annie.post(nieuw, {
    who: 'Nieuw Gezicht',
    who_is: 'new',
    who_seen: 'Nieuw Gezicht',
    words: 'Morgen naar de kapper',
    kind: first['village.kinds']?.[0]?.code as string,
  })
  expect(kept.status).toBe(303)
  expect(house.troubles).toEqual([])
})
