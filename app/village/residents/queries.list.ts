/** The calm list of people, a piece at a time. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { isId } from '../../foundation/form.ts'

export type Listed = {
  id: string
  name: string
  maidenName: string
  street: string
  houseNumber: string
  phone: string
  ended: 'moved' | 'died' | null
}
export type Who = 'here' | 'gone'

/** `after` is the id of the last person seen; the answer tells whether there are more. */
export async function listPeople(
  tx: Tx,
  village: string,
  { after, who, most }: { after: string | null; who: Who; most: number },
): Promise<{ people: Listed[]; more: boolean }> {
  const here = who === 'here' ? sql`r.ended_at is null` : sql`r.ended_why in ('moved', 'died')`
  const behind = isId(after ?? undefined)
    ? sql`and (r.sort_name, r.id) > (select l.sort_name, l.id from residents.residents l
        where l.village_id = ${village} and l.id = ${after})`
    : sql``
  const { rows } = await sql<Listed>`
    with piece as (
      select r.id, r.name, r.maiden_name, r.sort_name, r.household_id, r.ended_why from residents.residents r
      where r.village_id = ${village} and ${here} ${behind}
      order by r.sort_name, r.id limit ${most + 1})
    ${listed(village)}
    from piece r ${whereabouts(village)}
    order by r.sort_name, r.id`.execute(tx)
  return { people: rows.slice(0, most), more: rows.length > most }
}

/** What a row of the list shows, for any source of people that is called `r`. */
export const listed = (village: string) => sql`
  select r.id, r.name, r.maiden_name as "maidenName", coalesce(h.street, '') as street, coalesce(h.house_number, '') as "houseNumber",
    r.ended_why as ended, coalesce((select p.number from residents.phones p
      where p.village_id = ${village} and p.resident_id = r.id order by p.position limit 1), '') as phone`

export const whereabouts = (village: string) =>
  sql`left join residents.households h on h.village_id = ${village} and h.id = r.household_id`

export async function isEmpty(tx: Tx, village: string): Promise<boolean> {
  const anybody = await tx
    .selectFrom('residents.residents')
    .select('id')
    .where('village_id', '=', village)
    .limit(1)
    .executeTakeFirst()
  return !anybody
}
