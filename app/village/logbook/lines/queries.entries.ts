/** The lines of one request: read, and added to. What is ticked off on "Vandaag" too: queries.today.ts. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import { isStillSo } from '../life/queries.telling.ts'
import { tellings } from '../life/rules.telling.ts'
import { entryIsOld } from '../queries.short.ts'
import type { Writer } from '../request/queries.requests.ts'
import type { Line, StandingKind } from './rules.entry.ts'
import type { Gone } from './rules.gone.ts'

export type EntryRow = Gone & {
  id: string
  kind: StandingKind
  words: string
  circle: string[]
  mentions: string[]
  follow_up_day: Day | null
  follow_up_for: string | null
  followed_up_at: Temporal.Instant | null
  followed_up_by: string | null
  by: string
  at: Temporal.Instant
  said_at: Temporal.Instant
  resident_id: string | null
  /** Who must be told of a change, or who did not answer, where the line is about another than whoever asks. */
  whom: string | null
  /** Of a line that the house wrote: which time of a series it is about. */
  about_day: Day | null
  is_still_so: boolean
  /** Came in with an old logbook. */
  is_old: boolean
}

/** About the helper, who hears what whoever asked hears too, but after them. */
const isOfAnother = sql<boolean>`e.resident_id is distinct from (select o.resident_id from logbook.requests o
  where o.village_id = e.village_id and o.id = e.request_id)`

/** Oldest first; a line for a few comes to those few only (the policy `narrow_circle`). */
export async function entriesOf(tx: Tx, village: string, request: string): Promise<EntryRow[]> {
  const rows = await tx
    .selectFrom('logbook.entries as e')
    .select([
      'id',
      'kind',
      'words',
      'circle',
      'mentions',
      'follow_up_day',
      'follow_up_for',
      'followed_up_at',
      'followed_up_by',
      'by',
      'at',
      'said_at',
      'about_day',
      'gone_at',
      'gone_by',
      'gone_why',
      'resident_id',
      sql<string | null>`case when e.kind = any (${[...tellings]}) or (e.kind = 'no-answer' and e.words = ''
          and ${isOfAnother}) then (select r.name from residents.residents r
        where r.village_id = e.village_id and r.id = e.resident_id) end`.as('whom'),
      entryIsOld.as('is_old'),
      isStillSo.as('is_still_so'),
    ])
    .where('village_id', '=', village)
    .where('request_id', '=', request)
    .orderBy('said_at')
    .orderBy('at')
    .orderBy(isOfAnother)
    .orderBy('id')
    .execute()
  return rows as EntryRow[]
}

/** The request counts as touched: it was not left lying. */
export async function addEntry(
  tx: Tx,
  writer: Writer,
  about: { request: string; resident: string | null },
  line: Line,
) {
  const at = writer.now.toString()
  await tx
    .insertInto('logbook.entries')
    .values({
      ...line,
      circle: sql`${line.circle}::uuid[]`,
      mentions: sql`${line.mentions}::uuid[]`,
      village_id: writer.village,
      request_id: about.request,
      resident_id: about.resident,
      by: writer.account,
      said_at: at,
      at,
    })
    .execute()
  await tx
    .updateTable('logbook.requests')
    .set({ changed_at: at })
    .where('village_id', '=', writer.village)
    .where('id', '=', about.request)
    .execute()
}
