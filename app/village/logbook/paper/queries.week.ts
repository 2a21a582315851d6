/** Where people live and how they are rung: what a driver needs on paper. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'

export type Reach = { id: string; address: string; phones: string[] }

export async function reachOf(
  tx: Tx,
  village: string,
  people: readonly string[],
): Promise<Map<string, Reach>> {
  if (people.length === 0) return new Map()
  const { rows } = await sql<Reach>`
    select r.id, trim(coalesce(h.street, '') || ' ' || coalesce(h.house_number, '')) as address,
      array(select p.number from residents.phones p where p.village_id = r.village_id and p.resident_id = r.id
        order by p.position) as phones
    from residents.residents r
    left join residents.households h on h.village_id = r.village_id and h.id = r.household_id
    where r.village_id = ${village} and r.id = any (${people})`.execute(tx)
  return new Map(rows.map(row => [row.id, row]))
}
