/** Who stands in a search, on an erase page or on a sheet because of somebody else, reads just that. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../test/support/database.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import { text } from '../../../test/support/shown.ts'
import type { Asker } from '../../foundation/database.ts'
import { putEntry, putRequest, putResident } from '../logbook/examples.rows.ts'

let test: TestDatabase
let annie: Asker
let browser: Browser
const at = '2026-11-20T09:00:00Z'

beforeAll(async () => {
  test = await freshDatabase()
  annie = (await makeVillage(test.database, 'esdorp')).asker.coordinator as Asker
  browser = (await openTestHouse(test, { now: Temporal.Instant.from('2026-11-26T09:00:00Z') })).browser()
  await browser.signIn('coordinator')
})
afterAll(() => test.close())

const looked = async (person: string) => text(await browser.get(`/esdorp/mensen/${person}/gezien`))

it('of a line with the name in it, that it stood in a list at erasing somebody else', async () => {
  const [jan, johan] = await test.database.inVillage(annie, 'write', async tx => {
    const johan = await putResident(tx, annie, 'Johan van Doorn')
    await putEntry(tx, annie, 'Jan Kuiper was er ook', at, { resident_id: johan })
    return [await putResident(tx, annie, 'Jan Kuiper'), johan]
  })
  const asked = await browser.post('/esdorp/zoeken', { q: 'Kuiper' })
  if (asked.location) await browser.get(asked.location)
  await browser.get(`/esdorp/mensen/${jan}/wissen`)
  const page = await looked(johan)
  expect(page).not.toContain('om hulp was gevraagd')
  expect(page).toContain('zag een regel staan bij het zoeken.')
  expect(page).toContain('zag een regel in een lijst, bij het wissen van iemand anders.')
})

it('of a request on the sheet of whoever helps, that it was the sheet of somebody else', async () => {
  const [jan, lammy] = await test.database.inVillage(annie, 'write', async tx => {
    const helper = await putResident(tx, annie, 'Jan de Boer')
    const lammy = await putResident(tx, annie, 'Lammy Nijkamp')
    const wish = { resident_id: lammy, helper_id: helper, state: 'agreed' as const }
    await putRequest(tx, annie, 'Naar Emmen', at, wish)
    return [helper, lammy]
  })
  expect((await browser.get(`/esdorp/mensen/${jan}/blad`)).status).toBe(200)
  expect(await looked(lammy)).toMatch(/drukte een hulpvraag af op het blad van iemand anders\./)
})

it('of the page itself, whether a request was open then', async () => {
  const [riet, harm] = await test.database.inVillage(annie, 'write', async tx => {
    const riet = await putResident(tx, annie, 'Riet Hadders')
    await putRequest(tx, annie, 'Naar Assen', at, { resident_id: riet })
    return [riet, await putResident(tx, annie, 'Harm Eising')]
  })
  for (const person of [riet, harm]) await browser.get(`/esdorp/mensen/${person}`)
  expect(await looked(riet)).toContain('bekeek de bladzijde, terwijl er een hulpvraag liep.')
  expect(await looked(harm)).toContain('bekeek de bladzijde, zonder dat er een hulpvraag liep.')
})
