/** Roelie looks on her phone, without script: whom to call stands well together. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { freshDatabase, type TestDatabase } from '../support/database.ts'
import { serveTestHouse } from '../support/served.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
let test: TestDatabase
let house: Awaited<ReturnType<typeof serveTestHouse>>
let browser: Browser
/** A request for which somebody must be called. */
let looking: string

beforeAll(async () => {
  test = await freshDatabase()
  house = await serveTestHouse(test, { now })
  await house.loadExample('esdorp', now)
  const one = async (sql: string) => (await test.admin.query(sql)).rows[0]?.id as string
  looking = await one(
    `select r.id from logbook.requests r join logbook.requests o using (village_id, resident_id)
      where r.state = 'looking' and o.state = 'done' and o.helper_id is not null group by 1 order by count(*) desc, 1 limit 1`,
  )
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await house.close()
  await test.close()
})

async function open(path: string, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL', javaScriptEnabled: false })
  await context.request.post(`${house.origin}/demo/in`, { form: { who: 'coordinator' }, maxRedirects: 0 })
  const page = await context.newPage()
  await page.goto(house.origin + path)
  return page
}
describe('whom to call, with the number and "not answered"', () => {
  it.each([390, 320])(
    'stand in one frame at %i px, beside or right below each other, large enough for a thumb',
    async width => {
      const page = await open(`/esdorp/logboek/${looking}`, { width, height: 844 })
      const calls = await page.locator('.call').all()
      expect(calls.length).toBeGreaterThan(2)
      for (const call of calls) {
        const [frame, number, button] = await Promise.all(
          ['..', 'a', 'button'].map(async inside => call.locator(inside).boundingBox()),
        )
        if (!frame || !number || !button) throw new Error('No number, or no button.')
        expect(Math.min(number.height, button.height, number.width, button.width)).toBeGreaterThanOrEqual(48)
        expect(Math.round(button.x + button.width)).toBe(Math.round(frame.x + frame.width - 2))
        if (width === 390) expect([button.y, button.x]).toEqual([number.y, number.x + number.width])
        else expect([button.x, button.y]).toEqual([number.x, number.y + number.height])
      }
    },
  )
})
