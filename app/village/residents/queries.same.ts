/** Whose rights it is about: the person under every line of theirs, the others around them, and whose time is up. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'

/** Whoever left, and for how long; their time is up after the years that the village chose. */
export async function leftBefore(tx: Tx, village: string, at: Temporal.Instant): Promise<string[]> {
  const rows = await tx
    .selectFrom('residents.residents')
    .select('id')
    .where('village_id', '=', village)
    .where('ended_at', '<', sql<Temporal.Instant>`${at.toString()}`)
    .where('ended_why', 'in', ['moved', 'died'])
    // What rests is not erased either, not even by time; once it is lifted, it goes the night after.
    .where('frozen', '=', false)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** The person and whoever turned out to be the same, with all their names; none when there is nobody. */
export async function samePeople(
  tx: Tx,
  village: string,
  id: string,
): Promise<{ ids: string[]; names: string[] }> {
  const { rows } = await sql<{ id: string; name: string }>`
    with recursive same as (
      select id, name from residents.residents where village_id = ${village} and id = ${id}
      union select d.id, d.name from same s
        join residents.residents d on d.village_id = ${village} and d.merged_into = s.id)
    select id, name from same`.execute(tx)
  return { ids: rows.map(row => row.id), names: [...new Set(rows.map(({ name }) => name))] }
}

/** The names of all others in the village than these, to find them back in free words. */
export async function namesOfOthers(tx: Tx, village: string, people: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from residents.residents
    where village_id = ${village} and id <> all (${people}::uuid[])`.execute(tx)
  return rows.map(({ name }) => name)
}

type CalledAs = { id: string; name: string; maidenName: string }

/** By which names everybody in the village goes, each line of whoever turned out to be somebody else too. */
export async function calledAs(tx: Tx, village: string): Promise<CalledAs[]> {
  const { rows } = await sql<CalledAs>`
    select id, name, maiden_name as "maidenName" from residents.residents where village_id = ${village}`.execute(
    tx,
  )
  return rows
}
