/** Is this one person? Yes stands beside no wherever it is asked, and comes first; on a phone neither hides the other. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Asker } from '../../foundation/database.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { beginStory, type Story } from './residents.support.ts'

let story: Story
beforeAll(async () => {
  story = await beginStory()
  const annie = story.esdorp.asker.coordinator as Asker
  await story.test.database.inVillage(annie, 'write', async tx => {
    await putResident(tx, annie, 'Hendrik Meijer')
    await putResident(tx, annie, 'Hendrik Meijer')
    await putResident(tx, annie, 'Hilligje Hadders')
  })
})
afterAll(() => story.end())

/** What can be pressed, in its order, in each pair of the page. */
const pairs = (html: string) =>
  [...html.matchAll(/<div class="actions[^"]*actions-pair"[^>]*>([\s\S]*?)<\/div>/g)].map(([, pair = '']) =>
    [...pair.matchAll(/<(?:a|button)[^>]*>([^<]*)</g)].map(([, label]) => label),
  )

it('in the list of who may stand there twice: look first, or say that they are two', async () => {
  const { body } = await story.annie.get('/esdorp/mensen/dubbel')
  expect(pairs(body)).toEqual([['Ja, kijk', 'Nee, dit zijn er twee']])
  const compare = body.match(/href="([^"]*\/samenvoegen\?met=[^"]*)"[^>]*>Ja, kijk</)?.[1] ?? ''
  const two = await story.annie.get(compare)
  expect(pairs(two.body)).toEqual([['Ja, maak er één van', 'Nee, dit zijn er twee']])
})

it('with a new name that is like one in the list', async () => {
  const asked = await story.annie.post('/esdorp/mensen/nieuw', { name: 'Hilligje Hatters' })
  expect(pairs(asked.body)).toEqual([['Ja, dat is Hilligje Hadders', 'Nee, dit is iemand anders']])
})
