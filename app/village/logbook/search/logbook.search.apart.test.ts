/** What nobody may find, and how the words are read. */

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Asker } from '../../../foundation/database.ts'
import { putEntry, putRequest, putResident } from '../examples.rows.ts'
import { annie, bert, brinkstad, esdorp, house, test, write } from '../logbook.support.ts'
import { lastLog, search, today } from './logbook.search.support.ts'
import { searchLogbook } from './queries.search.ts'
import { isMistyped } from './rules.mistyped.ts'
import { found, piecesOf, readAsked } from './rules.search.ts'

describe('may not', () => {
  it('shows a line for a few to those few only', async () => {
    const stil = await write(bert, async tx => {
      const resident_id = await putResident(tx, bert, 'Meneer Stil')
      await putEntry(tx, bert, 'Schuldhulpverlening besproken', '2026-11-25T09:00:00Z', {
        resident_id,
        circle: [bert.account],
      })
      return resident_id
    })
    for (const typed of ['schuldhulpverlening', 'schuldhulpverleening', 'hulpverlening', '25-11']) {
      const annies = await search(typed)
      expect(annies.body).not.toContain('besproken')
      expect((await lastLog()).map(({ who }) => who)).not.toContain(stil)
    }
    const berts = await search('schuldhulpverlening', 'coordinator-2')
    expect(berts.under('Regels uit het logboek')).toContain('Meneer Stil')
    expect(await lastLog()).toMatchObject([{ who: stil, type: 'entry', sensitivity: 'narrow' }])
  })

  it('finds nothing of the other village, neither whole nor in part nor nearly', async () => {
    const other = brinkstad.asker.coordinator as Asker
    await write(other, async tx => {
      const resident_id = await putResident(tx, other, 'Kanarie Zangvogel', {
        phones: [{ number: '0511-023344', note: '' }],
      })
      const request = await putRequest(tx, other, 'Kanariezaad kopen', '2026-11-26T08:00:00Z', {
        resident_id,
        wished_day: '2026-12-04',
      })
      await putEntry(tx, other, 'Kanariezaad is op, belt 0511-056677', '2026-11-26T08:00:00Z', {
        request_id: request,
      })
    })
    for (const typed of [
      'kanariezaad',
      'kanarizaad',
      'zaad',
      'zangvogel',
      '0511-023344',
      '0511-056677',
      '4 december',
      '26 november',
    ])
      expect((await search(typed)).main.replace(/value="[^"]*"|‘[^’]*’/g, '')).not.toMatch(
        /kanarie|zangvogel/i,
      )
    const theirs = await search('kanarizaad', 'coordinator', 'brinkstad')
    expect(theirs.under('Vragen')).toContain('Kanariezaad kopen')
  })

  it('answers in the database itself only whoever asks for this village as a coordinator', async () => {
    await write(annie, tx => putRequest(tx, annie, 'De rollator kraakt', '2026-11-25T09:00:00Z', {}))
    const wanted = { words: ['rollator'], people: [[]], days: [] }
    const asking = (asker: Asker) =>
      test.database.inVillage(asker, 'read', tx => searchLogbook(tx, esdorp.id, wanted, 20))
    expect((await asking(annie)).requests).toHaveLength(1)
    expect(await asking(brinkstad.asker.coordinator as Asker)).toMatchObject({ requests: [], lines: [] })
    expect(await asking(esdorp.asker.volunteer as Asker)).toMatchObject({ requests: [], lines: [] })
    // The functions behind it, past the fence that the rows would meet.
    const ids = (asker: Asker, table: 'requests' | 'entries', word: string) =>
      test.database.inVillage(asker, 'read', async tx => {
        const find = sql.raw(`logbook.find_${table}`)
        return (await sql`select ${find}(${[word]}::text[], '{}', '{}', '{}', 20)`.execute(tx)).rows.length
      })
    expect(await ids(annie, 'requests', 'rollator')).toBe(1)
    expect(await ids(brinkstad.asker.coordinator as Asker, 'requests', 'rollator')).toBe(0)
    expect(await ids(esdorp.asker.volunteer as Asker, 'requests', 'rollator')).toBe(0)
    expect(await ids(bert, 'entries', 'schuldhulpverlening')).toBe(1)
    expect(await ids(annie, 'entries', 'schuldhulpverlening')).toBe(0)
    expect(await ids(brinkstad.asker.coordinator as Asker, 'entries', 'schuldhulpverlening')).toBe(0)
    const near = (asker: Asker) =>
      test.database.inVillage(asker, 'read', async tx => {
        const found = await sql<{ word: string }>`select word from logbook.words_near('{rolator}')`.execute(
          tx,
        )
        return found.rows.map(({ word }) => word)
      })
    expect(await near(annie)).toEqual(['rollator'])
    expect(await near(brinkstad.asker.coordinator as Asker)).toEqual([])
    expect(await near(esdorp.asker.volunteer as Asker)).toEqual([])
    const outside = `select count(*) from logbook.find_requests('{rollator}', '{}', '{}', '{}', 20)`
    expect(await test.count(outside)).toBe(0)
    await expect(
      test.database.inVillage(annie, 'read', tx =>
        tx.selectFrom('logbook.vocabulary').select('word').execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })

  it.each(['volunteer', 'treasurer', 'board', 'host', 'reader', 'administrator'])(
    'is not for a %s',
    async who => {
      const browser = house.browser()
      await browser.signIn(who)
      expect((await browser.get('/esdorp/zoeken')).status).toBe(404)
    },
  )
})

describe('what is read from the box', () => {
  it.each([
    ['3 december', [], ['2025-12-03', '2026-12-03']],
    ['26 november', [], ['2026-11-26']],
    ['29-2-2027', [], []],
    ['1/12/26 hadders', ['hadders'], ['2026-12-01']],
    ['06-02 34 56 78', ['0602345678'], []],
    ['0031 591 050456', ['0591050456'], []],
    ['10 eieren', ['10', 'eieren'], []],
    ['Hadders Hadders', ['Hadders'], []],
  ])('%s', (typed, words, days) => expect(readAsked(typed, today)).toMatchObject({ words, days }))

  it.each([
    ['zikenhuis', 'ziekenhuis', true],
    ['fiest', 'fiets', true],
    ['café', 'cafe', true],
    ['rolaltor', 'rollator', true],
    ['rolluik', 'rollator', false],
    ['maan', 'man', true],
    ['maan', 'mens', false],
    ['aan', 'naar', false],
  ])('%s may be %s: %s', (typed, meant, may) => expect(isMistyped(typed, meant)).toBe(may))

  it('shows of a long text the part around what was found', () => {
    const long = `${'woord '.repeat(80)}${found.from}rollator${found.to} ${'en meer '.repeat(80)}`
    const pieces = piecesOf(long)
    expect(pieces.find(({ hit }) => hit)?.text).toBe('rollator')
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(200)
    expect(pieces[0]?.text.startsWith('… woord')).toBe(true)
    expect(piecesOf('kort')).toEqual([{ text: 'kort', hit: false }])
  })
})

it('met nothing unexpected', () => expect(house.troubles).toEqual([]))
