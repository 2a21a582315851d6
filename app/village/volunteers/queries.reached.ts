/** Of whom this room says more than a name, and whom it names to the board: for the list after a stolen account. */
import { sql } from 'kysely'
import type { Tx } from '../../foundation/database.ts'

/** `needs`: who told what they need to take part, also in a former value; `cadre`: who holds a task. */
export async function delicateParts(tx: Tx, village: string): Promise<{ needs: string[]; cadre: string[] }> {
  const { rows } = await sql<{ needs: string[] | null; cadre: string[] | null }>`select
    (select array_agg(id) from (
      select resident_id as id from volunteers.volunteers where village_id = ${village} and needs <> ''
      union select thing from volunteers.events
        where village_id = ${village} and about = 'person' and before ->> 'needs' <> '') n) as needs,
    (select array_agg(distinct h.resident_id) from volunteers.holders h
      join volunteers.tasks t on t.village_id = h.village_id and t.id = h.task_id and t.in_use
      where h.village_id = ${village}) as cadre`.execute(tx)
  return { needs: rows[0]?.needs ?? [], cadre: rows[0]?.cadre ?? [] }
}
