/** What this room has of two people who are made one, or come apart: what moves is remembered, so that it can go back. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Merge } from '../residents/door.ts'
import { change } from './queries.changing.ts'
import { type By, eventsOf } from './queries.events.ts'
import { findPart, peopleKeep } from './queries.people.ts'
import { comesApart, rollBack } from './rules.changes.ts'
import { madeOne, type Profile, parts } from './rules.profile.ts'

export async function countsOf(tx: Tx, village: string, person: string) {
  const { rows } = await sql<{ takesPart: boolean; tasks: number }>`
    select exists (select from volunteers.volunteers where village_id = ${village} and resident_id = ${person})
        as "takesPart",
      (select count(*) from volunteers.holders where village_id = ${village} and resident_id = ${person}) as tasks`.execute(
    tx,
  )
  return rows[0] ?? { takesPart: false, tasks: 0 }
}

/** One holds a task and the other stands in for it: then there are two. */
export async function standInForEachOther(tx: Tx, village: string, one: string, other: string) {
  const { rows } = await sql`
    select from volunteers.holders a
      join volunteers.holders b on b.village_id = a.village_id and b.task_id = a.task_id and b.part <> a.part
    where a.village_id = ${village} and a.resident_id = ${one} and b.resident_id = ${other} limit 1`.execute(
    tx,
  )
  return rows.length > 0
}

/**
 * Who takes part under one name only takes it along. When both do, the one who stays gains what only the other line knew,
 * and the other line keeps its own, unseen.
 */
export async function comeAlong(tx: Tx, by: By, { id, stays, goes }: Merge) {
  const { village } = by
  const [theirs, others] = [await findPart(tx, village, stays), await findPart(tx, village, goes)]
  if (theirs && others) {
    const which = { id: stays, version: theirs.version }
    await change(tx, by, peopleKeep, which, 'merged', madeOne(theirs, others))
  } else if (others) {
    await movePart(tx, village, goes, stays)
    await remember(tx, village, id, 'volunteer', [''])
  }
  // What both have stands where it is: nobody holds a task twice, or is thanked twice.
  const { rows: tasks } = await sql<{ key: string }>`
    update volunteers.holders h set resident_id = ${stays}
    where h.village_id = ${village} and h.resident_id = ${goes} and not exists (
      select from volunteers.holders o where o.village_id = h.village_id and o.task_id = h.task_id
        and o.resident_id = ${stays}) returning h.task_id::text as key`.execute(tx)
  await remember(tx, village, id, 'holder', keysIn(tasks))
  const { rows: thanked } = await sql<{ key: string }>`
    update volunteers.thanks t set resident_id = ${stays}
    where t.village_id = ${village} and t.resident_id = ${goes} and not exists (
      select from volunteers.thanks o where o.village_id = t.village_id and o.occasion = t.occasion
        and o.resident_id = ${stays}) returning t.occasion as key`.execute(tx)
  await remember(tx, village, id, 'thanks', keysIn(thanked))
}

/** Only what still is where the merge brought it: what a colleague put right since stays so. */
export async function goBack(tx: Tx, by: By, { id, stays, goes }: Merge) {
  const { village } = by
  const moved = (what: string) => sql`
    (select row_key from volunteers.merge_rows where village_id = ${village} and merge_id = ${id} and what = ${what})`
  const { rows } = await sql`select from volunteers.merge_rows
    where village_id = ${village} and merge_id = ${id} and what = 'volunteer'`.execute(tx)
  if (rows.length > 0) await movePart(tx, village, stays, goes)
  else await partAgain(tx, by, { id, stays })
  await sql`update volunteers.holders h set resident_id = ${goes}
    where h.village_id = ${village} and h.resident_id = ${stays} and h.task_id::text in ${moved('holder')}`.execute(
    tx,
  )
  await sql`update volunteers.thanks t set resident_id = ${goes}
    where t.village_id = ${village} and t.resident_id = ${stays} and t.occasion in ${moved('thanks')}`.execute(
    tx,
  )
  await tx
    .deleteFrom('volunteers.merge_rows')
    .where('village_id', '=', village)
    .where('merge_id', '=', id)
    .execute()
}

/** With its whole history. */
async function movePart(tx: Tx, village: string, from: string, to: string) {
  await sql`update volunteers.volunteers set resident_id = ${to}
    where village_id = ${village} and resident_id = ${from}`.execute(tx)
  await sql`update volunteers.events set thing = ${to}
    where village_id = ${village} and about = 'person' and thing = ${from}`.execute(tx)
}

const keysIn = (rows: readonly { key: string }[]) => rows.map(({ key }) => key)

async function remember(tx: Tx, village: string, merge: string, what: string, keys: readonly string[]) {
  if (keys.length === 0) return
  await tx
    .insertInto('volunteers.merge_rows')
    .values(keys.map(row_key => ({ village_id: village, merge_id: merge, what, row_key })))
    .execute()
}

/** Both took part: of what the merge brought to the one who stayed goes what nobody touched since. */
async function partAgain(tx: Tx, by: By, { id, stays }: Pick<Merge, 'id' | 'stays'>) {
  const now = await findPart(tx, by.village, stays)
  if (!now) return
  const { rows } = await sql<{ at: Temporal.Instant }>`
    select at from residents.merges where village_id = ${by.village} and id = ${id}`.execute(tx)
  const events = await eventsOf<Profile>(tx, by.village, 'person', stays)
  const merged = events.find(
    ({ what, at }) => what === 'merged' && rows[0] && Temporal.Instant.compare(at, rows[0].at) === 0,
  )
  if (!merged) return
  const since = events.filter(({ version }) => version > merged.version).map(({ before }) => before)
  const after = rollBack<Profile>(now, since)
  const before = comesApart<Profile>(parts, merged.before, after, now)
  await change(tx, by, peopleKeep, { id: stays, version: now.version }, 'unmerged', before)
}
