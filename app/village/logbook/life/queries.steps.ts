/** The steps of a request: read in their order, and the last one taken back. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import type { Gone } from '../lines/rules.gone.ts'
import { requestIsOld } from '../queries.short.ts'
import { type Changes, moveOn, type Writer } from '../request/queries.requests.ts'
import { forgetTelling } from './queries.telling.ts'

export type StepRow = Gone & {
  id: string
  step: string
  reason: string
  note: string
  helper_id: string | null
  helper: string | null
  until: Day | null
  /** Of a request that went to somebody else: whose it was, and became. */
  was_for: string | null
  was_name: string | null
  is_for: string | null
  is_name: string | null
  version: number
  before: Record<string, unknown>
  by: string
  at: Temporal.Instant
  /** Came in with an old logbook. */
  is_old: boolean
  undone_by: string | null
  undone_at: Temporal.Instant | null
}

/** Oldest first. */
export async function stepsOf(tx: Tx, village: string, request: string): Promise<StepRow[]> {
  const rows = await tx
    .selectFrom('logbook.steps as s')
    .leftJoin('residents.residents as h', join =>
      join.onRef('h.village_id', '=', 's.village_id').onRef('h.id', '=', 's.helper_id'),
    )
    .leftJoin('residents.residents as f', join =>
      join.onRef('f.village_id', '=', 's.village_id').onRef('f.id', '=', 's.was_for'),
    )
    .leftJoin('residents.residents as t', join =>
      join.onRef('t.village_id', '=', 's.village_id').onRef('t.id', '=', 's.is_for'),
    )
    .select([
      's.id',
      's.step',
      's.reason',
      's.note',
      's.helper_id',
      'h.name as helper',
      's.until',
      's.was_for',
      'f.name as was_name',
      's.is_for',
      't.name as is_name',
      's.version',
      's.before',
      's.by',
      's.at',
      sql<boolean>`s.version <= 2 and ${requestIsOld(sql`s.village_id`, sql`s.request_id`)}`.as('is_old'),
      's.undone_by',
      's.undone_at',
      's.gone_at',
      's.gone_by',
      's.gone_why',
    ])
    .where('s.village_id', '=', village)
    .where('s.request_id', '=', request)
    .orderBy('s.version')
    .execute()
  return rows as StepRow[]
}

/** The one that can be taken back; the call itself cannot, nor what was forgotten along with somebody who is erased. */
export const lastStep = (steps: readonly StepRow[]): StepRow | null => {
  const last = steps.findLast(step => !step.undone_at)
  return last && Object.keys(last.before).length > 0 ? last : null
}

/** Puts every column back as it was before this step; false when something came in between. */
export async function undoStep(
  tx: Tx,
  writer: Writer,
  request: { id: string; version: number },
  step: StepRow,
) {
  if (!(await moveOn(tx, writer, request.id, request.version, step.before as Changes))) return false
  await tx
    .updateTable('logbook.steps')
    .set({ undone_by: writer.account, undone_at: writer.now.toString() })
    .where('village_id', '=', writer.village)
    .where('id', '=', step.id)
    .execute()
  await forgetTelling(tx, writer.village, request.id, step.at)
  return true
}
