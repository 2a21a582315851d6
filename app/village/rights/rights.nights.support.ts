/** The nights in which what is too old goes. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { doDueChores } from '../../entrance/chores.ts'
import type { Tx } from '../../foundation/database.ts'
import { openJournal } from '../../foundation/journal.ts'
import { nightAfter } from './rights.support.ts'
import { annie, test } from './rights.village.support.ts'

export { annie, esdorp, test } from './rights.village.support.ts'

const journal = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))
export const start = '2026-11-26T09:00:00Z'

export const write = <T>(work: (tx: Tx) => Promise<T>) => test.database.inVillage(annie, 'write', work)
export const put = (sql: string, ...values: unknown[]) => test.admin.query(sql, values)
export const night = (after: Temporal.DurationLike) => nightAfter(start, after)

export const troubles: unknown[] = []
export const work = (now: Temporal.Instant) =>
  doDueChores(test.database, now, (name, trouble) => troubles.push([name, trouble]), journal)
