/** The tests of what bad input gets stand on this: no address that takes a form escapes the crawl. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addresses } from '../app/addresses.ts'
import type { Control } from './support/every-form.ts'
import { openWorld } from './support/worlds.ts'

/** An address takes forms when its screen has an action. */
const takesForms = addresses.filter(({ file }) =>
  /export (async )?(const|function) action\b/.test(
    readFileSync(join(import.meta.dirname, '../app', file), 'utf8'),
  ),
)

/** No page has a form to these, with the reason. */
const byHand: Record<string, string> = {
  '/bewaard': 'stands on a page only for whoever was put outside in the middle of a form',
  '/in/passkey': 'the button of a passkey fetches its question by script',
  '/:village/logboek/nieuw/lezing': 'the page sends what is being typed by script',
  '/:village/logboek/:request/voor-wie/lijkt-op': 'the page sends what is being typed by script',
  '/:village/logboek/:request/wie': 'the page sends what is being typed by script',
  '/:village/mensen/:resident': 'shares its screen with …/regel, to which its form goes',
  '/:village/mensen/:resident/uit-elkaar': 'stands only with whoever was made one of two',
}

/** Forms with words in them that need no draft, with the reason. */
const withoutDraft: Record<string, string> = {
  '/:village/beheer/logboek-inzage': 'takes a line that is pasted to be checked',
  '/:village/grenzen': 'a box to search with: what is sought at a door is kept nowhere',
  '/:village/mensen': 'a box to search with',
  '/:village/mensen/:resident/samenvoegen': 'a box to search with',
  '/:village/noodtoegang': 'a box to search with',
  '/:village/vrijwilligers': 'a box to search with',
  '/:village/zoeken': 'a box to search with',
}

it('finds a form for every address that takes one, but for those that only our script sends', async () => {
  const found = new Set<string>()
  const bare = new Set<string>()
  for (const which of ['village', 'beginning', 'keys'] as const) {
    const world = await openWorld(which)
    for (const { address, form } of world.forms) {
      const has = (test: (control: Control) => boolean) => form.controls.some(test)
      if (has(({ name }) => name === '_key')) found.add(address)
      const typed = has(({ kind }) => kind === 'text' || kind === 'area')
      if (address.startsWith('/:village/') && typed && !has(({ name }) => name === '_draft'))
        bare.add(address)
    }
    expect(world.house.troubles).toEqual([])
    await world.test.close()
  }
  const missing = takesForms.map(({ path }) => path).filter(path => !found.has(path))
  expect(missing.sort()).toEqual(Object.keys(byHand).sort())
  // Nothing typed is lost: what stands in a form of a village for a while is kept while it is typed.
  expect([...bare].sort()).toEqual(Object.keys(withoutDraft).sort())
}, 300_000)
