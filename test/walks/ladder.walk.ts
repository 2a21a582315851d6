/** Each rung of the ladder in a real browser, on a phone and on a desk, by people who have never seen it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giveKeys, type KeyRing } from '../../app/village/accounts/examples.keys.ts'
import { desk, openBrowser, phone } from '../support/browser.ts'
import {
  appShows,
  type Climb,
  comeByCard,
  giveCode,
  giveSecret,
  isInside,
  knockAt,
  look,
  openPage,
  press,
  printed,
  readNews,
} from '../support/climbing.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from '../support/database.ts'
import { serveTestHouse } from '../support/served.ts'

let test: TestDatabase
let village: TestVillage
let house: Awaited<ReturnType<typeof serveTestHouse>>
let browser: Browser
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
const loginOf = (who: string) => `${who}@esdorp.example.org`

beforeAll(async () => {
  test = await freshDatabase()
  village = await makeVillage(test.database, 'esdorp')
  house = await serveTestHouse(test, clock, { demo: false })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.close()
  await test.close()
})
/** Every story is of another day: nobody is in, and no wrong try is left. */
beforeEach(() => {
  clock.now = clock.now.add({ hours: 24 })
})

const ringOf = (who: string) =>
  giveKeys(test.database.gate, village.asker[who]?.account as string, Buffer.alloc(32, 7), clock.now)
const cardOf = ({ codes }: KeyRing) => ({ codeAt: (number: number) => codes[number - 1] as string })
const openAt = async (viewport: typeof phone) =>
  openPage(await browser.newContext({ viewport, locale: 'nl-NL' }), house.origin)
const noFault = (...climbs: Climb[]) => {
  expect(climbs.flatMap(({ faults }) => faults)).toEqual([])
  expect(house.troubles).toEqual([])
}

/** The administrator, inside at the desk with her card. */
async function administratorAtDesk(): Promise<Climb> {
  const climb = await openAt(desk)
  const ring = await ringOf('administrator')
  await comeByCard(climb, loginOf('administrator'), ring.pin, cardOf(ring))
  await readNews(climb)
  return climb
}

