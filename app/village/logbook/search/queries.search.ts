/** Searching in all that was asked and written. Ids come from the index, rows through row-level security. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { Day } from '../../../foundation/days.ts'
import { lineColumns, lineJoins, shortColumns, shortJoins } from '../queries.short.ts'
import type { Short, ShortLine } from '../rules.short.ts'
import { isMistyped } from './rules.mistyped.ts'
import { found, inMostLists } from './rules.search.ts'

/** `marked`: all the words, with the signs of rules.search.ts around what was found. */
export type FoundRequest = Short & { marked: string }
export type FoundLine = ShortLine & { marked: string }
/** `loose`: nothing had all the words; these have the most of them. */
export type Found = { requests: FoundRequest[]; lines: FoundLine[]; loose: boolean }

/** `people`: for each word the residents whose name it may be. */
export type Wanted = {
  words: readonly string[]
  people: readonly (readonly string[])[]
  days: readonly Day[]
}

/** With fewer than this the search is widened to parts of words and to typing errors. */
const few = 3

export async function searchLogbook(tx: Tx, villageId: string, wanted: Wanted, most: number): Promise<Found> {
  const exact = await findIds(tx, wanted, most)
  if (wanted.words.length === 0 || exact.requests.length + exact.lines.length >= few)
    return readFound(tx, villageId, exact, wanted.words)
  const words = await widen(tx, wanted.words)
  const near = await findIds(tx, { ...wanted, words }, most)
  if (words.length === 1 || near.requests.length + near.lines.length > 0)
    return readFound(tx, villageId, near, words)
  const loose = await findMost(tx, { ...wanted, words }, most)
  return { ...(await readFound(tx, villageId, loose, words)), loose: true }
}

/** Nobody remembers a sentence word for word: what has the most of the words comes first. */
async function findMost(tx: Tx, { words, people }: Wanted, most: number): Promise<Ids> {
  const each = await Promise.all(
    words.map((word, at) => findIds(tx, { words: [word], people: [people[at] ?? []], days: [] }, 200)),
  )
  return {
    requests: inMostLists(each.map(({ requests }) => requests)).slice(0, most),
    lines: inMostLists(each.map(({ lines }) => lines)).slice(0, most),
  }
}

type Ids = { requests: string[]; lines: string[] }

async function findIds(tx: Tx, wanted: Wanted, most: number): Promise<Ids> {
  // A name alone would find all lines of that person: they stand together on the person's own page.
  const people = wanted.words.length > 1 ? wanted.people : []
  const [requests, lines] = await Promise.all([
    sql<{ id: string }>`
      select f as id from logbook.find_requests(${given(wanted, wanted.people)}, ${most}) f`.execute(tx),
    sql<{ id: string }>`
      select f as id from logbook.find_entries(${given(wanted, people)}, ${most}) f`.execute(tx),
  ])
  return { requests: requests.rows.map(({ id }) => id), lines: lines.rows.map(({ id }) => id) }
}

const given = ({ words, days }: Wanted, people: Wanted['people']) =>
  sql`${words}::text[], ${people.flat()}::uuid[], ${people.flatMap((ids, at) => ids.map(() => at + 1))}::integer[],
    ${days}::date[]`

/** Each word with the village's own words in which it stands, or which it may have been meant to be. */
async function widen(tx: Tx, words: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ n: number; word: string; likeness: number }>`
    select n, word, likeness from logbook.words_near(${words}::text[])`.execute(tx)
  return words.map((word, at) => {
    const near = rows.filter(row => row.n === at + 1 && (row.likeness === 1 || isMistyped(word, row.word)))
    return [word, ...near.map(row => row.word)].join(' or ')
  })
}

async function readFound(tx: Tx, villageId: string, ids: Ids, words: readonly string[]): Promise<Found> {
  const query = sql`websearch_to_tsquery('dutch', house.plain(${words.join(' or ')}))`
  const signs = `HighlightAll=true, StartSel=${found.from}, StopSel=${found.to}`
  const [requests, lines] = await Promise.all([
    sql<FoundRequest>`
      select ${shortColumns},
        ts_headline('dutch', concat_ws(' · ', q.words, nullif(q.place, '')), ${query}, ${signs}) as marked
      from logbook.requests q ${shortJoins}
      where q.village_id = ${villageId} and q.id = any (${ids.requests})
      order by array_position(${ids.requests}::uuid[], q.id)`.execute(tx),
    sql<FoundLine>`
      select ${lineColumns}, ts_headline('dutch', e.words, ${query}, ${signs}) as marked
      from logbook.entries e ${lineJoins}
      where e.village_id = ${villageId} and e.id = any (${ids.lines})
      order by array_position(${ids.lines}::uuid[], e.id)`.execute(tx),
  ])
  return { requests: requests.rows, lines: lines.rows, loose: false }
}
