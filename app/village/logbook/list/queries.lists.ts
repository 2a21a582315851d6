/** The logbook as a list, the newest first, a piece at a time. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { addDays, type Day } from '../../../foundation/days.ts'
import { shortColumns, shortJoins } from '../queries.short.ts'
import type { Short } from '../rules.short.ts'
import { type Filters, spanOf, startOf } from './rules.lists.ts'

/** `patience`: days after which the village calls a request left too long. */
type When = { today: Day; patience: number }

/** One more than `most` is never shown: it says that there is more. */
export async function listRequests(
  tx: Tx,
  villageId: string,
  { filters, most, ...when }: { filters: Filters; most: number } & When,
): Promise<{ requests: Short[]; more: boolean }> {
  const { rows } = await sql<Short>`
    select ${shortColumns} from logbook.requests q ${shortJoins}
    where q.village_id = ${villageId} and ${sql.join(conditions(filters, when), sql` and `)}
    order by q.said_at desc, q.id limit ${most + 1}`.execute(tx)
  return { requests: rows.slice(0, most), more: rows.length > most }
}

function conditions({ stand, kind, who, period, older }: Filters, when: When): RawBuilder<unknown>[] {
  const span = period && spanOf(period, when.today)
  return [
    standing[stand](when),
    ...(kind ? [sql`q.kind = ${kind}`] : []),
    ...(who ? [sql`q.responsible = ${who}`] : []),
    ...(span ? [sql`q.said_at >= ${span.from.toString()}`] : []),
    ...(span?.until ? [sql`q.said_at < ${span.until.toString()}`] : []),
    // The first half finds the place in the index, the second is exact.
    ...(older
      ? [
          sql`q.said_at <= ${older.at.toString()}`,
          sql`(q.said_at < ${older.at.toString()} or q.id > ${older.id})`,
        ]
      : []),
  ]
}

const open = sql`q.state in ('new', 'looking', 'found', 'agreed')`

/** `stil` says in SQL what isLeftTooLong says of one request. */
const standing: Record<Filters['stand'], (when: When) => RawBuilder<unknown>> = {
  open: () => open,
  wacht: ({ today }) => sql`${open} and ${waiting(today)}`,
  stil: ({
    today,
    patience,
  }) => sql`${open} and not ${waiting(today)} and q.changed_at < ${lastTouch(today, patience)}
    and not (q.state = 'agreed' and coalesce(q.wished_until, q.wished_day, ${today}) >= ${today})`,
  klaar: () => sql`not ${open}`,
  alles: () => sql`true`,
}

/** Never null, so that `not` can stand before it. */
const waiting = (today: Day) => sql`coalesce(q.waiting_until > ${today}, q.waiting_for <> '')`

const lastTouch = (today: Day, patience: number) => startOf(addDays(today, -patience)).toString()
