/** Two years of requests in one question: what the rules count with, without names and without words. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { addMonths } from '../../../foundation/days.ts'
import { startOf } from '../list/rules.lists.ts'
import { type Asked, readAsked } from './rules.asked.ts'

/** When the first request of this logbook was said; null when it is empty. */
export async function logbookBegan(tx: Tx, villageId: string): Promise<Temporal.Instant | null> {
  const { rows } = await sql<{ said_at: Temporal.Instant }>`
    select q.said_at from logbook.requests q where q.village_id = ${villageId}
    order by q.said_at limit 1`.execute(tx)
  return rows[0]?.said_at ?? null
}

/** Changes when somebody writes a step or takes in an old logbook. */
export async function lastWritten(tx: Tx, villageId: string): Promise<string> {
  const { rows } = await sql<{ written: string }>`
    select concat_ws(' ',
      (select max(s.at) from logbook.steps s where s.village_id = ${villageId}),
      (select max(greatest(i.taken_at, i.undone_at)) from logbook.imports i
        where i.village_id = ${villageId})) as written`.execute(tx)
  return rows[0]?.written ?? ''
}

export type TwoYears = {
  asked: Asked[]
  /** Of whoever asked in the year itself: who had asked before it. */
  known: ReadonlySet<string>
}

/**
 * One line of text for each request: a row of the database for each would take longer to read than to find. People are
 * told apart by a hash, which is shorter than their ids and leads to nobody.
 * An answer is timed only when it was written down within a day of being said: what came from paper or from an old
 * logbook has no true times.
 */
export async function twoYears(tx: Tx, villageId: string, year: number): Promise<TwoYears> {
  const months = Array.from({ length: 25 }, (_, at) => startOf(addMonths(`${year - 1}-01-01`, at)).toString())
  const [from, middle, until] = [months[0], months[12], months[24]]
  const { rows } = await sql<{ lines: string | null; known: string | null }>`
    with asked as materialized (
      select q.id, q.kind, q.resident_id, q.helper_id, q.state, q.place, q.said_at,
        q.logged_at > q.said_at + interval '1 day' as late
      from logbook.requests q
      where q.village_id = ${villageId} and q.said_at >= ${from} and q.said_at < ${until}
    ), answered as materialized (
      select s.request_id, min(s.at) as at from logbook.steps s
      where s.village_id = ${villageId} and s.at >= ${middle} and not s.undone
        and s.step in ('found', 'agreed', 'done', 'referred')
      group by s.request_id
    ), failed as materialized (
      select distinct on (s.request_id) s.request_id, s.reason from logbook.steps s
      where s.village_id = ${villageId} and s.at >= ${from} and s.step = 'not-possible' and not s.undone
      order by s.request_id, s.version desc
    ), known as materialized (
      select w.resident_id
      from (select distinct a.resident_id from asked a where a.resident_id is not null and a.said_at >= ${middle}) w
      where exists (select from logbook.requests p
        where p.village_id = ${villageId} and p.resident_id = w.resident_id and p.said_at < ${middle})
    )
    select
      (select string_agg(concat_ws(E'\t',
          width_bucket(a.said_at, ${months}::timestamptz[]) - 1,
          a.kind, coalesce(uuid_hash_extended(a.resident_id, 0)::text, ''),
          coalesce(uuid_hash_extended(a.helper_id, 0)::text, ''), a.state,
          case when a.state = 'not-possible' then coalesce(f.reason, '') else '' end,
          translate(a.place, E'\t\n\r', '   '),
          case when w.at is not null and not a.late
            then (date_part('epoch', w.at - a.said_at) / 36)::integer::text else '' end,
          case when a.late then '1' else '' end), E'\n')
        from asked a
        left join answered w on w.request_id = a.id and a.said_at >= ${middle}
        left join failed f on f.request_id = a.id) as lines,
      (select string_agg(uuid_hash_extended(k.resident_id, 0)::text, ' ') from known k) as known`.execute(tx)
  return {
    asked: readAsked(rows[0]?.lines ?? null),
    known: new Set(rows[0]?.known?.split(' ') ?? []),
  }
}
