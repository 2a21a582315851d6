/** The administrator sees how much was opened, never of whom; somebody in a hurry stands out (Z11). */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { type Browser, openTestHouse } from '../../../test/support/house.ts'
import type { Asker } from '../../foundation/database.ts'
import { putResident } from '../logbook/examples.rows.ts'
import { inAHurry, type Opened } from './rules.read-log.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: TestVillage
let annie: Browser
let bram: Browser
// The log is written by the clock of the database; the page must live on the same day.
const clock = { now: Temporal.Now.instant() }
const people: string[] = []
const page = '/esdorp/beheer/logboek-inzage'

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  house = await openTestHouse(test, clock)
  const by = esdorp.asker.coordinator as Asker
  await test.database.inVillage(by, 'write', async tx => {
    for (let at = 0; at < 60; at++) people.push(await putResident(tx, by, `Buur Kanarie${at}`))
  })
  annie = house.browser()
  await annie.signIn('coordinator')
  bram = house.browser()
  await bram.signIn('administrator')
})
afterAll(() => test.close())

/** The language of an account goes before that of the browser. */
const text = async (language = 'nl') => {
  await test.admin.query('update accounts.accounts set language = $1', [language])
  const reader = house.browser()
  await reader.signIn('administrator')
  const { status, body } = await reader.get(page)
  expect(status).toBe(200)
  return body
    .slice(body.indexOf('<main'), body.indexOf('</main>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('the administrator', () => {
  afterEach(() => test.admin.query("update accounts.accounts set language = 'nl'"))

  it('sees nothing yet, then how many people each looked at and what was refused, and no resident', async () => {
    expect(await text()).toContain('In deze dagen keek niemand.')
    for (const id of people.slice(0, 49)) await annie.get(`/esdorp/mensen/${id}/gegevens`)
    await annie.get(`/esdorp/mensen/${people[0]}/gegevens`)
    await annie.get('/esdorp/mensen')
    const piet = house.browser()
    await piet.signIn('volunteer')
    await piet.get('/esdorp/mensen')
    await piet.get(`/esdorp/mensen/${people[0]}/gegevens`)
    const shown = await text()
    expect(shown).toContain('coordinator van esdorp 49 0')
    expect(shown).toContain('volunteer van esdorp 0 2')
    expect(shown).not.toContain('Kanarie')
    expect(shown).not.toContain('Let op.')
  })

  it('is told of the fiftieth person within ten minutes (Z11)', async () => {
    await annie.get(`/esdorp/mensen/${people[49]}/gegevens`)
    expect(await text()).toMatch(/Let op\. coordinator van esdorp opende op .* de bladzijden van 50 bewoners/)
    expect(await text('en')).toMatch(
      /Take note\. On .* coordinator van esdorp opened the pages of 50 residents/,
    )
  })

  it('stands in the log with this look, by those whose work it shows', async () => {
    await bram.get(page)
    const { rows } = await test.admin.query(
      `select l.account_id as who, array_agg(s.subject_id order by s.subject_id) as whom, min(s.object_type) as type
       from accounts.read_log l join accounts.read_log_subjects s using (village_id, seq)
       where l.event_type = '/:village/beheer/logboek-inzage' group by l.seq, 1 order by l.seq desc limit 1`,
    )
    const staff = ['coordinator', 'volunteer', 'administrator'].map(who => esdorp.asker[who]?.account)
    expect(rows).toEqual([{ who: esdorp.asker.administrator?.account, whom: staff.sort(), type: 'account' }])
  })

  it('alone may look', async () => {
    for (const who of ['coordinator', 'volunteer', 'treasurer', 'board']) {
      const other = house.browser()
      await other.signIn(who)
      expect((await other.get(page)).status).toBe(404)
    }
  })

  it('checks the chain with one button, and reads in words what was found', async () => {
    const good = await bram.post(page, {})
    expect(good.status).toBe(200)
    expect(good.body).toContain('De keten klopt.')
    expect(good.body).toMatch(/\d+ regels nagekeken/)
    const unknown = await bram.post(page, { anchor: 'zomaar wat' })
    expect(unknown.body).toContain('Hier staat geen controlegetal in.')
    const { rows } = await test.admin.query('select seq, hash from accounts.read_log_heads')
    const anchor = `umkiek-anker esdorp ${rows[0].seq} ${rows[0].hash.toString('hex')}`
    expect((await bram.post(page, { anchor })).body).toContain('Het controlegetal past.')
    await test.admin.query('delete from accounts.read_log_subjects where seq = 7')
    await test.admin.query('delete from accounts.read_log where seq = 7')
    const bad = await bram.post(page, { anchor: `umkiek-anker esdorp 1 ${'0'.repeat(64)}` })
    expect(bad.status).toBe(200)
    expect(bad.body).toContain('De keten is gebroken.')
    expect(bad.body).toContain('Regel 7 ontbreekt.')
    expect(bad.body).toContain('Het controlegetal past niet: de kijklijst is sindsdien veranderd.')
    expect(house.troubles).toEqual([])
  })
})

describe('a hurry', () => {
  const began = Temporal.Instant.from('2026-11-26T09:00:00Z')
  const opened = (count: number, seconds: number, from = 0): Opened[] =>
    Array.from({ length: count }, (_, at) => ({
      ...{ account: 'annie', subject: `person ${from + at}` },
      at: began.add({ seconds: from * seconds + at * seconds }),
    }))

  it('is fifty different people within ten minutes, and not one less, slower, or the same ones again', () => {
    expect(inAHurry(opened(50, 12))).toMatchObject([{ account: 'annie', people: 50 }])
    expect(inAHurry(opened(49, 1))).toEqual([])
    expect(inAHurry(opened(50, 13))).toEqual([])
    expect(inAHurry([...opened(49, 1), ...opened(49, 1)])).toEqual([])
    expect(inAHurry([...opened(49, 1), { ...opened(50, 1)[49], account: 'bert' } as Opened])).toEqual([])
  })

  it('that goes on is one hurry; two with a rest between them are two', () => {
    expect(inAHurry(opened(200, 2))).toMatchObject([{ people: 200, from: began }])
    const later = opened(60, 1).map(one => ({ ...one, at: one.at.add({ hours: 2 }) }))
    expect(inAHurry([...later, ...opened(60, 1)])).toMatchObject([{ people: 60 }, { people: 60 }])
  })
})
