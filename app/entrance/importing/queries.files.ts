/**
 * Files on their way in: kept line by line in the tables of the room that asked for them, judged, taken over, and gone
 * within a week. Every room has its own three tables of one shape: docs/decisions/0010-imports-stand-once.md.
 */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import type { Sheet } from '../../foundation/sheets.ts'

export type Brought = {
  id: string
  fileName: string
  /** Null before anybody said what the columns mean. */
  columns: string[] | null
  choice: string
  added: number
  version: number
  at: Temporal.Instant
  takenAt: Temporal.Instant | null
  undoneAt: Temporal.Instant | null
  thrownAt: Temporal.Instant | null
  /** More than a week old: what was in the file is not shown again. */
  isOld: boolean
}

export type Importer = 'residents' | 'logbook'
export type Writer = { village: string; account: string; at: Temporal.Instant }

/** A file and what was in it may be seen for this long. */
export const keptDays = 7
const weekBefore = (moment: Temporal.Instant) => moment.subtract({ hours: keptDays * 24 }).toString()

const columns = (now: Temporal.Instant) => sql`
  i.id, i.file_name as "fileName", i.columns, i.choice, i.added, i.version, i.at, i.taken_at as "takenAt",
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
  const { imports, lines, rows } = tablesOf(room)

  /** Also throws away what other files left here more than a week ago. */
  async function begin(tx: Tx, by: Writer, fileName: string, { header, lines: rest }: Sheet) {
    await sweep(tx, by)
    const made = await sql<{ id: string }>`
      insert into ${imports} (village_id, file_name, by, at)
      values (${by.village}, ${fileName}, ${by.account}, ${by.at.toString()}) returning id`.execute(tx)
    const id = made.rows[0]?.id as string
    const all = [{ ...header, verdict: 'header' }, ...rest]
    for (let from = 0; from < all.length; from += 2000) {
      await sql`
        insert into ${lines} (village_id, import_id, line, cells, verdict)
        select ${by.village}, ${id}, l.line, l.cells, l.verdict
        from jsonb_to_recordset(${JSON.stringify(all.slice(from, from + 2000))}::jsonb)
          as l (line integer, cells jsonb, verdict text)`.execute(tx)
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

  /** Remembers where everything came from, and keeps of the file only what is handed back. */
  async function finish(
    tx: Tx,
    by: Writer,
    id: string,
    made: readonly { fingerprint: string; made_id: string }[],
  ) {
    for (let from = 0; from < made.length; from += 2000) {
      await sql`
        insert into ${rows} (village_id, fingerprint, import_id, made_id)
        select ${by.village}, m.fingerprint, ${id}, m.made_id
        from jsonb_to_recordset(${JSON.stringify(made.slice(from, from + 2000))}::jsonb)
          as m (fingerprint text, made_id uuid)`.execute(tx)
    }
    await sql`
      delete from ${lines}
      where village_id = ${by.village} and import_id = ${id} and verdict in ('new', 'here')`.execute(tx)
    await sql`
      update ${imports} set taken_at = ${by.at.toString()}, added = ${made.length}, version = version + 1
      where village_id = ${by.village} and id = ${id}`.execute(tx)
  }

  async function madeBy(tx: Tx, village: string, id: string): Promise<string[]> {
    const { rows: found } = await sql<{ made: string }>`
      select made_id as made from ${rows} where village_id = ${village} and import_id = ${id}`.execute(tx)
    return found.map(({ made }) => made)
  }

  /** What this import made and nobody touched since goes; the room's own function in the database knows what that is. */
  async function takeBack(tx: Tx, by: Writer, id: string): Promise<string[]> {
    const gone: string[] = []
    let after: string | undefined = '00000000-0000-0000-0000-000000000000'
    while (after) {
      const { rows: tried }: { rows: { id: string; gone: boolean }[] } = await sql<{
        id: string
        gone: boolean
      }>`
        select id, gone from ${sql.id(room, 'take_back')}(${id}, ${after}, 500) order by id`.execute(tx)
      gone.push(...tried.filter(one => one.gone).map(one => one.id))
      after = tried.at(-1)?.id
    }
    await sql`
      update ${imports} set undone_at = ${by.at.toString()}, added = added - ${gone.length}
      where village_id = ${by.village} and id = ${id}`.execute(tx)
    return gone
  }

  async function throwAway(tx: Tx, by: Writer, id: string) {
    await sql`delete from ${lines} where village_id = ${by.village} and import_id = ${id}`.execute(tx)
    await sql`
      update ${imports} set thrown_at = ${by.at.toString()} where village_id = ${by.village} and id = ${id}`.execute(
      tx,
    )
  }

  return { begin, find, latest, header, finish, madeBy, takeBack, throwAway }
}
