/** As the keeper: where somebody is named in what is about others, whoever may read it, and what comes in its place. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Naming, Rewritten } from '../../foundation/holding.ts'

export async function namingInLogbook(
  tx: Tx,
  _village: string,
  people: readonly string[],
  words: readonly string[],
): Promise<Naming[]> {
  const { rows } = await sql<Naming>`
    select col as column, id, about, value from logbook.naming(${people}::uuid[], ${words}::text[])`.execute(
    tx,
  )
  return rows
}

export async function rewriteInLogbook(tx: Tx, _village: string, texts: readonly Rewritten[]) {
  const told = texts.map(({ column, id, value, theirs }) => ({ col: column, id, value, theirs }))
  await sql`select logbook.rewrite(${JSON.stringify(told)}::jsonb)`.execute(tx)
}
