/**
 * What somebody was typing, kept on the server under their own account: a dead line or a flat battery loses nothing.
 * Each window keeps its own: two with the same form never write over one another.
 */
import { sql } from 'kysely'
import type { Gate, Tx } from './database.ts'

type Owner = { village: string; account: string }
export type Draft = {
  place: string
  tab: string
  fields: Record<string, string | string[]>
  savedAt: Temporal.Instant
  /** How many older ones wait behind it, of other windows. */
  others: number
  /** Thrown away: it stands in no form, and can be put back for a while. */
  thrownAt: Temporal.Instant | null
}

/** More windows with one form is not a person. */
const mostKept = 5

/** `from` is the draft that this window went on with: it is taken over. */
export async function keepDraft(
  tx: Tx,
  owner: Owner,
  draft: { place: string; tab: string; from: string; fields: Draft['fields'] },
  now: Temporal.Instant,
) {
  const { place, tab, from } = draft
  const fresh = { fields: JSON.stringify(draft.fields), saved_at: now.toString(), thrown_at: null }
  if (from !== tab) await dropDraft(tx, owner, place, [from])
  await tx
    .insertInto('house.drafts')
    .values({ village_id: owner.village, account_id: owner.account, place, tab, ...fresh })
    .onConflict(conflict => conflict.columns(['village_id', 'account_id', 'place', 'tab']).doUpdateSet(fresh))
    .execute()
  const newest = tx
    .selectFrom('house.drafts')
    .select('tab')
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where('place', '=', place)
    .orderBy('saved_at', 'desc')
    .limit(mostKept)
  await tx
    .deleteFrom('house.drafts')
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where('place', '=', place)
    .where('tab', 'not in', newest)
    .execute()
}

/** The newest of each of these places; where nothing waits, the one that was thrown away last. */
export async function findDrafts(tx: Tx, owner: Owner, places: readonly string[]): Promise<Draft[]> {
  if (places.length === 0) return []
  const rows = await tx
    .selectFrom('house.drafts')
    .distinctOn('place')
    .select(['place', 'tab', 'fields', 'saved_at as savedAt', 'thrown_at as thrownAt'])
    .select(sql<number>`count(*) filter (where thrown_at is null) over (partition by place) - 1`.as('others'))
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where('place', 'in', places)
    .orderBy('place')
    .orderBy(sql`thrown_at is not null`)
    .orderBy('thrown_at', 'desc')
    .orderBy('saved_at', 'desc')
    .execute()
  return rows.map(row => ({ ...row, fields: row.fields as Draft['fields'] }))
}

export async function dropDraft(tx: Tx, owner: Owner, place: string, tabs: string[]) {
  await tx
    .deleteFrom('house.drafts')
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where('place', '=', place)
    .where('tab', 'in', tabs)
    .execute()
}

/** What was set aside below this place out of this window. */
export async function dropDraftsOf(tx: Tx, owner: Owner, place: string, tab: string) {
  await tx
    .deleteFrom('house.drafts')
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where('place', 'like', `${place}/%`)
    .where('tab', '=', tab)
    .execute()
}

/** Thrown away (at a moment), or put back (null). */
export async function throwDraft(
  tx: Tx,
  owner: Owner,
  { place, tab }: { place: string; tab: string },
  at: Temporal.Instant | null,
) {
  await tx
    .updateTable('house.drafts')
    .set({ thrown_at: at?.toString() ?? null })
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where('place', '=', place)
    .where('tab', '=', tab)
    .execute()
}

/** Days without a letter typed, after which nobody comes back for it. */
export const draftDays = 30

export async function sweepDrafts(gate: Gate, now: Temporal.Instant) {
  const before = (hours: number) => sql<Temporal.Instant>`${now.subtract({ hours }).toString()}`
  await gate
    .deleteFrom('house.drafts')
    .where(row => row.or([row('saved_at', '<', before(draftDays * 24)), row('thrown_at', '<', before(1))]))
    .execute()
}

/** What is half done at this place and at those below it (`logboek/nieuw`, `logboek/nieuw/…`), the last one first. */
export async function draftsUnder(tx: Tx, owner: Owner, place: string): Promise<Omit<Draft, 'others'>[]> {
  const rows = await tx
    .selectFrom('house.drafts')
    .select(['place', 'tab', 'fields', 'saved_at as savedAt', 'thrown_at as thrownAt'])
    .where('village_id', '=', owner.village)
    .where('account_id', '=', owner.account)
    .where(row => row.or([row('place', '=', place), row('place', 'like', `${place}/%`)]))
    .orderBy(sql`coalesce(thrown_at, saved_at)`, 'desc')
    .execute()
  return rows.map(row => ({ ...row, fields: row.fields as Draft['fields'] }))
}
