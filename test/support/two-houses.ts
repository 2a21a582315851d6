/** Two houses on one database, as two servers would be: Annie is in the one, Bert in the other. */
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { Live } from '../../app/foundation/live/live.ts'
import { putRequest, putResident } from '../../app/village/logbook/examples.rows.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './database.ts'
import { type Browser, loadBuilt, openTestHouse } from './house.ts'
import { listenAs, quiet } from './listening.ts'

export const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
export let test: TestDatabase
export let esdorp: TestVillage
export let lives: Live[]
let houses: Awaited<ReturnType<typeof openTestHouse>>[]
export let annie: Browser
export let bert: Browser
export let request: string
export let other: string
export let resident: string

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  await makeVillage(test.database, 'brinkstad')
  const { openLive } = await loadBuilt()
  lives = [1, 2].map(() => openLive(test.urls.app, test.database, () => clock.now))
  houses = await Promise.all(
    lives.map(live => openTestHouse(test, clock, true, undefined, undefined, { live })),
  )
  const who = esdorp.asker.coordinator as NonNullable<(typeof esdorp.asker)[string]>
  await test.database.inVillage(who, 'write', async tx => {
    resident = await putResident(tx, who, 'Geesje Brink')
    request = await putRequest(tx, who, 'Naar de kapper', '2026-11-25T09:00:00Z', { resident_id: resident })
    other = await putRequest(tx, who, 'De heg knippen', '2026-11-25T09:00:00Z', {})
  })
  await heard()
})
beforeEach(async () => {
  clock.now = clock.now.add({ seconds: 1 })
  annie = house(0).browser()
  bert = house(1).browser()
  await annie.signIn('coordinator')
  await bert.signIn('coordinator-2')
})
afterAll(async () => {
  for (const live of lives) await live.close()
  await test.close()
  expect(houses.flatMap(({ troubles }) => troubles)).toEqual([])
})

export const house = (at: number) => houses[at] as (typeof houses)[number]
export const bertListens = (query = `?bij=${request}`, since = 1) =>
  listenAs(house(1), bert, since ? `${query}${query ? '&' : '?'}sinds=${lives[1]?.mark(esdorp.id)}` : query)
export const writeLine = (words: string, at = request) =>
  annie.post(`/esdorp/logboek/${at}`, { at: 'line', line: 'said', words })
const listeners = async () =>
  test.count(
    `select count(*) from pg_stat_activity where application_name = 'umkiek live' and datname = current_database()`,
  )

/** Both houses are on the line. */
export async function heard() {
  for (let tries = 0; tries < 100 && (await listeners()) < 2; tries++) await quiet(50)
  await quiet(200)
}

/** In another window, after the one before was shut. */
export async function bertComesBack() {
  bert = house(1).browser()
  await bert.signIn('coordinator-2')
}
