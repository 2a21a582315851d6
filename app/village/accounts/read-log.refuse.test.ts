/** No log, no access (L2): with the log broken no page with a person on it leaves, and nothing is saved. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Canaried, makeCanaryVillage } from '../../../test/support/canaries.ts'
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import { wordsIn } from '../../../test/support/paper.ts'
import { addresses, roles } from '../../addresses.ts'

const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: Canaried
let annie: Browser
const pages = addresses.filter(({ path }) => path.startsWith('/:village'))
const fill = (path: string) =>
  path.replace(/:(\w+)/g, (_all, name: string) =>
    name === 'village' ? 'esdorp' : (esdorp.ids[name] as string),
  )

const log = `accounts.log_access(text, text, text, text, text, uuid, uuid, text, uuid, jsonb)`

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeCanaryVillage(test, 'esdorp')
  // The name of a file is nobody's.
  for (const room of ['residents', 'logbook'])
    await test.admin.query(`update ${room}.imports set file_name = 'lijst.csv'`)
  // The village's own texts are nobody's; here only what is about people carries the word.
  for (const own of [
    "villages set purpose = '', municipality = ''",
    "kinds set words = '{}', name = code",
    "places set name = 'De brink', also = '{}', address = ''",
    "words set own = 'vraag'",
    "settings set reason = ''",
    "changes set name = 'De brink', before = '{}', after = '{}', reason = '', by_name = 'Jan'",
  ]) {
    await test.admin.query(`update village.${own}`)
  }
  // So are its cards.
  await test.admin.query('truncate library.decisions, library.changes, library.cards')
  await test.admin.query('delete from village.changes')
  house = await openTestHouse(test, clock)
  annie = house.browser()
  await annie.signIn('coordinator')
})
afterAll(() => test.close())

describe('while the log is whole', () => {
  it('shows people on most pages of a coordinator: the trial below is not empty', async () => {
    const shows: string[] = []
    for (const { path } of pages) {
      const { status, body } = await annie.get(fill(path))
      if (status === 200 && wordsIn(body).includes(esdorp.canary)) shows.push(path)
    }
    expect(shows).toEqual(
      expect.arrayContaining([
        '/:village/vandaag',
        '/:village/logboek',
        '/:village/logboek/:request',
        '/:village/mensen',
        '/:village/mensen/:resident/gegevens',
        '/:village/mensen/:resident/gezien',
        '/:village/mensen/:resident/gezien/blad',
        '/:village/mensen/:resident/blad',
        '/:village/papier/week/blad',
      ]),
    )
    console.log(`pages that show a person to a coordinator: ${shows.length}`)
  })
})

describe('with the log broken (L2)', () => {
  beforeAll(() => test.admin.query(`alter function ${log} rename to log_access_away`))
  afterAll(() =>
    test.admin.query(`alter function ${log.replace('log_access(', 'log_access_away(')} rename to log_access`),
  )

  it('answers a plain page instead of every page with people, for every role: no name leaks', async () => {
    for (const role of roles) {
      const browser = house.browser()
      await browser.signIn(role)
      for (const { path } of pages) {
        const { status, body, headers } = await browser.get(fill(path))
        const leaks = wordsIn(body).includes(esdorp.canary)
        expect([path, role, leaks]).toEqual([path, role, false])
        if (status === 500) {
          expect([path, headers.get('content-type')]).toEqual([path, 'text/html; charset=utf-8'])
          expect([path, body.includes('<h1>')]).toEqual([path, true])
        }
      }
    }
    const gone = await annie.get('/esdorp/mensen')
    expect(gone.status).toBe(500)
    expect(house.troubles.length).toBeGreaterThan(0)
  })

  it('answers no form with a name either, whatever is typed and whoever sends it', async () => {
    const letters = esdorp.canary.slice(0, 8)
    const typed = { who: letters, name: letters, q: letters, helper: letters, words: '', at: 'main' }
    let refused = 0
    for (const role of roles) {
      const browser = house.browser()
      await browser.signIn(role)
      for (const { path } of pages) {
        const { status, body } = await browser.post(fill(path), { ...typed, _key: browser.freshKey() })
        expect([path, role, body.includes(esdorp.canary)]).toEqual([path, role, false])
        if (status === 500) refused++
      }
    }
    expect(refused).toBeGreaterThan(100)
  })

  it('finds nobody either', async () => {
    const sought = await annie.post('/esdorp/mensen', {
      who: esdorp.canary.slice(0, 8),
      _key: annie.freshKey(),
    })
    const found = await annie.get(sought.location as string)
    expect([found.status, found.body.includes(esdorp.canary)]).toEqual([500, false])
    const reading = await annie.post('/esdorp/logboek/nieuw/lezing', {
      who: esdorp.canary.slice(0, 8),
      _key: annie.freshKey(),
    })
    expect([reading.status, reading.body.includes(esdorp.canary)]).toEqual([500, false])
  })

  it('saves nothing: what was sent is rolled back, and may be sent again', async () => {
    const wish = { name: 'Nieuwe Buurvrouw', _key: annie.freshKey() }
    expect((await annie.post('/esdorp/mensen/nieuw', wish)).status).toBe(500)
    expect(await count('Nieuwe Buurvrouw')).toBe(0)
    expect(await test.count('select count(*) from house.receipts where key = $1', [wish._key])).toBe(0)
    await test.admin.query(
      `alter function ${log.replace('log_access(', 'log_access_away(')} rename to log_access`,
    )
    expect((await annie.post('/esdorp/mensen/nieuw', wish)).status).toBe(303)
    expect(await count('Nieuwe Buurvrouw')).toBe(1)
    await test.admin.query(`alter function ${log} rename to log_access_away`)
  })
})

const count = (name: string) => test.count('select count(*) from residents.residents where name = $1', [name])
