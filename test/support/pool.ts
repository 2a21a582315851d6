/** Z7: what a connection keeps of the request before, when three villages share the only one there is. */
import { sql } from 'kysely'
import type { Asker, Database, Tx } from '../../app/foundation/database.ts'
import type { TestDatabase, TestVillage } from './database.ts'

type Village = Pick<TestVillage, 'id' | 'slug' | 'asker'>
type Asked = { village: Village; turn: number; test: TestDatabase }

/** `tells` counts how the requests went, so that a test can see that all of it happened. */
export async function mixes(
  test: TestDatabase,
  open: (urls: TestDatabase['urls'], size: number) => Database,
  villages: readonly Village[],
  requests: number,
): Promise<{ found: string[]; tells: Record<string, number> }> {
  const narrow = open(test.urls, 1)
  const found: string[] = []
  const tells: Record<string, number> = {}
  const one = async (turn: number) => {
    const village = villages[(turn * 7 + (turn >> 3)) % villages.length] as Village
    const asker = village.asker.coordinator as Asker
    const way = turn % 3 === 0 ? 'write' : 'read'
    await narrow
      .inVillage(asker, way, async tx => {
        const rows = await seenBy(tx)
        if (rows.some(row => row !== village.id) || rows.length === 0)
          found.push(`${village.slug} sees ${rows.length} rows, not only its own`)
        await endings[turn % endings.length]?.({ village, turn, test }, tx)
      })
      .then(
        () => 'well',
        error => (error.message === 'on purpose' ? 'throws' : (error.code ?? error.message)),
      )
      .then(how => {
        tells[how] = (tells[how] ?? 0) + 1
      })
  }
  // Nine at a time stand in line for the one connection.
  for (let turn = 0; turn < requests; turn += 9)
    await Promise.all(Array.from({ length: Math.min(9, requests - turn) }, (_, at) => one(turn + at)))
  found.push(...(await leftOver(narrow, villages[0] as Village)))
  await narrow.close()
  return { found: [...new Set(found)], tells }
}

const seenBy = async (tx: Tx) => {
  const { rows } = await sql<{ village_id: string }>`
    select village_id from village.villages union all select village_id from accounts.memberships`.execute(tx)
  return rows.map(({ village_id }) => village_id)
}

/** How a request may end; most end well. */
const endings: (((asked: Asked, tx: Tx) => Promise<unknown>) | null)[] = [
  ...[null, null, null, null],
  () => Promise.reject(new Error('on purpose')),
  // The database says no, and whoever asked goes on as if nothing were: the transaction is dead by then.
  (_asked, tx) =>
    sql`select 1 / 0`
      .execute(tx)
      .catch(() => {})
      .then(() => sql`select 1`.execute(tx)),
  ...[null, null],
  // A question that takes too long.
  ({ turn }, tx) =>
    turn % 3 === 0
      ? sql`set local statement_timeout = 1`.execute(tx).then(() => sql`select pg_sleep(1)`.execute(tx))
      : Promise.resolve(),
  // The connection goes away in the middle.
  async ({ turn, test }, tx) => {
    if (turn % 19 !== 0) return
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await test.admin.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await sql`select pg_sleep(0.05)`.execute(tx)
  },
]

/** After its transaction a connection has forgotten for whom it worked. */
async function leftOver(database: Database, { asker }: Village): Promise<string[]> {
  return database.inVillage(asker.coordinator as Asker, 'read', async tx => {
    await sql`commit`.execute(tx)
    const { rows } = await sql<{ village: string | null }>`select house.village() as village`.execute(tx)
    return rows[0]?.village ? ['the connection still has the village after its transaction'] : []
  })
}
