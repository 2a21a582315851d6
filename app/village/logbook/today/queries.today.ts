/** What stands on "Vandaag". */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import { isStillSo } from '../life/queries.telling.ts'
import { endings } from '../life/rules.life.ts'
import { tellings } from '../life/rules.telling.ts'
import { lineColumns, lineJoins, shortColumns, shortJoins } from '../queries.short.ts'
import type { Short, ShortLine } from '../rules.short.ts'

/** Everything that is not closed, the quietest first. */
export async function openRequests(tx: Tx, villageId: string, today: Day): Promise<Short[]> {
  const { rows } = await sql<Short>`
    select ${shortColumns}, case when q.state in ('new', 'looking') and q.wished_time is not null
        and coalesce(q.wished_until, q.wished_day) <= ${today}
      then coalesce((select p.number from residents.phones p
        where p.village_id = q.village_id and p.resident_id = q.resident_id order by p.position limit 1),
        nullif(q.called_by_phone, '')) end as number
    from logbook.requests q ${shortJoins}
    where q.village_id = ${villageId} and q.state in ('new', 'looking', 'found', 'agreed')
    order by q.changed_at, q.id`.execute(tx)
  return rows
}

/** What came in since a moment, the newest first, whatever became of it. */
export async function requestsSince(
  tx: Tx,
  villageId: string,
  since: Temporal.Instant,
  most: number,
): Promise<Short[]> {
  const { rows } = await sql<Short>`
    select ${shortColumns} from logbook.requests q ${shortJoins}
    where q.village_id = ${villageId} and q.said_at >= ${since.toString()}
    order by q.said_at desc, q.id limit ${most}`.execute(tx)
  return rows
}

/** An empty logbook gets a page that says how to begin. */
export async function hasRequests(tx: Tx, villageId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('logbook.requests')
    .select('id')
    .where('village_id', '=', villageId)
    // Without an order the tables of a hundred other villages are read until the first of this one.
    .orderBy('village_id')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Of all colleagues, the longest overdue first. What was to be done for a request ends with it; that is read and not
 * written, so that taking it up again brings its reminders back. What was noted after the end still asks for somebody;
 * what was noted in the same deed, and so at the same moment, was noted before it. Who must hear of the end is called after it;
 * of two who must hear the same, whoever asked comes first.
 */
export const followUpsDue = (tx: Tx, villageId: string, today: Day): Promise<ShortLine[]> =>
  lines(
    tx,
    sql`e.village_id = ${villageId} and e.followed_up_at is null and e.follow_up_day <= ${today}
      and (e.kind = any (${[...tellings]}) or not exists (select from logbook.requests o
        where o.village_id = e.village_id and o.id = e.request_id and o.state = any (${endings})
          and exists (select from logbook.steps s where s.village_id = o.village_id and s.request_id = o.id
            and s.step = any (${endings}) and not s.undone and s.at >= e.at)))
      and ${isStillSo}
      order by e.follow_up_day, e.at, e.resident_id is distinct from q.resident_id, e.id`,
  )

/** Lines since some day that mention me, until I say that I saw them or answer with a line or a step of my own. */
export const openMentions = (
  tx: Tx,
  villageId: string,
  me: string,
  since: Temporal.Instant,
): Promise<ShortLine[]> =>
  lines(
    tx,
    sql`e.village_id = ${villageId} and e.mentions <> '{}' and ${me}::uuid = any (e.mentions) and e.by <> ${me}
      and e.at >= ${since.toString()}
      and not exists (select from logbook.mentions_seen s
        where s.village_id = e.village_id and s.entry_id = e.id and s.account_id = ${me})
      and not exists (select from logbook.entries a
        where a.village_id = e.village_id and a.request_id = e.request_id and a.by = ${me} and a.at > e.at)
      and not (e.request_id is null and exists (select from logbook.entries a
        where a.village_id = e.village_id and a.resident_id = e.resident_id and a.by = ${me} and a.at > e.at))
      and not exists (select from logbook.steps t
        where t.village_id = e.village_id and t.request_id = e.request_id and t.by = ${me} and t.at > e.at
          and not t.undone)
      order by e.at, e.id`,
  )

async function lines(tx: Tx, which: RawBuilder<unknown>): Promise<ShortLine[]> {
  const { rows } = await sql<ShortLine>`
    select ${lineColumns} from logbook.entries e ${lineJoins} where ${which}`.execute(tx)
  return rows
}

/** One line with its person; null when it is not there for this asker. */
export async function findLine(tx: Tx, villageId: string, id: string): Promise<ShortLine | null> {
  const [line] = await lines(tx, sql`e.village_id = ${villageId} and e.id = ${id}`)
  return line ?? null
}

/** What I ticked off or saw a moment ago, so that it can be undone. */
export async function findDone(
  tx: Tx,
  villageId: string,
  id: string,
  me: string,
): Promise<{ line: ShortLine; ticked: boolean } | null> {
  const [ticked] = await lines(
    tx,
    sql`e.village_id = ${villageId} and e.id = ${id} and e.followed_up_by = ${me}`,
  )
  if (ticked) return { line: ticked, ticked: true }
  const [seen] = await lines(
    tx,
    sql`e.village_id = ${villageId} and e.id = ${id}
      and exists (select from logbook.mentions_seen s
        where s.village_id = e.village_id and s.entry_id = e.id and s.account_id = ${me})`,
  )
  return seen ? { line: seen, ticked: false } : null
}

/** False when it was ticked off before, or is not there for this asker. */
export async function tickOff(
  tx: Tx,
  villageId: string,
  entry: string,
  me: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const done = await tx
    .updateTable('logbook.entries')
    .set({ followed_up_at: now.toString(), followed_up_by: me })
    .where('village_id', '=', villageId)
    .where('id', '=', entry)
    .where('follow_up_day', 'is not', null)
    .where('followed_up_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** Only what I ticked off myself. */
export async function tickOn(tx: Tx, villageId: string, entry: string, me: string): Promise<boolean> {
  const done = await tx
    .updateTable('logbook.entries')
    .set({ followed_up_at: null, followed_up_by: null })
    .where('village_id', '=', villageId)
    .where('id', '=', entry)
    .where('followed_up_by', '=', me)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function seeMention(tx: Tx, villageId: string, entry: string, me: string): Promise<boolean> {
  const done = await sql`
    insert into logbook.mentions_seen (village_id, entry_id, account_id)
    select e.village_id, e.id, ${me} from logbook.entries e
    where e.village_id = ${villageId} and e.id = ${entry} and ${me}::uuid = any (e.mentions)
    on conflict do nothing`.execute(tx)
  return done.numAffectedRows === 1n
}

export async function forgetMention(tx: Tx, villageId: string, entry: string, me: string): Promise<boolean> {
  const done = await tx
    .deleteFrom('logbook.mentions_seen')
    .where('village_id', '=', villageId)
    .where('entry_id', '=', entry)
    .where('account_id', '=', me)
    .executeTakeFirst()
  return done.numDeletedRows === 1n
}
