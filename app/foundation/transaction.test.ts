import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../test/support/database.ts'
import { countWays } from '../../test/support/ways.ts'
import { type Asker, type Database, openDatabase, type Tx } from './database.ts'

let test: TestDatabase
let database: Database
let annie: Asker
beforeAll(async () => {
  test = await freshDatabase()
  annie = (await makeVillage(test.database, 'esdorp')).asker.coordinator as Asker
  database = openDatabase(test.urls, 1)
  // The connection is there before anything is counted.
  await database.inVillage(annie, 'read', tx => one(tx, 0))
})
afterAll(async () => {
  await database.close()
  await test.close()
})

const one = async (tx: Tx, n: number) =>
  (await sql<{ n: number }>`select ${n}::int as n, pg_sleep(0.01)`.execute(tx)).rows[0]?.n
const many = Array.from({ length: 9 }, (_, n) => n)

describe('a transaction', () => {
  it('sends what is asked at once in one go, and hears the answers in that order', async () => {
    const { ways, done } = await countWays(test.urls.app, () =>
      database.inVillage(annie, 'read', tx => Promise.all(many.map(n => one(tx, n)))),
    )
    expect(done).toEqual(many)
    // One with the beginning and all nine, one with the end.
    expect(ways).toBe(2)
  })

  it('begins and ends with what stands before and after it, in the village of who asks', async () => {
    const village = sql<{ id: string }>`select current_setting('umkiek.village') as id`
    const { ways, done } = await countWays(test.urls.app, () =>
      database.inVillage(annie, 'read', async tx => (await village.execute(tx)).rows[0]?.id, {
        after: () => sql`pg_sleep(0)`,
      }),
    )
    expect([done, ways]).toEqual([annie.village, 2])
  })

  it('tells of several that fail the first, and saves nothing', async () => {
    const insert = (name: string) =>
      sql`insert into village.places (village_id, name) values (${annie.village}, ${name})`
    const work = (tx: Tx) =>
      Promise.all([insert('Bakker').execute(tx), sql`select 1 / 0`.execute(tx), insert('Slager').execute(tx)])
    await expect(database.inVillage(annie, 'write', work)).rejects.toThrow('division by zero')
    expect(await test.count('select count(*) from village.places')).toBe(0)
    expect(await database.inVillage(annie, 'read', tx => one(tx, 7))).toBe(7)
  })

  it('answers nobody who asks after its end: that would be in the transaction of somebody else', async () => {
    let kept: Tx | undefined
    await database.inVillage(annie, 'read', async tx => {
      kept = tx
    })
    await expect(one(kept as Tx, 1)).rejects.toThrow('The transaction is over.')
    const failed = database.inVillage(annie, 'write', async tx => {
      kept = tx
      throw new Error('not this')
    })
    await expect(failed).rejects.toThrow('not this')
    await expect(one(kept as Tx, 1)).rejects.toThrow('The transaction is over.')
  })

  it('lets go of its connection when the beginning fails, and has then asked for nobody', async () => {
    const nobody = { ...annie, roles: ['\0'] }
    await expect(database.inVillage(nobody, 'read', tx => one(tx, 1))).rejects.toThrow()
    expect(await database.inVillage(annie, 'read', tx => one(tx, 3))).toBe(3)
  })
})
