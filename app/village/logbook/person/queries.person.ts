/** One person in the logbook: what they ask, what they give, who helps them, what was said. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import type { State } from '../life/rules.life.ts'
import type { Line, StandingKind } from '../lines/rules.entry.ts'
import type { Gone } from '../lines/rules.gone.ts'
import type { Older } from '../list/rules.lists.ts'
import { shortColumns, shortJoins } from '../queries.short.ts'
import type { Writer } from '../request/queries.requests.ts'
import type { Short } from '../rules.short.ts'
import { closedShown } from './rules.past.ts'

/** What they asked, or where they help: everything open, and the last few that are closed. */
export async function requestsAround(
  tx: Tx,
  villageId: string,
  person: string,
  as: 'asker' | 'helper',
): Promise<Short[]> {
  const theirs = as === 'asker' ? sql`q.resident_id = ${person}` : sql`q.helper_id = ${person}`
  const open = sql`q.state in ('new', 'looking', 'found', 'agreed')`
  // First theirs, then the newest of them: asked together, the database may walk through the whole village by date.
  const { rows } = await sql<Short>`
    with theirs as materialized (select * from logbook.requests q where q.village_id = ${villageId} and ${theirs})
    (select ${shortColumns} from theirs q ${shortJoins} where ${open} order by q.said_at desc, q.id limit 60)
    union all
    (select ${shortColumns} from theirs q ${shortJoins} where not ${open} order by q.said_at desc, q.id limit ${closedShown})`.execute(
    tx,
  )
  return rows
}

export type Helper = { id: string; name: string; times: number }

/** Who did something for this person, most often first; only for words such as "often", never shown as a number. */
export async function usualHelpers(
  tx: Tx,
  villageId: string,
  person: string,
  most: number,
): Promise<Helper[]> {
  const { rows } = await sql<Helper>`
    with done as (
      select q.helper_id from logbook.requests q
        where q.village_id = ${villageId} and q.resident_id = ${person} and q.state = 'done'
      union all
      select coalesce(s.helper_id, q.helper_id) from logbook.requests q
        join logbook.steps s on s.village_id = q.village_id and s.request_id = q.id
        where q.village_id = ${villageId} and q.resident_id = ${person} and s.step = 'one-done' and not s.undone
    ), often as (select helper_id, count(*) as times from done group by helper_id order by times desc limit 50)
    select h.id, h.name, often.times from often
    join residents.residents h on h.village_id = ${villageId} and h.id = often.helper_id and h.ended_at is null and not h.frozen and h.offered
    order by often.times desc, h.name, h.id limit ${most}`.execute(tx)
  return rows
}

/** `ask`: a request came in. `line`: somebody wrote. `end`: what came of a request. */
export type Moment = Gone & {
  what: 'ask' | 'line' | 'end'
  id: string
  request_id: string | null
  at: Temporal.Instant
  words: string
  /** What the request asked, the first 120 letters; null for a line without one. */
  about: string | null
  kind: StandingKind | null
  state: Exclude<State, 'new' | 'looking' | 'found' | 'agreed'> | null
  writer: string
  /** Of a form on paper: the colleague who keyed it in for whoever wrote it; else empty. */
  typist: string
  /** Of a line without a request: who comes back to it. With one it stands on the page of that. */
  follow_up_day: Day | null
  follow_up_for: string | null
  followed_up_at: Temporal.Instant | null
  followed_up_by: string | null
  /** Who took the words away. */
  taker: string
  narrow: boolean
  /** Came in with an old logbook. */
  is_old: boolean
}

/** What was asked, said and done around this person, the newest first. */
export async function timelineOf(
  tx: Tx,
  villageId: string,
  person: string,
  { older, most }: { older: Older | null; most: number },
): Promise<{ moments: Moment[]; more: boolean }> {
  const behind = older ? sql`(m.at, m.id) < (${older.at.toString()}, ${older.id}::uuid)` : sql`true`
  const { rows } = await sql<Moment>`
    with m as (
      select 'ask' as what, q.id, q.id as request_id, q.said_at as at, '' as words, null as kind, null as state,
          q.logged_by as by, false as narrow, 1 as version, null::timestamptz as kept_at,
          null::timestamptz as gone_at, null::uuid as gone_by, null as gone_why
        from logbook.requests q where q.village_id = ${villageId} and q.resident_id = ${person}
      union all
      select 'line', e.id, e.request_id, e.said_at, e.words, e.kind, null, e.by, e.circle <> '{}', 1, e.at,
          e.gone_at, e.gone_by, e.gone_why
        from logbook.entries e where e.village_id = ${villageId} and e.resident_id = ${person}
      union all
      select 'end', s.id, s.request_id, s.at, s.note, null, s.step, s.by, false, s.version, null,
          s.gone_at, s.gone_by, s.gone_why
        from logbook.requests q
        join logbook.steps s on s.village_id = q.village_id and s.request_id = q.id
        where q.village_id = ${villageId} and q.resident_id = ${person} and not s.undone
          and (s.step in ('done', 'referred', 'withdrawn', 'not-possible')
            -- Help that stops on a day to come has not stopped yet.
            or (s.step = 'stopped' and jsonb_exists(s.before, 'state')))
    ), newest as (select * from m where ${behind} order by m.at desc, m.id desc limit ${most + 1})
    select m.what, m.id, m.request_id, m.at, m.words, left(a.words, 120) as about, m.kind, m.state,
      coalesce(w.name, '') as writer, coalesce(t.name, '') as typist, coalesce(g.name, '') as taker,
      l.follow_up_day, l.follow_up_for, l.followed_up_at, l.followed_up_by, m.narrow, m.gone_at, m.gone_by, m.gone_why,
      m.version <= 2 and exists (select from logbook.import_rows o
        join logbook.imports i on i.village_id = o.village_id and i.id = o.import_id
        where o.village_id = ${villageId} and o.made_id = m.request_id
          and (m.kept_at is null or i.taken_at = m.kept_at)) as is_old
    from newest m
    left join accounts.memberships w on w.village_id = ${villageId} and w.account_id = m.by
    left join logbook.steps n on m.what = 'ask' and n.village_id = ${villageId} and n.request_id = m.id and n.version = 1
      and n.by <> m.by
    left join accounts.memberships t on t.village_id = ${villageId} and t.account_id = n.by
    left join accounts.memberships g on g.village_id = ${villageId} and g.account_id = m.gone_by
    left join logbook.entries l on l.village_id = ${villageId} and l.id = m.id and l.request_id is null
    left join logbook.requests a on a.village_id = ${villageId} and a.id = m.request_id
    order by m.at desc, m.id desc`.execute(tx)
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
