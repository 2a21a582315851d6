/** Every page by keyboard alone, at 400 % zoom, with letters twice as large, with long names, and with script switched off. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { isWordy, wordForms } from '../support/all-forms.ts'
import { phone } from '../support/browser.ts'
import { coveredWhenFocused, tabThrough } from '../support/by-keyboard.ts'
import { tooWide } from '../support/pages.ts'
import { type Stop, tourOf } from '../support/tour.ts'
import { browser, house, test, walkIn } from '../support/walking.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
const long = 'Wubbechiena-Margaretha van der Oudemolen-Schonewille-Hadders'
walkIn({ now })
let stops: Stop[]

beforeAll(async () => {
  stops = (await tourOf(test.admin)).filter(({ path }) => !/\/blad$/.test(path))
  for (const table of ['residents.residents', 'accounts.memberships', 'village.places'])
    await test.admin.query(`update ${table} set name = left($1 || left(md5(name), 4), 60)`, [
      long.slice(0, 56),
    ])
}, 120_000)

/** Every page of the tour once; `look` answers with what is wrong there. */
async function walk(
  view: { viewport: typeof phone; javaScriptEnabled?: boolean; bypassCSP?: boolean },
  look: (page: Page) => Promise<string[]>,
) {
  const faults: string[] = []
  for (const who of new Set(stops.map(stop => stop.who))) {
    const context = await browser.newContext({ ...view, locale: 'nl-NL' })
    if (who) await context.request.post(`${house.origin}/demo/in`, { form: { who }, maxRedirects: 0 })
    const page = await context.newPage()
    for (const { path } of stops.filter(stop => stop.who === who)) {
      await page.goto(house.origin + path)
      for (const fault of await look(page)) faults.push(`${path}: ${fault}`)
    }
    await context.close()
  }
  expect(house.troubles).toEqual([])
  return faults
}
const sideways = async (page: Page) =>
  (await tooWide(page)) > 0 ? [`${await tooWide(page)} px too wide`] : []

it('at 400 % zoom nothing scrolls sideways and no bar lies over what is in hand', async () => {
  const faults = await walk({ viewport: { width: 320, height: 256 } }, async page => [
    ...(await sideways(page)),
    ...(await coveredWhenFocused(page)),
  ])
  expect(faults).toEqual([])
}, 120_000)

it('with letters twice as large nothing scrolls sideways on a phone', async () => {
  const faults = await walk({ viewport: phone, bypassCSP: true }, async page => {
    await page.addStyleTag({ content: 'html { font-size: 237.5% !important }' })
    return sideways(page)
  })
  expect(faults).toEqual([])
}, 120_000)

it('by keyboard alone every page is walked to its end, the ring in sight at every stop, and / finds the search box', async () => {
  const faults = await walk({ viewport: phone }, async page => {
    const { faults } = await tabThrough(page)
    if ((await page.locator('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])').count()) > 0)
      faults.push('an order of its own')
    if ((await page.locator('[data-slash]').count()) > 0) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await page.keyboard.press('/')
      if (!(await page.evaluate(() => document.activeElement?.matches('[data-slash]'))))
        faults.push('/ goes nowhere')
    }
    return faults
  })
  expect(faults).toEqual([])
}, 180_000)

it('with script off every page stands, and every form is sent by Enter', async () => {
  const faults = await walk({ viewport: phone, javaScriptEnabled: false }, async page => {
    const wrong: string[] = []
    const path = page.url()
    if (!(await page.locator('h1').first().isVisible())) wrong.push('no title')
    for (const { action, enter, label, fields } of await wordForms(page)) {
      const field = fields.find(each => isWordy(each) && each.type !== 'textarea')
      if (!field || (action.endsWith('/zoeken') && !label)) continue
      await page.evaluate(id => {
        for (
          let box = document.getElementById(id)?.closest('details');
          box;
          box = box.parentElement?.closest('details')
        )
          box.open = true
      }, field.id)
      const arrived = new Promise<string>(arrived => {
        setTimeout(() => arrived('nowhere'), 3000)
        page.route('**', async route => {
          const asked = route.request()
          if (!asked.isNavigationRequest() || asked.method() !== 'POST') return route.continue()
          await route.fulfill({ status: 204 })
          arrived(new URL(asked.url()).pathname)
        })
      })
      await page.locator(`[id="${field.id}"]`).fill('7')
      await page.locator(`[id="${field.id}"]`).press('Enter')
      const to = await arrived
      await page.unrouteAll()
      if (to !== enter) wrong.push(`Enter in "${label}" goes ${to}`)
      if (page.url() !== path) await page.goto(path)
    }
    return wrong
  })
  expect(faults).toEqual([])
}, 120_000)
