/** Editions: made once, read by whoever may, changed by nobody. */
import { createHash } from 'node:crypto'
import type { Tx } from '../../../foundation/database.ts'
import type { Edition } from './rules.edition.ts'

export type Kept = { edition: Edition; hash: string; at: Temporal.Instant }

/** The newest year first. */
export async function editionsOf(tx: Tx, villageId: string): Promise<Kept[]> {
  const rows = await tx
    .selectFrom('logbook.editions')
    .select(['printed', 'hash', 'at'])
    .where('village_id', '=', villageId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ printed, hash, at }) => ({ edition: JSON.parse(printed) as Edition, hash, at }))
}

/** False when a colleague made it a moment ago: theirs stays. */
export async function keepEdition(
  tx: Tx,
  { village, account, now }: { village: string; account: string; now: Temporal.Instant },
  edition: Edition,
): Promise<boolean> {
  const printed = JSON.stringify(edition)
  const hash = createHash('sha256').update(printed).digest('hex')
  const made = await tx
    .insertInto('logbook.editions')
    .values({ village_id: village, year: edition.year, printed, hash, by: account, at: now.toString() })
    .onConflict(conflict => conflict.columns(['village_id', 'year']).doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}
