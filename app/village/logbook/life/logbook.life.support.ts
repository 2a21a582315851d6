/** Mrs Hadders calls; a request of hers, and its page. */
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
import { addResident } from '../../residents/door.ts'
import { logRequest } from '../request/queries.requests.ts'
import { readWish } from '../request/rules.request.ts'

export const clock = { now: Temporal.Instant.from('2026-11-22T09:00:00Z') }
export let test: TestDatabase
export let esdorp: TestVillage
export let brinkstad: TestVillage
export let annie: Browser
export let bert: Browser
export let hadders: string
export let eising: string

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  const house = await openTestHouse(test, clock)
  annie = house.browser()
  bert = house.browser()
  await annie.signIn('coordinator')
  await bert.signIn('coordinator-2')
  hadders = await move(esdorp, 'Grietje Hadders', '0599-010123')
  eising = await move(esdorp, 'Roelof Eising', '06-00000012')
})
afterAll(() => test.close())

const move = (village: TestVillage, name: string, number: string) => {
  const by = village.asker.coordinator as Asker
  return test.database.inVillage(by, 'write', tx =>
    addResident(
      tx,
      { village: village.id, account: by.account, at: clock.now },
      { name, phones: [{ number, note: '' }] },
    ),
  )
}
/** A request of Mrs Hadders, and the address of its page. */
export async function call(
  more: Record<string, string | string[]> = {},
  village = esdorp,
  resident = hadders,
) {
  const by = village.asker.coordinator as Asker
  const sent = { kind: 'vervoer', words: 'do 10.15 ziekenhuis Emmen', wished_day: '2026-11-26', ...more }
  const wish = readWish(sent, { kinds: ['vervoer', 'boodschap'], since: '2026-11-22' })
  if (!wish.ok) throw new Error(wish.problems[0]?.sentence)
  const id = await test.database.inVillage(by, 'write', tx =>
    logRequest(
      tx,
      { village: village.id, account: by.account, now: clock.now },
      {
        wish: wish.value,
        resident: village === esdorp ? resident : null,
        calledBy: '',
        calledByPhone: '',
        saidAt: clock.now,
      },
    ),
  )
  return `/${village.slug}/logboek/${id}`
}
export const row = async (page: string) => {
  const { rows } = await test.admin.query(
    `select q.*, wished_day::text as wished_day, wished_until::text as wished_until, waiting_until::text as waiting_until,
       repeat_from::text as repeat_from, repeat_until::text as repeat_until, repeat_skips::text[] as repeat_skips
     from logbook.requests q where id = $1`,
    [page.split('/').at(-1)],
  )
  const { search, ...columns } = rows[0]
  return columns
}
export const stepsOf = async (page: string) =>
  (
    await test.admin.query(
      'select step, note, reason, helper_id, by, undone, version from logbook.steps where request_id = $1 order by version',
      [page.split('/').at(-1)],
    )
  ).rows
/** Presses a button of the form with this name, as it stands on the page, a minute later. */
export async function press(who: Browser, page: string, form: string, more: Filled) {
  clock.now = clock.now.add({ minutes: 1 })
  return who.post(page, { ...formOn((await who.get(page)).body, form), ...more }, page)
}
