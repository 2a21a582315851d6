/** What a page may ask of the database, in a village of 50,000 lines: counted, so that it holds on a busy machine too. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, listen, openDatabase } from '../app/foundation/database.ts'
import { freshDatabase, makeVillage, type TestDatabase } from './support/database.ts'
import { type Browser, openTestHouse, type Visited } from './support/house.ts'
import { fillVillage, type LargeVillage } from './support/large.ts'
import { countWays } from './support/ways.ts'

/**
 * `statements`: all of one answer, the session and the read log too; a question more is a choice, not an accident.
 * `ways`: to the database, which costs more than most questions do; what is asked at once goes at once.
 * `rows`: read from the tables of people, in an index or from end to end; the village has 80,000.
 */
const budgets: Record<string, { statements: number; ways: number; rows: number }> = {
  Vandaag: { statements: 13, ways: 4, rows: 500 },
  'the handover': { statements: 16, ways: 8, rows: 2000 },
  'a month handed over': { statements: 16, ways: 8, rows: 20000 },
  'the roster': { statements: 9, ways: 6, rows: 100 },
  'a person': { statements: 13, ways: 4, rows: 500 },
  /** 150 of them, with the first number of each. */
  'who takes part': { statements: 8, ways: 3, rows: 700 },
  /** One for the limits of its kind, in the same breath as the rest. */
  'a request': { statements: 12, ways: 5, rows: 50 },
  'the list of a rare kind': { statements: 8, ways: 4, rows: 300 },
  'the list of one colleague': { statements: 8, ways: 4, rows: 300 },
  'search in all text': { statements: 18, ways: 11, rows: 1000 },
  'three letters of a name': { statements: 7, ways: 3, rows: 500 },
  'taking a call': { statements: 6, ways: 4, rows: 0 },
  'saving a request': { statements: 12, ways: 6, rows: 50 },
  /** Two years, counted anew: each request of them and each answer once. */
  'two years of trends': { statements: 9, ways: 5, rows: 10_000 },
  'the trends again': { statements: 9, ways: 4, rows: 10 },
}

let test: TestDatabase
let database: Database
let annie: Browser
let large: LargeVillage
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')

beforeAll(async () => {
  test = await freshDatabase()
  const esdorp = await makeVillage(test.database, 'esdorp')
  large = await fillVillage(test, esdorp)
  // One connection, so that it is known who must tell what it read.
  database = openDatabase(test.urls, 1)
  const house = await openTestHouse({ ...test, database }, { now })
  annie = house.browser()
  await annie.signIn('coordinator')
}, 120_000)
afterAll(async () => {
  await database.close()
  await test.close()
})

const visits: Record<string, () => Promise<Visited>> = {
  Vandaag: () => annie.get('/esdorp/vandaag'),
  'the handover': () => annie.get('/esdorp/dienst/overdracht'),
  'a month handed over': () => annie.get('/esdorp/dienst/overdracht?sinds=30'),
  'the roster': () => annie.get('/esdorp/dienst'),
  'a person': () => annie.get(`/esdorp/mensen/${large.person}`),
  'who takes part': () => annie.get('/esdorp/vrijwilligers'),
  'a request': () => annie.get(`/esdorp/logboek/${large.request}`),
  'the list of a rare kind': () => annie.get('/esdorp/logboek?staat=klaar&soort=maaltijd'),
  'the list of one colleague': () => annie.get('/esdorp/logboek?wie=mij'),
  'search in all text': async () => {
    await send('/esdorp/zoeken', { q: 'rolstoel nummer12' })
    return annie.get('/esdorp/zoeken')
  },
  'three letters of a name': () => send('/esdorp/logboek/nieuw/lezing', { who: 'had' }),
  'taking a call': () => annie.get('/esdorp/logboek/nieuw'),
  'saving a request': () =>
    send('/esdorp/logboek/nieuw', {
      ...{ who: large.name, who_is: large.person, who_seen: large.name, who_ticked: '' },
      words: 'do 10.15 ziekenhuis Emmen, 12 uur terug, rollator',
    }),
  'two years of trends': () => annie.get('/esdorp/trends'),
  'the trends again': () => annie.get('/esdorp/trends?jaar=2026&soort=tuin'),
}
const send = (path: string, fields: Record<string, string>) =>
  annie.post(path, { ...fields, _key: annie.freshKey() })

describe('in a village of 50,000 lines', () => {
  for (const [name, visit] of Object.entries(visits)) {
    it(`${name} asks and reads no more than it may`, async () => {
      const { statements, ways, rows } = budgets[name] as (typeof budgets)[string]
      const before = await rowsRead()
      const heard: string[] = []
      listen(statement => heard.push(statement.trim()))
      const { done: answer, ways: gone } = await countWays(test.urls.app, visit)
      listen(undefined)
      const read = (await rowsRead()) - before
      expect(answer.status).toBe(name === 'saving a request' ? 303 : 200)
      expect(heard.length, heard.join('\n')).toBeLessThanOrEqual(statements)
      expect(gone, `${name} went ${gone} times`).toBeLessThanOrEqual(ways)
      expect(read, `${name} read ${read} rows`).toBeLessThanOrEqual(rows)
    })
  }
})

/** By index and from end to end, since the database was made. */
async function rowsRead(): Promise<number> {
  const asker = { village: '', account: '', roles: [] }
  await database.inVillage(asker, 'read', tx => sql`select pg_stat_force_next_flush()`.execute(tx))
  return test.count(`select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as count from pg_stat_user_tables
    where schemaname in ('logbook', 'residents')`)
}
