/** W1: a village in which every text is a script, walked through in a real browser: nothing runs. */
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { watchForeign } from '../support/browser.ts'
import { liveIn } from '../support/lived-in.ts'
import { fillWithScripts } from '../support/scripted-village.ts'
import { scriptTexts } from '../support/scripts.ts'
import { tourOf } from '../support/tour.ts'
import { browser, house, test, walkIn } from '../support/walking.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
let more: string[]
walkIn(clock, {
  from: async () => {
    const lived = await liveIn(clock)
    more = lived.pages
    return lived.test
  },
})

/** What ran, what the browser had to forbid, and what would run at a click. */
const lookedAt = (page: Page) =>
  page.evaluate(() => {
    const seen = window as unknown as { __xss?: number; __forbidden: string[] }
    const links = [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap(element =>
      ['href', 'src', 'action', 'formaction'].map(name => element.getAttribute(name) ?? ''),
    )
    const handlers = [...document.querySelectorAll('*')].flatMap(element =>
      element.getAttributeNames().filter(name => name.startsWith('on')),
    )
    return [
      ...(seen.__xss ? ['a script ran'] : []),
      ...seen.__forbidden.map(what => `forbidden: ${what}`),
      ...links.filter(link => /^\s*(javascript|data|vbscript):/i.test(link)).map(link => `link ${link}`),
      ...handlers.map(name => `handler ${name}`),
    ]
  })

it('no text of anybody runs on any page, and the policy had nothing to forbid (W1)', async () => {
  const texts = scriptTexts.slice(0, 41)
  const rows = await fillWithScripts(test, texts)
  const context = await browser.newContext({ locale: 'nl-NL' })
  const foreign = watchForeign(context, house.origin)
  await context.addInitScript(() => {
    const seen = window as unknown as { __forbidden: string[] }
    seen.__forbidden = []
    document.addEventListener('securitypolicyviolation', event =>
      seen.__forbidden.push(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  const met = new Set<string>()
  let asWho: string | null = null
  let pages = 0
  const stops = [
    ...(await tourOf(test.admin)),
    ...more.map(path => ({ path, who: path.includes('/beheer/') ? 'administrator' : 'coordinator' })),
  ]
  for (const { path, who } of stops) {
    if (who !== asWho) {
      await context.clearCookies()
      if (who) await page.request.post(`${house.origin}/demo/in`, { form: { who }, maxRedirects: 0 })
      asWho = who
    }
    if (/\/blad$|\/terug$/.test(path)) {
      // A sheet and a list are no pages: the press must take the text as text, and the list must not run it.
      const answer = await page.request.get(house.origin + path)
      if (answer.status() !== 200) faults.push(`${path}: ${answer.status()}`)
      if (/^[^"]*(^|;)"?[=+@]/m.test(path.endsWith('terug') ? await answer.text() : ''))
        faults.push(`${path}: a formula`)
      continue
    }
    const answer = await page.goto(house.origin + path)
    if (answer?.status() !== 200) faults.push(`${path}: status ${answer?.status()}`)
    faults.push(...(await lookedAt(page)).map(fault => `${path}: ${fault}`))
    const shown = await page.evaluate(
      () =>
        `${document.body.innerText} ${document.title} ${[...document.querySelectorAll('input, textarea')].map(field => (field as HTMLInputElement).value).join(' ')}`,
    )
    for (const text of texts) if (shown.includes(text)) met.add(text)
    pages += 1
  }
  console.log('W1:', texts.length, 'texts in', rows, 'rows,', pages, 'pages,', met.size, 'texts met as text')
  expect(faults).toEqual([])
  expect(foreign).toEqual([])
  expect(house.troubles).toEqual([])
  // Shown word for word: or the test would have looked at pages without them.
  expect(met.size).toBeGreaterThanOrEqual(38)
  await context.close()
}, 240_000)
