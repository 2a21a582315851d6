/** Sending a form twice saves once: the second sending gets the answer that the first one got. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Gate, Tx } from './database.ts'
import type { Fields } from './form.ts'

export type Receipt = { first: true } | { first: false; same: boolean; answer: string | null }

/** Waits for a first sending that is still under way; must run in the transaction of the action itself. */
export async function claim(
  tx: Tx,
  who: { village: string; account: string },
  key: string,
  print: string,
): Promise<Receipt> {
  const added = await tx
    .insertInto('house.receipts')
    .values({ village_id: who.village, account_id: who.account, key, fingerprint: print })
    .onConflict(conflict => conflict.columns(['village_id', 'key']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n) return { first: true }
  const earlier = await tx
    .selectFrom('house.receipts')
    .select(['fingerprint', 'answer'])
    .where('village_id', '=', who.village)
    .where('key', '=', key)
    .executeTakeFirst()
  return { first: false, same: earlier?.fingerprint === print, answer: earlier?.answer ?? null }
}

export async function keepAnswer(tx: Tx, village: string, key: string, answer: string) {
  await tx
    .updateTable('house.receipts')
    .set({ answer })
    .where('village_id', '=', village)
    .where('key', '=', key)
    .execute()
}

export const printOf = (path: string, fields: Fields) =>
  createHash('sha256')
    .update(JSON.stringify([path, fields.typed(), fields.filePrints()]))
    .digest('base64url')

/** A form cannot be sent a second time once its session is over, and that is within a day. */
export const receiptDays = 7

export async function sweepReceipts(gate: Gate, now: Temporal.Instant) {
  const before = sql<Temporal.Instant>`${now.subtract({ hours: receiptDays * 24 }).toString()}`
  await gate.deleteFrom('house.receipts').where('at', '<', before).execute()
}
