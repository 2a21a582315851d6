/** The book of breaches (art. 33(5) AVG): what is written stays, what was wrong in it is put right below, no resident's name. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import { readPaper } from '../../../test/support/paper.ts'
import { text } from '../../../test/support/shown.ts'
import type { Asker } from '../../foundation/database.ts'
import { putResident } from '../logbook/examples.rows.ts'

const page = '/esdorp/beheer/datalek/boek'
const clock = { now: Temporal.Instant.from('2026-11-26T15:00:00Z') }
const told = {
  ...{ noticed: '2026-11-25', 'noticed-time': '10:15', happened: 'Een telefoon bleef liggen in de bus.' },
  ...{ effects: 'Namen gelezen.', done: 'Account uitgezet.', people: '3' },
  ...{ authority: '2026-11-25', 'people-on': '2026-11-26', 'told-why': 'Gebeld.' },
}
let test: TestDatabase
let esdorp: TestVillage
let house: Awaited<ReturnType<typeof openTestHouse>>

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  const annie = esdorp.asker.coordinator as Asker
  await test.database.inVillage(annie, 'write', tx => putResident(tx, annie, 'Riet Hadders'))
  house = await openTestHouse(test, clock)
})
beforeEach(() => test.admin.query('delete from rights.breach_corrections; delete from rights.breaches'))
afterAll(async () => {
  await test.close()
  expect(house.troubles).toEqual([])
})

async function as(who: string) {
  const browser = house.browser()
  await browser.signIn(who)
  return browser
}
const lines = () => test.count('select count(*) from rights.breaches')

it('is added to, never changed, and asks why when nobody was told', async () => {
  const browser = await as('administrator')
  const silent = { ...told, authority: '', 'people-on': '', 'told-why': '' }
  const refused = await browser.post(page, silent)
  expect(refused.status).toBe(422)
  expect(refused.body).toContain('Schrijf op waarom het niet gemeld of niet verteld is.')
  expect((await browser.post(page, { ...silent, 'told-why': 'De telefoon zat op slot.' })).status).toBe(303)
  expect((await browser.get(page)).body).toContain('De telefoon zat op slot.')
  const changed = test.database.inVillage(esdorp.asker.administrator as Asker, 'write', tx =>
    tx.updateTable('rights.breaches').set({ people: 0 }).where('village_id', '=', esdorp.id).execute(),
  )
  await expect(changed).rejects.toThrow(/permission denied/)
})

it.each([
  ['authority', '2026-11-27', 'Deze dag is nog niet geweest.'],
  ['people-on', '2026-12-24', 'Deze dag is nog niet geweest.'],
  ['authority', '2026-11-24', 'Op deze dag wisten jullie het nog niet.'],
  ['people-on', '2026-11-24', 'Op deze dag wisten jullie het nog niet.'],
])('says at %s that %s cannot be', async (field, day, sentence) => {
  const { status, body } = await (await as('administrator')).post(page, { ...told, [field]: day })
  expect(status).toBe(422)
  expect(body).toContain(`href="#field-${field}"`)
  expect(body).toContain(sentence)
  expect(await lines()).toBe(0)
})

it('makes no midnight of an hour that nobody knows', async () => {
  const browser = await as('administrator')
  await browser.post(page, { ...told, 'noticed-time': '' })
  const unknown = text(await browser.get(page))
  expect(unknown).toContain('Gemerkt: gisteren, tijd onbekend')
  expect(unknown).not.toContain('0.00 uur')
  await browser.post(page, { ...told, 'noticed-time': '00:00' })
  expect(text(await browser.get(page))).toContain('Gemerkt: gisteren, 0.00 uur')
})

it('asks once more when somebody of the village is named, and keeps it when it is no name', async () => {
  const browser = await as('administrator')
  const named = { ...told, happened: 'De telefoon van Hadders lag in de bus.' }
  const asked = await browser.post(page, named)
  expect(asked.status).toBe(422)
  expect(asked.body).toContain('In de tekst staat Hadders: zo heet iemand uit het dorp.')
  expect(asked.body).toContain('De telefoon van Hadders lag in de bus.')
  expect(await lines()).toBe(0)
  expect((await browser.post(page, { ...named, 'not-a-name': 'Hadders' })).status).toBe(303)
  // Somebody else's name is asked anew.
  const other = { ...named, done: 'Riet gebeld.', 'not-a-name': 'Hadders' }
  expect((await browser.post(page, other)).body).toContain('In de tekst staat Hadders, Riet:')
  expect(await lines()).toBe(1)
})

it('is put right by a line below, which stays as well', async () => {
  const browser = await as('administrator')
  await browser.post(page, told)
  const { rows } = await test.admin.query('select id from rights.breaches')
  const right = { do: 'correct', breach: rows[0].id, words: 'Het waren er vier.' }
  const empty = await browser.post(page, { ...right, words: '' })
  expect(empty.status).toBe(422)
  expect(empty.body).toContain(`href="#words-${rows[0].id}"`)
  expect((await browser.post(page, { ...right, words: 'Hadders ook.' })).body).toContain(
    'zo heet iemand uit het dorp',
  )
  expect((await browser.post(page, right)).status).toBe(303)
  expect(text(await browser.get(page))).toMatch(
    /Om hoeveel mensen gaat het\? 3 .*Verbetering, vandaag, 16\.00 uur Het waren er vier\./,
  )
  const changed = test.database.inVillage(esdorp.asker.administrator as Asker, 'write', tx =>
    tx
      .updateTable('rights.breach_corrections')
      .set({ words: '-' })
      .where('village_id', '=', esdorp.id)
      .execute(),
  )
  await expect(changed).rejects.toThrow(/permission denied/)
})

it('is read by the board, which decides what is reported; it writes nothing and sees no list of people', async () => {
  await (await as('administrator')).post(page, told)
  const board = await as('board')
  expect(text(await board.get('/esdorp/meer'))).toContain('Datalekkenboek')
  const shown = await board.get(page)
  expect(shown.body).toContain('Een telefoon bleef liggen in de bus.')
  expect(shown.body).not.toContain('name="happened"')
  await board.post(page, { ...told, _key: board.freshKey() }, '')
  expect(await lines()).toBe(1)
  expect((await board.get('/esdorp/beheer/datalek')).status).not.toBe(200)
  expect((await (await as('coordinator')).get(page)).status).not.toBe(200)
})

it('is printed for whoever asks to see it, with its whole dates and what was put right, and stands in the read log', async () => {
  const browser = await as('administrator')
  const sheet = `${page}/blad`
  const printed = async (who: typeof browser) => readPaper((await who.get(sheet)).body).join(' ')
  expect(await printed(browser)).toContain('Hier staat nog niets.')
  expect((await browser.get(page)).body).not.toContain(sheet)

  await browser.post(page, told)
  await browser.post(page, { ...told, 'noticed-time': '', happened: 'Een blad bleef liggen.', authority: '' })
  const { rows } = await test.admin.query(`select id from rights.breaches where noticed_hour`)
  await browser.post(page, { do: 'correct', breach: rows[0].id, words: 'Het waren er vier.' })
  expect((await browser.get(page)).body).toContain(`href="${sheet}"`)
  const board = await as('board')
  const answer = await board.get(sheet)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(answer.body).toContain('pdfuaid:part')
  const words = (await printed(board)).replace(/\s+/g, ' ')
  for (const said of [
    ...['Datalekkenboek', 'Esdorp', 'board van esdorp · donderdag 26 november 2026'],
    ...['Gemerkt: woensdag 25 november 2026, 10.15 uur', 'Een telefoon bleef liggen in de bus.'],
    ...['Gemerkt: woensdag 25 november 2026, tijd onbekend', 'Een blad bleef liggen.'],
    ...['Gemeld bij de Autoriteit Persoonsgegevens op woensdag 25 november 2026'],
    ...['Gemeld bij de Autoriteit Persoonsgegevens op niet'],
    ...['Verbetering, donderdag 26 november 2026, 16.00 uur Het waren er vier.'],
  ])
    expect(words).toContain(said)
  expect(words).not.toMatch(/gisteren|vandaag|Klopt er iets niet/)
  const looked = await test.count(
    `select count(*) from accounts.read_log join accounts.read_log_subjects using (village_id, seq)
     where action = 'X' and object_type = 'breach' and object_id = $1`,
    [rows[0].id],
  )
  expect(looked).toBe(2)
  expect((await (await as('coordinator')).get(sheet)).status).toBe(404)
})
