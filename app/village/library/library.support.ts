/** For the stories of this room: Esdorp with its cards, a coordinator, an administrator and a volunteer at a door. */
import { afterAll, beforeAll, expect } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../test/support/database.ts'
import { asItStands, formsOn, usual } from '../../../test/support/every-form.ts'
import type { Filled } from '../../../test/support/forms.ts'
import { type Browser, openTestHouse, type Visited } from '../../../test/support/house.ts'
import { text } from '../../../test/support/shown.ts'

export const guide = '/esdorp/grenzen'
export const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
export let test: TestDatabase
export let house: Awaited<ReturnType<typeof openTestHouse>>
export let annie: Browser
export let bert: Browser
export let jannie: Browser
/** A volunteer. */
export let henk: Browser

/** Stands before the first story of a file; each file begins with a village of its own. */
export function openGuide() {
  beforeAll(async () => {
    test = await freshDatabase()
    await makeVillage(test.database, 'esdorp')
    await makeVillage(test.database, 'brinkstad')
    house = await openTestHouse(test, clock)
    annie = await inside('coordinator')
    bert = await inside('coordinator-2')
    jannie = await inside('administrator')
    henk = await inside('volunteer')
  })
  afterAll(async () => {
    await test.close()
    expect(house.troubles).toEqual([])
  })
}

export async function inside(who: string, village = 'esdorp'): Promise<Browser> {
  const browser = house.browser()
  await browser.signIn(who, village)
  return browser
}

/** The form on this page that has this field or button, as it stands there. */
export async function open(who: Browser, page: string, has: string) {
  const { body } = await who.get(page)
  const form = formsOn(body, page).find(
    ({ controls, buttons }) =>
      controls.some(({ name, value }) => name === has || value === has) ||
      buttons.some(button => button?.value === has),
  )
  if (!form) throw new Error(`On ${page} is no form with "${has}".`)
  const button = form.buttons.find(each => each?.value === has) ?? usual(form)
  const standing = asItStands(form, button)
  return {
    send: (fields: Filled = {}) => who.post(page.split(/[?#]/)[0] as string, { ...standing, ...fields }),
  }
}

/** Fills it in and sends it at once. */
export const save = async (who: Browser, page: string, has: string, fields: Filled = {}): Promise<Visited> =>
  (await open(who, page, has)).send(fields)

/** Presses "Ongedaan maken" above the page where somebody arrived. */
export const undo = (who: Browser, { location }: Visited) => save(who, location as string, 'take-back')

/** As it is read: React parts a sentence where a word comes in, and so would the reader of the page. */
export const read = (page: Visited) =>
  text(page)
    .replace(/“ /g, '“')
    .replace(/ ([”.,:;])/g, '$1')
