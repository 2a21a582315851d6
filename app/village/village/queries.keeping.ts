/** What was changed in the village's own things, thrown away when it is old. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'

/** One that was taken back later stays as long as what took it back. As the keeper. */
export async function dropOldChanges(tx: Tx, village: string, before: string) {
  await sql`delete from village.changes c where ${old(village, before)}`.execute(tx)
}

export async function oldChanges(tx: Tx, village: string, before: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from village.changes c where ${old(village, before)}`.execute(tx)
  return Number(rows[0]?.count ?? 0)
}

const old = (village: string, before: string) => sql`c.village_id = ${village} and c.at < ${before}
  and not exists (select from village.changes t
    where t.village_id = ${village} and t.takes_back = c.id and t.at >= ${before})`
