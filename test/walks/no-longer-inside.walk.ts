/** The browser no longer knows who she is: the form says so, the door says that it is safe, and it is in view again. */
import { expect, it } from 'vitest'
import { phone } from '../support/browser.ts'
import { house, pageOf, test, walkIn } from '../support/walking.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
walkIn(clock)

it('says so while she types, keeps what she sends, and shows that it stands there again', async () => {
  const page = await pageOf('coordinator', { viewport: phone })
  const { rows } = await test.admin.query(
    "select id from logbook.requests where state = 'looking' order by id limit 1",
  )
  await page.goto(`${house.origin}/esdorp/logboek/${rows[0].id}`)
  await page.context().clearCookies()
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
  await page.context().close()
})
