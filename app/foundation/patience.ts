/** For work that takes longer than a page: whose turn it is, and that we are still there. */
import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** One import at a time in a village: two of the same file would not see each other's people. */
export async function waitForTurn(tx: Tx, village: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${village}`}, 0))`.execute(tx)
}

/** While we think: the database ends a transaction that says nothing for half a minute. */
export async function stayAwake(tx: Tx) {
  await sql`select 1`.execute(tx)
}
