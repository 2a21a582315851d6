/** Who changed what; names of colleagues come from their membership. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Event } from './rules.history.ts'

export type Noted = Event & { byName: string }

/** Newest first. */
export async function eventsOf(tx: Tx, village: string, resident: string): Promise<Noted[]> {
  const { rows } = await sql<Noted>`
    select e.id, e.what, e.before, e.version, e.by, e.at, coalesce(m.name, '') as "byName"
    from residents.events e
      left join accounts.memberships m on m.village_id = e.village_id and m.account_id = e.by
    where e.village_id = ${village} and e.resident_id = ${resident}
    order by e.version desc`.execute(tx)
  return rows
}
