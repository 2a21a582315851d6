/** What somebody was typing, kept on the server under their own account: a dead line or a flat battery loses nothing. */
import type { Tx } from './database.ts'

type Owner = { village: string; account: string }
export type Draft = { fields: Record<string, string | string[]>; savedAt: Temporal.Instant }

export async function keepDraft(
  tx: Tx,
  owner: Owner,
  place: string,
  fields: Draft['fields'],
  now: Temporal.Instant,
) {
  await tx
    .insertInto('house.drafts')
    .values({
      village_id: owner.village,
      account_id: owner.account,
      place,
      fields: JSON.stringify(fields),
      saved_at: now.toString(),
    })
    .onConflict(conflict =>
      conflict
        .columns(['village_id', 'account_id', 'place'])
        .doUpdateSet({ fields: JSON.stringify(fields), saved_at: now.toString() }),
    )
    .execute()
}

export async function findDraft(tx: Tx, owner: Owner, place: string): Promise<Draft | null> {
  const row = await tx
    .selectFrom('house.drafts')
    .select(['fields', 'saved_at'])
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where('place', '=', place)
    .executeTakeFirst()
  return row ? { fields: row.fields as Draft['fields'], savedAt: row.saved_at } : null
}

export async function dropDraft(tx: Tx, owner: Owner, place: string) {
  await tx
    .deleteFrom('house.drafts')
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where('place', '=', place)
    .execute()
}

/** What is half done at this place and at those below it (`logboek/nieuw`, `logboek/nieuw/…`), the newest first. */
export async function draftsUnder(
  tx: Tx,
  owner: Owner,
  place: string,
): Promise<(Draft & { place: string })[]> {
  const rows = await tx
    .selectFrom('house.drafts')
    .select(['place', 'fields', 'saved_at'])
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where(row => row.or([row('place', '=', place), row('place', 'like', `${place}/%`)]))
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map(row => ({ place: row.place, fields: row.fields as Draft['fields'], savedAt: row.saved_at }))
}
