/** Villages kept apart by the database itself, whatever a query forgets (Z5–Z9). */
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, openDatabase, refusals } from '../app/foundation/database.ts'
import { toDatabase } from '../app/foundation/migrate.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './support/database.ts'

let test: TestDatabase
let esdorp: TestVillage
let brinkstad: TestVillage
let tables: string[]

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  const { rows } = await test.admin.query(`select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'p')
      and has_table_privilege('umkiek_app', c.oid, 'select') order by 1`)
  tables = rows.map(({ name }) => name)
})
afterAll(() => test.close())

const asApp = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: test.urls.app })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

describe('without a village', () => {
  it('shows nothing and takes nothing, table by table (Z6)', async () => {
    expect(tables.length).toBeGreaterThan(12)
    await asApp(async client => {
      for (const table of tables) {
        const shown = await client.query(`select count(*)::int as count from ${table}`)
        expect([table, shown.rows[0].count]).toEqual([table, 0])
        const writes = [
          `delete from ${table}`,
          `update ${table} set village_id = village_id`,
          `insert into ${table} default values`,
        ]
        for (const write of writes) {
          const done = await client.query(write).then(
            ({ rowCount }) => rowCount,
            () => 0,
          )
          expect([write, done]).toEqual([write, 0])
        }
      }
    })
    expect(await test.count('select count(*) from village.villages')).toBe(2)
  })
})

describe('the roles of the program', () => {
  it('are safe, and the program sees it when they are not (Z5)', async () => {
    // The test server does not sync, for speed; that refusal has its own test (D4).
    const troubles = async (urls: { app: string; gate: string }) =>
      (await refusals(urls)).filter(refusal => !refusal.startsWith('fsync'))
    expect(await troubles(test.urls)).toEqual([])
    expect(await troubles({ app: test.urls.admin, gate: test.urls.gate })).toEqual(
      expect.arrayContaining([expect.stringMatching(/is superuser/)]),
    )
    // A role of its own: the real ones belong to every test that runs at this moment.
    await test.admin.query("create role umkiek_climber login password 'x' in role umkiek_owner")
    try {
      const climber = toDatabase(test.urls.app, new URL(test.urls.app).pathname.slice(1), {
        role: 'umkiek_climber',
        password: 'x',
      })
      await test.admin.query(
        `grant connect on database ${new URL(test.urls.app).pathname.slice(1)} to umkiek_climber`,
      )
      expect(await troubles({ app: climber, gate: test.urls.gate })).toContain(
        'umkiek_climber may become umkiek_owner',
      )
    } finally {
      await test.admin.query('drop owned by umkiek_climber; drop role umkiek_climber')
    }
  })

  it('cannot write while reading (Z8)', async () => {
    const asker = esdorp.asker.administrator as Asker
    const write = test.database.inVillage(asker, 'read', tx =>
      sql`update village.villages set purpose = 'x' where village_id = ${esdorp.id}`.execute(tx),
    )
    await expect(write).rejects.toThrow(/read-only/)
  })
})

describe('a village', () => {
  it('cannot read, write or move rows of another, with and without RETURNING (Z9)', async () => {
    const before = await test.count(`select count(*) from village.kinds where village_id = '${brinkstad.id}'`)
    expect(before).toBeGreaterThan(0)
    const asker = { ...(esdorp.asker.administrator as Asker), roles: ['administrator', 'coordinator'] }
    const tries = [
      `insert into village.kinds (village_id, code, name) values ('${brinkstad.id}', 'planted', 'x')`,
      `insert into village.kinds (village_id, code, name) values ('${brinkstad.id}', 'planted', 'x') returning code`,
      `update village.kinds set village_id = '${brinkstad.id}' where code = 'anders'`,
      `update village.kinds set village_id = '${brinkstad.id}' where code = 'anders' returning code`,
    ]
    for (const statement of tries) {
      const tried = test.database.inVillage(asker, 'write', tx => sql.raw(statement).execute(tx))
      await expect(tried, statement).rejects.toThrow(/row-level security/)
    }
    const untouched = [
      `update village.kinds set name = 'x' where village_id = '${brinkstad.id}'`,
      `delete from village.words where village_id = '${brinkstad.id}'`,
    ]
    for (const statement of untouched) {
      const { numAffectedRows } = await test.database.inVillage(asker, 'write', tx =>
        sql.raw(statement).execute(tx),
      )
      expect([statement, numAffectedRows]).toEqual([statement, 0n])
    }
    expect(
      await test.count(
        `select count(*) from village.kinds where village_id = '${brinkstad.id}' and name <> 'x'`,
      ),
    ).toBe(before)
  })

  it('is not mixed with another on one connection, through throws and time-outs (Z7)', async () => {
    const narrow = openDatabase(test.urls, 1)
    const villages = [esdorp, brinkstad]
    let mixes = 0
    for (let turn = 0; turn < 1000; turn++) {
      const village = villages[turn % 2] as TestVillage
      const asker = village.asker.coordinator as Asker
      const seen = narrow.inVillage(asker, 'read', async tx => {
        const { rows } = await sql<{ village_id: string }>`select village_id from village.villages`.execute(
          tx,
        )
        if (turn % 7 === 0) throw new Error('on purpose')
        if (turn % 11 === 0) await sql`select 1 / 0`.execute(tx)
        return rows
      })
      const rows = await seen.catch(() => [])
      if (rows.some(row => row.village_id !== village.id)) mixes++
    }
    await narrow.close()
    expect(mixes).toBe(0)
  })
})

it('a connection that the database ends in the middle of a transaction fails that request, not the house (D9)', async () => {
  const asker = esdorp.asker.coordinator as Asker
  const ended = test.database.inVillage(asker, 'read', async tx => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await test.admin.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await new Promise(later => setTimeout(later, 100))
    await sql`select 1`.execute(tx)
  })
  await expect(ended).rejects.toThrow()
  await test.database.inVillage(asker, 'read', tx => sql`select 1`.execute(tx))
})
