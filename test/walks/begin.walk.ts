/** Geesje is seventy and begins Umkiek on the computer of the village hall: with every mistake that one makes. */
import type { Browser } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ensureSetupCode } from '../../app/entrance/begin.setup.ts'
import { desk, openBrowser, phone } from '../support/browser.ts'
import { type Climb, comeByCard, isInside, look, openPage, press, printed } from '../support/climbing.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { serveTestHouse } from '../support/served.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof serveTestHouse>>
let browser: Browser
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

beforeEach(async () => {
  test = await freshDatabase()
  house = await serveTestHouse(test, clock, { demo: false })
  browser = await openBrowser()
})
afterEach(async () => {
  await browser.close()
  await house.close()
  await test.close()
})

const says = ({ page }: Climb, words: string) => page.getByRole('main').getByText(words).first().waitFor()
const fill = ({ page }: Climb, field: string, words: string) => page.locator(`#field-${field}`).fill(words)
/** The button is pressed on what stands there, and the page says what to do now. */
async function tryIt(climb: Climb, sentence: string) {
  await press(climb, 'Ga verder')
  await says(climb, sentence)
  await look(climb)
}

it.each([
  ['a phone', phone],
  ['a desk', desk],
])('on %s', { timeout: 120_000 }, async (_name, viewport) => {
  const code = (await ensureSetupCode(test.database.gate)) as string
  const open = async () => openPage(await browser.newContext({ viewport, locale: 'nl-NL' }), house.origin)
  const today = await open()
  await today.page.goto(house.origin)
  await says(today, 'Beginnen duurt ongeveer tien minuten.')
  await look(today)
  await today.page.getByRole('link', { name: 'Begin met je eigen dorp' }).click()
  await says(today, 'Daarna komen vijf korte stappen.')
  await look(today)
  await tryIt(today, 'De begincode heeft tien letters en cijfers.')
  await fill(today, 'code', 'AAAAA-AAAAA')
  await tryIt(today, 'Deze code klopt niet.')
  await fill(today, 'code', ` ${code.toLowerCase()} `)
  await press(today, 'Ga verder')

  await says(today, 'Vraag 1 van 5')
  await look(today)
  expect(await today.page.locator('#field-address').isVisible()).toBe(false)
  await tryIt(today, 'Schrijf op hoe het dorp heet.')
  await fill(today, 'name', 'Netwerk')
  await tryIt(today, 'Het woord “netwerk” heeft Umkiek zelf nodig.')
  expect(await today.page.locator('#field-address').isVisible()).toBe(true)
  await fill(today, 'name', 'Nieuw-Es')
  await press(today, 'Ga verder')
  await says(today, 'Vraag 2 van 5')
  await fill(today, 'phone', 'bel mij')
  await tryIt(today, 'Dit nummer kunnen we niet bellen.')
  await today.page.goBack()
  await today.page.getByRole('link', { name: 'Terug' }).click()
  await says(today, 'Vraag 1 van 5')
  expect(await today.page.locator('#field-name').inputValue()).toBe('Nieuw-Es')
  await today.page.context().close()

  // The next day the browser remembers nothing; the code and the house do.
  clock.now = clock.now.add({ hours: 24 })
  const geesje = await open()
  await geesje.page.goto(`${house.origin}/begin`)
  await says(geesje, 'Je was al begonnen.')
  await fill(geesje, 'code', code)
  await press(geesje, 'Ga verder')
  await says(geesje, 'Vraag 2 van 5')
  await press(geesje, 'Ga verder')
  await says(geesje, 'Vraag 3 van 5')
  await look(geesje)
  await tryIt(geesje, 'Vink ten minste één soort hulp aan.')
  await geesje.page.getByLabel('Vervoer').check()
  await press(geesje, 'Ga verder')
  await says(geesje, 'Je wordt de eerste coördinator en de beheerder.')
  await look(geesje)
  await tryIt(geesje, 'Schrijf je naam op.')
  await fill(geesje, 'name', 'Geesje Kuipers')
  await press(geesje, 'Ga verder')
  await says(geesje, 'Vraag 5 van 5')
  await look(geesje)
  await press(geesje, 'Ga verder')
  await says(geesje, 'Nieuw-Es · localhost')
  await look(geesje)
  await press(geesje, 'Maak ons dorp')

  await look(geesje)
  await press(geesje, 'Kies mijn pincode')
  await says(geesje, 'Druk eerst je kaart met codes af.')
  const card = await printed(geesje, 'Druk mijn kaart af')
  await press(geesje, 'Kies mijn pincode')
  // The telephone rings; a quarter of an hour later the page is too old, and she may begin at the keys again.
  clock.now = clock.now.add({ minutes: 15 })
  await geesje.page.getByLabel('Kies een pincode', { exact: true }).fill('735194')
  await press(geesje, 'Dit wordt mijn pincode')
  await says(geesje, 'Er is een kaart voor je gemaakt.')
  await press(geesje, 'Kies mijn pincode')
  for (const [pin, sentence] of [
    ['123456', 'Deze pincode is te makkelijk te raden.'],
    ['735194', 'Je sleutel is klaar.'],
  ] as const) {
    await geesje.page.getByLabel('Kies een pincode', { exact: true }).fill(pin)
    await geesje.page.getByLabel('Nog een keer dezelfde pincode').fill(pin)
    await press(geesje, 'Dit wordt mijn pincode')
    await says(geesje, sentence)
    await look(geesje)
  }
  await geesje.page.goto(house.origin)
  await says(geesje, 'Heb je al een kaart en een pincode? Ga dan naar binnen.')
  await look(geesje)
  await geesje.page.getByRole('link', { name: 'Ga naar binnen' }).click()
  await geesje.page.waitForURL(`${house.origin}/in`)
  await comeByCard(geesje, 'Geesje Kuipers', '735194', card)
  await geesje.page.waitForURL(`${house.origin}/nieuw-es/vandaag`)
  expect(await isInside(geesje)).toBe(true)
  await geesje.page.goto(`${house.origin}/nieuw-es/beheer/mensen`)
  await says(geesje, 'Jullie hebben één beheerder.')
  expect([...today.faults, ...geesje.faults]).toEqual([])
  expect(house.troubles).toEqual([])
})
