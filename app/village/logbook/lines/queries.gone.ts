/** Words that a person may have taken away: a line, or what somebody wrote beside a step. It is never put back. */
import { sql } from 'kysely'
import type { Gate, Tx } from '../../../foundation/database.ts'
import type { Gone } from '../../../foundation/journal.ts'
import { isId } from '../rules.ids.ts'
import type { StandingKind } from './rules.entry.ts'

/** What may be taken away, as far as this colleague may read it: the database knows who that is. */
export type Sayings = {
  id: string
  what: 'line' | 'step'
  /** Of a line: what it is, also where it has no words. */
  kind: StandingKind | null
  words: string
  writer: string
  at: Temporal.Instant
  request_id: string | null
  resident_id: string | null
  narrow: boolean
  gone: boolean
}

export async function findSayings(tx: Tx, village: string, id: string | undefined): Promise<Sayings | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Sayings>`
    select t.*, coalesce(w.name, '') as writer from (
      select e.id, 'line' as what, e.kind, e.words, e.by, e.said_at as at, e.request_id,
        coalesce(e.resident_id, q.resident_id) as resident_id, e.circle <> '{}' as narrow, e.gone_at is not null as gone
      from logbook.entries e left join logbook.requests q on q.village_id = e.village_id and q.id = e.request_id
      where e.village_id = ${village} and e.id = ${id}
      union all
      select s.id, 'step', null, ${wordsOfStep}, s.by, s.at, s.request_id, q.resident_id, false, s.gone_at is not null
      from logbook.steps s join logbook.requests q on q.village_id = s.village_id and q.id = s.request_id
      where s.village_id = ${village} and s.id = ${id} and (s.gone_at is not null or ${wordsOfStep} <> '')
    ) t left join accounts.memberships w on w.village_id = ${village} and w.account_id = t.by`.execute(tx)
  return rows[0] ?? null
}

/** What somebody wrote beside it, and what stood in the request until then. */
const wordsOfStep = sql<string>`concat_ws(E'\n', nullif(s.note, ''), nullif(s.before ->> 'words', ''),
  nullif(s.before ->> 'place', ''), nullif(s.before ->> 'waiting_for', ''))`

/** As the keeper. `instead`: a few words that name nobody. False when they were gone before. */
export async function takeWords(tx: Tx, { line, by, why, at }: Gone, instead: string) {
  const { rows } = await sql<{ taken: boolean }>`
    select logbook.take_words(${line}, ${by}, ${why}, ${instead}, ${at}) as taken`.execute(tx)
  return rows[0]?.taken === true
}

/** All that was ever taken away here and still has its place, by number; null in a backup of before there was any. */
export async function linesGone(gate: Gate): Promise<Gone[] | null> {
  const { rows: known } = await sql`select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'logbook' and p.proname = 'lines_gone'`.execute(gate)
  if (known.length === 0) return null
  const { rows } = await sql<Omit<Gone, 'at'> & { at: Temporal.Instant }>`
    select village, line, by, why, at from logbook.lines_gone() order by at`.execute(gate)
  return rows.map(row => ({ ...row, at: row.at.toString() }))
}
