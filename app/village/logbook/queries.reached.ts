/** Of whom the logbook says more than a name: for the list after a stolen account. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'

/** `aids`: who needs something along; `few`: of whom there is a line for a few, and whoever asks is one of those. */
export async function delicateLines(
  tx: Tx,
  village: string,
  before: Temporal.Instant,
): Promise<{ aids: string[]; few: string[] }> {
  const { rows } = await sql<{ aids: string[] | null; few: string[] | null }>`select
    (select array_agg(distinct resident_id) from logbook.requests
      where village_id = ${village} and aids <> '{}' and logged_at < ${before.toString()}) as aids,
    (select array_agg(distinct e.resident_id) from logbook.entries e
      where e.village_id = ${village} and e.circle <> '{}' and e.at < ${before.toString()}) as few`.execute(
    tx,
  )
  return { aids: rows[0]?.aids ?? [], few: rows[0]?.few ?? [] }
}
