/** One line about somebody is taken away: by whoever may read it, from everywhere, for good, and it says that it was. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import { text } from '../../../test/support/shown.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { openJournal } from '../../foundation/journal.ts'
import { putEntry, putRequest, putResident, putStep } from '../logbook/examples.rows.ts'
import { reapplyErasures } from './door.ts'
import { hitsIn } from './rights.support.ts'

let test: TestDatabase
let esdorp: TestVillage
let annie: Asker
const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
const at = '2026-11-20T09:00:00Z'
const clock = { now }
const journal = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  annie = esdorp.asker.coordinator as Asker
})
afterAll(() => test.close())

const write = <T>(work: (tx: Tx) => Promise<T>) => test.database.inVillage(annie, 'write', work)
const awayOf = (id: string) => `/esdorp/regels/${id}/weghalen`

async function signedIn(who = 'coordinator') {
  const house = await openTestHouse(test, clock, true, undefined, undefined, { journal })
  const browser = house.browser()
  await browser.signIn(who)
  return browser
}

/** Riet, of whom two lines are written: one that she wants gone. */
async function written(mark: string, more = {}) {
  return write(async tx => {
    const riet = await putResident(tx, annie, `Riet ${mark}`)
    const line = await putEntry(tx, annie, `Ze dronk roddelwoord${mark} de hele middag`, at, {
      ...{ resident_id: riet, kind: 'visited', mentions: [esdorp.asker['coordinator-2']?.account as string] },
      ...more,
    })
    await putEntry(tx, annie, `Hond heet blijfwoord${mark}`, at, { resident_id: riet })
    return { riet, line, words: [`roddelwoord${mark}`] }
  })
}

it('goes from everywhere, and says that it stood there, who took it away, when and why', async () => {
  const browser = await signedIn()
  const { riet, line, words } = await written('een')
  const other = esdorp.asker['coordinator-2']?.account
  await test.admin.query(
    `insert into house.drafts (village_id, account_id, place, fields) values ($1, $2, 'ergens', $3)`,
    [esdorp.id, other, JSON.stringify({ words: 'Ze dronk roddelwoordeen de hele middag', circle: [] })],
  )
  await test.admin.query(
    `insert into logbook.duty_sheets (village_id, week, pdf, people, made_at) values ($1, '2026-11-23', 'x', '{}', $2)`,
    [esdorp.id, now.toString()],
  )
  const blank = { col: 'logbook.entries.words', row_id: line, from_letter: 0, until_letter: 4 }
  await write(tx =>
    tx
      .insertInto('rights.blanks')
      .values({ ...blank, village_id: esdorp.id, resident_id: riet, by: annie.account, at })
      .execute(),
  )
  expect((await hitsIn(test, words)).length).toBeGreaterThan(2)
  const page = await browser.get(`/esdorp/mensen/${riet}?weg=`)
  expect(page.body).toContain(`href="${awayOf(line)}"`)
  expect(text(await browser.get(awayOf(line)))).toMatch(/Ze dronk roddelwoordeen.*Dit kan niet terug\./)
  expect((await browser.post(awayOf(line), { why: 'asked' })).location).toBe(`/esdorp/mensen/${riet}#past`)
  expect(await hitsIn(test, words)).toEqual([])
  for (const table of ['rights.blanks', 'logbook.duty_sheets', 'logbook.mentions_seen'])
    expect([table, await test.count(`select count(*) from ${table}`)]).toEqual([table, 0])
  const said = /Hier stond een regel Weggehaald door coordinator van esdorp, vandaag.* Dat is gevraagd\./
  expect(text(await browser.get(`/esdorp/mensen/${riet}`))).toMatch(said)
  expect(text(await browser.get(`/esdorp/mensen/${riet}/inzage`))).toContain('Hier stond een regel')
  expect(text(await browser.get(`/esdorp/mensen/${riet}/gezien`))).toMatch(/haalde een regel weg\./)
  expect(await hitsIn(test, ['blijfwoordeen'])).not.toEqual([])
  // What is gone has no page any more, and goes once.
  expect((await browser.get(awayOf(line))).location).toBe(`/esdorp/mensen/${riet}#past`)
  expect(journal.readGone()).toEqual([
    { village: esdorp.id, line, by: annie.account, why: 'asked', at: now.toString() },
  ])
})