describe.each([
  ['phone', phone],
  ['desk', desk],
] as const)('on a %s', { timeout: 120_000 }, (name, viewport) => {
  it('somebody new comes in with the letter and the card, and the next day with a PIN on the own device', async () => {
    const administrator = await administratorAtDesk()
    await administrator.page.goto(`${house.origin}/esdorp/beheer/mensen/nieuw`)
    await administrator.page.getByLabel('Naam', { exact: true }).fill('Roelof Hadders')
    await administrator.page.getByLabel('Naam om mee binnen te komen').fill(`roelof.${name}`)
    await administrator.page.getByLabel('Vrijwilliger').check()
    await press(administrator, 'Voeg deze persoon toe')
    const letter = await printed(administrator, 'Maak de brief en druk hem af')

    const roelof = await openAt(viewport)
    await roelof.page.goto(`${house.origin}/in`)
    await roelof.page.getByRole('link', { name: 'Ik heb een brief met een code gekregen' }).click()
    await roelof.page.getByLabel('De code van de brief').fill(letter.letter.toLowerCase())
    await look(roelof)
    await press(roelof, 'Open de brief')
    await roelof.page.getByLabel('Kies een pincode', { exact: true }).fill('570318')
    await roelof.page.getByLabel('Nog een keer dezelfde pincode').fill('570318')
    await look(roelof)
    await press(roelof, 'Dit wordt mijn pincode')
    await roelof.page.getByText('Kom nu binnen met de naam die op je kaart staat.').waitFor()
    expect(await isInside(roelof)).toBe(false)
    await comeByCard(roelof, `roelof.${name}`, '570318', letter, true)
    await roelof.page.getByText('Voor vrijwilligers').waitFor()
    await roelof.page.goto(`${house.origin}/account`)
    await look(roelof)
    await press(roelof, 'Vertrouw dit toestel een maand')
    await roelof.page.getByText('Vertrouwd toestel: Linux').waitFor()
    await press(roelof, 'Ga naar buiten')

    clock.now = clock.now.add({ hours: 24 })
    await knockAt(roelof, `roelof.${name}`, 'Pincode op mijn eigen toestel', true)
    await giveSecret(roelof, 'Pincode', '111222')
    await roelof.page.getByText('Zo kom je hier niet binnen.').first().waitFor()
    await giveSecret(roelof, 'Pincode', '570318')
    await readNews(roelof)
    await roelof.page.getByText('Voor vrijwilligers').waitFor()
    noFault(administrator, roelof)
  })

  it('Annie makes a password and an app, and comes in with both', async () => {
    const annie = await openAt(viewport)
    const ring = await ringOf('coordinator')
    await comeByCard(annie, loginOf('coordinator'), ring.pin, cardOf(ring), true)
    await readNews(annie)
    await annie.page.goto(`${house.origin}/account/wachtwoord`)
    await annie.page.getByLabel('Kies een wachtwoord', { exact: true }).fill('trap lepel onweer')
    await annie.page.getByLabel('Nog een keer hetzelfde wachtwoord').fill('trap lepel onweer')
    await look(annie)
    await press(annie, 'Dit wordt mijn wachtwoord')
    await annie.page.getByRole('link', { name: 'Maak nieuw: App met codes' }).click()
    await press(annie, 'Laat de sleutel zien')
    const letters = await annie.page.getByRole('main').locator('strong').innerText()
    await annie.page.getByLabel('De code die de app nu laat zien').fill(appShows(letters, clock.now))
    await look(annie)
    await press(annie, 'Gebruik deze app')
    await press(annie, 'Ga naar buiten')

    clock.now = clock.now.add({ hours: 1 })
    await knockAt(annie, loginOf('coordinator'), 'Wachtwoord en code', true)
    await giveSecret(annie, 'Wachtwoord', 'trap lepel onweer')
    await giveCode(annie, () => '000000')
    await annie.page.getByText('Deze combinatie klopt niet.').first().waitFor()
    expect(await isInside(annie)).toBe(false)
    await giveCode(annie, () => appShows(letters, clock.now))
    await readNews(annie)
    await annie.page.waitForURL(`${house.origin}/esdorp/vandaag`)
    noFault(annie)
  })

  it('who lost everything comes in again with new keys, and the thief with the old ones does not', async () => {
    const thief = await openAt(phone)
    const stolen = await ringOf('host')
    await comeByCard(thief, loginOf('host'), stolen.pin, cardOf(stolen), true)
    const administrator = await administratorAtDesk()
    await administrator.page.goto(`${house.origin}/esdorp/beheer/mensen`)
    await administrator.page.getByRole('link', { name: 'host van esdorp' }).click()
    await look(administrator)
    await press(administrator, 'Maak een nieuwe brief')
    await administrator.page.getByText('Kies wie er naast je staat.').first().waitFor()
    await administrator.page.getByLabel('Wie staat er naast u?').selectOption({ label: 'board van esdorp' })
    const letter = await printed(administrator, 'Maak een nieuwe brief')
    await administrator.page.reload()
    await administrator.page.getByText('Toegang hersteld, samen met board van esdorp').first().waitFor()

    const host = await openAt(viewport)
    await host.page.goto(`${house.origin}/in/brief`)
    await host.page.getByLabel('De code van de brief').fill(letter.letter)
    await press(host, 'Open de brief')
    expect(await isInside(thief)).toBe(false)
    await host.page.getByLabel('Kies een pincode', { exact: true }).fill('246135')
    await host.page.getByLabel('Nog een keer dezelfde pincode').fill('246135')
    await press(host, 'Dit wordt mijn pincode')
    await comeByCard(host, loginOf('host'), '246135', letter, true)
    await host.page.getByText('De beheerder heeft je toegang hersteld.').first().waitFor()
    await readNews(host)
    await host.page.waitForURL(`${house.origin}/esdorp/meer`)
    await comeByCard(thief, loginOf('host'), stolen.pin, letter, true)
    await thief.page.getByText('Deze combinatie klopt niet.').first().waitFor()
    noFault(administrator, host, thief)
  })

  it('the treasurer sees where she is in, and ends it on the other device', async () => {
    const other = await openAt(viewport === phone ? desk : phone)
    const ring = await ringOf('treasurer')
    await comeByCard(other, loginOf('treasurer'), ring.pin, cardOf(ring))
    const here = await openAt(viewport)
    await comeByCard(here, loginOf('treasurer'), ring.pin, cardOf(ring), true)
    await readNews(here)
    await here.page.goto(`${house.origin}/account`)
    await here.page.getByText('gedeelde computer').waitFor()
    await look(here)
    expect(await isInside(other)).toBe(true)
    await here.page.getByRole('button', { name: 'Sluit af Linux' }).click()
    await here.page.getByText('gedeelde computer').waitFor({ state: 'detached' })
    expect(await isInside(here)).toBe(true)
    await other.page.reload()
    await other.page.getByLabel('Met welke naam kom je binnen?').waitFor()
    noFault(here, other)
  })
})

it('two coordinators share the desk of the village hall, in turn, and neither sees what was the other’s', {
  timeout: 120_000,
}, async () => {
  const hall = await openAt(desk)
  const [annie, geert] = [await ringOf('coordinator'), await ringOf('coordinator-2')]
  await comeByCard(hall, loginOf('coordinator'), annie.pin, cardOf(annie))
  await readNews(hall)
  await hall.page.goto(`${house.origin}/esdorp/mensen/nieuw`)
  await hall.page.locator('#field-name').fill('Half getypte naam')
  await hall.page.goto(`${house.origin}/account`)
  await press(hall, 'Ga naar buiten')
  await hall.page.goBack()
  expect(await hall.page.getByText('Dit ben jij nu').count()).toBe(0)

  await comeByCard(hall, loginOf('coordinator-2'), geert.pin, cardOf(geert))
  await readNews(hall)
  await hall.page.goto(`${house.origin}/esdorp/mensen/nieuw`)
  expect(await hall.page.getByRole('link', { name: 'coordinator-2 van esdorp' }).isVisible()).toBe(true)
  expect(await hall.page.locator('#field-name').inputValue()).toBe('')
  expect(await hall.page.getByText('Half getypte naam').count()).toBe(0)

  // He walks away; after a quarter of an hour and a second the door is shut for whoever sits down.
  clock.now = clock.now.add({ minutes: 15 })
  expect(await isInside(hall)).toBe(true)
  clock.now = clock.now.add({ minutes: 15, seconds: 1 })
  await hall.page.goto(`${house.origin}/esdorp/vandaag`)
  await hall.page.getByLabel('Met welke naam kom je binnen?').waitFor()
  noFault(hall)
})
