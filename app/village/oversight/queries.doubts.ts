/** What came of the doubts in a review that was signed: read by administrators, and told to the board without a resident. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Month } from './rules.review.ts'

export type Came = { words: string; by: string; at: Temporal.Instant }
export type Counted = { month: Month; doubts: number; open: number }

/** Only months with a doubt. */
export async function doubtsCounted(tx: Tx): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select month, doubts, open from oversight.doubts_counted() order by month desc`.execute(tx)
  return rows
}

/** By the line of the review; the oldest first. */
export async function cameOf(tx: Tx, village: string, month: Month): Promise<Map<string, Came[]>> {
  const { rows } = await sql<Came & { line: string }>`
    select o.line_id as line, o.words, o.by, o.at from oversight.outcomes o
      join oversight.lines l on l.village_id = o.village_id and l.id = o.line_id
    where o.village_id = ${village} and l.month = ${month} order by o.at, o.id`.execute(tx)
  return Map.groupBy(rows, ({ line }) => line)
}

/** About the reads of administrators alone; `doubt` without the name of whom they read. */
export type BoardDoubt = { id: string; month: Month; account: string; doubt: string; came: Came[] }

export async function doubtsForBoard(tx: Tx): Promise<BoardDoubt[]> {
  const { rows } = await sql<
    Omit<BoardDoubt, 'came'> & { came: { words: string; by: string; at: string }[] }
  >`select id, month, account_id as account, doubt, came from oversight.doubts_told()`.execute(tx)
  return rows.map(({ came, ...row }) => ({
    ...row,
    came: came.map(({ at, ...one }) => ({ ...one, at: Temporal.Instant.from(at) })),
  }))
}

/** False when the doubt is about whoever notes, or is not theirs to take up. */
export async function noteCame(tx: Tx, line: string, words: string): Promise<boolean> {
  const { rows } = await sql<{ noted: boolean }>`
    select oversight.note_outcome(${line}, ${words}) as noted`.execute(tx)
  return rows[0]?.noted === true
}