it('asks why, and keeps no name or number of anybody in the reason', async () => {
  const browser = await signedIn()
  const { line, words } = await written('twee')
  await write(tx => putResident(tx, annie, 'Wemeltje Opbergen'))
  for (const [sent, sentence] of [
    [{}, 'Kies waarom je dit weghaalt.'],
    [{ why: 'other', note: '' }, 'Schrijf in een paar woorden waarom'],
    [{ why: 'other', note: 'Wemeltje wil het niet' }, 'Schrijf het zonder.'],
    [{ why: 'other', note: 'bel 0599-010 112' }, 'Schrijf het zonder.'],
    [{ why: 'other', note: 'z'.repeat(101) }, 'niet meer dan 100 letters'],
  ] as const) {
    const refused = await browser.post(awayOf(line), sent, awayOf(line))
    expect([refused.status, text(refused)]).toEqual([422, expect.stringContaining(sentence)])
  }
  clock.now = now.add({ minutes: 11 })
  expect((await browser.post(awayOf(line), { why: 'asked' })).location).toContain('/account/nog-even')
  clock.now = now
  expect(await hitsIn(test, words)).not.toEqual([])
  expect((await browser.post(awayOf(line), { why: 'other', note: 'stond er twee keer' })).status).toBe(303)
  expect(await hitsIn(test, words)).toEqual([])
  expect(await hitsIn(test, ['stond er twee keer'])).toEqual(['logbook.entries 1'])
})

it('is for whoever may read it, and by no other way than this page', async () => {
  const { line, words } = await written('drie', { circle: [annie.account], mentions: [] })
  const bert = await signedIn('coordinator-2')
  expect((await bert.get(awayOf(line))).status).toBe(404)
  expect((await bert.post(awayOf(line), { why: 'asked' })).status).toBe(404)
  await expect(
    write(tx => sql`select logbook.take_words(${line}, null, 'asked', '', now())`.execute(tx)),
  ).rejects.toThrow(/only the keeper/)
  expect(await hitsIn(test, words)).not.toEqual([])
  expect((await (await signedIn()).post(awayOf(line), { why: 'wrong-person' })).status).toBe(303)
  expect(await hitsIn(test, words)).toEqual([])
})

it('leaves alone what rests', async () => {
  const { riet, line, words } = await written('vier')
  const browser = await signedIn()
  await browser.post(`/esdorp/mensen/${riet}/afspraken`, { do: 'freeze', reason: 'Het adres klopt niet.' })
  expect(text(await browser.post(awayOf(line), { why: 'asked' }, awayOf(line)))).toContain('liggen stil')
  expect(await hitsIn(test, words)).not.toEqual([])
})

it('takes what stood in a request before too, and what somebody wrote beside a step', async () => {
  const browser = await signedIn()
  const { request, step } = await write(async tx => {
    const riet = await putResident(tx, annie, 'Riet vijf')
    const request = await putRequest(tx, annie, 'Naar Emmen', at, { resident_id: riet })
    const before = JSON.stringify({ words: 'Naar de kliniekvijf', place: 'kliniekvijf', state: 'new' })
    await putStep(tx, annie, request, at, { step: 'changed', note: 'om haar ziektevijf', before })
    const { id } = await tx
      .selectFrom('logbook.steps')
      .select('id')
      .where('village_id', '=', esdorp.id)
      .where('request_id', '=', request)
      .executeTakeFirstOrThrow()
    return { request, step: id }
  })
  const page = `/esdorp/logboek/${request}`
  expect((await browser.get(`${page}?weg=`)).body).toContain(awayOf(step))
  const gone = await browser.post(awayOf(step), { why: 'asked' })
  expect([gone.location, gone.status === 303 ? '' : text(gone)]).toEqual([`${page}#history`, ''])
  expect(await hitsIn(test, ['kliniekvijf', 'ziektevijf'])).toEqual([])
  expect(text(await browser.get(page))).toMatch(/is gewijzigd Weggehaald door/)
})

it('stays away after an older backup was put back (P3)', async () => {
  const { line, words } = await written('zes')
  await test.database.close()
  await test.admin.end()
  const backup = new URL(test.urls.admin).pathname.slice(1)
  test = await freshDatabase(backup)
  expect((await (await signedIn()).post(awayOf(line), { why: 'asked' })).status).toBe(303)
  expect(await hitsIn(test, words)).toEqual([])
  await test.close()
  test = await freshDatabase(backup)
  expect(await hitsIn(test, words)).not.toEqual([])
  expect(await reapplyErasures(test.database, journal, now)).toEqual({ people: 0, lines: 1 })
  expect(await hitsIn(test, words)).toEqual([])
  expect(await reapplyErasures(test.database, journal, now)).toEqual({ people: 0, lines: 0 })
  // What only the database knows goes into the file.
  const fresh = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))
  await reapplyErasures(test.database, fresh, now)
  expect(fresh.readGone()).toContainEqual({
    ...{ village: esdorp.id, line, by: annie.account, why: 'asked', at: now.toString() },
  })
  expect(fresh.read()).toEqual([])
})

it('says when a backup is of before lines could be taken away, and takes nothing from it yet', async () => {
  await test.admin.query('drop function logbook.lines_gone')
  expect(journal.readGone().length).toBeGreaterThan(0)
  expect(await reapplyErasures(test.database, journal, now)).toEqual({ people: 0, lines: null })
})
