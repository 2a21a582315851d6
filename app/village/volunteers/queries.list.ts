/** Everybody who takes part, in the order of the alphabet; and what of them changed when. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { columns, partOf, type Row, type TakesPart } from './queries.people.ts'

export type Taker = Omit<TakesPart, 'needs'> & { name: string; phone: string }

/**
 * Who may be asked: whoever moved, died, went up in another, let their data rest or said that they would rather not be
 * asked is not in it. What they need to take part is not read here.
 */
export async function everybody(tx: Tx, village: string): Promise<Taker[]> {
  const { rows } = await sql<Omit<Row, 'needs'> & { name: string; phone: string }>`
    select ${columns}, r.name, coalesce((select p.number from residents.phones p
        where p.village_id = v.village_id and p.resident_id = v.resident_id order by p.position limit 1), '') as phone
    from volunteers.volunteers v
      -- Looked up one by one: joined, all people of the village are read for these.
      cross join lateral (
        select x.id, x.name, x.sort_name from residents.residents x
        where x.village_id = v.village_id and x.id = v.resident_id
          and x.ended_at is null and x.merged_into is null and not x.frozen and x.offered offset 0) r
    where v.village_id = ${village} and v.stopped_on is null
    order by r.sort_name, r.id`.execute(tx)
  return rows.map(({ name, phone, ...row }) => {
    const { needs: _, ...part } = partOf({ ...row, needs: '' })
    return { ...part, name, phone }
  })
}

/** Of whom what they like to do changed since then; that too is a word that was spoken. */
export async function changedSince(tx: Tx, village: string, since: Temporal.Instant): Promise<string[]> {
  const { rows } = await sql<{ thing: string }>`
    select distinct thing from volunteers.events
    where village_id = ${village} and about = 'person' and at >= ${since.toString()}`.execute(tx)
  return rows.map(({ thing }) => thing)
}
