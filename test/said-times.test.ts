/**
 * A time is said as people say it ("9.15 uur") on every page; `09:15` stands only in a field where it is typed. And no
 * page shows a gap of its sentence (`{{name}}`) that nobody filled.
 */
import { expect, it } from 'vitest'
import { roles } from '../app/addresses.ts'
import { liveIn } from './support/lived-in.ts'
import { text } from './support/shown.ts'
import { tourOf } from './support/tour.ts'

it('no page says a time with a colon, or shows a gap in a sentence', async () => {
  const { test, house, pages } = await liveIn({ now: Temporal.Instant.from('2026-11-26T09:00:00Z') })
  // What people write in their own words is theirs.
  for (const table of ['requests', 'entries'])
    await test.admin.query(
      `update logbook.${table} set words = regexp_replace(words, '(\\d):(\\d\\d)', '\\1.\\2', 'g')`,
    )
  const found: string[] = []
  const gaps: string[] = []
  let looked = 0
  for (const who of [...roles, null]) {
    const browser = house.browser()
    if (who) await browser.signIn(who)
    for (const path of [...(await tourOf(test.admin)).map(stop => stop.path), ...pages]) {
      const visited = await browser.get(path)
      if (visited.status !== 200 || !visited.headers.get('content-type')?.startsWith('text/html')) continue
      looked++
      for (const [gap] of visited.body.matchAll(/.{0,30}\{\{.{0,20}/g)) gaps.push(`${path}: ${gap}`)
      for (const [said] of text({
        ...visited,
        body: visited.body.replace(/<textarea.*?<\/textarea>/gs, ''),
      }).matchAll(/.{0,30}\b\d\d?:\d\d\b.{0,10}/gs))
        found.push(`${path}: ${said}`)
    }
  }
  expect([...new Set(found)]).toEqual([])
  expect([...new Set(gaps)]).toEqual([])
  expect(looked).toBeGreaterThan(60)
  await test.close()
}, 120_000)
