/** For the stories of this room: a house with two villages in it, and who works there. */
import { expect } from 'vitest'
import { freshDatabase, makeVillage } from '../../../test/support/database.ts'
import { type Filled, formOn } from '../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'

export type Story = Awaited<ReturnType<typeof beginStory>>

/** Annie and Harm are coordinators of Esdorp, Bert is one of Brinkstad. It is Thursday 26 November 2026, ten o'clock. */
export async function beginStory() {
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const test = await freshDatabase()
  const esdorp = await makeVillage(test.database, 'esdorp')
  const brinkstad = await makeVillage(test.database, 'brinkstad')
  const house = await openTestHouse(test, clock)
  const [annie, harm, bert] = [house.browser(), house.browser(), house.browser()]
  await annie.signIn('coordinator')
  await harm.signIn('coordinator-2')
  await bert.signIn('coordinator', 'brinkstad')
  /** Writes somebody down and answers with the id; empty when that was refused. */
  const write = async (fields: Filled, who = annie, village = 'esdorp') =>
    idIn((await who.post(`/${village}/mensen/nieuw`, fields)).location)
  const people = () => test.count('select count(*) from residents.residents')
  const end = async () => {
    await test.close()
    expect(house.troubles).toEqual([])
  }
  return { ...{ clock, test, house, esdorp, brinkstad, annie, harm, bert }, write, people, end }
}

export const idIn = (location: string | null) => location?.match(/mensen\/([0-9a-f-]{36})/)?.[1] ?? ''
export const pageOf = (id: string) => `/esdorp/mensen/${id}/gegevens`
/** Types into the search box, and reads the page that answers. */
export async function search(by: Browser, who: string, village = 'esdorp') {
  const asked = await by.post(`/${village}/mensen`, { who })
  return by.get(asked.location as string)
}

/** The form as it stands on the page that this person opens now. */
export const open = async (who: Browser, id: string) => formOn((await who.get(pageOf(id))).body, 'Gegevens')
export const save = (who: Browser, id: string, fields: Filled) => who.post(pageOf(id), fields)
