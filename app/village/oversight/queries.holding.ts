/** What this room holds of one person: what somebody noted about a read of their data. It goes as the read log goes. */
import { sql } from 'kysely'
import { yearsBefore } from '../../foundation/days.ts'
import type { Holder } from '../../foundation/holding.ts'
import { oversightColumns } from './columns.ts'

/** As long as the read log (L10). */
const reviewYears = 5

export const oversightHolds: Holder = {
  room: 'oversight',
  columns: oversightColumns,
  copy: async (tx, _village, people) => {
    // Whoever makes the copy may be the one whom the doubt is about.
    const { rows } = await sql<{ id: string; at: Temporal.Instant | null; by: string | null }>`
      select id, at, by from oversight.told_of(${people}::uuid[]) order by at, id`.execute(tx)
    return rows.map(({ id, at, by }) => ({
      ...{ part: 'emergencies', id, at, by },
      facts: [{ column: 'oversight.lines.doubt', value: 'yes', says: 'copy.doubt' }],
    }))
  },
  counts: async () => ({ goes: [], stays: [] }),
  // That somebody looked stays with the log; the words about the person go.
  erase: async (tx, _village, people) => {
    await sql`select oversight.forget(${people}::uuid[])`.execute(tx)
  },
  expire: async (tx, _village, { now }) => {
    await sql`select oversight.expire(${yearsBefore(now, reviewYears).toString()})`.execute(tx)
  },
}
