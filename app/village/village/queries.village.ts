/** The village's own row. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { controllerFields, type VillageFacts } from './rules.village.ts'

export type VillageRow = VillageFacts & { version: number }

export const findVillage = (tx: Tx, village: string): Promise<VillageRow> =>
  tx
    .selectFrom('village.villages')
    .select(['name', 'municipality', 'phone', 'purpose', ...controllerFields, 'version'])
    .where('village_id', '=', village)
    .executeTakeFirstOrThrow()

/** False when somebody else saved another version in the meantime. */
export async function saveVillage(
  tx: Tx,
  village: string,
  facts: Partial<VillageFacts>,
  version: number,
): Promise<boolean> {
  const saved = await tx
    .updateTable('village.villages')
    .set({ ...facts, version: version + 1 })
    .where('village_id', '=', village)
    .where('version', '=', version)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

/**
 * One at a time for what must be counted or put in order: two people who take a kind into use in the same second
 * would otherwise both see room for one. Held until the end of this transaction.
 */
export async function oneAtATime(tx: Tx, village: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`village.things ${village}`}, 0))`.execute(tx)
}
