/** What the page of a person shows of their taking part, in one question. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { columns, partOf, type Row, type TakesPart } from './queries.people.ts'

export type Card = {
  /** Null for whoever does not take part, or no longer does. */
  part: TakesPart | null
  /** Names of the village's kinds, by their codes. */
  kinds: [string, string][]
  holds: string[]
  standsIn: string[]
}

export async function cardOf(tx: Tx, village: string, person: string): Promise<Card> {
  const { rows } = await sql<Partial<Row> & Pick<Card, 'kinds' | 'holds' | 'standsIn'>>`
    select ${columns}, v.needs,
      (select coalesce(json_agg(json_build_array(k.code, k.name)), '[]') from village.kinds k
        where k.village_id = ${village} and k.code = any (v.likes || v.dislikes)) as kinds,
      coalesce((select json_agg(t.name order by lower(t.name)) ${tasks(village, person, 'holder')}), '[]') as holds,
      coalesce((select json_agg(t.name order by lower(t.name)) ${tasks(village, person, 'understudy')}), '[]') as "standsIn"
    from (select 1) one left join volunteers.volunteers v
      on v.village_id = ${village} and v.resident_id = ${person} and v.stopped_on is null`.execute(tx)
  const [row] = rows
  if (!row) return { part: null, kinds: [], holds: [], standsIn: [] }
  const { kinds, holds, standsIn, ...part } = row
  return { part: part.resident_id ? partOf(part as Row) : null, kinds, holds, standsIn }
}

const tasks = (village: string, person: string, part: 'holder' | 'understudy') => sql`
  from volunteers.holders h
    join volunteers.tasks t on t.village_id = h.village_id and t.id = h.task_id and t.in_use
  where h.village_id = ${village} and h.resident_id = ${person} and h.part = ${part}`
