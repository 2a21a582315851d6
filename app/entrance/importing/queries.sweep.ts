/** What was in a file is gone after a week, also when nobody brings another one. */
import { sql } from 'kysely'
import type { Database } from '../../foundation/database.ts'
import { keptDays } from './queries.files.ts'

/** Of what was taken over it stays known which import made whom: the same file then changes nothing twice. */
export async function sweepImports(
  { inVillage }: Database,
  { id: village }: { id: string },
  now: Temporal.Instant,
) {
  const before = now.subtract({ hours: keptDays * 24 }).toString()
  await inVillage({ village, account: '', roles: ['coordinator'] }, 'write', async tx => {
    for (const room of ['residents', 'logbook']) {
      const [imports, lines] = [sql.table(`${room}.imports`), sql.table(`${room}.import_lines`)]
      await sql`
        delete from ${lines} l using ${imports} i
        where l.village_id = ${village} and i.village_id = l.village_id and i.id = l.import_id
          and i.at < ${before}`.execute(tx)
      await sql`
        update ${imports} set file_name = ''
        where village_id = ${village} and at < ${before} and taken_at is null and file_name <> ''`.execute(tx)
      // What stood above the columns, and whom the names became while it came in.
      await sql`
        update ${imports} set book = '{}', made = '{}'
        where village_id = ${village} and at < ${before} and work = '' and (book <> '{}' or made <> '{}')`.execute(
        tx,
      )
    }
  })
}
