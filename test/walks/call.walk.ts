/** Scene 1, as far as the village goes today: the phone rings, and the request is followed to its end. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { desk, phone } from '../support/browser.ts'
import { keyboardOf } from '../support/typing.ts'
import { house, pageOf, walkIn } from '../support/walking.ts'

// A Monday, so that "do" is Thursday the 26th.
const monday = Temporal.Instant.from('2026-11-23T09:00:00Z')
const clock = { now: monday }
const pictures = process.env.UMKIEK_PICTURES
walkIn(clock)

async function signedIn(viewport: typeof phone, script = true): Promise<Page> {
  clock.now = monday
  const page = await pageOf('coordinator', { viewport, javaScriptEnabled: script })
  await page.goto(`${house.origin}/esdorp/vandaag`)
  return page
}

async function picture(page: Page, name: string) {
  if (!pictures) return
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `call-${name}.png`) })
}

it('a call stands within thirty seconds and sixty keys, with the list of people seen and a network of 150 ms', async () => {
  const page = await signedIn(desk)
  await page.route('**/*', async route => {
    await new Promise(later => setTimeout(later, 150))
    await route.continue()
  })
  await page.getByRole('link', { name: 'Neem een vraag op' }).click()
  await page.waitForURL('**/logboek/nieuw')
  // On a busy machine the cursor comes a moment after the page; letters before it would go nowhere.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')), { timeout: 5000 })
    .toBe('who')
  const keyboard = keyboardOf(page)
  const rang = Date.now()

  // The cursor stands ready: three letters, and the list of people is there to be seen.
  await keyboard.type('hadd')
  const people = page.locator('#who').getByRole('radio')
  await expect.poll(() => people.count(), { timeout: 5000 }).toBeGreaterThan(1)
  await expect.poll(() => page.locator('#who').innerText(), { timeout: 5000 }).toContain('Hadders')
  await keyboard.press('Tab', 'Space', 'Tab')
  await keyboard.type('do 10.15 ziekenhuis Emmen, 12 uur terug, rollator')
  const reading = page.locator('#understood')
  await expect.poll(() => reading.innerText(), { timeout: 5000 }).toContain('rollator')
  const understood = (await reading.innerText()).toLowerCase()
  for (const words of ['donderdag 26 november', '10.15', 'ziekenhuis emmen', '12.00'])
    expect(understood).toContain(words)
  await picture(page, '1-typed')
  await keyboard.press('Enter')
  await page.waitForURL(/\/logboek\/[0-9a-f-]{36}\?vastgelegd$/)

  const seconds = (Date.now() - rang) / 1000
  console.log(`the call took ${seconds.toFixed(1)} s and ${keyboard.count()} keys`)
  expect(seconds).toBeLessThan(30)
  expect(keyboard.count()).toBeLessThanOrEqual(60)
  await page.unrouteAll({ behavior: 'ignoreErrors' })

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Hadders')
  await page.getByRole('button', { name: 'Ik zoek iemand' }).click()
  await page.getByRole('textbox', { name: /Wie gaat het doen/ }).fill('homan')
  await page.getByRole('button', { name: 'Gevonden' }).click()
  const who = page.getByRole('radio', { name: /Homan/ })
  if (await who.count()) {
    await who.first().check()
    await page.getByRole('button', { name: 'Gevonden' }).click()
  }
  await expect
    .poll(() => page.locator('main').innerText())
    .toMatch(/Homan kan het doen. Bel .*Hadders en zeg wie er komt/)
  await picture(page, '2-found')
  await page.getByRole('button', { name: 'Niet opgenomen' }).click()
  await expect.poll(() => page.locator('main').innerText()).toContain('Niet opgenomen')
  await page.getByRole('button', { name: 'Afgesproken' }).click()
  expect(await page.locator('main').innerText()).toContain('Wim Homan doet het, donderdag 26 november.')

  // On Thursday she comes in again, and writes down how it went.
  const address = new URL(page.url()).pathname
  clock.now = monday.add({ hours: 75 })
  await page
    .context()
    .request.post(`${house.origin}/demo/in`, { form: { who: 'coordinator' }, maxRedirects: 0 })
  await page.goto(house.origin + address)
  await page.getByRole('textbox', { name: /Hoe ging het/ }).fill('Keurig op tijd, ze was blij.')
  await page.getByRole('button', { name: 'Gedaan', exact: true }).click()
  await expect.poll(() => page.locator('main').innerText()).toContain('Dit is klaar.')
  expect(await page.locator('main').innerText()).toContain('Keurig op tijd, ze was blij.')
  await picture(page, '3-done')

  // Her colleague sees it, with who did what.
  await page.context().clearCookies()
  await page
    .context()
    .request.post(`${house.origin}/demo/in`, { form: { who: 'coordinator-2' }, maxRedirects: 0 })
  await page.goto(house.origin + address)
  expect(await page.locator('main').innerText()).toContain('Keurig op tijd, ze was blij.')
  expect(house.troubles).toEqual([])
  await page.context().close()
}, 90_000)

it('the same call by thumb on a phone, with script switched off, and for somebody who is new', async () => {
  const page = await signedIn(phone, false)
  await page.getByRole('link', { name: 'Neem een vraag op' }).click()
  await page.getByLabel('Voor wie is het?').fill('Wubbechien Proefsma')
  await page.getByLabel('Wat is de vraag?').fill('vr gras maaien')
  await page.getByRole('button', { name: 'Leg deze vraag vast' }).click()
  // Nobody is assigned in silence: the page asks who this is, with what was typed still there.
  expect(await page.getByLabel('Wat is de vraag?').inputValue()).toBe('vr gras maaien')
  await picture(page, '4-phone-asks')
  await page.getByRole('radio', { name: /Nieuwe bewoner/ }).check()
  await page.getByRole('button', { name: 'Leg deze vraag vast' }).click()
  await page.waitForURL(/\/logboek\/[0-9a-f-]{36}\?vastgelegd$/)
  const words = await page.locator('main').innerText()
  for (const part of ['Wubbechien Proefsma', 'gras maaien', 'vrijdag 27 november'])
    expect(words).toContain(part)
  await picture(page, '5-phone-stands')
  await page.context().close()
}, 60_000)
