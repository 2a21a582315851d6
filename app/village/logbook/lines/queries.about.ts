/** The last lines about one person, for whoever may read them: the database knows who that is. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'

export type AboutLine = {
  id: string
  resident_id: string
  at: Temporal.Instant
  words: string
  writer: string
  narrow: boolean
}

/** About the person themselves, not about a request in which others stand too; and whatever is for a few. */
export async function linesAbout(
  tx: Tx,
  village: string,
  person: string,
  most: number,
): Promise<AboutLine[]> {
  const { rows } = await sql<AboutLine>`
    select e.id, e.resident_id, e.said_at as at, e.words, coalesce(w.name, '') as writer, e.circle <> '{}' as narrow
    from logbook.entries e
      left join accounts.memberships w on w.village_id = e.village_id and w.account_id = e.by
    where e.village_id = ${village} and e.resident_id = ${person} and e.words <> '' and e.gone_at is null
      and (e.request_id is null or e.circle <> '{}')
    order by e.said_at desc, e.id desc limit ${most}`.execute(tx)
  return rows
}
