/** Who was thanked, for what, by whom and when. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { By } from './queries.events.ts'
import { yearsIn } from './rules.thanks.ts'

export type Milestone = { resident: string; name: string; phone: string; years: number }

/** Who takes part for so many years in this month (`2026-11`), in the order of the alphabet. */
export async function milestonesIn(tx: Tx, village: string, month: string): Promise<Milestone[]> {
  const { rows } = await sql<Omit<Milestone, 'years'> & { since: string }>`
    select r.id as resident, r.name, v.since, coalesce((select p.number from residents.phones p
        where p.village_id = r.village_id and p.resident_id = r.id order by p.position limit 1), '') as phone
    from volunteers.volunteers v
      join residents.residents r on r.village_id = v.village_id and r.id = v.resident_id
    where v.village_id = ${village} and v.stopped_on is null and to_char(v.since, 'MM') = ${month.slice(5)}
      and r.ended_at is null and r.merged_into is null and not r.frozen
    order by r.sort_name, r.id`.execute(tx)
  return rows.flatMap(({ since, ...one }) => {
    const years = yearsIn(month, since)
    return years === null ? [] : [{ ...one, years }]
  })
}

/** `name`: of the colleague. */
export type Thanked = { resident: string; occasion: string; name: string; at: Temporal.Instant }

export async function thanksTo(tx: Tx, village: string, people: readonly string[]): Promise<Thanked[]> {
  if (people.length === 0) return []
  const { rows } = await sql<Thanked>`
    select t.resident_id as resident, t.occasion, coalesce(m.name, '') as name, t.at from volunteers.thanks t
      left join accounts.memberships m on m.village_id = t.village_id and m.account_id = t.by
    where t.village_id = ${village} and t.resident_id = any (${people}::uuid[])`.execute(tx)
  return rows
}

/** Whoever thanks second changes nothing: it says who was first. */
export async function thank(tx: Tx, by: By, resident: string, occasion: string) {
  await tx
    .insertInto('volunteers.thanks')
    .values({
      ...{ village_id: by.village, resident_id: resident, occasion },
      ...{ by: by.account, at: by.at.toString() },
    })
    .onConflict(conflict => conflict.columns(['village_id', 'resident_id', 'occasion']).doNothing())
    .execute()
}

export async function thankNot(tx: Tx, village: string, resident: string, occasion: string) {
  await tx
    .deleteFrom('volunteers.thanks')
    .where('village_id', '=', village)
    .where('resident_id', '=', resident)
    .where('occasion', '=', occasion)
    .execute()
}
