/** What changed in the line of one person, for their copy. While two were taken for one, what stood there was of both. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Held } from '../../foundation/holding.ts'
import { noteOfEvent } from './rules.holding.ts'

/** Of an event `e` of whoever stayed: written after a merge that was undone later, until and with the undoing. */
const isMixed = sql<boolean>`exists (select from residents.merges m where m.village_id = e.village_id
  and m.stays_id = e.resident_id and m.undone_at is not null and e.at <= m.undone_at
  and (e.at > m.at or e.what = 'unmerged'))`

type Row = { id: string; what: string; before: Record<string, unknown>; by: string; at: Temporal.Instant }

/** What stood there before is left out where somebody else's may be in it. */
export async function changesOf(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const { rows } = await sql<Row & { mixed: boolean }>`
    select e.id, e.what, e.before - 'with' as before, e.by, e.at, ${isMixed} as mixed from residents.events e
    where e.village_id = ${village} and e.resident_id = any (${people}) order by e.at`.execute(tx)
  return rows.map(({ id, what, before, by, at, mixed }) => ({
    ...{ part: 'changes', id, at, by },
    facts: [
      {
        ...{ column: 'residents.events.what', value: what },
        says: what in nameless ? nameless[what as keyof typeof nameless] : `history.what.${what}`,
      },
      { column: 'residents.events.before', value: mixed ? '' : noteOfEvent(before), free: true },
    ],
  }))
}

/** With whom somebody was one is not theirs to take along. */
const nameless = { merged: 'history.told.merged', unmerged: 'history.told.unmerged' } as const

/** Of whoever is erased, what stands in the history of the one that they were taken for. */
export async function forgetMixed(tx: Tx, village: string, people: readonly string[]) {
  await sql`delete from residents.events e where e.village_id = ${village} and ${isMixed}
    and exists (select from residents.merges m where m.village_id = ${village}
      and m.stays_id = e.resident_id and m.goes_id = any (${people}))`.execute(tx)
}
