/** P1: each column has its class, purpose, basis, retention and receivers, and each that tells something has a name. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { classes, keeps } from '../app/foundation/columns.ts'
import { catalogue } from '../app/village/rights/catalogue.ts'
import { holders } from '../app/village/rights/holders.ts'
import en from '../app/village/rights/words.en.json' with { type: 'json' }
import nl from '../app/village/rights/words.nl.json' with { type: 'json' }
import { freshDatabase, type TestDatabase } from './support/database.ts'

let test: TestDatabase
beforeAll(async () => {
  test = await freshDatabase()
})
afterAll(() => test.close())

const listed = new Set(catalogue.map(({ table, column }) => `${table}.${column}`))

async function columnsInDatabase(): Promise<string[]> {
  const { rows } = await test.admin.query(
    `select n.nspname || '.' || c.relname || '.' || a.attname as name
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%' order by 1`,
  )
  return rows.map(({ name }) => name)
}

it('lists every column of the database, each once, and none that is not there (P1)', async () => {
  expect((await columnsInDatabase()).filter(name => !listed.has(name))).toEqual([])
  expect([...listed].sort()).toEqual(await columnsInDatabase())
  expect(catalogue).toHaveLength(listed.size)
})

it('sees a column that somebody added without its line', async () => {
  await test.admin.query('begin')
  await test.admin.query("alter table residents.residents add column income text not null default ''")
  expect((await columnsInDatabase()).filter(name => !listed.has(name))).toEqual([
    'residents.residents.income',
  ])
  await test.admin.query('rollback')
})

it('says of each column what the register needs, in both languages', () => {
  for (const line of catalogue) {
    expect(classes).toContain(line.class)
    expect(keeps).toContain(line.keep)
    expect(line.receivers.length, `${line.table}.${line.column}`).toBeGreaterThan(0)
    const silent = line.class === 'plain' || line.class === 'link'
    expect(line.label === '', `${line.table}.${line.column}`).toBe(silent)
    if (silent) continue
    expect(Object.keys(nl.held)).toContain(line.label)
    expect(Object.keys(en.held)).toContain(line.label)
  }
})

it('points to a resident only from rooms that can erase what they hold', async () => {
  // What leads to a resident must be erased with them: every table that points to one belongs to a room that can.
  const { rows } = await test.admin.query(
    `select distinct split_part(c.conrelid::regclass::text, '.', 1) as room from pg_constraint c
     where c.contype = 'f' and c.confrelid = 'residents.residents'::regclass`,
  )
  const able = [...holders.map(({ room }) => room), 'rights']
  expect(rows.map(({ room }) => room).filter(room => !able.includes(room))).toEqual([])
})
