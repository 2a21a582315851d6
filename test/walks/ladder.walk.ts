/** Each rung of the ladder in a real browser, by people who have never seen it; each page at two widths. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { desk, phone } from '../support/browser.ts'
import {
  appShows,
  type Climb,
  cardOf,
  comeByCard,
  type Door,
  giveCode,
  giveSecret,
  isInside,
  knockAt,
  loginOf,
  look,
  openDoor,
  press,
  printed,
  readNews,
} from '../support/climbing.ts'

let door: Door
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }

beforeAll(async () => {
  door = await openDoor(clock)
})
afterAll(() => door.close())
/** Every story is of another day: nobody is in, and no wrong try is left. */
beforeEach(() => {
  clock.now = clock.now.add({ hours: 24 })
})

/** The administrator, inside at the desk with her card. */
async function administratorAtDesk(): Promise<Climb> {
  const climb = await door.openAt(desk)
  const ring = await door.ringOf('administrator')
  await comeByCard(climb, loginOf('administrator'), ring.pin, cardOf(ring))
  await readNews(climb)
  return climb
}

describe('on a phone of their own', { timeout: 120_000 }, () => {
  it('somebody new comes in with the letter and the card, and the next day with a PIN on the own device', async () => {
    const administrator = await administratorAtDesk()
    await administrator.page.goto(`${door.house.origin}/esdorp/beheer/mensen/nieuw`)
    await administrator.page.getByLabel('Naam', { exact: true }).fill('Roelof Hadders')
    await administrator.page.getByLabel('Naam om mee binnen te komen').fill('roelof.hadders')
    await administrator.page.getByLabel('Vrijwilliger').check()
    await press(administrator, 'Voeg deze persoon toe')
    const letter = await printed(administrator, 'Maak de brief en druk hem af')

    const roelof = await door.openAt(phone)
    await roelof.page.goto(`${door.house.origin}/in`)
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
    await comeByCard(roelof, 'roelof.hadders', '570318', letter, true)
    await roelof.page.getByText('Voor vrijwilligers').waitFor()
    await roelof.page.goto(`${door.house.origin}/account`)
    await look(roelof)
    await press(roelof, 'Vertrouw dit toestel een maand')
    await roelof.page.getByText('Vertrouwd toestel: Linux').waitFor()
    await press(roelof, 'Ga naar buiten')

    clock.now = clock.now.add({ hours: 24 })
    await knockAt(roelof, 'roelof.hadders', 'Pincode op mijn eigen toestel', true)
    await giveSecret(roelof, 'Pincode', '111222')
    await roelof.page.getByText('Zo kom je hier niet binnen.').first().waitFor()
    await giveSecret(roelof, 'Pincode', '570318')
    await readNews(roelof)
    await roelof.page.getByText('Voor vrijwilligers').waitFor()
    door.noFault(administrator, roelof)
  })

  it('Annie makes a password and an app, and comes in with both', async () => {
    const annie = await door.openAt(phone)
    const ring = await door.ringOf('coordinator')
    await comeByCard(annie, loginOf('coordinator'), ring.pin, cardOf(ring), true)
    await readNews(annie)
    await annie.page.goto(`${door.house.origin}/account/wachtwoord`)
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
    await annie.page.getByText('klopt niet. Kijk de code na').first().waitFor()
    expect(await isInside(annie)).toBe(false)
    await giveCode(annie, () => appShows(letters, clock.now))
    await readNews(annie)
    await annie.page.waitForURL(`${door.house.origin}/esdorp/vandaag`)
    door.noFault(annie)
  })

  it('who lost everything comes in again with new keys, and the thief with the old ones does not', async () => {
    const thief = await door.openAt(phone)
    const stolen = await door.ringOf('host')
    await comeByCard(thief, loginOf('host'), stolen.pin, cardOf(stolen), true)
    const administrator = await administratorAtDesk()
    await administrator.page.goto(`${door.house.origin}/esdorp/beheer/mensen`)
    const arrived = administrator.page.waitForEvent('load')
    await administrator.page.getByRole('link', { name: 'host van esdorp' }).click()
    await arrived
    await look(administrator)
    await press(administrator, 'Maak een nieuwe brief')
    await administrator.page.getByText('Kies wie er naast je staat.').first().waitFor()
    await administrator.page.getByLabel('Wie staat er naast je?').selectOption({ label: 'board van esdorp' })
    const letter = await printed(administrator, 'Maak een nieuwe brief')
    await administrator.page.reload()
    await administrator.page.getByText('Toegang hersteld, samen met board van esdorp').first().waitFor()

    const host = await door.openAt(phone)
    await host.page.goto(`${door.house.origin}/in/brief`)
    await host.page.getByLabel('De code van de brief').fill(letter.letter)
    await press(host, 'Open de brief')
    expect(await isInside(thief)).toBe(false)
    await host.page.getByLabel('Kies een pincode', { exact: true }).fill('246135')
    await host.page.getByLabel('Nog een keer dezelfde pincode').fill('246135')
    await press(host, 'Dit wordt mijn pincode')
    await comeByCard(host, loginOf('host'), '246135', letter, true)
    await host.page.getByText('De beheerder heeft je toegang hersteld.').first().waitFor()
    await readNews(host)
    await host.page.waitForURL(`${door.house.origin}/esdorp/meer`)
    await comeByCard(thief, loginOf('host'), stolen.pin, letter, true)
    await thief.page.getByText('klopt niet. Kijk de code na').first().waitFor()
    door.noFault(administrator, host, thief)
  })
})
