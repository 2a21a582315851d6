/** Roelie looks on her phone, without script: the long pages of Esdorp are short, and what is folded is one tap away. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { desk, phone } from '../support/browser.ts'
import { house, pageOf, test, walkIn } from '../support/walking.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
walkIn({ now })
/** Whoever asked most, and a request for which somebody must be called. */
let busiest: string
let looking: string

beforeAll(async () => {
  const one = async (sql: string) => (await test.admin.query(sql)).rows[0]?.id as string
  busiest = await one(
    'select resident_id as id from logbook.requests where resident_id is not null group by 1 order by count(*) desc, 1 limit 1',
  )
  looking = await one(
    `select r.id from logbook.requests r join logbook.requests o using (village_id, resident_id)
      where r.state = 'looking' and o.state = 'done' and o.helper_id is not null group by 1 order by count(*) desc, 1 limit 1`,
  )
}, 120_000)

async function open(path: string, viewport = phone): Promise<Page> {
  const page = await pageOf('coordinator', { viewport, javaScriptEnabled: false })
  await page.goto(house.origin + path)
  await page.evaluate(async () => void (await document.fonts.ready))
  return page
}
const heightOf = async (page: Page) => (await page.locator('.page').boundingBox())?.height
const bottomOf = async (page: Page, inside: string) => {
  const box = await page.locator(inside).first().boundingBox()
  return box ? box.y + box.height : Number.POSITIVE_INFINITY
}

describe('the page of whoever asked most', () => {
  it('is short; who it is, the number to call and what is open stand in the first screenful', async () => {
    const page = await open(`/esdorp/mensen/${busiest}`)
    expect(await heightOf(page)).toBeLessThanOrEqual(4000)
    const seen = phone.height - ((await page.locator('nav').first().boundingBox())?.height ?? 0)
    for (const what of ['h1', 'main a[href^="tel:"]', 'main .item'])
      expect(await bottomOf(page, what), what).toBeLessThanOrEqual(seen)
  })

  it('has all of before one tap away, on paper whole, and on the desk what is closed in sight', async () => {
    const page = await open(`/esdorp/mensen/${busiest}`)
    const closed = page.locator('.item', { hasText: 'Klaar' }).first()
    const older = page.locator('#past li').last()
    for (const each of [closed, older]) expect(await each.isVisible()).toBe(false)
    await page.locator('summary', { hasText: 'Wat voorbij is' }).click()
    await page.locator('#past summary').click()
    for (const each of [closed, older]) expect(await each.isVisible()).toBe(true)
    await page.reload()
    await page.emulateMedia({ media: 'print' })
    for (const each of [closed, older]) expect(await each.isVisible()).toBe(true)
    const wide = await open(`/esdorp/mensen/${busiest}`, desk)
    expect(await wide.locator('.item', { hasText: 'Klaar' }).first().isVisible()).toBe(true)
    expect(await wide.locator('summary', { hasText: 'Wat voorbij is' }).isVisible()).toBe(false)
  })
})

it('Vandaag is short; tomorrow is one tap away, and in sight on the desk and on paper', async () => {
  const page = await open('/esdorp/vandaag')
  expect(await heightOf(page)).toBeLessThanOrEqual(3000)
  const tomorrow = page.locator('#morgen + .list .item').first()
  expect(await tomorrow.isVisible()).toBe(false)
  await page.locator('#morgen + .list summary').click()
  expect(await tomorrow.isVisible()).toBe(true)
  await page.reload()
  await page.emulateMedia({ media: 'print' })
  expect(await tomorrow.isVisible()).toBe(true)
  const wide = await open('/esdorp/vandaag', desk)
  expect(await wide.locator('#morgen + .list .item').first().isVisible()).toBe(true)
  expect(await wide.locator('#morgen + .list summary').isVisible()).toBe(false)
})

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
        expect(button.x + button.width).toBeLessThan(frame.x + frame.width)
        if (width === 390) expect([button.y, button.x]).toEqual([number.y, number.x + number.width])
        else expect([button.x, button.y]).toEqual([number.x, number.y + number.height])
      }
    },
  )
})
