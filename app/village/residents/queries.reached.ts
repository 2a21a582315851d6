/** Everybody who stands in the list, to find out who was within reach of an account, and how to tell them. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Ended, Reach } from './rules.details.ts'

/** One person, under whichever lines: `lines` are those of the list, `since` the oldest of them. */
export type Reachable = {
  id: string
  name: string
  lines: string[]
  since: Temporal.Instant
  reach: Reach
  phone: string
  mail: string
  street: string
  place: string
  ended: Ended | null
  frozen: boolean
  /** Something stands here that is more delicate than a name and an address. */
  delicate: boolean
}

export async function reachable(tx: Tx, village: string): Promise<Reachable[]> {
  const { rows } = await sql<Reachable>`
    with lines as (
      select coalesce(r.merged_into, r.id) as standing, array_agg(r.id order by r.id) as lines, min(r.made_at) as since,
        bool_or(r.good_to_know <> '' and r.told) as told
      from residents.residents r where r.village_id = ${village} group by 1),
    formerly as (
      select distinct resident_id from residents.events
      where village_id = ${village} and before ? 'goodToKnow' and before ->> 'goodToKnow' <> '')
    select r.id, r.name, l.lines, l.since, r.reach, r.mail, r.ended_why as ended, r.frozen,
      l.told or exists (select from formerly f where f.resident_id = any (l.lines)) as delicate,
      coalesce((select p.number from residents.phones p
        where p.village_id = ${village} and p.resident_id = r.id order by p.position limit 1), '') as phone,
      coalesce(trim(h.street || ' ' || h.house_number), '') as street,
      coalesce(trim(h.postcode || ' ' || h.place), '') as place
    from lines l join residents.residents r on r.village_id = ${village} and r.id = l.standing
      left join residents.households h on h.village_id = ${village} and h.id = r.household_id
    order by r.sort_name, r.id`.execute(tx)
  return rows
}

/** `until` null: they are one still. */
export type Union = { stays: string; goes: string; from: Temporal.Instant; until: Temporal.Instant | null }

/** Who went up in whom, and from when until when. */
export async function unions(tx: Tx, village: string): Promise<Union[]> {
  const rows = await tx
    .selectFrom('residents.merges')
    .select(['stays_id as stays', 'goes_id as goes', 'at as from', 'undone_at as until'])
    .where('village_id', '=', village)
    .orderBy('at')
    .execute()
  return rows
}
