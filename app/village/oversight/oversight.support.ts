/**
 * It is Saturday 28 November 2026, half past eight in the evening. Mrs Hadders of Esdorp does not open her door; Geesje
 * keeps the living room and stands before it. Every file of stories that imports this has a database of its own.
 */
import { afterAll, beforeAll, expect } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import { sayIn } from '../../entrance/words.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { inEmergency } from '../../foundation/keeper.ts'
import { putEntry, putResident } from '../logbook/examples.rows.ts'

export { sayIn }
export let test: TestDatabase
export let house: Awaited<ReturnType<typeof openTestHouse>>
export let esdorp: TestVillage
export let brinkstad: TestVillage
export let hadders: string
export let eising: string
export let stranger: string
export const saturday = Temporal.Instant.from('2026-11-28T19:30:00Z')
export const clock = { now: saturday }
export const reason = 'Zij doet sinds vanmiddag niet open en neemt niet op.'

export const of = (who: string, village = esdorp) => village.asker[who] as Asker
export const at = (when: string) => {
  clock.now = Temporal.Instant.from(when)
}

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  house = await openTestHouse(test, clock)
  await test.admin.query(`update accounts.accounts set mail = login`)
  const annie = of('coordinator')
  await write(annie, async tx => {
    const address = { street: 'Hoofdstraat', houseNumber: '12', postcode: '7846 AB', place: 'Esdorp' }
    hadders = await putResident(tx, annie, 'Mevrouw Hadders', {
      address,
      phones: [{ number: '0599-010456', note: '' }],
      contacts: [{ name: 'Henk Hadders', relation: 'zoon', phone: '0599-010457' }],
      goodToKnow: 'De sleutel hangt bij de buren.',
    })
    eising = await putResident(tx, annie, 'Jan Eising', { goodToKnow: 'Hond in de gang.' })
    await putEntry(tx, annie, 'Is bang sinds de inbraak.', '2026-11-20T09:00:00Z', {
      resident_id: hadders,
      circle: [annie.account],
    })
    await putEntry(tx, annie, 'Alleen voor ons, over Jan.', '2026-11-20T09:00:00Z', {
      resident_id: eising,
      circle: [annie.account],
    })
  })
  const other = of('coordinator', brinkstad)
  stranger = await write(other, tx => putResident(tx, other, 'Mevrouw Hadders van Brinkstad'))
})
afterAll(async () => {
  await test.close()
  expect(house.troubles).toEqual([])
})

export const write = <T>(who: Asker, work: (tx: Tx) => Promise<T>) =>
  test.database.inVillage({ ...who, now: clock.now }, 'write', work)

export async function inside(who: string) {
  const browser = house.browser()
  await browser.signIn(who)
  return browser
}

/** What stands on the page, as somebody reads it. */
export const textOf = ({ body }: { body: string }) =>
  body
    .slice(body.indexOf('<main'), body.indexOf('</main>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

export async function ask(who: string, resident = hadders, why = reason) {
  const browser = await inside(who)
  const answer = await browser.post('/esdorp/noodtoegang', { do: 'ask', resident, reason: why })
  return { browser, ...answer }
}

export const uses = () => test.count('select count(*) from accounts.emergencies')

/** What the database itself shows to somebody who works in an emergency: names of people, and words of lines. */
export const opens = (who: string, now = clock.now, village = esdorp): Promise<string[]> =>
  test.database.inVillage({ ...of(who, village), now }, 'read', tx =>
    inEmergency(tx, async () => {
      const people = await tx.selectFrom('residents.residents').select('name').execute()
      const phones = await tx.selectFrom('residents.phones').select('number').execute()
      const homes = await tx.selectFrom('residents.households').select('street').execute()
      const lines = await tx.selectFrom('logbook.entries').select('words').execute()
      return [
        ...people.map(({ name }) => name),
        ...phones.map(({ number }) => number),
        ...homes.map(({ street }) => street),
        ...lines.map(({ words }) => words),
      ]
    }),
  )
