/** Of whom something changed since a moment, for whoever takes over the telephone. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { type Part, parts } from './rules.details.ts'

export type ResidentChange = {
  id: string
  resident: string
  name: string
  /** How they were called before two became one, which may have changed their name. */
  nameThen: string
  what: string
  /** What of the person changed, in the order in which it stands on the page. */
  parts: Part[]
  /** Of two who became one: the other one. */
  other: string | null
  otherName: string | null
  /** Whoever this person went up in. */
  mergedInto: string | null
  by: string
  at: Temporal.Instant
}

/** The newest first; that somebody was written down is not told. Never what it was changed from. */
export async function residentChangesSince(
  tx: Tx,
  village: string,
  since: Temporal.Instant,
  most: number,
): Promise<ResidentChange[]> {
  const { rows } = await sql<ResidentChange & { changed: string[] }>`
    select e.id, e.resident_id as resident, r.name,
      coalesce(case e.what when 'merged' then e.before ->> 'name' end, r.name) as "nameThen", e.what,
      array(select jsonb_object_keys(e.before)) as changed, e.before ->> 'with' as other,
      (select o.name from residents.residents o
        where o.village_id = e.village_id and o.id::text = e.before ->> 'with') as "otherName",
      r.merged_into as "mergedInto", e.by, e.at
    from residents.events e
    join residents.residents r on r.village_id = e.village_id and r.id = e.resident_id
    where e.village_id = ${village} and e.at >= ${since.toString()} and e.what <> 'added'
    order by e.at desc, e.version desc, e.id limit ${most}`.execute(tx)
  return rows.map(({ changed, ...row }) => ({ ...row, parts: parts.filter(part => changed.includes(part)) }))
}
