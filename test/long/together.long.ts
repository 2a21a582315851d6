/** C1 at full length: 1,800 edits by six people, on a person, a request and the village. */
import { expect, it } from 'vitest'
import { editTogether } from '../support/editors.ts'
import { loadBuilt, openTestHouse } from '../support/house.ts'
import { listenAs } from '../support/listening.ts'
import { liveIn } from '../support/lived-in.ts'
import { keepResult } from '../support/results.ts'

it('not one of 1,800 edits is lost (C1)', async () => {
  const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
  const { openLive } = await loadBuilt()
  const { test, pages } = await liveIn(clock)
  const live = openLive(test.urls.app, test.database, () => clock.now)
  const house = await openTestHouse(test, clock, true, undefined, undefined, { live })
  const { rows } = await test.admin.query(
    'select id from residents.residents where ended_why is null order by name limit 1',
  )
  const things = [
    { who: 'coordinator', page: `/esdorp/mensen/${rows[0].id}/gegevens`, field: 'good-to-know' },
    { who: 'coordinator', page: `${pages[0]}/wijzigen`, field: 'words' },
    { who: 'administrator', page: '/esdorp/instellingen/dorp', field: 'purpose' },
  ]
  let [saved, refused, heard] = [0, 0, 0]
  const reader = house.browser()
  await reader.signIn('coordinator-2')
  const lost: string[] = []
  for (const thing of things) {
    // Meanwhile pages listen, as those of colleagues do.
    const listeners = await Promise.all(Array.from({ length: 6 }, () => listenAs(house, reader)))
    const edited = await editTogether(house, { ...thing, editors: 6, rounds: 100 })
    lost.push(...edited.faults.map(fault => `${thing.field}: ${fault}`))
    saved += edited.saved
    refused += edited.refused
    for (const listener of listeners) {
      heard += listener.events('look').length
      await listener.leave()
    }
  }
  keepResult('C1', { editors: 6, saved, sawBothTexts: refused, heard, lost })
  expect(lost).toEqual([])
  expect(saved).toBe(1800)
  expect(heard).toBeGreaterThan(0)
  await live.close()
  await test.close()
})
