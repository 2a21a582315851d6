/** What comes back on the second Tuesday of the month: heard, kept, said, and asked for again on the right day. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../../test/support/database.ts'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../../test/support/house.ts'

const title = 'Een vraag opnemen'
const take = '/esdorp/logboek/nieuw'
// A Sunday, at ten in the morning.
const clock = { now: Temporal.Instant.from('2026-11-22T09:00:00Z') }
let test: TestDatabase
let annie: Browser

beforeAll(async () => {
  test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  annie = (await openTestHouse(test, clock)).browser()
  await annie.signIn('coordinator')
})
afterAll(() => test.close())

async function call(words: string, putRight: Record<string, string> = {}) {
  const first = formOn((await annie.get(take)).body, title)
  const sent = { ...first, who: 'Geesje Proefsma', who_is: 'new', who_seen: 'Geesje Proefsma', words }
  const page = await annie.post(`${take}/lezing`, sent, take)
  const saved = await annie.post(take, { ...formOn(page.body, title), ...putRight }, take)
  expect(saved.status).toBe(303)
  return { heard: readable(page.body), stands: readable((await annie.get(saved.location as string)).body) }
}

it.each([
  [
    'elke tweede dinsdag van de maand naar de pedicure',
    'elke maand op de tweede dinsdag',
    ['Dinsdag 8 december', 'Dinsdag 12 januari', 'Dinsdag 9 februari'],
  ],
  [
    'iedere laatste vrijdag van de maand 14.00 soep koken',
    'elke maand op de laatste vrijdag',
    ['Vrijdag 27 november', 'Vrijdag 25 december', 'Vrijdag 29 januari'],
  ],
  [
    'elke eerste maandag van de maand 14.00 soep koken',
    'elke maand op de eerste maandag',
    ['Maandag 7 december', 'Maandag 4 januari', 'Maandag 1 februari'],
  ],
])('%s', async (words, rhythm, times) => {
  const { heard, stands } = await call(words)
  expect(heard).toContain(rhythm)
  expect(stands).toContain(rhythm)
  for (const time of times) expect(stands.toLowerCase()).toContain(time.toLowerCase())
})

it('can be put right by hand, and begins on such a day', async () => {
  const { stands } = await call('elke eerste maandag van de maand 14.00 soep koken', { repeat_nth: '-1' })
  expect(stands).toContain('elke maand op de laatste maandag')
  for (const time of ['maandag 28 december', 'maandag 25 januari', 'maandag 22 februari'])
    expect(stands).toContain(time)
})
