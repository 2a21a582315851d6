/** The lines of a file: what is in them, and what was judged of them. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Day } from '../../foundation/days.ts'
import { type Brought, type Importer, tablesOf } from './queries.files.ts'
import type { Place } from './rules.blocks.ts'
import type { Judgement, Verdict } from './rules.lines.ts'

export type Judged = Pick<Judgement<unknown>, 'verdict' | 'why' | 'near' | 'read'> & { line: number }
export type Story = {
  count: number
  first: string | null
  last: string | null
  people: number
  known: number
  /** Whose words the village keeps no longer. */
  old: number
}
/** What a person said of a line, besides who it is about. */
export type Answer = { year?: number; out?: true; noNumber?: true; asIs?: true }
/** `isThis`, `notNear`: who somebody said that this line is about, and who not. */
export type Line = Judged & {
  cells: string[]
  place: Place
  answer: Answer
  isThis: string
  notNear: string[]
}

export function linesOf(room: Importer) {
  const { imports, lines, rows } = tablesOf(room)

  /** In the order of the file, without the header. */
  async function read(
    tx: Tx,
    village: string,
    id: string,
    which: { verdict?: Verdict | undefined; after?: number; most?: number; real?: true } = {},
  ): Promise<Line[]> {
    const wanted = which.verdict ? sql`and l.verdict = ${which.verdict}` : sql``
    const real = which.real ? sql`and not l.place ? 'passed'` : sql``
    const { rows: found } = await sql<Line>`
      select l.line, l.cells, l.verdict, l.why, l.near, l.is_this as "isThis", l.not_near as "notNear", l.place, l.answer, l.read
      from ${lines} l
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict is distinct from 'header'
        and l.line > ${which.after ?? 0} ${wanted} ${real}
      order by l.line limit ${which.most ?? 1_000_000}`.execute(tx)
    return found
  }

  async function count(tx: Tx, village: string, id: string): Promise<Record<Verdict, number>> {
    const { rows: found } = await sql<{ verdict: Verdict; count: number }>`
      select l.verdict, count(*) as count from ${lines} l
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict is distinct from 'header'
      group by 1`.execute(tx)
    const counted = { new: 0, here: 0, doubt: 0, skip: 0 }
    for (const { verdict, count: n } of found) if (verdict) counted[verdict] = n
    return counted
  }

  /** The next version: whoever looks at an older one is told so. */
  async function judge(
    tx: Tx,
    village: string,
    { id, columns: meanings, choice, book }: Pick<Brought, 'id' | 'columns' | 'choice' | 'book'>,
    judged: readonly Judged[],
  ) {
    for (let from = 0; from < judged.length; from += 2000) {
      await sql`
        update ${lines} l set verdict = j.verdict, why = j.why, read = j.read,
          near = array(select jsonb_array_elements_text(j.near))
        from jsonb_to_recordset(${JSON.stringify(judged.slice(from, from + 2000))}::jsonb)
          as j (line integer, verdict text, why jsonb, near jsonb, read jsonb)
        where l.village_id = ${village} and l.import_id = ${id} and l.line = j.line`.execute(tx)
    }
    await sql`
      update ${imports} set columns = ${meanings}::text[], choice = ${choice}, book = ${JSON.stringify(book)}::jsonb, version = version + 1
      where village_id = ${village} and id = ${id}`.execute(tx)
  }

  /** "That is somebody else": said of everybody whom these lines looked like. */
  async function setApart(tx: Tx, village: string, id: string, which: readonly number[]) {
    await sql`
      update ${lines} set not_near = not_near || near, is_this = ''
      where village_id = ${village} and import_id = ${id} and line = any (${which}::integer[])`.execute(tx)
  }

  /** "Yes, that is her": only of whom these lines looked like, whatever is sent. */
  async function setThis(tx: Tx, village: string, id: string, which: readonly number[], who: string) {
    await sql`
      update ${lines} set is_this = ${who}
      where village_id = ${village} and import_id = ${id} and line = any (${which}::integer[])
        and ${who} = any (near)`.execute(tx)
  }

  async function setAnswer(tx: Tx, village: string, id: string, which: readonly number[], answer: Answer) {
    await sql`
      update ${lines} set answer = answer || ${JSON.stringify(answer)}::jsonb
      where village_id = ${village} and import_id = ${id} and line = any (${which}::integer[])`.execute(tx)
  }

  /** The lines that ask this. */
  async function asking(tx: Tx, village: string, id: string, sentence: string): Promise<number[]> {
    const { rows: found } = await sql<{ line: number }>`
      select l.line from ${lines} l where l.village_id = ${village} and l.import_id = ${id}
        and l.verdict = 'doubt' and l.why @> ${JSON.stringify([{ sentence }])}::jsonb`.execute(tx)
    return found.map(({ line }) => line)
  }

  /** From when to when, about how many people, and how many from before a day, as far as this was read. */
  async function story(tx: Tx, village: string, id: string, before: Day | null): Promise<Story> {
    const { rows: found } = await sql<Story>`
      select count(*) as count, min(l.read ->> 'day') as first, max(l.read ->> 'day') as last,
        count(distinct l.read ->> 'person') as people,
        count(distinct l.read ->> 'person') filter (where l.read ->> 'person' not like 'new:%') as known,
        count(*) filter (where l.read ->> 'day' < ${before}::text) as old
      from ${lines} l
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict = 'new' and l.read is not null`.execute(
      tx,
    )
    const { count = 0, people = 0, known = 0, old = 0, ...days } = found[0] ?? { first: null, last: null }
    return { ...days, count: Number(count), people: Number(people), known: Number(known), old: Number(old) }
  }

  /** How often each sentence stands behind a line that would come in, the most often first. */
  async function tally(tx: Tx, village: string, id: string) {
    const { rows: found } = await sql<{ sentence: string; count: number }>`
      select w ->> 'sentence' as sentence, count(*) as count
      from ${lines} l cross join jsonb_array_elements(l.why) w
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict = 'new'
      group by 1 order by 2 desc, 1`.execute(tx)
    return found
  }

  /** What will be kept of these lines, as it was shown. */
  async function keepWishes(
    tx: Tx,
    village: string,
    id: string,
    certain: readonly { line: number; fingerprint: string; wish: unknown }[],
  ) {
    for (let from = 0; from < certain.length; from += 2000) {
      const some = certain
        .slice(from, from + 2000)
        .map(({ line, fingerprint, wish }) => ({ line, wish: { fingerprint, wish } }))
      await sql`
        update ${lines} l set wish = w.wish
        from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as w (line integer, wish jsonb)
        where l.village_id = ${village} and l.import_id = ${id} and l.line = w.line`.execute(tx)
    }
  }

  async function wishes<Wish>(tx: Tx, village: string, id: string, most: number) {
    const { rows: found } = await sql<{ line: number; kept: { fingerprint: string; wish: Wish } }>`
      select l.line, l.wish as kept from ${lines} l
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict = 'new' and l.wish is not null
      order by l.line limit ${most}`.execute(tx)
    return found.map(({ line, kept }) => ({ line, ...kept }))
  }

  /** How many lines may become something: titles, totals and notes do not. */
  async function countReal(tx: Tx, village: string, id: string): Promise<number> {
    const { rows: found } = await sql<{ count: number }>`
      select count(*) as count from ${lines} l
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict is distinct from 'header'
        and not l.place ? 'passed'`.execute(tx)
    return Number(found[0]?.count ?? 0)
  }

  /** Which of these rows came in before, and what they became. */
  async function known(tx: Tx, village: string, fingerprints: readonly string[]) {
    const { rows: found } = await sql<{ fingerprint: string; made: string }>`
      select fingerprint, made_id as made from ${rows}
      where village_id = ${village} and fingerprint = any (${fingerprints}::text[])`.execute(tx)
    return new Map(found.map(({ fingerprint, made }) => [fingerprint, made]))
  }

  return {
    read,
    count,
    countReal,
    setAnswer,
    asking,
    story,
    tally,
    judge,
    keepWishes,
    wishes,
    setApart,
    setThis,
    known,
  }
}
