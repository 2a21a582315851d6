/** How somebody comes in with a real browser, page after page; every page on the way is looked at as well. */
import { readFileSync } from 'node:fs'
import { generateSync } from 'otplib'
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { giveKeys, type KeyRing } from '../../app/village/accounts/examples.keys.ts'
import { desk, openBrowser, phone } from './browser.ts'
import { freshDatabase, makeVillage } from './database.ts'
import { smallTargets, tooWide, violations } from './pages.ts'
import { readLetter } from './paper.ts'
import { serveTestHouse } from './served.ts'

export type Climb = { page: Page; origin: string; faults: string[] }
type Paper = ReturnType<typeof readLetter>

export const openPage = async (context: BrowserContext, origin: string): Promise<Climb> => ({
  page: await context.newPage(),
  origin,
  faults: [],
})

/** Each page once, with and without something to put right. */
const seen = new Set<string>()

/** What nobody may meet on the way, on a phone and on a desk: too wide, too small, or mute to a screen reader. */
export async function look({ page, faults }: Climb) {
  const path = new URL(page.url()).pathname
  const wrong = await page.locator('[aria-invalid=true]').count()
  const which = `${path} ${wrong > 0}`
  if (seen.has(which)) return
  seen.add(which)
  const own = page.viewportSize()
  for (const width of [phone, desk]) {
    await page.setViewportSize(width)
    const where = `${path} at ${width.width}`
    const wide = await tooWide(page)
    if (wide > 0) faults.push(`${where}: ${wide} px too wide`)
    for (const fault of [...(await violations(page)), ...(await smallTargets(page))])
      faults.push(`${where}: ${fault}`)
  }
  if (own) await page.setViewportSize(own)
}

/** Presses a button of the page and waits for the page that it leads to. */
export async function press({ page }: Climb, name: string | RegExp) {
  const arrived = page.waitForEvent('load')
  await button(page, name).click()
  await arrived
}
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name })

/** Says who one is and what one has at hand; `shared` stays ticked unless it is one's own device. */
export async function knockAt(climb: Climb, login: string, way: string, own = false) {
  const { page, origin } = climb
  if (new URL(page.url(), origin).pathname !== '/in') await page.goto(`${origin}/in`)
  await page.getByLabel('Met welke naam kom je binnen?').fill(login)
  if (own) await page.getByLabel('Ik deel dit toestel met anderen').uncheck()
  await look(climb)
  await press(climb, 'Verder')
  await look(climb)
  await press(climb, way)
}

export async function giveSecret(climb: Climb, field: 'Pincode' | 'Wachtwoord', secret: string) {
  await climb.page.getByLabel(field, { exact: true }).fill(secret)
  await look(climb)
  await press(climb, 'Verder')
}

export async function giveCode(climb: Climb, codeAt: (number: number) => string) {
  const { page } = climb
  const field = page.getByLabel(/Code nummer \d+/)
  const asked = await page.locator('label[for=field-code]').innerText()
  await field.fill(codeAt(Number(/\d+/.exec(asked)?.[0])))
  await look(climb)
  await press(climb, 'Kom binnen')
}

export const comeByCard = async (
  climb: Climb,
  login: string,
  pin: string,
  paper: Pick<Paper, 'codeAt'>,
  own = false,
) => {
  await knockAt(climb, login, 'Kaart en pincode', own)
  await giveSecret(climb, 'Pincode', pin)
  await giveCode(climb, paper.codeAt)
}

/** What changed since the last time, if anything did, read and agreed to. */
export async function readNews(climb: Climb) {
  if (climb.page.url().includes('/account/berichten')) await press(climb, 'Dat klopt, ga verder')
}

/** A sheet opens beside the page or is kept as a file, as the browser likes; this one keeps it. */
export async function printed(climb: Climb, name: string | RegExp): Promise<Paper> {
  const [sheet] = await Promise.all([climb.page.waitForEvent('download'), button(climb.page, name).click()])
  return readLetter(readFileSync(await sheet.path(), 'latin1'))
}

/** The six figures that an app shows at this moment, from the letters that somebody typed over into it. */
export const appShows = (letters: string, now: Temporal.Instant) =>
  generateSync({ secret: letters.replaceAll(' ', ''), epoch: Math.floor(now.epochMilliseconds / 1000) })

export const isInside = async ({ page, origin }: Climb): Promise<boolean> =>
  (await page.request.get(`${origin}/account`, { maxRedirects: 0 })).status() === 200

export const loginOf = (who: string) => `${who}@esdorp.example.org`
export const cardOf = ({ codes }: KeyRing) => ({ codeAt: (number: number) => codes[number - 1] as string })

/** A village as it really runs, with its front door alone: no example people, every key made by hand. */
export type Door = Awaited<ReturnType<typeof openDoor>>
export async function openDoor(clock: { now: Temporal.Instant }) {
  const test = await freshDatabase()
  const village = await makeVillage(test.database, 'esdorp')
  const house = await serveTestHouse(test, clock, { demo: false })
  const browser = await openBrowser()
  return {
    house,
    ringOf: (who: string) =>
      giveKeys(test.database.gate, village.asker[who]?.account as string, Buffer.alloc(32, 7), clock.now),
    openAt: async (viewport: { width: number; height: number }) =>
      openPage(await browser.newContext({ viewport, locale: 'nl-NL' }), house.origin),
    noFault: (...climbs: Climb[]) => {
      expect(climbs.flatMap(({ faults }) => faults)).toEqual([])
      expect(house.troubles).toEqual([])
    },
    close: async () => {
      await browser.close()
      await house.close()
      await test.close()
    },
  }
}
