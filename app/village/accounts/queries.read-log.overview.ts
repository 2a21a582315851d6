/** How much was opened, per person who works here and per day: numbers only, never of whom. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { type Day, zone } from '../../foundation/days.ts'
import { hurried, type Opened } from './rules.read-log.ts'

/** `people`: whose pages were opened, each counted once a day. */
export type DayOfWork = { day: Day; account: string; name: string; people: number; refused: number }
export type Span = { from: Temporal.Instant; until: Temporal.Instant }

export async function daysOfWork(tx: Tx, village: string, { from, until }: Span): Promise<DayOfWork[]> {
  const { rows } = await sql<DayOfWork>`
    select (l.at at time zone ${zone})::date::text as day, l.account_id as account, coalesce(m.name, '') as name,
      count(distinct s.subject_id)::int as people,
      (count(distinct l.seq) filter (where l.outcome = 'refused'))::int as refused
    from accounts.read_log l
      left join accounts.read_log_subjects s on s.village_id = l.village_id and s.seq = l.seq and ${opened}
      left join accounts.memberships m on m.village_id = l.village_id and m.account_id = l.account_id
    where l.village_id = ${village} and l.at >= ${from.toString()} and l.at < ${until.toString()}
      and l.account_id is not null
    group by 1, 2, 3
    order by 1 desc, 3, 2`.execute(tx)
  return rows
}

/** Every opening by those who opened enough in these days to be looked at more closely. */
export async function openings(tx: Tx, village: string, { from, until }: Span): Promise<Opened[]> {
  const { rows } = await sql<Opened>`
    with opened as (
      select l.account_id as account, s.subject_id as subject, l.at
      from accounts.read_log l join accounts.read_log_subjects s on s.village_id = l.village_id and s.seq = l.seq
      where l.village_id = ${village} and l.at >= ${from.toString()} and l.at < ${until.toString()} and ${opened})
    select account, subject, at from opened where account in (
      select account from opened group by account having count(distinct subject) >= ${hurried.people})
    order by at`.execute(tx)
  return rows
}

/** A page about a resident, not a row of a list; papers of those who work here are no residents. */
const opened = sql`s.object_part = 'page' and s.object_type <> 'account'`

/** Whether anything was written before this moment. */
export async function hasEarlier(tx: Tx, village: string, before: Temporal.Instant): Promise<boolean> {
  const row = await tx
    .selectFrom('accounts.read_log')
    .select('seq')
    .where('village_id', '=', village)
    .where('at', '<', before)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
