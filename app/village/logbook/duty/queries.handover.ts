/** What happened since a moment, from the rows that say who did what; never from how things stand now. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { StepRow } from '../life/queries.steps.ts'
import { lineColumns, lineJoins, requestIsOld, shortColumns, shortJoins } from '../queries.short.ts'
import type { Short, ShortLine } from '../rules.short.ts'

export type StepSince = StepRow & { request_id: string }
export type LineSince = ShortLine & { at: Temporal.Instant }

/** Steps taken or taken back since then, the newest first; what came in with an old logbook did not happen now. */
export async function stepsSince(
  tx: Tx,
  village: string,
  since: Temporal.Instant,
  most: number,
): Promise<StepSince[]> {
  const from = since.toString()
  const { rows } = await sql<StepSince>`
    with touched as materialized (
      (select s.* from logbook.steps s where s.village_id = ${village} and s.at >= ${from}
        order by s.at desc limit ${most})
      union all
      (select s.* from logbook.steps s
        where s.village_id = ${village} and s.undone_at >= ${from} and s.at < ${from}
        order by s.undone_at desc limit ${most})
    )
    select s.id, s.request_id, s.step, s.reason, s.note, s.helper_id, s.until, s.was_for, s.is_for, s.version, s.before,
      s.by, s.at, s.undone_by, s.undone_at, s.gone_at, s.gone_by, s.gone_why, false as is_old,
      (select r.name from residents.residents r where r.village_id = s.village_id and r.id = s.helper_id) as helper,
      (select r.name from residents.residents r where r.village_id = s.village_id and r.id = s.was_for) as was_name,
      (select r.name from residents.residents r where r.village_id = s.village_id and r.id = s.is_for) as is_name
    from touched s
    where not (s.version <= 2 and ${requestIsOld(sql`s.village_id`, sql`s.request_id`)})
    order by s.at desc, s.version desc, s.id`.execute(tx)
  return rows
}

/** Lines written since then, the newest first; one for a few comes to those few alone (the policy `narrow_circle`). */
export async function linesSince(
  tx: Tx,
  village: string,
  since: Temporal.Instant,
  most: number,
): Promise<LineSince[]> {
  const { rows } = await sql<LineSince>`
    with newest as materialized (select * from logbook.entries n
      where n.village_id = ${village} and n.at >= ${since.toString()} order by n.at desc, n.id limit ${most})
    select ${lineColumns}, e.at from newest e ${lineJoins} order by e.at desc, e.id`.execute(tx)
  return rows.filter(({ is_old }) => !is_old)
}

export async function shortsOf(tx: Tx, village: string, ids: readonly string[]): Promise<Short[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Short>`
    select ${shortColumns} from logbook.requests q ${shortJoins}
    where q.village_id = ${village} and q.id = any (${ids})`.execute(tx)
  return rows
}
