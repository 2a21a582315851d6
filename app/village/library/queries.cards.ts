/** What the village made of the cards of one sort. A card that nobody touched has no row: it is that of the starting set. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { firstVersion, type Own, type Said, type Sort } from './rules.cards.ts'

/** Who writes, where and when. */
export type Who = { village: string; account: string; name: string; at: Temporal.Instant }

/** `empty`: a card of this sort without a word, for what an older row did not have yet. */
export async function ownCards<S extends Said>(
  tx: Tx,
  village: string,
  sort: Sort,
  empty: S,
): Promise<Own<S>[]> {
  const rows = await tx
    .selectFrom('library.cards')
    .select(['code', 'title', 'parts', 'source', 'source_day', 'edition', 'in_use', 'version', 'changed_at'])
    .where('village_id', '=', village)
    .where('sort', '=', sort)
    .execute()
  return rows.map(({ code, title, parts, source, source_day, edition, in_use, version, changed_at }) => ({
    ...{ code, edition, version, inUse: in_use, changedAt: changed_at },
    said: { ...empty, ...(parts as object), title, source, sourceDay: source_day ?? '' },
  }))
}

export type NewText<S extends Said> = { said: S; inUse: boolean; edition: number }

/** False when somebody else saved another version in the meantime. */
export async function saveCard<S extends Said>(
  tx: Tx,
  who: Who,
  sort: Sort,
  code: string,
  text: NewText<S>,
  version: number,
): Promise<boolean> {
  const row = { ...rowOf(who, text), version: version + 1 }
  if (version !== firstVersion) {
    const saved = await tx
      .updateTable('library.cards')
      .set(row)
      .where('village_id', '=', who.village)
      .where('sort', '=', sort)
      .where('code', '=', code)
      .where('version', '=', version)
      .executeTakeFirst()
    return saved.numUpdatedRows === 1n
  }
  const saved = await tx
    .insertInto('library.cards')
    .values({ ...row, village_id: who.village, sort, code })
    .onConflict(conflict =>
      conflict
        .columns(['village_id', 'sort', 'code'])
        .doUpdateSet(row)
        .where('library.cards.version', '=', version),
    )
    .executeTakeFirst()
  return saved.numInsertedOrUpdatedRows === 1n
}

export async function addCard<S extends Said>(tx: Tx, who: Who, sort: Sort, code: string, said: S) {
  await tx
    .insertInto('library.cards')
    .values({
      ...rowOf(who, { said, inUse: true, edition: 0 }),
      ...{ village_id: who.village, sort, code, version: firstVersion },
    })
    .execute()
}

/** What is adopted is the village's own from then on, word for word, whatever a later starting set says. */
export async function keepAsItStands<S extends Said>(
  tx: Tx,
  who: Who,
  sort: Sort,
  cards: readonly { code: string; said: S; edition: number }[],
) {
  if (cards.length === 0) return
  await tx
    .insertInto('library.cards')
    .values(
      cards.map(({ code, said, edition }) => ({
        ...rowOf(who, { said, edition, inUse: true }),
        ...{ village_id: who.village, sort, code, version: firstVersion },
      })),
    )
    .onConflict(conflict => conflict.columns(['village_id', 'sort', 'code']).doNothing())
    .execute()
}

function rowOf<S extends Said>(who: Who, { said, inUse, edition }: NewText<S>) {
  const { title, source, sourceDay, ...parts } = said
  return {
    ...{ title, source, source_day: sourceDay || null, parts: JSON.stringify(parts) },
    ...{ edition, in_use: inUse, changed_by: who.account, changed_at: who.at.toString() },
  }
}

/**
 * One at a time for what changes many cards at once: two who adopt in the same second would otherwise both save over what
 * the other saw. Held until the end of this transaction.
 */
export async function oneAtATime(tx: Tx, village: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`library.cards ${village}`}, 0))`.execute(tx)
}
