/** Every page of the house, for everybody: by axe, at 320 px, by thumb, in English, and light (P11, W5, C6). */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, phone, watchForeign } from '../support/browser.ts'
import { makeCanaryVillage } from '../support/canaries.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { firstWeight, smallTargets, tooWide, violations } from '../support/pages.ts'
import { serveTestHouse } from '../support/served.ts'
import { type Stop, tourOf } from '../support/tour.ts'
import { dutchOnly } from '../support/words.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
let test: TestDatabase
let house: Awaited<ReturnType<typeof serveTestHouse>>
let browser: Browser
let stops: Stop[]

beforeAll(async () => {
  test = await freshDatabase()
  house = await serveTestHouse(test, { now })
  await house.loadExample('esdorp', now)
  stops = await tourOf(test.admin)
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await house.close()
  await test.close()
})

async function open(locale: string, viewport = phone): Promise<BrowserContext> {
  return browser.newContext({ viewport, locale })
}

/** Walks every stop; `look` answers with what is wrong there. */
async function walk(
  context: BrowserContext,
  look: (page: Page, html: string) => Promise<unknown[]>,
  way = stops,
  village = 'esdorp',
) {
  const page = await context.newPage()
  const faults: string[] = []
  let asWho: string | null = null
  page.on(
    'console',
    message => message.type() === 'error' && faults.push(`${page.url()} console: ${message.text()}`),
  )
  for (const { path, who } of way) {
    if (who !== asWho) {
      await context.clearCookies()
      if (who) await page.request.post(`${house.origin}/demo/in`, { form: { who, village }, maxRedirects: 0 })
      asWho = who
    }
    if (/\/blad$/.test(path)) continue // a printed sheet: documents.test.ts and the room's own tests read it
    const answer = await page.goto(house.origin + path)
    if (answer?.status() !== 200) faults.push(`${path}: status ${answer?.status()}`)
    for (const fault of await look(page, (await answer?.text()) ?? '')) faults.push(`${path}: ${fault}`)
  }
  await page.close()
  return faults
}

describe('every page', () => {
  it('has no fault that axe can see, on a phone and on a desk', async () => {
    expect(stops.length).toBeGreaterThan(8)
    for (const viewport of [phone, { width: 1280, height: 900 }]) {
      const context = await open('nl-NL', viewport)
      expect(await walk(context, violations)).toEqual([])
      await context.close()
    }
  }, 180_000)

  it('fits in 320 px, has targets for a thumb, asks nothing of another host and keeps nothing in the browser (P11, C6)', async () => {
    const context = await open('nl-NL', { width: 320, height: 640 })
    const foreign = watchForeign(context, house.origin)
    const faults = await walk(context, async page => [
      ...[await tooWide(page)].filter(pixels => pixels > 0).map(pixels => `${pixels} px too wide`),
      ...(await smallTargets(page)).map(target => `small: ${target}`),
      ...(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])),
    ])
    expect(faults).toEqual([])
    expect(foreign).toEqual([])
    await context.close()
  }, 120_000)

  it('is light: at most 20 kB before the letters, no script but our own small one', async () => {
    const context = await open('nl-NL')
    const heaviest: string[] = []
    const faults = await walk(context, async (page, html) => {
      const bytes = await firstWeight(page, html)
      heaviest.push(`${bytes} ${new URL(page.url()).pathname}`)
      const scripts = await page.evaluate(() =>
        [...document.scripts].map(({ src, textContent }) => new URL(src).pathname + textContent),
      )
      const strange = scripts.filter(script => !script.startsWith('/bladen/'))
      return [...(bytes > 20_000 ? [`${bytes} bytes`] : []), ...strange]
    })
    expect(faults).toEqual([])
    console.log(
      'heaviest pages:',
      heaviest.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10)).slice(0, 3),
    )
    await context.close()
  }, 120_000)

  it('is English for an English browser: no sentence of the Dutch file', async () => {
    // A village in which nobody typed Dutch: whatever Dutch stands there is ours.
    await makeCanaryVillage(test, 'brinkstad')
    await test.admin.query(
      "update village.kinds k set name = 'Kind ' || k.position from village.villages v where v.slug = 'brinkstad' and v.village_id = k.village_id",
    )
    await test.admin.query(
      "update accounts.memberships m set name = 'Somebody' from village.villages v where v.slug = 'brinkstad' and v.village_id = m.village_id",
    )
    await test.admin.query("update accounts.accounts set language = 'en'")
    const context = await open('en-GB')
    const look = async (page: Page) => dutchOnly(await page.evaluate(() => document.body.innerText))
    expect(await walk(context, look, await tourOf(test.admin, 'brinkstad'), 'brinkstad')).toEqual([])
    await context.close()
  }, 120_000)
})
