/** What this room holds of one person: for their copy, and for erasing it. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { dayOf, yearsBefore } from '../../foundation/days.ts'
import type { Counted, Holder, When } from '../../foundation/holding.ts'
import { volunteersColumns } from './columns.ts'
import { copyOfPart } from './queries.holding.copy.ts'

/** Former values are for putting a mistake right; and whoever stopped may come back within that time. */
const keptYears = 2

export const volunteersHold: Holder = {
  room: 'volunteers',
  columns: volunteersColumns,
  copy: copyOfPart,
  counts: async (tx, village, people) => {
    const { rows } = await sql<Counted>`
      select 'takes-part' as what, count(*) from volunteers.volunteers
        where village_id = ${village} and resident_id = any (${people}::uuid[])
      union all select 'tasks', count(*) from volunteers.holders
        where village_id = ${village} and resident_id = any (${people}::uuid[])`.execute(tx)
    return { goes: rows, stays: [] }
  },
  erase,
  expire: async (tx, village, when) => {
    await sql`delete from volunteers.events e where e.village_id = ${village} and (${isOldEvent(when)}
      or (e.about = 'person' and e.thing in (${stoppedLongAgo(village, when)})))`.execute(tx)
    await sql`delete from volunteers.volunteers v where v.village_id = ${village}
      and v.resident_id in (${stoppedLongAgo(village, when)})`.execute(tx)
    await sql`delete from volunteers.offerers o where o.village_id = ${village}
      and o.stopped_on < ${dayOf(limitOf(when))}`.execute(tx)
    await sql`delete from volunteers.thanks t where t.village_id = ${village} and t.at < ${limitOf(when).toString()}
      and t.resident_id <> all (${[...when.resting]}::uuid[])`.execute(tx)
  },
  expiring: async (tx, village, when) => {
    const { rows } = await sql<Counted>`
      select 'part-changes' as what, count(*) from volunteers.events e
        where e.village_id = ${village} and ${isOldEvent(when)}
      union all select 'parts', count(*) from (${stoppedLongAgo(village, when)}) s
      union all select 'offerers', count(*) from volunteers.offerers o
        where o.village_id = ${village} and o.stopped_on < ${dayOf(limitOf(when))}`.execute(tx)
    return rows
  },
}

const limitOf = ({ now }: When) => yearsBefore(now, keptYears)

const isOldEvent = (when: When) => sql`(e.at < ${limitOf(when).toString()}
  and e.thing <> all (${[...when.resting]}::uuid[]))`

const stoppedLongAgo = (village: string, when: When) => sql`
  select x.resident_id from volunteers.volunteers x where x.village_id = ${village}
    and x.stopped_on < ${dayOf(limitOf(when))} and x.resident_id <> all (${[...when.resting]}::uuid[])`

/** In the history of a task stands who held it: the task stays, the person goes out of it. */
async function erase(tx: Tx, village: string, people: readonly string[]) {
  for (const table of ['volunteers', 'holders', 'thanks'] as const)
    await tx
      .deleteFrom(`volunteers.${table}`)
      .where('village_id', '=', village)
      .where('resident_id', 'in', people)
      .execute()
  await sql`delete from volunteers.events where village_id = ${village} and about = 'person'
    and thing = any (${people}::uuid[])`.execute(tx)
  await sql`update volunteers.events set before = jsonb_set(before, '{people}', coalesce((
      select jsonb_agg(p) from jsonb_array_elements(before -> 'people') p
      where p ->> 'resident' <> all (${people}::text[])), '[]'))
    where village_id = ${village} and about = 'task' and jsonb_exists(before, 'people')`.execute(tx)
}
