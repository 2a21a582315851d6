/**
 * More people at once than the machine can serve (V3): who is inside is served, the rest hears at once that it is busy,
 * nothing that was typed is lost, and nothing that was called saved is gone.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from './support/database.ts'
import { formOn, readable } from './support/forms.ts'
import { type Browser, openTestHouse, type Visited } from './support/house.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
const take = '/esdorp/logboek/nieuw'
const title = 'Een vraag opnemen'
const wish = { who_is: 'nobody', words: 'de heg knippen' }
let test: TestDatabase
let annie: Browser
let bert: Browser

beforeAll(async () => {
  test = await freshDatabase()
  await makeVillage(test.database, 'esdorp')
  const house = await openTestHouse(test, { now }, true, undefined, undefined, { most: 2 })
  annie = house.browser()
  bert = house.browser()
  await annie.signIn('coordinator')
  await bert.signIn('coordinator-2')
})
afterAll(() => test.close())

/** Two visits wait for a table that somebody holds: the house of two is full until `work` is over. */
async function whileFull(work: () => Promise<void>): Promise<Visited[]> {
  await test.admin.query('begin')
  await test.admin.query('lock table village.kinds in access exclusive mode')
  const inside = [annie.get(take), annie.get(take)]
  await new Promise(later => setTimeout(later, 300))
  try {
    await work()
  } finally {
    await test.admin.query('rollback')
  }
  return Promise.all(inside)
}

it('whoever comes when the house is full hears so at once, and those inside are served', async () => {
  let took = Number.POSITIVE_INFINITY
  const inside = await whileFull(async () => {
    await bert.get('/esdorp/vandaag')
    const begun = performance.now()
    const answer = await bert.get('/esdorp/vandaag')
    took = performance.now() - begun
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(answer.headers.get('cache-control')).toContain('no-store')
    expect(readable(answer.body)).toContain('Het is even heel druk')
    expect(answer.body).not.toContain('coordinator-2')
  })
  expect(inside.map(({ status }) => status)).toEqual([200, 200])
  expect(took).toBeLessThan(50)
  expect((await bert.get('/esdorp/vandaag')).status).toBe(200)
})

it('what somebody sends then comes back whole, and goes when there is room: once', async () => {
  const page = await bert.get(take)
  const fields = { ...formOn(page.body, title), ...wish }
  let refused: Visited | undefined
  await whileFull(async () => {
    refused = await bert.post(take, fields)
    expect(refused.status).toBe(503)
    expect(readable(refused.body)).toContain('de heg knippen')
  })
  const again = formOn(refused?.body ?? '', 'Probeer het opnieuw')
  expect(again).toMatchObject(wish)
  expect((await bert.post(take, again)).status).toBe(303)
  expect((await bert.post(take, again)).status).toBe(303)
  expect(await test.count('select count(*) from logbook.requests')).toBe(1)
})

it('says it in the language of whoever asks', async () => {
  const english = await openTestHouse(test, { now }, true, undefined, undefined, { most: 0 })
  const answer = await english.browser('en').get('/esdorp/vandaag')
  expect(readable(answer.body)).toContain('It is very busy')
})
