/** What is shown back as "this was typed" was typed: no form of the house shows what it says to itself. */
import { expect, it } from 'vitest'
import { esdorpAt } from '../../test/support/copies.ts'
import { plainly } from '../../test/support/forms.ts'
import { openTestHouse } from '../../test/support/house.ts'
import { tourOf } from '../../test/support/tour.ts'
import { wordsTyped } from './rules.kept.ts'

it('words are words, and codes, ids, places and what stood there before are not', () => {
  const place = 'logboek/nieuw/d3634f45-0000-4000-8000-000000000000'
  expect(wordsTyped({ do: 'put-back', place, tab: 'ab12', entry: place.slice(14) })).toEqual([])
  expect(wordsTyped({ naar: '/esdorp/vandaag', who_seen: 'Truus B', was_place: 'ziekenhuis Emmen' })).toEqual(
    [],
  )
  const typed = { who: 'Truus', words: 'do 10.15 ziekenhuis', place: 'ziekenhuis Emmen', back: 'yes' }
  expect(wordsTyped(typed)).toEqual(['Truus', 'do 10.15 ziekenhuis', 'ziekenhuis Emmen'])
  expect(wordsTyped({ words: ['appels', 'zwabberdewabberen'], note: 'zwabberdewabberen' })).toEqual([
    'zwabberdewabberen',
  ])
})

it('nothing hidden in any form of the example village is taken for words', async () => {
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const test = await esdorpAt(clock.now)
  const house = await openTestHouse(test, clock)
  const wrong = new Set<string>()
  let seen = 0
  for (const { path, who } of await tourOf(test.admin)) {
    const browser = house.browser()
    if (who) await browser.signIn(who)
    const { body } = await browser.get(path)
    for (const [input] of body.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
      const name = input.match(/ name="([^"]*)"/)?.[1] ?? ''
      const value = plainly(input.match(/ value="([^"]*)"/)?.[1] ?? '')
      if (name.startsWith('_')) continue
      seen++
      if (wordsTyped({ [name]: value }).length > 0) wrong.add(`${path} ${name}: ${value}`)
    }
  }
  await test.close()
  expect([...wrong]).toEqual([])
  expect(seen).toBeGreaterThan(40)
}, 120_000)
