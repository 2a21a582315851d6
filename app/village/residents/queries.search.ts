/** Finding people by what somebody types: names as they sound, streets, telephone numbers. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { type Listed, listed, whereabouts } from './queries.list.ts'
import { nameWords } from './rules.searchKeys.ts'
import { endOf, type Stretch, stretchesFor } from './rules.seeking.ts'

/** While typing: whoever every typed word fits, those who live here first, best fit first. */
export async function peopleByWords(
  tx: Tx,
  village: string,
  typed: string,
  limit: number,
): Promise<Listed[]> {
  const { words, stretches } = stretchesFor(typed)
  if (stretches.length === 0) return []
  const { rows } = await sql<Listed>`
    with fits as (
      select resident_id, word, min(rank) as rank
      from (${sql.join(
        stretches.map(stretch => within(village, stretch)),
        sql` union all `,
      )}) as hits group by resident_id, word),
    found as (
      select resident_id, sum(rank) as rank from fits group by resident_id having count(*) = ${words}
      -- Two letters fit half the village: nobody reads on past these.
      order by rank, resident_id limit 400),
    best as (
      -- Looked up one by one: joined, all people of the village are read for these few.
      select r.*, f.rank
      from found f cross join lateral (
        select x.id, x.name, x.maiden_name, x.sort_name, x.household_id, x.ended_why
        from residents.residents x where x.village_id = ${village} and x.id = f.resident_id offset 0) r
      where r.ended_why is null or r.ended_why in ('moved', 'died')
      order by r.ended_why is not null, f.rank, r.sort_name, r.id limit ${limit})
    ${listed(village)}
    from best r ${whereabouts(village)}
    order by r.ended_why is not null, r.rank, r.sort_name, r.id`.execute(tx)
  return rows
}

/** One by one and not joined to a list of stretches: only so does the planner know how few rows each of them has. */
const within = (village: string, stretch: Stretch) => sql`
  select resident_id, ${stretch.word}::int as word, ${stretch.rank}::int as rank
  from residents.search_keys where village_id = ${village} and ${
    'keys' in stretch
      ? sql`key = any (${stretch.keys}::text[])`
      : sql`key >= ${stretch.beginning} and key < ${endOf(stretch.beginning)}`
  }`

/**
 * When nothing else fits: names that look like it, by their groups of three letters. Reads all names of the village
 * (9,000 take some 80 ms), so it is for a form that was sent and not for every key that is pressed.
 */
export async function peopleWhoLookLike(
  tx: Tx,
  village: string,
  typed: string,
  limit: number,
): Promise<Listed[]> {
  const words = nameWords(typed.slice(0, 120)).join(' ')
  const { rows } = await sql<Listed>`
    with alike as (
      select coalesce(r.merged_into, r.id) as id,
        word_similarity(${words}, house.plain(r.name || ' ' || r.maiden_name)) as likeness
      from residents.residents r where r.village_id = ${village}),
    near as (
      select id, max(likeness) as likeness from alike where likeness >= 0.45
      group by id order by 2 desc limit ${limit * 4}),
    best as (
      select r.*, a.likeness from near a cross join lateral (
        select x.id, x.name, x.maiden_name, x.sort_name, x.household_id, x.ended_why
        from residents.residents x where x.village_id = ${village} and x.id = a.id offset 0) r
      order by a.likeness desc, r.sort_name, r.id limit ${limit})
    ${listed(village)}
    from best r ${whereabouts(village)}
    order by r.likeness desc, r.sort_name, r.id`.execute(tx)
  return rows
}
