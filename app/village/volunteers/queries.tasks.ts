/** The tasks of the village and who holds them. The board gets the names through a function that knows no more than names. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'
import type { Keeps, Versioned } from './queries.changing.ts'
import { type By, noteEvent } from './queries.events.ts'
import type { Task } from './rules.cadre.ts'
import { type Held, type TaskDetails, type TaskWish, taskParts } from './rules.tasks.ts'

/** Those that the village has now, by name; whoever holds one comes before who stands in. */
export async function cadre(tx: Tx, village: string): Promise<Task[]> {
  const { rows } = await sql<Task>`
    with names as (select * from volunteers.cadre_names())
    select t.id, t.name, t.note, coalesce((
      select json_agg(json_build_object('resident', h.resident_id, 'name', n.name, 'part', h.part,
          'since', h.since, 'stops', h.stops_on, 'gone', n.gone) order by h.part, h.position)
      from volunteers.holders h join names n on n.id = h.resident_id
      where h.village_id = t.village_id and h.task_id = t.id), '[]') as people
    from volunteers.tasks t where t.village_id = ${village} and t.in_use
    order by lower(t.name), t.id`.execute(tx)
  return rows
}

/** No longer the village's, by name. */
export async function tasksOfBefore(tx: Tx, village: string): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('volunteers.tasks')
    .select(['id', 'name'])
    .where('village_id', '=', village)
    .where('in_use', '=', false)
    .orderBy('name')
    .execute()
}

export const findTask = (tx: Tx, village: string, id: string | undefined) => read(tx, village, id, false)

async function read(
  tx: Tx,
  village: string,
  id: string | undefined,
  hold: boolean,
): Promise<Versioned<TaskDetails> | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Versioned<TaskDetails>>`
    select t.id, t.name, t.note, t.in_use as "inUse", t.version, coalesce((
      select json_agg(json_build_object('resident', h.resident_id, 'part', h.part, 'since', h.since,
          'stops', h.stops_on) order by h.position)
      from volunteers.holders h where h.village_id = t.village_id and h.task_id = t.id), '[]') as people
    from volunteers.tasks t where t.village_id = ${village} and t.id = ${id}
    ${hold ? sql`for update of t` : sql``}`.execute(tx)
  return rows[0] ?? null
}

export const tasksKeep: Keeps<TaskDetails> = {
  about: 'task',
  parts: taskParts,
  hold: (tx, village, id) => read(tx, village, id, true),
  write: async (tx, village, id, { name, note, people, inUse }, version) => {
    await tx
      .updateTable('volunteers.tasks')
      .set({ name, note, in_use: inUse, version })
      .where('village_id', '=', village)
      .where('id', '=', id)
      .where('version', '=', version - 1)
      .execute()
    await writeHolders(tx, village, id, people)
  },
}

export async function addTask(tx: Tx, by: By, { name, note, people }: TaskWish): Promise<string> {
  const { id } = await tx
    .insertInto('volunteers.tasks')
    .values({ village_id: by.village, name, note, made_by: by.account, made_at: by.at.toString() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeHolders(tx, by.village, id, people)
  await noteEvent(tx, by, { about: 'task', thing: id, what: 'began', before: {}, version: 1 })
  return id
}

async function writeHolders(tx: Tx, village: string, task: string, people: readonly Held[]) {
  await tx
    .deleteFrom('volunteers.holders')
    .where('village_id', '=', village)
    .where('task_id', '=', task)
    .execute()
  if (people.length === 0) return
  await tx
    .insertInto('volunteers.holders')
    .values(
      people.map(({ resident, part, since, stops }, position) => ({
        ...{ village_id: village, task_id: task, resident_id: resident, part, position },
        ...{ since, stops_on: stops },
      })),
    )
    // Two lines of one person, who became one a moment ago.
    .onConflict(conflict => conflict.columns(['village_id', 'task_id', 'resident_id']).doNothing())
    .execute()
}

export type Choosable = { id: string; name: string }

/** Who can be given a task: whoever takes part, and these, whatever became of them. */
export async function whoCanHold(tx: Tx, village: string, also: readonly string[]): Promise<Choosable[]> {
  const { rows } = await sql<Choosable>`
    select r.id, r.name from residents.residents r
    where r.village_id = ${village} and (r.id = any (${also}::uuid[]) or (
      r.ended_at is null and r.merged_into is null and not r.frozen and exists (
        select from volunteers.volunteers v
        where v.village_id = r.village_id and v.resident_id = r.id and v.stopped_on is null)))
    order by r.sort_name, r.id`.execute(tx)
  return rows
}
