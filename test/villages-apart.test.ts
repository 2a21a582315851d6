/** Villages kept apart by the database itself, whatever a query forgets (Z5–Z9). */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../app/addresses.ts'
import { type Asker, openDatabase, refusals } from '../app/foundation/database.ts'
import { toDatabase } from '../app/foundation/migrate.ts'
import { type Canaried, makeCanaryVillage } from './support/canaries.ts'
import { freshDatabase, makeVillage, type TestDatabase } from './support/database.ts'
import { mixes } from './support/pool.ts'
import { beyondRole, intoAnother, lentFunctions, withoutVillage } from './support/probes.ts'
import { writesWhileReading, writtenByLooking } from './support/reading.ts'
import { inVillages } from './support/sending.ts'
import { tablesOfRooms } from './support/tables.ts'

let test: TestDatabase
let esdorp: Canaried
let brinkstad: Canaried

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeCanaryVillage(test, 'esdorp')
  brinkstad = await makeCanaryVillage(test, 'brinkstad')
})
afterAll(() => test.close())

describe('without a village', () => {
  it('shows nothing and takes nothing, in any table or view (Z6)', async () => {
    expect(await withoutVillage(test, [esdorp, brinkstad])).toEqual([])
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
})

it('cannot write while it is only read, at any address (Z8)', async () => {
  const { found, tried } = await writesWhileReading({ test, esdorp }, roles)
  expect(found).toEqual([])
  expect([...tried].sort()).toEqual(inVillages.map(({ path }) => path).sort())
}, 60_000)

it('writes nothing at the gate when somebody only looks, at any address of the house (Z8)', async () => {
  expect(await writtenByLooking({ test, esdorp })).toEqual([])
})

describe('a village', () => {
  it('is all that the functions look in that look past row-level security', async () => {
    expect(await lentFunctions(test, esdorp, brinkstad)).toEqual([])
  })

  it('shows its people and their requests to coordinators alone (Z11)', async () => {
    expect(await beyondRole(test, esdorp)).toEqual([])
  })

  it('cannot write, change, move or remove a row of another, in any table, with and without RETURNING (Z9)', async () => {
    const tables = await tablesOfRooms(test.admin)
    expect(tables.length).toBeGreaterThan(25)
    expect(await intoAnother(test, esdorp, brinkstad)).toEqual([])
  })

  it('is not mixed with two others on one connection, through throws, time-outs and aborts (Z7)', async () => {
    const beilen = await makeVillage(test.database, 'beilen')
    const { found, tells } = await mixes(test, openDatabase, [esdorp, brinkstad, beilen], 1000)
    expect(found).toEqual([])
    // 25P02: went on in a dead transaction. 57014: took too long. 57P01: the connection was ended.
    for (const how of ['well', 'throws', '25P02', '57014'])
      expect([how, tells[how] ?? 0]).not.toEqual([how, 0])
    expect(Object.values(tells).reduce((sum, count) => sum + count)).toBe(1000)
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
