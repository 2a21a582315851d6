/** For each story its own village with twelve rows in its read log, and a hand that reaches past the program. */
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Asker, Tx } from '../../app/foundation/database.ts'
import { checkChain } from '../../app/village/accounts/queries.read-log.check.ts'
import { type LogLine, logAccess } from '../../app/village/accounts/queries.read-log.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './database.ts'

export const somebody = () => crypto.randomUUID()

export const lineOf = (people: readonly string[] = [], more: Partial<LogLine> = {}): LogLine => ({
  ...{ action: 'R', outcome: 'done', purpose: 'help between neighbours', authRule: 'coordinator' },
  ...{ eventType: '/:village/mensen/:resident', accessPoint: null, onBehalfOf: null, system: 'umkiek test' },
  traceId: somebody(),
  subjects: people.map(subject => ({
    ...{ subject, object: subject, type: 'resident', part: 'page', sensitivity: 'personal' },
  })),
  ...more,
})

export function ownChain() {
  let test: TestDatabase
  let village: TestVillage
  let villages = 0
  beforeAll(async () => {
    test = await freshDatabase()
  })
  afterAll(() => test.close())
  beforeEach(async () => {
    await begin()
    for (let row = 1; row <= 12; row++) await write(lineOf([somebody(), somebody()]))
  })

  async function begin() {
    villages += 1
    village = await makeVillage(test.database, `dorp-${villages}`)
  }
  const as = <T>(way: 'read' | 'write', work: (tx: Tx) => Promise<T>): Promise<T> =>
    test.database.inVillage(village.asker.coordinator as Asker, way, work)
  const write = (line: LogLine) => as('write', tx => logAccess(tx, line))
  const check = () => as('read', tx => checkChain(tx, village.id))
  const tamper = (statement: string) => test.admin.query(statement, [village.id])
  return {
    get village() {
      return village
    },
    begin,
    as,
    write,
    check,
    found: async () => (await check()).faults.map(({ kind, seq, until }) => [kind, seq, until]),
    /** As superuser, past every fence; $1 is the village. */
    tamper,
    count: (statement: string) => test.count(statement, [village.id]),
    cutTail: async () => {
      await tamper('delete from accounts.read_log_subjects where village_id = $1 and seq > 10')
      await tamper('delete from accounts.read_log where village_id = $1 and seq > 10')
    },
  }
}
