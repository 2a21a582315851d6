/** What stands in the logbook about one person, for whoever may read it now: the database knows who that is. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import type { State } from '../life/rules.life.ts'
import type { Wish } from './rules.saying.ts'

/** `ask`: what was asked when a request came in. */
export type AboutLine = {
  what: 'line' | 'ask'
  id: string
  request_id: string | null
  at: Temporal.Instant
  words: string
  writer: string
  narrow: boolean
}

/** The newest first: what was said, of requests and by itself, and whatever is for a few. */
export async function linesAbout(
  tx: Tx,
  village: string,
  person: string,
  most: number,
): Promise<AboutLine[]> {
  const { rows } = await sql<AboutLine>`
    with about as (
      select 'line' as what, e.id, e.request_id, e.said_at as at, e.words, e.by, e.circle <> '{}' as narrow
        from logbook.entries e
        where e.village_id = ${village} and e.resident_id = ${person} and e.words <> '' and e.gone_at is null
      union all
      select 'ask', q.id, q.id, q.said_at, q.words, q.logged_by, false
        from logbook.requests q where q.village_id = ${village} and q.resident_id = ${person} and q.words <> '')
    select a.what, a.id, a.request_id, a.at, a.words, coalesce(w.name, '') as writer, a.narrow
    from about a left join accounts.memberships w on w.village_id = ${village} and w.account_id = a.by
    order by a.at desc, a.id desc limit ${most}`.execute(tx)
  return rows
}

export type Coming = Wish & { id: string; kind_name: string; words: string; place: string; state: State }

/** What was asked for today and later, the soonest first: where somebody may be, and who expects them. */
export async function comingFor(
  tx: Tx,
  village: string,
  person: string,
  { today, most }: { today: Day; most: number },
): Promise<Coming[]> {
  const { rows } = await sql<Coming>`
    select q.id, k.name as kind_name, q.words, q.place, q.state, q.wished_day, q.wished_until, q.wished_time,
      q.wished_time_until, q.part
    from logbook.requests q join village.kinds k on k.village_id = q.village_id and k.code = q.kind
    where q.village_id = ${village} and q.resident_id = ${person}
      and q.state in ('new', 'looking', 'found', 'agreed') and coalesce(q.wished_until, q.wished_day) >= ${today}
    order by q.wished_day, q.wished_time nulls last, q.id limit ${most}`.execute(tx)
  return rows
}
