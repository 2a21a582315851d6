/** The read log: added to through one function of the database, never changed. */
import { sql } from 'kysely'
import type { Asker, Database, Tx } from '../../foundation/database.ts'

export type LogLine = {
  action: 'C' | 'R' | 'U' | 'D' | 'X' | 'S' | 'B' | 'L'
  outcome: 'done' | 'refused' | 'failed'
  eventType: string
  purpose: string
  authRule: string
  accessPoint: string | null
  /** The resident for whom a coordinator types. */
  onBehalfOf: string | null
  system: string
  traceId: string
  subjects: readonly {
    subject: string
    type: string
    object: string
    part: string
    sensitivity: string
    relation?: string | undefined
  }[]
}

export async function logAccess(tx: Tx, line: LogLine): Promise<void> {
  await sql`select ${logCall(line)}`.execute(tx)
}

/** In a transaction of its own, which is committed when this comes back. */
export const logAlone = (database: Database, asker: Asker, line: LogLine): Promise<void> =>
  database.callInVillage(asker, logCall(line))

/** For who calls it at another moment than this one. */
export const logCall = (
  line: LogLine,
) => sql`accounts.log_access(${line.action}, ${line.outcome}, ${line.eventType},
  ${line.purpose}, ${line.authRule}, ${line.accessPoint}::uuid, ${line.onBehalfOf}::uuid, ${line.system},
  ${line.traceId}::uuid, ${JSON.stringify(line.subjects)}::jsonb)`
