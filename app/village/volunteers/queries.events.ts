/** What changed of a person who takes part, a task or an offerer, with who and when. Names come from the memberships. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Event, What } from './rules.changes.ts'

/** Who writes, where and when. */
export type By = { village: string; account: string; at: Temporal.Instant }
export type About = 'person' | 'task' | 'offerer'

/** Newest first. */
export async function eventsOf<T>(tx: Tx, village: string, about: About, thing: string): Promise<Event<T>[]> {
  const { rows } = await sql<Event<T>>`
    select e.id, e.what, e.before, e.version, e.by, e.at, coalesce(m.name, '') as "byName"
    from volunteers.events e
      left join accounts.memberships m on m.village_id = e.village_id and m.account_id = e.by
    where e.village_id = ${village} and e.about = ${about} and e.thing = ${thing}
    order by e.version desc, e.at desc`.execute(tx)
  return rows
}

export async function noteEvent(
  tx: Tx,
  by: By,
  event: { about: About; thing: string; what: What; before: object; version: number },
): Promise<string> {
  const { id } = await tx
    .insertInto('volunteers.events')
    .values({
      ...{ village_id: by.village, about: event.about, thing: event.thing, what: event.what },
      ...{ before: JSON.stringify(event.before), version: event.version },
      ...{ by: by.account, at: by.at.toString() },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
