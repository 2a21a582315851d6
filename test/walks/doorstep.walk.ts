/** Henk stands at a door with his phone in one hand, without script: one tap, and the sentence to say is before him. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { phone } from '../support/browser.ts'
import { house, pageOf, walkIn } from '../support/walking.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
walkIn({ now })

async function open(path: string): Promise<Page> {
  const page = await pageOf('volunteer', { viewport: phone, javaScriptEnabled: false })
  await page.goto(house.origin + path)
  await page.evaluate(async () => void (await document.fonts.ready))
  return page
}
/** Above the bar at the thumb. */
const bottomOfScreen = async (page: Page) =>
  phone.height - ((await page.locator('nav').first().boundingBox())?.height ?? 0)

describe('on a phone, at a door', () => {
  it('whom to ring in need and the first card of a kind are in the first screenful', async () => {
    const page = await open('/esdorp/grenzen?soort=vervoer')
    const screen = await bottomOfScreen(page)
    for (const what of [page.locator('main a[href="tel:112"]').first(), page.locator('#g01 > summary')]) {
      const box = await what.boundingBox()
      expect(box && box.y + box.height).toBeLessThanOrEqual(screen)
    }
    await page.context().close()
  })

  it('a tap on any card that is held before the eyes shows the whole sentence, large, above the bar', async () => {
    const page = await open('/esdorp/grenzen')
    const screen = await bottomOfScreen(page)
    const cards = await page.locator('details[id]').all()
    expect(cards.length).toBe(18)
    for (const card of cards) {
      const summary = card.locator('summary')
      await summary.evaluate(element => element.scrollIntoView({ block: 'center' }))
      await summary.click()
      const sentence = card.locator('p').first()
      const box = await sentence.boundingBox()
      const name = await summary.innerText()
      expect([name, box && box.y + box.height <= screen]).toEqual([name, true])
      expect(
        await sentence.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize)),
      ).toBeGreaterThanOrEqual(22)
      await summary.click()
    }
    await page.context().close()
  })

  it('a link to one card opens it at the top of the screen', async () => {
    const page = await open('/esdorp/grenzen?kaart=g17#g17')
    const box = await page.locator('#g17 p').first().boundingBox()
    expect(box && box.y > 0 && box.y + box.height <= (await bottomOfScreen(page))).toBe(true)
    await page.context().close()
  })

  it('Esdorp has adopted its cards, changed one since, and talked about a dilemma', async () => {
    const page = await open('/esdorp/grenzen?kaart=g09')
    const said = await page.locator('main').innerText()
    expect(said).toMatch(
      /Vastgesteld op .*, vrijwilligersavond in De Esch\. Eén kaart gewijzigd na de vaststelling\./,
    )
    expect(await page.locator('#g09').innerText()).toContain('Gewijzigd na de vaststelling')
    await page.goto(`${house.origin}/esdorp/grenzen/dilemmas?kaart=d03`)
    expect(await page.locator('#d03').innerText()).toMatch(
      /Besproken[\s\S]*Handen: 9 voor de ene kant, 14 voor de andere\./,
    )
    await page.context().close()
  })

  it('every number can be called with a thumb', async () => {
    const page = await open('/esdorp/grenzen?kaart=g11#g11')
    const numbers = await page.locator('#g11 a[href^="tel:"]').all()
    expect(numbers.length).toBe(2)
    for (const number of numbers) {
      const box = await number.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    await page.context().close()
  })
})
