/** What this room holds of one person: for their copy, and for erasing it. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { dayOf, yearsBefore } from '../../foundation/days.ts'
import type { Counted, Holder, When, Withheld } from '../../foundation/holding.ts'
import { logbookColumns } from './columns.ts'
import { copyOfLogbook } from './queries.holding.copy.ts'
import { namingInLogbook, rewriteInLogbook } from './queries.holding.naming.ts'

/** Who had the village phone when. */
const rosterYears = 2

export const logbookHolds: Holder = {
  room: 'logbook',
  columns: logbookColumns,
  copy: copyOfLogbook,
  withheld,
  counts,
  naming: namingInLogbook,
  rewrite: rewriteInLogbook,
  erase: async (tx, village, people, named, now) => {
    await sql`delete from logbook.duty_sheets s where s.village_id = ${village} and s.people && ${people}::uuid[]`.execute(
      tx,
    )
    await sql`select logbook.erase(${people}::uuid[], ${named}::text[], ${now.toString()})`.execute(tx)
  },
  expire: async (tx, village, when) => {
    // A few hundred at once, so that one night of much work does not hold everybody up.
    const { rows } = await sql<{ id: string }>`
      select q.id from logbook.requests q where ${isOld(village, when)} order by q.id limit 500`.execute(tx)
    const ids = rows.map(({ id }) => id)
    if (ids.length > 0) await sql`select logbook.bare(${ids}::uuid[], ${when.now.toString()})`.execute(tx)
    await sql`select logbook.drop_lines(${limitOf(when)}, ${[...when.resting]}::uuid[])`.execute(tx)
    await sql`select logbook.drop_rosters(${dayOf(yearsBefore(when.now, rosterYears))}::date)`.execute(tx)
  },
  expiring: async (tx, village, when) => {
    const { rows } = await sql<Counted>`
      select 'requests' as what, count(*) from logbook.requests q where ${isOld(village, when)}
      union all select 'lines', logbook.old_lines(${limitOf(when)}, ${[...when.resting]}::uuid[])`.execute(tx)
    return rows
  },
}

const limitOf = ({ now, years }: When) => yearsBefore(now, years.requests).toString()

/** Closed, and nothing happened to it for as long as the village keeps what is done. */
const isOld = (village: string, when: When) => sql`q.village_id = ${village} and q.bared_at is null
  and q.state not in ('new', 'looking', 'found', 'agreed') and q.changed_at < ${limitOf(when)}
  and (q.resident_id is null or q.resident_id <> all (${[...when.resting]}::uuid[]))`

async function withheld(tx: Tx, _village: string, people: readonly string[]): Promise<Withheld> {
  const { rows } = await sql<{ count: number; circle: string[] | null }>`
    select count, circle from logbook.withheld(${people}::uuid[])`.execute(tx)
  return { count: Number(rows[0]?.count ?? 0), circle: rows[0]?.circle ?? [] }
}

async function counts(tx: Tx, village: string, people: readonly string[]) {
  const { rows } = await sql<{ goes: boolean; what: string; count: number }>`
    select true as goes, 'lines' as what, count(*) + (select w.count from logbook.withheld(${people}::uuid[]) w) as count
      from logbook.entries e where e.village_id = ${village} and e.resident_id = any (${people})
    union all select true, 'open-requests', count(*) from logbook.requests q where q.village_id = ${village}
      and q.resident_id = any (${people}) and q.state in ('new', 'looking', 'found', 'agreed')
    union all select true, 'open-helping', count(*) from logbook.requests q where q.village_id = ${village}
      and q.helper_id = any (${people}) and q.state in ('found', 'agreed')
    union all select false, 'requests', count(*) from logbook.requests q where q.village_id = ${village}
      and q.resident_id = any (${people})
    union all select false, 'helping', count(*) from logbook.requests q where q.village_id = ${village}
      and q.helper_id = any (${people})`.execute(tx)
  const of = (goes: boolean) =>
    rows.filter(row => row.goes === goes).map(({ what, count }) => ({ what, count }))
  return { goes: of(true), stays: of(false) }
}
