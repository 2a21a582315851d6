/** W4 in small: a thousand bad forms, and every answer says in Dutch what to do and loses nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Standing } from './support/crawl.ts'
import { asItStands } from './support/every-form.ts'
import type { Filled } from './support/forms.ts'
import { sameForm } from './support/fuzz.ts'
import { badTexts } from './support/hostile.ts'
import { storm } from './support/storm.ts'
import { openWorld, type World } from './support/worlds.ts'

describe('in one village', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld('village')
  }, 300_000)
  afterAll(() => world.test.close())

  it('whatever stands in the search box, the answer is a page (W4)', async () => {
    const annie = await world.as('coordinator')
    for (const address of ['/esdorp/zoeken', '/esdorp/mensen']) {
      for (const text of badTexts) {
        const { status, location } = await annie.post(address, { q: text, who: text, _key: annie.freshKey() })
        const shown = location ? (await annie.get(location)).status : status
        expect([address, text, [200, 422].includes(shown)]).toEqual([address, text, true])
      }
    }
    expect(world.house.troubles).toEqual([])
  }, 300_000)

  // Found by the storm at full length.
  it.each<[string, string, string, Filled]>([
    ['/:village/dienst/week', 'until', '31-02-2026', { do: ['part', 'iets'] }],
    ['/:village/instellingen/plekken/:place', 'also', 'het oude café', { name: [] }],
  ])('what was typed on %s in %s stands there again', async (address, field, text, besides) => {
    const standing = world.forms.find(
      ({ address: there, form }) => there === address && form.controls.some(({ name }) => name === field),
    ) as Standing
    const browser = await world.as(standing.who)
    const form = sameForm(standing, (await standing.open(browser, world.test)).body) ?? standing.form
    const answer = await browser.post(form.action, {
      ...asItStands(form, null),
      ...besides,
      [field]: text,
    })
    const kept = sameForm(standing, answer.body)?.controls.find(({ name }) => name === field)?.value
    expect([answer.status, kept]).toEqual([422, text])
  })
})

describe('bad input gets a sentence that says what to do, and nothing is half saved (W4)', () => {
  it.each([
    ['village', 800],
    ['beginning', 130],
    ['keys', 70],
  ] as const)(
    'in the %s: %i forms',
    async (which, posts) => {
      const world = await openWorld(which)
      const told = await storm(world, posts, 20261126)
      await world.test.close()
      console.log(`W4 ${which}:`, told.posts, JSON.stringify(told.statuses))
      expect([...told.faults]).toEqual([])
      expect(told.silent).toEqual([])
      expect(told.posts).toBeGreaterThanOrEqual(posts)
    },
    600_000,
  )
})
