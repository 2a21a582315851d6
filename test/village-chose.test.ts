/** What a village chose takes effect: each choice tried in the room that it is for, beside what holds without it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doDueChores } from '../app/entrance/chores.ts'
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

it('keep-left-years: how long whoever moved stays', async () => {
  const jannie = house.browser()
  await jannie.signIn('administrator')
  const told = async () => text(await jannie.get('/esdorp/beheer/bewaren'))
  expect(await told()).toContain('nog 2 jaar')
  await choose('keep-left-years', '4')
  expect(await told()).toContain('nog 4 jaar')
})

it('keep-requests-years: how long the words of a closed request stay', async () => {
  const jannie = house.browser()
  await jannie.signIn('administrator')
  const told = async () => text(await jannie.get('/esdorp/beheer/bewaren'))
  expect(await told()).toContain('tot 2 jaar nadat het klaar is')
  await choose('keep-requests-years', '5')
  expect(await told()).toContain('tot 5 jaar nadat het klaar is')
})

it('names-in-read-log: whose names a resident reads', async () => {
  await annie.get(`/esdorp/mensen/${riet}`)
  const told = async () => text(await annie.get(`/esdorp/mensen/${riet}/gezien`))
  expect(await told()).toMatch(/Een coördinator \(coordinator van esdorp\) .*bekeek/)
  await choose('names-in-read-log', 'nobody')
  expect(await told()).toMatch(/Een coördinator [a-z].*bekeek/)
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

it('inhabitants, figures-from: whether there are figures for others', async () => {
  const told = async () => text(await annie.get('/esdorp/trends/uitgaven/nieuw'))
  expect(await told()).toContain('Zeg eerst hoeveel inwoners het dorp heeft.')
  await choose('inhabitants', '620')
  expect(await told()).not.toContain('inwoners')
  await choose('figures-from', '700')
  expect(await told()).toContain('Het dorp heeft 620 inwoners. Onder de 700')
})

it('duty-week-begins: on which day a week of the roster begins', async () => {
  const roster = async () => text(await annie.get('/esdorp/dienst'))
  expect(await roster()).toContain('maandag 23 november tot en met zondag 29 november')
  await choose('duty-week-begins', 'wednesday')
  expect(await roster()).toContain('woensdag 25 november tot en met dinsdag 1 december')
  expect(await roster()).not.toContain('maandag 23 november')
})

it('duty-sheet: whether the sheet of the week lies ready, and from what time', async () => {
  const made = async (at: string) => {
    const failed: unknown[] = []
    await doDueChores(test.database, Temporal.Instant.from(at), (_name, trouble) => failed.push(trouble))
    expect(failed).toEqual([])
    return test.count('select count(*) from logbook.duty_sheets')
  }
  // The week begins on Wednesday: on Tuesday evening.
  expect(await made('2026-12-01T19:00:00Z')).toBe(0)
  await choose('duty-sheet', 'at-21')
  expect(await made('2026-12-08T19:30:00Z')).toBe(0)
  expect(await made('2026-12-08T20:00:00Z')).toBe(1)
})

it('no choice is without effect', () => expect([...tried].sort()).toEqual([...settingNames].sort()))
it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
