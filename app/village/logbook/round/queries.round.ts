/** With whom somebody spoke, and who helped for the first time: what the logbook knows of those who take part. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'

/**
 * When these people were last spoken to: a line about them, a task of theirs, or something that they asked. That nobody
 * answered is no talk. Who is not in it was never spoken to.
 */
export async function lastSpokenTo(
  tx: Tx,
  village: string,
  people: readonly string[],
): Promise<Map<string, Temporal.Instant>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<{ id: string; at: Temporal.Instant | null }>`
    select p.id, greatest(
      (select max(e.said_at) from logbook.entries e where e.village_id = ${village} and e.resident_id = p.id
        and e.kind not in ('no-answer', 'voicemail')),
      (select max(q.changed_at) from logbook.requests q where q.village_id = ${village} and q.helper_id = p.id),
      (select max(q.said_at) from logbook.requests q where q.village_id = ${village} and q.resident_id = p.id)) as at
    from unnest(${people}::uuid[]) as p (id)`.execute(tx)
  return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])))
}

/** Who of these was rung in vain since then, and when. */
export async function triedSince(
  tx: Tx,
  village: string,
  people: readonly string[],
  since: Temporal.Instant,
): Promise<Map<string, Temporal.Instant>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<{ id: string; at: Temporal.Instant }>`
    select e.resident_id as id, max(e.said_at) as at from logbook.entries e
    where e.village_id = ${village} and e.resident_id = any (${people}::uuid[]) and e.kind in ('no-answer', 'voicemail')
      and e.said_at >= ${since.toString()} group by 1`.execute(tx)
  return new Map(rows.map(({ id, at }) => [id, at]))
}

export type FirstTime = { resident: string; name: string; phone: string; day: Temporal.Instant }

/** Whoever did something for another for the first time in this stretch, in the order of the alphabet. */
export async function helpedFirst(
  tx: Tx,
  village: string,
  { from, until }: { from: Temporal.Instant; until: Temporal.Instant },
): Promise<FirstTime[]> {
  // In one pass over what was ever done: asked person by person, a village without statistics answers after minutes.
  const { rows } = await sql<FirstTime>`
    with first as materialized (
      select coalesce(s.helper_id, q.helper_id) as helper, min(s.at) as day from logbook.steps s
        join logbook.requests q on q.village_id = s.village_id and q.id = s.request_id
      where s.village_id = ${village} and s.step in ('done', 'one-done') and not s.undone
      group by 1 having min(s.at) >= ${from.toString()} and min(s.at) < ${until.toString()})
    select r.id as resident, r.name, first.day, coalesce((select p.number from residents.phones p
        where p.village_id = ${village} and p.resident_id = r.id order by p.position limit 1), '') as phone
    from first cross join lateral (
      select x.id, x.name, x.sort_name from residents.residents x where x.village_id = ${village}
        and x.id = first.helper and x.ended_at is null and x.merged_into is null and not x.frozen offset 0) r
    -- Of an old logbook there may be no more than how it ended.
    where not exists (select from logbook.requests q where q.village_id = ${village} and q.helper_id = r.id
      and q.state = 'done' and q.changed_at < ${from.toString()})
    order by r.sort_name, r.id`.execute(tx)
  return rows
}
