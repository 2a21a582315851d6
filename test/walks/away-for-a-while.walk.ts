/** What was typed survives that the session ended in between (A9): on every form of the house, by its own way in. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillForm, formsOn, sendForm, standsIn, wordForms } from '../support/all-forms.ts'
import { openBrowser, phone } from '../support/browser.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { serveTestHouse } from '../support/served.ts'
import { type Stop, tourOf } from '../support/tour.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
let test: TestDatabase
let house: Awaited<ReturnType<typeof serveTestHouse>>
let browser: Browser
let stops: Stop[]

beforeAll(async () => {
  test = await freshDatabase()
  house = await serveTestHouse(test, clock)
  await house.loadExample('esdorp', clock.now)
  stops = (await tourOf(test.admin)).filter(({ who, path }) => who && !/\/blad$/.test(path))
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await house.close()
  await test.close()
})

const open = (script = true) =>
  browser.newContext({ viewport: phone, locale: 'nl-NL', javaScriptEnabled: script })
const comeIn = (context: BrowserContext, who: string) =>
  context.request.post(`${house.origin}/demo/in`, { form: { who, village: 'esdorp' }, maxRedirects: 0 })
const keptForms = () => test.count('select count(*) from house.kept_forms')

/** By hand, at the door that stands open: the example person of that role. */
async function comeInAtTheDoor(page: Page, who: string) {
  expect(new URL(page.url()).pathname).toBe('/in')
  await page.locator(`button[name=who][value="${who}"]`).click()
}

it('every form of the house keeps every field after the session ran out, and one touch leads back to it', async () => {
  const context = await open()
  const page = await context.newPage()
  const lost: string[] = []
  let tried = 0
  for (const { path, who } of stops) {
    await comeIn(context, who as string)
    await page.goto(house.origin + path)
    for (const { nth } of await wordForms(page)) {
      await comeIn(context, who as string)
      await page.goto(house.origin + path)
      const form = (await formsOn(page))[nth]
      if (!form) throw new Error(`${path}: form ${nth} is gone`)
      const typed = await fillForm(page, nth, 'Woorden van Annie')
      clock.now = clock.now.add({ minutes: 31 })
      await sendForm(page, nth)
      await comeInAtTheDoor(page, who as string)
      const where = new URL(page.url())
      if (where.pathname + where.search !== path) lost.push(`${path}: came back to ${where}`)
      const stands = await standsIn(page, form, Object.keys(typed))
      for (const [name, texts] of Object.entries(typed))
        if (JSON.stringify(stands[name]) !== JSON.stringify(texts))
          lost.push(`${path} "${form.label}" ${name}: ${texts} became ${stands[name]}`)
      if (!(await page.getByText('Je was even weg.').count())) lost.push(`${path}: no word of it`)
      await page.getByRole('button', { name: 'Gooi het weg' }).click()
      tried++
    }
  }
  expect(lost).toEqual([])
  expect(tried).toBeGreaterThan(20)
  expect(await keptForms()).toBe(0)
  expect(house.troubles).toEqual([])
  await context.close()
}, 180_000)
