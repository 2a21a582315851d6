/** One person in the logbook: what they ask, what they give, who helps them, what was said. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { State } from '../life/rules.life.ts'
import type { EntryKind, Line } from '../lines/rules.entry.ts'
import type { Older } from '../list/rules.lists.ts'
import { shortColumns, shortJoins } from '../queries.short.ts'
import type { Writer } from '../request/queries.requests.ts'
import type { Short } from '../rules.short.ts'

/** The person, and whoever turned out to be the same. */
export async function sameAs(tx: Tx, villageId: string, resident: string): Promise<string[]> {
  const doubles = await tx
    .selectFrom('residents.residents')
    .select('id')
    .where('village_id', '=', villageId)
    .where('merged_into', '=', resident)
    .execute()
  return [resident, ...doubles.map(({ id }) => id)]
}

/** What they asked, or where they help: everything open, and the last few that are closed. */
export async function requestsAround(
  tx: Tx,
  villageId: string,
  ids: readonly string[],
  as: 'asker' | 'helper',
): Promise<Short[]> {
  const theirs = as === 'asker' ? sql`q.resident_id = any (${ids})` : sql`q.helper_id = any (${ids})`
  const open = sql`q.state in ('new', 'looking', 'found', 'agreed')`
  const { rows } = await sql<Short>`
    (select ${shortColumns} from logbook.requests q ${shortJoins}
      where q.village_id = ${villageId} and ${theirs} and ${open} order by q.said_at desc, q.id limit 60)
    union all
    (select ${shortColumns} from logbook.requests q ${shortJoins}
      where q.village_id = ${villageId} and ${theirs} and not ${open} order by q.said_at desc, q.id limit 5)`.execute(
    tx,
  )
  return rows
}

export type Helper = { id: string; name: string; times: number }

/** Who did something for this person, most often first; only for words such as "often", never shown as a number. */
export async function usualHelpers(
  tx: Tx,
  villageId: string,
  ids: readonly string[],
  most: number,
): Promise<Helper[]> {
  const { rows } = await sql<Helper>`
    select h.id, h.name, count(*) as times
    from (
      select q.helper_id from logbook.requests q
        where q.village_id = ${villageId} and q.resident_id = any (${ids}) and q.state = 'done'
      union all
      select coalesce(s.helper_id, q.helper_id) from logbook.requests q
        join logbook.steps s on s.village_id = q.village_id and s.request_id = q.id
        where q.village_id = ${villageId} and q.resident_id = any (${ids}) and s.step = 'one-done' and not s.undone
    ) done
    join residents.residents h on h.village_id = ${villageId} and h.id = done.helper_id and h.ended_at is null
    group by h.id, h.name order by times desc, h.name, h.id limit ${most}`.execute(tx)
  return rows
}

/** `ask`: a request came in. `line`: somebody wrote. `end`: what came of a request. */
export type Moment = {
  what: 'ask' | 'line' | 'end'
  id: string
  request_id: string | null
  at: Temporal.Instant
  words: string
  /** What the request asked, the first 120 letters; null for a line without one. */
  about: string | null
  kind: EntryKind | null
  state: Exclude<State, 'new' | 'looking' | 'found' | 'agreed'> | null
  writer: string
  narrow: boolean
}

/** What was asked, said and done around this person, the newest first. */
export async function timelineOf(
  tx: Tx,
  villageId: string,
  ids: readonly string[],
  { older, most }: { older: Older | null; most: number },
): Promise<{ moments: Moment[]; more: boolean }> {
  const behind = older ? sql`(m.at, m.id) < (${older.at.toString()}, ${older.id}::uuid)` : sql`true`
  const { rows } = await sql<Moment>`
    select m.what, m.id, m.request_id, m.at, m.words, left(a.words, 120) as about, m.kind, m.state, coalesce(w.name, '') as writer, m.narrow
    from (
      select 'ask' as what, q.id, q.id as request_id, q.said_at as at, '' as words, null as kind, null as state,
          q.logged_by as by, false as narrow
        from logbook.requests q where q.village_id = ${villageId} and q.resident_id = any (${ids})
      union all
      select 'line', e.id, e.request_id, e.said_at, e.words, e.kind, null, e.by, e.circle <> '{}'
        from logbook.entries e where e.village_id = ${villageId} and e.resident_id = any (${ids})
      union all
      select 'end', s.id, s.request_id, s.at, s.note, null, s.step, s.by, false
        from logbook.requests q
        join logbook.steps s on s.village_id = q.village_id and s.request_id = q.id
        where q.village_id = ${villageId} and q.resident_id = any (${ids}) and not s.undone
          and s.step in ('done', 'referred', 'withdrawn', 'not-possible')
    ) m
    left join accounts.memberships w on w.village_id = ${villageId} and w.account_id = m.by
    left join logbook.requests a on a.village_id = ${villageId} and a.id = m.request_id
    where ${behind}
    order by m.at desc, m.id desc limit ${most + 1}`.execute(tx)
  return { moments: rows.slice(0, most), more: rows.length > most }
}

/** A line about a person, without a request. */
export async function addLine(tx: Tx, writer: Writer, resident: string, line: Line) {
  const at = writer.now.toString()
  await tx
    .insertInto('logbook.entries')
    .values({
      ...line,
      circle: sql`${line.circle}::uuid[]`,
      mentions: sql`${line.mentions}::uuid[]`,
      village_id: writer.village,
      resident_id: resident,
      by: writer.account,
      said_at: at,
      at,
    })
    .execute()
}
