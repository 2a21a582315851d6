/** Jan Kuiper is erased, and his name goes with his neighbours too; the other Kuipers keep theirs. */
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { freshDatabase, makeVillage, type TestDatabase } from '../../../test/support/database.ts'
import { readable } from '../../../test/support/forms.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import { text } from '../../../test/support/shown.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { openJournal } from '../../foundation/journal.ts'
import { putEntry, putRequest, putResident, putStep } from '../logbook/examples.rows.ts'
import { reapplyErasures } from './door.ts'
import { hitsIn } from './rights.support.ts'

const now = Temporal.Instant.from('2026-11-26T09:00:00Z')
const at = '2026-11-20T09:00:00Z'
let test: TestDatabase
let annie: Asker
let bert: Asker

beforeEach(async () => {
  test = await freshDatabase()
  const esdorp = await makeVillage(test.database, 'esdorp')
  annie = esdorp.asker.coordinator as Asker
  bert = esdorp.asker['coordinator-2'] as Asker
})
afterEach(() => test.close())
const write = <T>(work: (tx: Tx) => Promise<T>) => test.database.inVillage(annie, 'write', work)

const ofOthers = [
  'Geert Kuipers rijdt, Kuipers belt nog',
  'Willem Kuijpers was er niet',
  'koffie bij Dominique Kuiper',
]

/** What Harm asked and what was said of him: Jan stands in all of it, and so do people who are called nearly the same. */
async function lived() {
  const made = await write(fill)
  const narrow = { resident_id: made.harm, circle: [bert.account] }
  await test.database.inVillage(bert, 'write', tx => putEntry(tx, bert, 'Onder ons: Jan Kuiper', at, narrow))
  return made
}
const fill = async (tx: Tx) => {
  const jan = await putResident(tx, annie, 'Jan Kuiper', { phones: [{ number: '0599-010140', note: '' }] })
  for (const name of ['Geert Kuipers', 'Willem Kuijpers', 'Dominique Kuiper'])
    await putResident(tx, annie, name)
  const harm = await putResident(tx, annie, 'Harm Anders', {
    goodToKnow: 'Sleutel ligt bij Jan Kuiper',
    phones: [{ number: '0599-010141', note: 'van jan kuiper' }],
    contacts: [
      { name: 'Jan Kuiper', relation: 'buurman', phone: '0599-010140' },
      { name: 'zus van Jan Kuiper', relation: '', phone: '0599-010142' },
    ],
  })
  const asked = {
    resident_id: harm,
    place: 'bij Jan Kuiper',
    called_by: 'Jan Kuiper',
    waiting_for: 'Jan Kuiper',
  }
  const request = await putRequest(tx, annie, 'Boodschappen, Jan Kuiper weet wat', at, asked)
  await putStep(tx, annie, request, at, {
    ...{ step: 'looking', note: 'jan kuiper gevraagd' },
    before: JSON.stringify({
      words: 'Jan Kuiper belde',
      called_by: 'Jan Kuiper',
      called_by_phone: '0599-010140',
    }),
  })
  const line = (words: string) => putEntry(tx, annie, words, at, { resident_id: harm })
  for (const words of [...ofOthers, 'Jan Kuiper zette zijn vuilnis buiten', 'Kuiper kwam zelf langs'])
    await line(words)
  const before = JSON.stringify({ contacts: [{ name: 'Jan Kuiper', relation: '', phone: '0599-010140' }] })
  await tx
    .insertInto('residents.events')
    .values({
      ...{ village_id: annie.village, resident_id: harm, what: 'changed', version: 2, by: annie.account, at },
      before,
    })
    .execute()
  return { jan, harm, request }
}

async function open(journal = openJournal(join(tmpdir(), `umkiek-journal-${randomUUID()}.jsonl`))) {
  const house = await openTestHouse(test, { now }, true, undefined, undefined, { journal })
  const browser = house.browser()
  await browser.signIn('coordinator')
  const erase = async (id: string, fields: Record<string, string>) => {
    const page = `/esdorp/mensen/${id}/wissen`
    const shown = await browser.get(page)
    const _version = shown.body.match(/name="_version" value="(\d+)"/)?.[1] as string
    const gone = await browser.post(page, { _version, sure: 'yes', ...fields })
    return { shown, gone: await browser.get(gone.location as string) }
  }
  return { house, browser, erase, journal }
}
const untouched = async () => {
  const { rows } = await test.admin.query('select words from logbook.entries where words = any ($1)', [
    ofOthers,
  ])
  expect(rows).toHaveLength(ofOthers.length)
}

