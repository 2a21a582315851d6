/** The beginning of the stories of this room: Annie and Harm coordinate in Esdorp; Geert, Riek and Wim live there. */
import { afterAll, beforeAll, expect } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { type Filled, formOn, readable } from '../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import type { Asker } from '../../foundation/database.ts'
import { addResident } from '../residents/door.ts'

export let test: TestDatabase
export let house: Awaited<ReturnType<typeof openTestHouse>>
export let esdorp: TestVillage
export let annie: Browser
export let harm: Browser
/** Thursday 26 November 2026, ten o'clock. */
export const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  await makeVillage(test.database, 'brinkstad')
  house = await openTestHouse(test, clock)
  annie = await as('coordinator')
  harm = await as('coordinator-2')
})
afterAll(async () => {
  await test.close()
  expect(house.troubles).toEqual([])
})

export async function as(role: string, village?: string) {
  const browser = house.browser()
  await browser.signIn(role, village)
  return browser
}

/** Somebody of the village is written down; answers with the id. */
export const living = (name: string, phone = '') => {
  const asker = esdorp.asker.coordinator as Asker
  const by = { village: esdorp.id, account: asker.account, at: clock.now }
  const phones = phone ? [{ number: phone, note: '' }] : []
  return test.database.inVillage(asker, 'write', tx => addResident(tx, by, { name, phones }))
}

export const partOf = (id: string) => `/esdorp/mensen/${id}/meedoen`
/** The form as it stands on the page now. */
export const open = async (who: Browser, id: string) => formOn((await who.get(partOf(id))).body, 'Meedoen')
export const save = async (who: Browser, id: string, fields: Filled) =>
  who.post(partOf(id), { ...(await open(who, id)), ...fields })
/** Takes part, with this and nothing else. */
export const takingPart = async (name: string, fields: Filled = {}, phone = '') => {
  const id = await living(name, phone)
  const saved = await save(annie, id, fields)
  if (saved.status !== 303) throw new Error(`${name}: ${saved.status} ${readable(saved.body)}`)
  return id
}
export const words = async (who: Browser, page: string) => readable((await who.get(page)).body)
/** What the read log has of the last page: whom it showed, and which part of them. */
export const lastLog = async (): Promise<string[]> => {
  const { rows } = await test.admin.query(
    `select l.action || ' ' || s.object_part || ' ' || s.subject_id as said
      from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
      where (l.village_id, l.seq) = (select village_id, seq from accounts.read_log
        where village_id = $1 order by seq desc limit 1)`,
    [esdorp.id],
  )
  return rows.map(({ said }) => said)
}
