/** A line of one tap that was a slip is the only line that is ever simply deleted; the database says which ones may. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import type { EntryRow } from './queries.entries.ts'

/** The request lies again as long as it did, unless something came after the tap. */
export async function takeTapBack(tx: Tx, village: string, request: string, { id, at }: EntryRow) {
  await tx
    .deleteFrom('logbook.entries')
    .where('village_id', '=', village)
    .where('request_id', '=', request)
    .where('id', '=', id)
    .execute()
  await sql`
    update logbook.requests q set changed_at = coalesce(greatest(
      (select max(e.at) from logbook.entries e where e.village_id = q.village_id and e.request_id = q.id),
      (select max(greatest(s.at, s.undone_at)) from logbook.steps s
        where s.village_id = q.village_id and s.request_id = q.id)), q.changed_at)
    where q.village_id = ${village} and q.id = ${request} and q.changed_at = ${at.toString()}`.execute(tx)
}
