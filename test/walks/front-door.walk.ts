import { expect, it } from 'vitest'
import { desk, phone, watchForeign } from '../support/browser.ts'
import { bareEsdorp, browser, house, walkIn } from '../support/walking.ts'

walkIn({ now: Temporal.Instant.from('2026-11-26T09:00:00Z') }, { from: bareEsdorp })

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
