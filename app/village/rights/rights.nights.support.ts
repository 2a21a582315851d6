/** Esdorp with a coordinator and nobody else yet, new for each story; and the nights in which what is too old goes. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { doDueChores } from '../../entrance/chores.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { openJournal } from '../../foundation/journal.ts'
import { nightAfter } from './rights.support.ts'

export let test: TestDatabase
export let esdorp: TestVillage
export let annie: Asker
const journal = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))
export const start = '2026-11-26T09:00:00Z'

beforeEach(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  annie = esdorp.asker.coordinator as Asker
})
afterEach(() => test.close())

export const write = <T>(work: (tx: Tx) => Promise<T>) => test.database.inVillage(annie, 'write', work)
export const put = (sql: string, ...values: unknown[]) => test.admin.query(sql, values)
export const night = (after: Temporal.DurationLike) => nightAfter(start, after)

export const troubles: unknown[] = []
export const work = (now: Temporal.Instant) =>
  doDueChores(test.database, now, (name, trouble) => troubles.push([name, trouble]), journal)
