/** The browser no longer knows who she is: the form says so, the door says that it is safe, and it is in view again. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser, phone } from '../support/browser.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { serveTestHouse } from '../support/served.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
let test: TestDatabase
let house: Awaited<ReturnType<typeof serveTestHouse>>
let browser: Browser

beforeAll(async () => {
  test = await freshDatabase()
  house = await serveTestHouse(test, clock)
  await house.loadExample('esdorp', clock.now)
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await house.close()
  await test.close()
})

it('says so while she types, keeps what she sends, and shows that it stands there again', async () => {
  const context = await browser.newContext({ viewport: phone, locale: 'nl-NL' })
  await context.request.post(`${house.origin}/demo/in`, { form: { who: 'coordinator' }, maxRedirects: 0 })
  const page = await context.newPage()
  const { rows } = await test.admin.query(
    "select id from logbook.requests where state = 'looking' order by id limit 1",
  )
  await page.goto(`${house.origin}/esdorp/logboek/${rows[0].id}`)
  await context.clearCookies()
  await page.locator('#line-words').fill('Komt morgen om tien uur langs')
  await page.locator('umkiek-line').getByText('Je bent niet meer binnen').waitFor({ timeout: 5000 })
  await page.getByRole('button', { name: 'Leg deze regel vast' }).click()
  await page.waitForURL('**/in?naar=**')
  await page.getByText('Kom weer binnen; wat je typte is bewaard.').waitFor({ timeout: 5000 })
  await page.locator('button[name=who][value="coordinator"]').click()
  const back = page.getByText('Je was even weg.')
  await back.waitFor({ timeout: 5000 })
  // In view at once, whatever field the cursor would have stood in.
  expect(await back.evaluate(word => word.getBoundingClientRect().top >= 0 && scrollY < 200)).toBe(true)
  expect(await page.locator('#line-words').inputValue()).toBe('Komt morgen om tien uur langs')
  expect(house.troubles).toEqual([])
  await context.close()
})
