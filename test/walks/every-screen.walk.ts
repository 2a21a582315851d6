/** Every page of the house, for everybody: by axe, at 320 px, by thumb, in English, and light (P11, W5, C6). */
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { desk, phone, watchForeign } from '../support/browser.ts'
import { makeCanaryVillage } from '../support/canaries.ts'
import { firstWeight, smallTargets, tooWide, violations } from '../support/pages.ts'
import { type Stop, tourOf } from '../support/tour.ts'
import { browser, house, test, walkIn } from '../support/walking.ts'
import { dutchOnly } from '../support/words.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
walkIn({ now })
let stops: Stop[]

beforeAll(async () => {
  stops = await tourOf(test.admin)
}, 120_000)

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

const narrow = { width: 320, height: 640 }

/** The copy of everything about one person grows with that person, and is opened once in a while. */
const mostOf = (pathname: string) => (pathname.endsWith('/inzage') ? 25_000 : 20_000)

describe('every page', () => {
  /** One walk looks at everything: opening a page takes longer than turning the window. */
  const found = {
    ...{ axe: [] as string[], narrow: [] as string[], heavy: [] as string[] },
    ...{ kept: [] as string[], unreachable: [] as string[] },
  }
  const heaviest: [bytes: number, path: string][] = []
  let foreign: string[]

  it('opens, on a phone and on a desk', async () => {
    expect(stops.length).toBeGreaterThan(8)
    const context = await open('nl-NL')
    foreign = watchForeign(context, house.origin)
    const faults = await walk(context, async (page, html) => {
      const { pathname } = new URL(page.url())
      const put = (where: keyof typeof found, faults: string[]) =>
        found[where].push(...faults.map(fault => `${pathname}: ${fault}`))
      const bytes = await firstWeight(page, html)
      heaviest.push([bytes, pathname])
      const scripts = await page.evaluate(() =>
        [...document.scripts].map(({ src, textContent }) => new URL(src).pathname + textContent),
      )
      put('heavy', [
        ...(bytes > mostOf(pathname) ? [`${bytes} bytes`] : []),
        ...scripts.filter(script => !script.startsWith('/bladen/')),
      ])
      if (pathname.startsWith('/esdorp/') && (await page.locator('footer a[href^="tel:"]').count()) === 0)
        put('unreachable', ['no number of the village'])
      await page.setViewportSize(narrow)
      const wide = await tooWide(page)
      put('narrow', [...(wide > 0 ? [`${wide} px too wide`] : []), ...(await smallTargets(page))])
      for (const viewport of [phone, desk]) {
        await page.setViewportSize(viewport)
        put('axe', await violations(page))
      }
      await page.setViewportSize(phone)
      put('kept', await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]))
      return []
    })
    expect(faults).toEqual([])
    await context.close()
  }, 180_000)

  it('has no fault that axe can see, on a phone and on a desk', () => {
    expect(heaviest.length).toBeGreaterThan(8)
    expect(found.axe).toEqual([])
  })

  it('says the number of the village phone on each of its pages', () => expect(found.unreachable).toEqual([]))

  it('fits in 320 px and has targets for a thumb', () => expect(found.narrow).toEqual([]))

  it('asks nothing of another host and keeps nothing in the browser (P11, C6)', () => {
    expect([foreign, found.kept]).toEqual([[], []])
  })

  it('is light: at most 20 kB before the letters, no script but our own small one', () => {
    expect(found.heavy).toEqual([])
    console.log('heaviest pages:', heaviest.sort(([a], [b]) => b - a).slice(0, 3))
  })

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
    const look = async (page: Page) =>
      dutchOnly(
        await page.evaluate(() => {
          // The sentence to say at a door is Dutch, and says of itself that it is.
          for (const card of document.querySelectorAll('body [lang="nl"]')) card.remove()
          return document.body.innerText
        }),
      )
    expect(await walk(context, look, await tourOf(test.admin, 'brinkstad'), 'brinkstad')).toEqual([])
    await context.close()
  }, 120_000)
})
