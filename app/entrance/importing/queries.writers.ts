/** The words in a column of a file, each once, those that stand there most often first. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'
import { type Importer, tablesOf } from './queries.files.ts'

/** `off`: the sheets that stay behind. */
export async function wordsIn(
  tx: Tx,
  room: Importer,
  { village, id, columns, off }: { village: string; id: string; columns: number[]; off: number[] },
): Promise<{ word: string; count: number }[]> {
  const { rows } = await sql<{ word: string; count: number }>`
    select l.cells ->> c.at as word, count(*)::int as count
    from ${tablesOf(room).lines} l cross join unnest(${columns}::integer[]) as c (at)
    where l.village_id = ${village} and l.import_id = ${id} and l.verdict is distinct from 'header'
      and not l.place ? 'passed' and coalesce((l.place ->> 'part')::integer, 0) <> all (${off}::integer[])
      and trim(l.cells ->> c.at) <> ''
    group by 1 order by 2 desc, 1 limit 400`.execute(tx)
  return rows
}
