/** Three forms from a pile, keyed in by somebody who has both hands on the keys and never touches the mouse. */
import { expect, it } from 'vitest'
import { desk } from '../support/browser.ts'
import { keyboardOf } from '../support/typing.ts'
import { house, pageOf, test, walkIn } from '../support/walking.ts'

const now = Temporal.Instant.from('2026-11-29T09:00:00Z')
walkIn({ now })

const forms = [
  { name: 'hadd', words: 'do 10.15 ziekenhuis Emmen, 12 uur terug' },
  { name: 'homan', words: 'boodschappen vrijdag' },
  { name: 'eising', words: 'band plakken, geen haast' },
]

it('a form takes at most twenty seconds, the day of the pile once, with a network of 150 ms', async () => {
  const page = await pageOf('coordinator', { viewport: desk })
  await page.goto(`${house.origin}/esdorp/logboek/overtypen`)
  await page.route('**/*', async route => {
    await new Promise(later => setTimeout(later, 150))
    await route.continue()
  })
  const keyboard = keyboardOf(page)
  const took: number[] = []
  let before = ''
  for (const [at, { name, words }] of forms.entries()) {
    const begun = Date.now()
    if (at === 0) {
      // This browser has no Dutch and asks the month first; a Dutch one takes as many keys.
      await keyboard.type('11172026')
      await keyboard.press('Tab', 'Tab')
    }
    await keyboard.type(name)
    await expect
      .poll(() => page.locator('#who').getByRole('radio').count(), { timeout: 5000 })
      .toBeGreaterThan(0)
    await keyboard.press('Tab', 'Space', 'Tab')
    await keyboard.type(words)
    await keyboard.press('Enter')
    await page.waitForURL(url => url.search.includes('bewaard=') && url.href !== before)
    before = page.url()
    took.push((Date.now() - begun) / 1000)
    expect(await page.locator('main').innerText()).toContain('dinsdag 17 november')
  }
  console.log(`keyed in: ${took.map(seconds => seconds.toFixed(1)).join(', ')} s, ${keyboard.count()} keys`)
  expect(Math.max(...took)).toBeLessThan(20)
  const { rows } = await test.admin.query(
    `select words, (said_at at time zone 'Europe/Amsterdam')::date::text as said, wished_day::text as day
     from logbook.requests where logged_at >= $1 order by logged_at, words`,
    [now.toString()],
  )
  expect(rows.map(({ words, said }) => ({ words, said }))).toEqual(
    forms
      .map(({ words }) => ({ words, said: '2026-11-17' }))
      .sort((one, other) => one.words.localeCompare(other.words)),
  )
  // Thursday is counted from the day on the form.
  expect(rows.find(({ words }) => words.startsWith('do 10.15')).day).toBe('2026-11-19')
  expect(house.troubles).toEqual([])
  await page.context().close()
}, 120_000)
