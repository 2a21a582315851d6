/** Emergency access in the rights of the person: it stands in their copy, its words go with them, and all goes in time. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { openJournal } from '../../foundation/journal.ts'
import { openEmergency, reviewEmergency } from '../accounts/door.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { copyOf } from './queries.copy.ts'
import { erasePerson } from './queries.erasing.ts'
import { keepNoLonger } from './queries.keeping.ts'
import { hitsIn, nightAfter } from './rights.support.ts'

let test: TestDatabase
let esdorp: TestVillage
let riet: string
let harm: string
const start = '2026-11-28T19:30:00Z'
const now = Temporal.Instant.from(start)
const journal = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))
const words = ['rietdoetnietopen', 'hetwasnodigvoorriet', 'annieweetnietwaarom']

const as = <T>(
  who: string,
  work: (tx: Tx, by: { village: string; account: string; now: typeof now }) => Promise<T>,
) => {
  const asker = esdorp.asker[who] as Asker
  return test.database.inVillage({ ...asker, now }, 'write', tx =>
    work(tx, { village: esdorp.id, account: asker.account, now }),
  )
}

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  const annie = esdorp.asker.coordinator as Asker
  ;[riet, harm] = (await as('coordinator', async tx => [
    await putResident(tx, annie, 'Riet'),
    await putResident(tx, annie, 'Harm'),
  ])) as [string, string]
  const reason = `Zij, ${words[0]}, en belt niet terug.`
  const id = await as('host', (tx, by) => openEmergency(tx, by, { resident: riet, reason, told: [] }))
  await as('coordinator', (tx, by) =>
    reviewEmergency(tx, by, { id, inOrder: true, remark: `Ja, ${words[1]}.` }),
  )
  await as('board', (tx, by) =>
    openEmergency(tx, by, { resident: harm, reason: 'Hij ligt misschien in de schuur.', told: [] }),
  )
  await test.admin.query(
    `insert into oversight.months (village_id, month, drawn_at) values ($1, '2026-11', $2)`,
    [esdorp.id, start],
  )
  await test.admin.query(
    `insert into oversight.lines (village_id, month, why, account_id, resident_id, at, times, doubt)
      values ($1, '2026-11', 'drawn', $2, $3, $4, 1, $5)`,
    [esdorp.id, annie.account, riet, start, `Nee, ${words[2]}.`],
  )
})
afterAll(() => test.close())

it('stands in the copy of the person with reason and review, and in nobody else’s (P2, L8)', async () => {
  const told = async (person: string) =>
    (await as('coordinator', tx => copyOf(tx, esdorp.id, person))).held
      .filter(({ part }) => part === 'emergencies')
      .flatMap(({ facts }) => facts.map(({ value }) => value))
  expect((await told(riet)).sort()).toEqual(
    ['yes', `Ja, ${words[1]}.`, `Zij, ${words[0]}, en belt niet terug.`, 'true'].sort(),
  )
  expect(await told(harm)).toEqual(['Hij ligt misschien in de schuur.', '', ''])
})

it('loses its words when the person is erased; that it happened stays (P3, L10)', async () => {
  expect(await hitsIn(test, words)).toHaveLength(2)
  await as('coordinator', (tx, { account }) =>
    erasePerson(tx, journal, { village: esdorp.id, by: account, why: 'asked', now }, riet),
  )
  expect(await hitsIn(test, words)).toEqual([])
  expect(await test.count('select count(*) from accounts.emergencies where resident_id = $1', [riet])).toBe(1)
  expect(await test.count('select count(*) from accounts.emergencies where reason = $1', [''])).toBe(1)
})

it('goes after five years, as the log does (L10)', async () => {
  const left = async () => [
    await test.count('select count(*) from accounts.emergencies'),
    await test.count('select count(*) from oversight.lines'),
  ]
  await keepNoLonger(test.database, esdorp, nightAfter(start, { years: 5 }), journal)
  expect(await left()).toEqual([2, 1])
  await keepNoLonger(test.database, esdorp, nightAfter(start, { years: 5, days: 1 }), journal)
  expect(await left()).toEqual([0, 1])
  // A month goes when its last day is too old.
  await keepNoLonger(test.database, esdorp, nightAfter(start, { years: 5, days: 5 }), journal)
  expect(await left()).toEqual([0, 0])
})
