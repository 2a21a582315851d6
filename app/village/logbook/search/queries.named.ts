/** Where somebody is named in what is about others: their requests, lines, and what was written beside a step. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'

export type Named = {
  what: 'request' | 'line' | 'step'
  id: string
  request_id: string | null
  /** Whom it is about; null for a request of nobody in particular. */
  resident_id: string | null
  name: string | null
  text: string
  at: Temporal.Instant
  narrow: boolean
}

/** `words`: of their names, in small letters without accents. What goes along with these people is left out. The newest first. */
export async function namedElsewhere(
  tx: Tx,
  village: string,
  people: readonly string[],
  words: readonly string[],
): Promise<Named[]> {
  if (words.length === 0) return []
  const { rows } = await sql<Named>`
    select t.*, r.name from (
      select 'request' as what, q.id, q.id as request_id, q.resident_id, null::uuid as also, q.said_at as at, false as narrow,
        concat_ws(' · ', q.words, nullif(q.place, ''), nullif(q.waiting_for, ''), nullif(q.called_by, '')) as text
      from logbook.requests q where q.village_id = ${village}
      union all
      select 'line', e.id, e.request_id, coalesce(e.resident_id, q.resident_id), q.resident_id, e.said_at, e.circle <> '{}', e.words
      from logbook.entries e left join logbook.requests q on q.village_id = e.village_id and q.id = e.request_id
      where e.village_id = ${village}
      union all
      select 'step', s.id, s.request_id, q.resident_id, s.helper_id, s.at, false,
        concat_ws(' · ', nullif(s.note, ''), nullif(s.before ->> 'words', ''), nullif(s.before ->> 'place', ''))
      from logbook.steps s join logbook.requests q on q.village_id = s.village_id and q.id = s.request_id
      where s.village_id = ${village}
    ) t left join residents.residents r on r.village_id = ${village} and r.id = t.resident_id
    where house.plain(t.text) ~ ${`\\m(${words.join('|')})`}
      and not coalesce(t.resident_id = any (${people}), false) and not coalesce(t.also = any (${people}), false)
    order by t.at desc, t.id`.execute(tx)
  return rows
}