it('covers his whole name in every text of others, those for a few too, and says truly what is left', async () => {
  const { house, browser, erase } = await open()
  const { jan, harm, request } = await lived()
  const { shown, gone } = await erase(jan, { named: 'yes' })
  expect(shown.body).toMatch(/name="named"[^>]*checked/)
  expect(readable(shown.body)).toContain('Dek de naam ook af bij anderen (13 plekken)')
  expect(await hitsIn(test, ['jan kuiper', '0599-010140'])).toEqual([])
  await untouched()
  expect(text(gone)).toContain('De bewoner is gewist. De naam is op 13 plekken bij anderen afgedekt.')
  // "Kuiper kwam zelf langs", and the three who are called nearly the same.
  expect(text(gone)).toMatch(/kan nog in [34] regels bij anderen staan/)
  expect(text(gone)).not.toMatch(/Alles is gewist|Kuiper/)
  const page = text(await browser.get(`/esdorp/logboek/${request}`))
  expect(page).toContain('Boodschappen, (naam gewist) weet wat')
  expect(text(await browser.get(`/esdorp/mensen/${harm}`))).toContain('zus van (naam gewist)')
  expect(await hitsIn(test, ['0599-010142'])).not.toEqual([])
  const found = await browser.post('/esdorp/zoeken', { q: 'jan kuiper vuilnis' })
  expect(found.status).not.toBe(500)
  expect(house.troubles).toEqual([])
})

it('leaves his name where nobody ticked it, and never says that all is gone', async () => {
  const { erase } = await open()
  const { jan } = await lived()
  const { gone } = await erase(jan, {})
  expect(text(gone)).toMatch(
    /De bewoner is gewist\. Het staat ook.*De naam of een deel ervan kan nog in \d+ regels/,
  )
  expect((await hitsIn(test, ['jan kuiper'])).length).toBeGreaterThan(5)
})

it('covers nothing while a second Jan Kuiper lives at another address, and says why', async () => {
  const { erase } = await open()
  const { jan } = await lived()
  const address = { street: 'Kerkpad', houseNumber: '2', postcode: '7899 BB', place: 'Esdorp' }
  const other = await write(tx => putResident(tx, annie, 'Jan Kuiper', { address }))
  const before = await hitsIn(test, ['vuilnis'])
  const { shown, gone } = await erase(jan, { named: 'yes' })
  expect(shown.body).not.toContain('name="named"')
  expect(text(shown)).toContain('De naam wordt bij anderen niet afgedekt. Hier staat nog iemand die zo heet')
  expect(text(gone)).not.toContain('afgedekt.')
  const { rows } = await test.admin.query(
    `select words from logbook.entries where words like 'Jan Kuiper zette%'`,
  )
  expect(rows).toHaveLength(1)
  expect(await hitsIn(test, ['vuilnis'])).toEqual(before)
  expect(await test.count('select count(*) from residents.residents where id = $1', [other])).toBe(1)
})

it('changes nothing on the page of somebody whose data rest', async () => {
  const { erase } = await open()
  const { jan, harm } = await lived()
  await test.admin.query('update residents.residents set frozen = true where id = $1', [harm])
  const before = await hitsIn(test, ['jan kuiper'])
  const { gone } = await erase(jan, { named: 'yes' })
  expect(text(gone)).toContain('kan nog in')
  const without = (hits: string[]) => hits.filter(hit => !hit.startsWith('residents.residents'))
  expect(without(await hitsIn(test, ['jan kuiper']))).toEqual(
    without(before).filter(hit => !/search_keys/.test(hit)),
  )
})

it('keeps covered in the copy of a neighbour what was covered there', async () => {
  const { erase, browser } = await open()
  const { jan, harm } = await lived()
  const page = `/esdorp/mensen/${harm}/inzage`
  await browser.post(page, { also: 'zijn vuilnis buiten' })
  const copy = async () => (await browser.post(`${page}/blad`, { as: 'file' }, page)).body
  expect(await copy()).not.toContain('vuilnis')
  await erase(jan, { named: 'yes' })
  expect(await copy()).not.toMatch(/vuilnis|buiten/)
  expect(await copy()).toContain('Boodschappen, (naam gewist) weet wat')
})

it('covers it again after an older backup was put back, from a journal without a name', async () => {
  const { jan } = await lived()
  await test.database.close()
  await test.admin.end()
  const name = new URL(test.urls.admin).pathname.slice(1)
  test = await freshDatabase(name)
  const { erase, journal } = await open()
  await erase(jan, { named: 'yes' })
  expect(journal.read()).toMatchObject([{ resident: jan, named: true }])
  expect(JSON.stringify(journal.read())).not.toContain('Kuiper')
  await test.close()
  test = await freshDatabase(name)
  expect((await hitsIn(test, ['jan kuiper'])).length).toBeGreaterThan(5)
  expect((await reapplyErasures(test.database, journal, now)).people).toBe(1)
  expect(await hitsIn(test, ['jan kuiper', '0599-010140'])).toEqual([])
  await untouched()
})
