/** Who changed which card, and what stood there before. What was done in one go is one deed. */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'
import type { Who } from './queries.cards.ts'
import { difference, type Sort, type Values } from './rules.cards.ts'

export type Change = {
  deed: string
  code: string
  /** As the card was called then. */
  title: string
  before: Values
  after: Values
  takesBack: string | null
  by: string
  at: Temporal.Instant
}

/** All that a card holds, by name. */
export const valuesOf = ({ said, inUse }: { said: object; inUse: boolean }): Values => ({
  ...(said as Values),
  inUse,
})

export type Changed = { code: string; title: string; before: Values; after: Values }

/** The deed; null when nothing differs: then nothing happened. */
export async function noteChanges(
  tx: Tx,
  who: Who,
  sort: Sort,
  changed: readonly Changed[],
  takesBack: string | null = null,
): Promise<string | null> {
  const deed = randomUUID()
  const rows = changed.flatMap(({ code, title, before, after }) => {
    const what = difference(before, after)
    if (!what) return []
    return {
      ...{ village_id: who.village, deed, sort, code, title, takes_back: takesBack },
      ...{ before: JSON.stringify(what.before), after: JSON.stringify(what.after) },
      ...{ by: who.account, by_name: who.name, at: who.at.toString() },
    }
  })
  if (rows.length === 0) return null
  await tx.insertInto('library.changes').values(rows).execute()
  return deed
}

/** Newest first; of one card, or of one deed. */
export async function changesOf(
  tx: Tx,
  village: string,
  sort: Sort,
  only: { code?: string; deed?: string } = {},
): Promise<Change[]> {
  const { code, deed } = only
  if (deed !== undefined && !isId(deed)) return []
  const rows = await tx
    .selectFrom('library.changes')
    .select(['deed', 'code', 'title', 'before', 'after', 'takes_back', 'by_name', 'at'])
    .where('village_id', '=', village)
    .where('sort', '=', sort)
    .$if(code !== undefined, query => query.where('code', '=', code as string))
    .$if(deed !== undefined, query => query.where('deed', '=', deed as string))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(deed === undefined ? 30 : 1000)
    .execute()
  return rows.map(({ by_name, takes_back, before, after, ...row }) => ({
    ...row,
    ...{ before: before as Values, after: after as Values, takesBack: takes_back, by: by_name },
  }))
}

/** A deed that was taken back later stays as long as what took it back. As the keeper. */
export async function dropOldCardChanges(tx: Tx, village: string, before: string) {
  await sql`delete from library.changes c where ${old(village, before)}`.execute(tx)
}

export async function oldCardChanges(tx: Tx, village: string, before: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from library.changes c where ${old(village, before)}`.execute(tx)
  return Number(rows[0]?.count ?? 0)
}

const old = (village: string, before: string) => sql`c.village_id = ${village} and c.at < ${before}
  and not exists (select from library.changes t
    where t.village_id = ${village} and t.takes_back = c.deed and t.at >= ${before})`
