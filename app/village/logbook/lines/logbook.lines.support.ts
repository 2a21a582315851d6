/** A request of Mrs Hadders, and three who write lines under it. */
import { afterAll, beforeAll } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../../test/support/database.ts'
import { type Filled, formOn } from '../../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../../test/support/house.ts'
import type { Asker } from '../../../foundation/database.ts'
import { makeExampleAccount } from '../../accounts/examples.ts'
import { addResident } from '../../residents/door.ts'
import { logRequest } from '../request/queries.requests.ts'
import { readWish } from '../request/rules.request.ts'

export const clock = { now: Temporal.Instant.from('2026-11-22T09:00:00Z') }
export const line = 'Schrijf een regel'
export let test: TestDatabase
export let esdorp: TestVillage
export let annie: Browser
export let bert: Browser
export let page: string
export let one: string
export let two: string
export let three: string

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  three = await makeExampleAccount(test.database.gate, esdorp.id, {
    ...{
      login: 'tineke@esdorp.example.org',
      name: 'Tineke',
      example: 'esdorp:tineke',
      roles: ['coordinator'],
    },
  })
  const house = await openTestHouse(test, clock)
  annie = house.browser()
  bert = house.browser()
  await annie.signIn('coordinator')
  await bert.signIn('coordinator-2')
  const by = esdorp.asker.coordinator as Asker
  one = by.account
  two = (esdorp.asker['coordinator-2'] as Asker).account
  const wish = readWish(
    { kind: 'bezoek', words: 'iemand voor een praatje' },
    { kinds: ['bezoek'], since: null },
  )
  if (!wish.ok) throw new Error('no wish')
  const id = await test.database.inVillage(by, 'write', async tx => {
    const writer = { village: esdorp.id, account: one, now: clock.now }
    const resident = await addResident(tx, { ...writer, at: clock.now }, { name: 'Grietje Hadders' })
    return logRequest(tx, writer, {
      wish: wish.value,
      resident,
      calledBy: '',
      calledByPhone: '',
      saidAt: clock.now,
    })
  })
  page = `/esdorp/logboek/${id}`
})
afterAll(() => test.close())

export async function write(who: Browser, sent: Filled) {
  clock.now = clock.now.add({ minutes: 1 })
  return who.post(page, { ...formOn((await who.get(page)).body, line), ...sent }, page)
}
export const last = async () =>
  (
    await test.admin.query(
      'select *, follow_up_day::text as day from logbook.entries order by at desc limit 1',
    )
  ).rows[0]
export const lines = () => test.count('select count(*) from logbook.entries')
