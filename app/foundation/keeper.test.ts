/** Rights that are lent for a few statements end with them: the rest of the transaction is again of whoever asked. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../test/support/database.ts'
import type { Asker, Tx } from './database.ts'
import { asKeeper, inEmergency, lookingAs } from './keeper.ts'

let test: TestDatabase
let jannie: Asker

beforeAll(async () => {
  test = await freshDatabase()
  jannie = (await makeVillage(test.database, 'esdorp')).asker.administrator as Asker
})
afterAll(() => test.close())

const rightsIn = async (tx: Tx) => {
  const { rows } = await sql<{ account: string; roles: string }>`
    select current_setting('umkiek.account') as account, current_setting('umkiek.roles') as roles`.execute(tx)
  return rows[0]
}

it.each([
  ['keeper', asKeeper, () => ({ account: jannie.account, roles: 'keeper,administrator' })],
  ['emergency', inEmergency, () => ({ account: jannie.account, roles: 'emergency,administrator' })],
  [
    'another account',
    (tx: Tx, work: () => Promise<unknown>) => lookingAs(tx, { account: '1', roles: ['coordinator'] }, work),
    () => ({ account: '1', roles: 'coordinator' }),
  ],
])('lends the rights of %s for as long as the work takes', async (_whose, lend, lent) => {
  const own = { account: jannie.account, roles: 'administrator' }
  await test.database.inVillage(jannie, 'read', async tx => {
    expect(await rightsIn(tx)).toEqual(own)
    await lend(tx, async () => expect(await rightsIn(tx)).toEqual(lent()))
    expect(await rightsIn(tx)).toEqual(own)
  })
})
