/** Where somebody is named in what this room holds of others: with a club, in somebody's own words, in a note at a task. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'

export type NamedBesides = {
  what: 'offerer' | 'part' | 'task'
  /** Of the offerer, the person or the task. */
  id: string
  /** Whom it is about; null for what is no person. */
  resident_id: string | null
  name: string
  text: string
}

/** `words`: of their names, in small letters without accents. What stands with these people themselves is left out. */
export async function namedBesides(
  tx: Tx,
  village: string,
  people: readonly string[],
  words: readonly string[],
): Promise<NamedBesides[]> {
  if (words.length === 0) return []
  const { rows } = await sql<NamedBesides>`
    select t.* from (
      select 'offerer' as what, o.id, null::uuid as resident_id, o.name, concat_ws(' · ', nullif(o.contact, ''), o.offers) as text
        from volunteers.offerers o where o.village_id = ${village}
      union all
      select 'part', v.resident_id, v.resident_id, r.name,
          concat_ws(' · ', nullif(v.talents, ''), nullif(v.needs, ''), nullif(v.means_more, ''), nullif(v.languages, ''))
        from volunteers.volunteers v join residents.residents r on r.village_id = v.village_id and r.id = v.resident_id
        where v.village_id = ${village}
      union all
      select 'task', k.id, null, k.name, k.note from volunteers.tasks k where k.village_id = ${village}
    ) t where house.plain(t.text) ~ ${`\\m(${words.join('|')})`}
      and not coalesce(t.resident_id = any (${people}::uuid[]), false)
    order by t.name, t.id`.execute(tx)
  return rows
}
