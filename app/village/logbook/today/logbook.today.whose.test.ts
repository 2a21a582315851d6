/** What lies with whom: the number, what is shown and what the link opens are one set. Thursday 26 November. */
import { expect, it } from 'vitest'
import { putEntry, putRequest } from '../examples.rows.ts'
import { annie, bert, house, write } from '../logbook.support.ts'
import { read } from './logbook.today.support.ts'

const at = '2026-11-24T12:00:00Z'

it('of each what was promised and all that is open, one’s own first, whole on request', async () => {
  await write(bert, async tx => {
    for (const words of ['Stoep vegen', 'Lamp vervangen', 'Brief lezen'])
      await putRequest(tx, bert, words, at, { state: 'looking' })
    await putRequest(tx, bert, 'Gordijnen ophangen', '2026-11-10T09:00:00Z', {})
    await putRequest(tx, bert, 'Met de bus mee', at, { state: 'agreed', wished_day: '2026-12-03' })
    await putRequest(tx, bert, 'Gras gemaaid', at, { state: 'done' })
    const asked = await putRequest(tx, bert, 'Heg knippen', at, { state: 'looking' })
    const again = { request_id: asked, follow_up_day: '2026-11-26', follow_up_for: bert.account }
    await putEntry(tx, bert, 'Bel de hovenier terug', at, again)
  })
  await write(annie, async tx => {
    await putRequest(tx, annie, 'Fiets plakken', at, {})
    await putRequest(tx, annie, 'Naar de kapper', at, { state: 'agreed', wished_day: '2026-12-04' })
  })
  const { under, body } = await read()
  const whose = under('Wat ligt bij wie')
  expect(whose).toMatch(
    /^Wat ligt bij wie Bij jou \(2\) .*Fiets plakken.*Naar de kapper.* Bij coordinator-2 van esdorp \(7\)/,
  )
  expect(whose).toMatch(/Bel de hovenier terug.*Toon de andere 4 ook$/)
  const link = body.match(/href="(\/esdorp\/vandaag\?bij=[^"#]+)#/)?.[1] as string
  const all = (await read('coordinator', link))
    .under('Wat ligt bij wie')
    .split('Bij coordinator-2')[1] as string
  const theirs = ['hovenier', 'Gordijnen', 'Stoep', 'Lamp', 'Brief', 'Heg knippen', 'Met de bus mee']
  for (const words of theirs) expect(all).toContain(words)
  expect(all).not.toMatch(/Gras gemaaid|Toon de/)
  expect((await read('coordinator-2')).under('Wat ligt bij wie')).toMatch(/^Wat ligt bij wie Bij jou \(7\)/)
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
