/** How far a village is that has just begun. */
import { sql } from 'kysely'
import type { Tx } from '../../../foundation/database.ts'
import { type Begun, enough } from './rules.start.ts'

export async function begunOf(tx: Tx, village: string): Promise<Begun> {
  const { rows } = await sql<Begun>`
    select
      (select count(*) from accounts.memberships m
        where m.village_id = ${village} and m.ended_at is null and 'coordinator' = any (m.roles)) as coordinators,
      (select count(*) from (select from residents.residents r
        where r.village_id = ${village} limit ${enough}) p) as people,
      (select count(*) from (select from logbook.requests q
        where q.village_id = ${village} limit ${enough}) l) as requests`.execute(tx)
  return rows[0] as Begun
}
