/** The lines of a file: what is in them, and what was judged of them. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { type Brought, type Importer, tablesOf } from './queries.files.ts'
import type { Verdict, Why } from './rules.lines.ts'

export type Judged = { line: number; verdict: Verdict; why: Why[]; near: string[] }
/** `notNear`: of whom somebody said that this line is somebody else. */
export type Line = Judged & { cells: string[]; notNear: string[] }

export function linesOf(room: Importer) {
  const { imports, lines, rows } = tablesOf(room)

  /** In the order of the file, without the header. */
  async function read(
    tx: Tx,
    village: string,
    id: string,
    which: { verdict?: Verdict | undefined; after?: number; most?: number } = {},
  ): Promise<Line[]> {
    const wanted = which.verdict ? sql`and l.verdict = ${which.verdict}` : sql``
    const { rows: found } = await sql<Line>`
      select l.line, l.cells, l.verdict, l.why, l.near, l.not_near as "notNear" from ${lines} l
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict is distinct from 'header'
        and l.line > ${which.after ?? 0} ${wanted}
      order by l.line limit ${which.most ?? 1_000_000}`.execute(tx)
    return found
  }

  async function count(tx: Tx, village: string, id: string): Promise<Record<Verdict, number>> {
    const { rows: found } = await sql<{ verdict: Verdict; count: number }>`
      select l.verdict, count(*) as count from ${lines} l
      where l.village_id = ${village} and l.import_id = ${id} and l.verdict is distinct from 'header'
      group by 1`.execute(tx)
    const counted = { new: 0, here: 0, doubt: 0 }
    for (const { verdict, count: n } of found) if (verdict) counted[verdict] = n
    return counted
  }

  /** The next version: whoever looks at an older one is told so. */
  async function judge(
    tx: Tx,
    village: string,
    { id, columns: meanings, choice }: Pick<Brought, 'id' | 'columns' | 'choice'>,
    judged: readonly Judged[],
  ) {
    await sql`
      update ${imports} set columns = ${meanings}::text[], choice = ${choice}, version = version + 1
      where village_id = ${village} and id = ${id}`.execute(tx)
    for (let from = 0; from < judged.length; from += 2000) {
      await sql`
        update ${lines} l set verdict = j.verdict, why = j.why,
          near = array(select jsonb_array_elements_text(j.near))
        from jsonb_to_recordset(${JSON.stringify(judged.slice(from, from + 2000))}::jsonb)
          as j (line integer, verdict text, why jsonb, near jsonb)
        where l.village_id = ${village} and l.import_id = ${id} and l.line = j.line`.execute(tx)
    }
  }

  /** "That is somebody else": said of everybody whom this line looked like. */
  async function setApart(tx: Tx, village: string, id: string, line: number) {
    await sql`
      update ${lines} set not_near = not_near || near
      where village_id = ${village} and import_id = ${id} and line = ${line}`.execute(tx)
  }

  /** Which of these rows came in before, and what they became. */
  async function known(tx: Tx, village: string, fingerprints: readonly string[]) {
    const { rows: found } = await sql<{ fingerprint: string; made: string }>`
      select fingerprint, made_id as made from ${rows}
      where village_id = ${village} and fingerprint = any (${fingerprints}::text[])`.execute(tx)
    return new Map(found.map(({ fingerprint, made }) => [fingerprint, made]))
  }

  return { read, count, judge, setApart, known }
}
