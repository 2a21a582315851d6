import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openBrowser, phone, watchForeign } from '../support/browser.ts'
import { freshDatabase, makeVillage, type TestDatabase } from '../support/database.ts'
import { serveTestHouse } from '../support/served.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof serveTestHouse>>
let browser: Browser

beforeAll(async () => {
  test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  house = await serveTestHouse(test, { now: Temporal.Instant.from('2026-11-26T09:00:00Z') })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.close()
  await test.close()
})

it.each([
  ['on a phone', phone, true],
  ['on a desk', desk, true],
  ['with script switched off', phone, false],
])(
  'a coordinator comes in by the front door %s, and nothing is asked of another host (P11)',
  async (_how, viewport, script) => {
    const context = await browser.newContext({ viewport, javaScriptEnabled: script, locale: 'nl-NL' })
    const foreign = watchForeign(context, house.origin)
    const page = await context.newPage()
    await page.goto(house.origin)
    await page.getByRole('link', { name: 'Ga naar binnen' }).click()
    await page.getByRole('button', { name: 'Coördinator', exact: false }).first().click()
    await page.waitForURL(`${house.origin}/esdorp/vandaag`)
    expect(
      await page.getByRole('navigation').getByRole('link', { name: 'Vandaag' }).getAttribute('aria-current'),
    ).toBe('page')
    expect(foreign).toEqual([])
    expect(house.troubles).toEqual([])
    await context.close()
  },
)
