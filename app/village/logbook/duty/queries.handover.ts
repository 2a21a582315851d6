/** What happened since a moment, from the rows that say who did what; never from how things stand now. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { StepRow } from '../life/queries.steps.ts'
import {
  entryIsOld,
  lineColumns,
  lineJoins,
  requestIsOld,
  shortColumns,
  shortJoins,
} from '../queries.short.ts'
import type { Short, ShortLine } from '../rules.short.ts'

/** Enough to know what happened, around what, and by whom. */
export type StepSeen = Pick<StepRow, 'id' | 'step' | 'version' | 'by' | 'at' | 'undone_by' | 'undone_at'> & {
  request_id: string
}
export type LineSeen = Pick<ShortLine, 'id' | 'request_id' | 'resident_id' | 'kind' | 'narrow' | 'by'> & {
  at: Temporal.Instant
}
/** With all that is told of it. */
export type StepSince = StepRow & { request_id: string }
export type LineSince = ShortLine & { at: Temporal.Instant }

/** Steps taken or taken back since then, the newest first; what came in with an old logbook did not happen now. */
export async function stepsSince(
  tx: Tx,
  village: string,
  since: Temporal.Instant,
  most: number,
): Promise<StepSeen[]> {
  const from = since.toString()
  const seen = sql`s.id, s.request_id, s.step, s.version, s.by, s.at, s.undone_by, s.undone_at`
  const { rows } = await sql<StepSeen>`
    with touched as materialized (
      (select s.village_id, ${seen} from logbook.steps s where s.village_id = ${village} and s.at >= ${from}
        order by s.at desc limit ${most})
      union all
      (select s.village_id, ${seen} from logbook.steps s
        where s.village_id = ${village} and s.undone_at >= ${from} and s.at < ${from}
        order by s.undone_at desc limit ${most})
    )
    select ${seen} from touched s
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
): Promise<LineSeen[]> {
  const { rows } = await sql<LineSeen>`
    with newest as materialized (select n.village_id, n.id, n.request_id, n.resident_id, n.kind, n.circle, n.by, n.at
      from logbook.entries n
      where n.village_id = ${village} and n.at >= ${since.toString()} order by n.at desc, n.id limit ${most})
    select e.id, e.request_id, e.resident_id, e.kind, e.circle <> '{}' as narrow, e.by, e.at from newest e
    where not ${entryIsOld} order by e.at desc, e.id`.execute(tx)
  return rows
}

/** All that is told of these steps. */
export async function stepsWhole(tx: Tx, village: string, ids: readonly string[]): Promise<StepSince[]> {
  if (ids.length === 0) return []
  const nameOf = (id: RawBuilder<unknown>) =>
    sql`(select r.name from residents.residents r where r.village_id = s.village_id and r.id = ${id})`
  const { rows } = await sql<StepSince>`
    select s.id, s.request_id, s.step, s.reason, s.note, s.helper_id, s.until, s.was_for, s.is_for, s.version, s.before,
      s.by, s.at, s.undone_by, s.undone_at, s.gone_at, s.gone_by, s.gone_why, false as is_old,
      ${nameOf(sql`s.helper_id`)} as helper, ${nameOf(sql`s.was_for`)} as was_name, ${nameOf(sql`s.is_for`)} as is_name
    from logbook.steps s where s.village_id = ${village} and s.id = any (${[...ids]}::uuid[])
    order by s.at desc, s.version desc, s.id`.execute(tx)
  return rows
}

/** All that is told of these lines. */
export async function linesWhole(tx: Tx, village: string, ids: readonly string[]): Promise<LineSince[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<LineSince>`
    select ${lineColumns}, e.at from logbook.entries e ${lineJoins}
    where e.village_id = ${village} and e.id = any (${[...ids]}::uuid[])`.execute(tx)
  return rows
}

export async function shortsOf(tx: Tx, village: string, ids: readonly string[]): Promise<Short[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Short>`
    select ${shortColumns} from logbook.requests q ${shortJoins}
    where q.village_id = ${village} and q.id = any (${ids})`.execute(tx)
  return rows
}
