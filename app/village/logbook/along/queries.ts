/** What the logbook has of two people who are made one, or come apart. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Merge } from '../../residents/door.ts'

/** Lines that are for a few others are not counted: that they exist is theirs to know. */
export async function countOf(tx: Tx, village: string, person: string) {
  const { rows } = await sql<{ requests: number; helps: number; lines: number }>`
    select
      (select count(*) from logbook.requests where village_id = ${village} and resident_id = ${person}) as requests,
      (select count(*) from logbook.requests where village_id = ${village} and helper_id = ${person}) as helps,
      (select count(*) from logbook.entries where village_id = ${village} and resident_id = ${person}) as lines`.execute(
    tx,
  )
  return rows[0] ?? { requests: 0, helps: 0, lines: 0 }
}

/** One asked and the other did it: then there are two. */
export async function helpedEachOther(tx: Tx, village: string, one: string, other: string): Promise<boolean> {
  const both = [one, other]
  const { rows } = await sql<{ id: string }>`
    select q.id from logbook.requests q
    where q.village_id = ${village} and q.resident_id = any (${both}::uuid[]) and q.helper_id = any (${both}::uuid[])
      and q.resident_id <> q.helper_id
    union all
    select q.id from logbook.requests q
      join logbook.steps s on s.village_id = q.village_id and s.request_id = q.id
    where q.village_id = ${village} and q.resident_id = any (${both}::uuid[]) and s.helper_id = any (${both}::uuid[])
      and q.resident_id <> s.helper_id and not s.undone
    limit 1`.execute(tx)
  return rows.length > 0
}

export async function comeAlong(tx: Tx, merge: string) {
  await sql`select logbook.come_along(${merge})`.execute(tx)
}

export async function goBack(tx: Tx, merge: string, lines: readonly string[]) {
  await sql`select logbook.go_back(${merge}, ${lines}::uuid[])`.execute(tx)
}

type Since = { id: string; words: string; at: Temporal.Instant }

/** About the one who stayed, noted after the merge; the newest first. */
export async function writtenSince(tx: Tx, village: string, { id, stays }: Merge) {
  const then = sql`(select m.at from residents.merges m where m.village_id = ${village} and m.id = ${id})`
  const { rows: requests } = await sql<Since & { resident_id: string; helper_id: string | null }>`
    select q.id, q.words, q.logged_at as at, q.resident_id, q.helper_id from logbook.requests q
    where q.village_id = ${village} and q.resident_id = ${stays} and q.logged_at > ${then}
      and not exists (select from logbook.merge_rows w where w.village_id = ${village} and w.merge_id = ${id}
        and w.table_name = 'requests' and w.column_name = 'resident_id' and w.row_id = q.id)
    order by q.logged_at desc, q.id`.execute(tx)
  const { rows: lines } = await sql<Since & { resident_id: string; narrow: boolean }>`
    select e.id, e.words, e.at, e.resident_id, e.circle <> '{}' as narrow from logbook.entries e
    where e.village_id = ${village} and e.resident_id = ${stays} and e.request_id is null and e.at > ${then}
      and not exists (select from logbook.merge_rows w where w.village_id = ${village} and w.merge_id = ${id}
        and w.table_name = 'entries' and w.row_id = e.id)
    order by e.at desc, e.id`.execute(tx)
  return { requests, lines }
}
