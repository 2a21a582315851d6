/** Where somebody is named on the pages of others: as their contact, in what is good to know, behind a number. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'

export type NamedOnPage = {
  what: 'contact' | 'good-to-know' | 'number'
  /** Of the contact, the person or the number. */
  id: string
  resident_id: string
  name: string
  text: string
}

/** `words`: of their names, in small letters without accents. The pages of these people themselves are left out. */
export async function namedOnPages(
  tx: Tx,
  village: string,
  people: readonly string[],
  words: readonly string[],
): Promise<NamedOnPage[]> {
  if (words.length === 0) return []
  const { rows } = await sql<NamedOnPage>`
    select t.what, t.id, t.resident_id, r.name, t.text from (
      select 'contact' as what, c.id, c.resident_id, concat_ws(' · ', c.name, nullif(c.relation, '')) as text
        from residents.contacts c where c.village_id = ${village}
      union all
      select 'good-to-know', g.id, g.id, g.good_to_know from residents.residents g where g.village_id = ${village}
      union all
      select 'number', p.id, p.resident_id, p.note from residents.phones p where p.village_id = ${village}
    ) t join residents.residents r on r.village_id = ${village} and r.id = t.resident_id
    where house.plain(t.text) ~ ${`\\m(${words.join('|')})`} and t.resident_id <> all (${people}::uuid[])
    order by r.sort_name, r.id, t.what, t.id`.execute(tx)
  return rows
}
