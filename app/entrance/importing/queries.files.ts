/**
 * Files on their way in: kept line by line in the tables of the room that asked for them, judged, taken over, and gone
 * within a week. Every room has its own three tables of one shape: docs/decisions/0010-imports-stand-once.md.
 */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Form } from '../../foundation/sheets.ts'
import type { Begun, Head, Part } from './rules.blocks.ts'

export type Brought = {
  id: string
  fileName: string
  /** Null before anybody said what the columns mean. */
  columns: string[] | null
  choice: string
  book: Book
  /** What is going on with it at this moment, and how far that is. */
  work: '' | 'try' | 'take' | 'undo'
  workDone: number
  workAll: number
  added: number
  /** Who brought it, by the name that colleagues know. */
  by: string
  version: number
  at: Temporal.Instant
  takenAt: Temporal.Instant | null
  undoneAt: Temporal.Instant | null
  thrownAt: Temporal.Instant | null
  /** More than a week old: what was in the file is not shown again. */
  isOld: boolean
}

/** The sheets and the columns of the file, with the meaning that is proposed for each. */
export type Book = {
  parts: Part[]
  heads: Head[]
  guess: string[]
  /** As which it came, and goes back. */
  form?: Form
  /** Whom a word for somebody stands for; empty for none of us. */
  writers?: Record<string, string>
}
export type Importer = 'residents' | 'logbook'
export type Writer = { village: string; account: string; at: Temporal.Instant }

/** A file and what was in it may be seen for this long. */
export const keptDays = 7
const weekBefore = (moment: Temporal.Instant) => moment.subtract({ hours: keptDays * 24 }).toString()

const columns = (now: Temporal.Instant) => sql`
  i.id, i.file_name as "fileName", i.columns, i.choice, i.added, i.version, i.work,
  i.work_done as "workDone", i.work_all as "workAll",
  case when i.book ? 'parts' then i.book else '{"parts":[],"heads":[],"guess":[]}' end as book,
  coalesce((select m.name from accounts.memberships m where m.village_id = i.village_id and m.account_id = i.by), '') as by, i.at, i.taken_at as "takenAt",
  i.undone_at as "undoneAt", i.thrown_at as "thrownAt", i.at < ${weekBefore(now)} as "isOld"`
/** Thrown away before anything was taken over, or never come to that: as if it had not been. */
const isThere = (now: Temporal.Instant) =>
  sql`(i.taken_at is not null or i.thrown_at is null and i.at >= ${weekBefore(now)})`

export const tablesOf = (room: Importer) => ({
  imports: sql.table(`${room}.imports`),
  lines: sql.table(`${room}.import_lines`),
  rows: sql.table(`${room}.import_rows`),
})

export function filesOf(room: Importer) {
  const { imports, lines } = tablesOf(room)

  /** Also throws away what other files left here more than a week ago. */
  async function begin(
    tx: Tx,
    by: Writer,
    fileName: string,
    { heads, guess, parts, lines: begun }: Begun,
    form: Form,
  ) {
    await sweep(tx, by)
    const made = await sql<{ id: string }>`
      insert into ${imports} (village_id, file_name, by, at, book)
      values (${by.village}, ${fileName}, ${by.account}, ${by.at.toString()},
        ${JSON.stringify({ heads, guess, parts, form })}::jsonb) returning id`.execute(tx)
    const id = made.rows[0]?.id as string
    const all = numbered({ heads, lines: begun })
    for (let from = 0; from < all.length; from += 2000) {
      await sql`
        insert into ${lines} (village_id, import_id, line, cells, verdict, why, place)
        select ${by.village}, ${id}, l.line, l.cells, l.verdict, l.why, l.place
        from jsonb_to_recordset(${JSON.stringify(all.slice(from, from + 2000))}::jsonb)
          as l (line integer, cells jsonb, verdict text, why jsonb, place jsonb)`.execute(tx)
    }
    return id
  }

  async function sweep(tx: Tx, by: Writer) {
    await sql`
      delete from ${lines} l using ${imports} i
      where l.village_id = ${by.village} and i.village_id = l.village_id and i.id = l.import_id
        and i.at < ${weekBefore(by.at)}`.execute(tx)
  }

  /** Null for another village's, for what is no id, and for a file that is no longer there. */
  async function find(
    tx: Tx,
    by: Pick<Writer, 'village' | 'at'>,
    id: string | undefined,
    why: 'to read' | 'to change',
  ) {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? '')) return null
    const { rows: found } = await sql<Brought>`
      select ${columns(by.at)} from ${imports} i
      where i.village_id = ${by.village} and i.id = ${id} and ${isThere(by.at)}
      ${why === 'to change' ? sql`for update` : sql``}`.execute(tx)
    return found[0] ?? null
  }

  async function latest(tx: Tx, by: Pick<Writer, 'village' | 'at'>): Promise<Brought[]> {
    const { rows: found } = await sql<Brought>`
      select ${columns(by.at)} from ${imports} i where i.village_id = ${by.village} and ${isThere(by.at)}
      order by i.at desc, i.id limit 10`.execute(tx)
    return found
  }

  async function header(tx: Tx, village: string, id: string): Promise<string[]> {
    const { rows: found } = await sql<{ cells: string[] }>`
      select l.cells from ${lines} l
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict = 'header'`.execute(tx)
    return found[0]?.cells ?? []
  }

  async function throwAway(tx: Tx, by: Writer, id: string) {
    await sql`delete from ${lines} where village_id = ${by.village} and import_id = ${id}`.execute(tx)
    await sql`
      update ${imports} set thrown_at = ${by.at.toString()} where village_id = ${by.village} and id = ${id}`.execute(
      tx,
    )
  }

  return { begin, find, latest, header, throwAway }
}

/** Of a file with one sheet a line is numbered as its program numbers it; the next sheets count on. */
function numbered({ heads, lines }: Pick<Begun, 'heads' | 'lines'>) {
  const above = heads.map(({ text }) => text)
  let [part, begins, last, headed] = [0, 0, 0, false]
  const all = lines.map(({ place, cells, passed }) => {
    if (place.part !== part) [part, begins] = [place.part, last]
    last = begins + place.row
    const isHeader = !headed && passed?.sentence === 'import.passed.header'
    headed ||= isHeader
    return {
      ...{ line: last, place: passed ? { ...place, passed: true } : place },
      cells: isHeader ? above : cells,
      verdict: isHeader ? 'header' : passed ? 'skip' : null,
      why: passed && !isHeader ? [passed] : [],
    }
  })
  return headed ? all : [{ line: 0, place: {}, cells: above, verdict: 'header', why: [] }, ...all]
}
