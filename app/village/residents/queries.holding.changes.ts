/** What changed in the line of one person, for their copy. While two were taken for one, what stood there was of both. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Held } from '../../foundation/holding.ts'
import { factsOf } from './holding.facts.ts'
import { findResident } from './queries.find.ts'
import { type Event, tell } from './rules.history.ts'

/** Of an event `e` of whoever stayed: written after a merge that was undone later, until and with the undoing. */
const isMixed = sql<boolean>`exists (select from residents.merges m where m.village_id = e.village_id
  and m.stays_id = e.resident_id and m.undone_at is not null and e.at <= m.undone_at
  and (e.at > m.at or e.what = 'unmerged'))`

/** The merge itself, that was undone later: what stood there until then was their own, and what came was the other's. */
const isBegun = sql<boolean>`exists (select from residents.merges m where m.village_id = e.village_id
  and m.stays_id = e.resident_id and m.undone_at is not null and e.at = m.at and e.what = 'merged')`
type Mixed = { mixed: boolean; begun: boolean }

/** From what into what, as the history tells it; left out where somebody else's may be in it. */
export async function changesOf(tx: Tx, village: string, people: readonly string[]): Promise<Held[]> {
  const held: Held[] = []
  for (const person of people) held.push(...(await changesOfOne(tx, village, person)))
  return held.toSorted(
    (one, other) => Number(one.at?.epochMilliseconds) - Number(other.at?.epochMilliseconds),
  )
}

async function changesOfOne(tx: Tx, village: string, person: string): Promise<Held[]> {
  const now = await findResident(tx, village, person)
  if (!now) return []
  const { rows } = await sql<Event & Mixed>`
    select e.id, e.what, e.before - 'with' as before, e.version, e.by, e.at, ${isMixed} as mixed, ${isBegun} as begun
    from residents.events e where e.village_id = ${village} and e.resident_id = ${person} order by e.version desc, e.at desc`.execute(
    tx,
  )
  const told = tell(now, rows) as (ReturnType<typeof tell>[number] & Mixed)[]
  return told.map(({ id, what, changes, by, at, mixed, begun }) => ({
    ...{ part: 'changes', id, at, by },
    facts: [
      {
        ...{ column: 'residents.events.what', value: what },
        says: what in nameless ? nameless[what as keyof typeof nameless] : `history.what.${what}`,
      },
      ...(mixed ? [] : factsOf(changes).filter(({ column }) => !begun || column.endsWith('.from'))),
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
