/** What a village chose takes effect: each choice tried in the room that it is for, beside what holds without it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asker } from '../app/foundation/database.ts'
import { putRequest, putResident } from '../app/village/logbook/examples.rows.ts'
import { settingNames } from '../app/village/village/rules.settings.ts'
import { freshDatabase, makeVillage, type TestDatabase, type TestVillage } from './support/database.ts'
import { type Browser, openTestHouse } from './support/house.ts'
import { keysOn, text } from './support/shown.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: TestVillage
let annie: Browser
let riet: string
const start = Temporal.Instant.from('2026-11-26T09:00:00Z')
const clock = { now: start }

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  house = await openTestHouse(test, clock)
  const by = esdorp.asker.coordinator as Asker
  await test.database.inVillage(by, 'write', async tx => {
    riet = await putResident(tx, by, 'Riet Hadders')
    await putRequest(tx, by, 'Dakgoot schoonmaken', '2026-11-18T09:00:00Z', {
      resident_id: riet,
      responsible: esdorp.asker['coordinator-2']?.account as string,
    })
  })
  annie = house.browser()
  await annie.signIn('coordinator')
})
afterAll(() => test.close())

const tried = new Set<string>()
async function choose(name: string, value: string) {
  const jannie = house.browser()
  await jannie.signIn('administrator')
  const page = `/esdorp/instellingen/keuze?van=${name}`
  const form = await jannie.get(page)
  const _version = /name="_version" value="(\d+)"/.exec(form.body)?.[1] ?? '0'
  const chosen = { value, reason: 'Zo doen wij dat.', _version, _key: keysOn(form).at(-1) as string }
  expect((await jannie.post(page, chosen)).status).toBe(303)
  tried.add(name)
}

it('left-too-long: days until Vandaag and the logbook call a request too quiet', async () => {
  const tooQuiet = async () => [
    / Te lang stil .*Dakgoot/.test(text(await annie.get('/esdorp/vandaag'))),
    text(await annie.get('/esdorp/logboek?staat=stil')).includes('Dakgoot'),
  ]
  expect(await tooQuiet()).toEqual([true, true])
  await choose('left-too-long', '8')
  expect(await tooQuiet()).toEqual([false, false])
  await choose('left-too-long', '7')
  expect(await tooQuiet()).toEqual([true, true])
})

it('names-in-read-log: whose names a resident reads', async () => {
  await annie.get(`/esdorp/mensen/${riet}`)
  const told = async () => text(await annie.get(`/esdorp/mensen/${riet}/gezien`))
  expect(await told()).toContain('Een coördinator (coordinator van esdorp) bekeek')
  await choose('names-in-read-log', 'nobody')
  expect(await told()).toMatch(/Een coördinator bekeek/)
  expect(await told()).not.toContain('(coordinator van esdorp)')
})

describe('idle-minutes: when a shared computer locks', () => {
  it('after the minutes that the village chose, and not a second earlier', async () => {
    await choose('idle-minutes', '6')
    for (const [seconds, status] of [
      [360, 200],
      [361, 303],
    ] as const) {
      clock.now = start
      const browser = house.browser()
      await browser.signIn('coordinator')
      await test.admin.query('update accounts.sessions set shared_computer = true')
      clock.now = start.add({ seconds })
      expect([seconds, (await browser.get('/esdorp/vandaag')).status]).toEqual([seconds, status])
    }
    clock.now = start
  })

  it('leaves one’s own telephone alone', async () => {
    const browser = house.browser()
    await browser.signIn('coordinator')
    await test.admin.query('update accounts.sessions set shared_computer = false')
    clock.now = start.add({ minutes: 29 })
    expect((await browser.get('/esdorp/vandaag')).status).toBe(200)
    clock.now = start
  })
})

it('no choice is without effect', () => expect([...tried].sort()).toEqual([...settingNames].sort()))
it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
