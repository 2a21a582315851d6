import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../test/support/database.ts'
import { openTestHouse } from '../../../test/support/house.ts'
import type { Asker, Tx } from '../../foundation/database.ts'
import { putEntry, putRequest, putResident } from './examples.rows.ts'
import { searchLogbook } from './queries.search.ts'
import { isMistyped } from './rules.mistyped.ts'
import { found, piecesOf, readAsked } from './rules.search.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: TestVillage
let brinkstad: TestVillage
let annie: Asker
let bert: Asker
let hadders: string
let eising: string
/** A Thursday. */
const clock = { now: Temporal.Instant.from('2026-11-26T09:00:00Z') }
const today = '2026-11-26'

beforeAll(async () => {
  test = await freshDatabase()
  esdorp = await makeVillage(test.database, 'esdorp')
  brinkstad = await makeVillage(test.database, 'brinkstad')
  annie = esdorp.asker.coordinator as Asker
  bert = esdorp.asker['coordinator-2'] as Asker
  house = await openTestHouse(test, clock)
})
afterAll(() => test.close())

const write = <T>(who: Asker, work: (tx: Tx) => Promise<T>) => test.database.inVillage(who, 'write', work)

async function search(q: string, who = 'coordinator', village = 'esdorp') {
  const browser = house.browser()
  await browser.signIn(who, village)
  const asked = await browser.post(`/${village}/zoeken`, { q })
  if (asked.location) expect(asked.location).toBe(`/${village}/zoeken`)
  const page = asked.location ? await browser.get(asked.location) : asked
  const main = page.body.slice(page.body.indexOf('<main'), page.body.indexOf('</main>'))
  const marked = [...main.matchAll(/<mark>([^<]+)<\/mark>/g)].map(([, words]) => words)
  const under = (heading: string) =>
    (main.split('<h2').find(part => part.includes(`>${heading}<`)) ?? '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
  return { ...page, main, marked, under, text: main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') }
}

const lastLog = async () => {
  const { rows } = await test.admin.query(
    `select l.action, s.subject_id as who, s.object_type as type, s.sensitivity
      from accounts.read_log l left join accounts.read_log_subjects s using (village_id, seq)
      where (l.village_id, l.seq) = (select village_id, seq from accounts.read_log
        where village_id = $1 order by seq desc limit 1)`,
    [esdorp.id],
  )
  return rows
}

describe('an empty box', () => {
  it('says what may be typed, and asks again when nothing was', async () => {
    const browser = house.browser()
    await browser.signIn('coordinator')
    const page = await browser.get('/esdorp/zoeken')
    expect(page.status).toBe(200)
    expect(page.body).toContain('Een naam, een woord, een dag of een telefoonnummer.')
    const nothing = await search('   ')
    expect(nothing.status).toBe(422)
    expect(nothing.text).toContain('Typ een naam, een woord of een nummer.')
  })

  it('says honestly that nothing was found, and leaves a trace of the asking', async () => {
    const { status, text } = await search('xyzzy')
    expect(status).toBe(200)
    expect(text).toContain('Niets gevonden voor ‘xyzzy’.')
    expect(await lastLog()).toEqual([{ action: 'S', who: null, type: null, sensitivity: null }])
  })
})

describe('what a coordinator looks for', () => {
  beforeAll(async () => {
    await write(annie, async tx => {
      hadders = await putResident(tx, annie, 'Mevrouw Hadders', {
        phones: [{ number: '0591-05 04 56', note: '' }],
      })
      eising = await putResident(tx, annie, 'Jan Eising')
      const ride = await putRequest(
        tx,
        annie,
        'Moet naar de fysiotherapeut met haar rollator',
        '2026-11-20T09:00:00Z',
        {
          resident_id: hadders,
          helper_id: eising,
          place: 'Emmen',
          wished_day: '2026-12-03',
        },
      )
      await putRequest(tx, annie, 'Haar fietsen staan lek', '2026-10-02T09:00:00Z', {
        resident_id: eising,
        kind: 'klus',
      })
      await putRequest(tx, annie, 'Ziekenhuisbezoek aan zijn vrouw', '2026-09-02T09:00:00Z', {})
      await putEntry(
        tx,
        annie,
        'Haar zoon is te bereiken op 0528 - 06 12 34, zei ze. De café-eigenaar weet ervan.',
        '2026-11-21T09:00:00Z',
        {
          request_id: ride,
          resident_id: hadders,
        },
      )
    })
  })

  it.each([
    ['Dutch word forms', 'fiets', 'Haar fietsen staan lek', 'fietsen'],
    ['a typing error', 'fysioterapeut', 'naar de fysiotherapeut', 'fysiotherapeut'],
    ['another typing error', 'rolator', 'met haar rollator', 'rollator'],
    ['letters changed places', 'rolaltor', 'met haar rollator', 'rollator'],
    ['a part of a long word', 'huisbezoek', 'Ziekenhuisbezoek aan zijn vrouw', 'Ziekenhuisbezoek'],
    ['two words', 'vrouw ziekenhuisbezoek', 'Ziekenhuisbezoek aan zijn vrouw', 'vrouw'],
    ['a place', 'emmen', 'met haar rollator', 'Emmen'],
    ['a word without its accent', 'cafe', 'eigenaar weet ervan', undefined],
    ['little words among others', 'de rollator van haar', 'met haar rollator', 'rollator'],
  ])('finds %s', async (_, typed, words, mark) => {
    const { text, marked, status } = await search(typed)
    expect(status).toBe(200)
    expect(text.replace(/ +/g, ' ')).toContain(words)
    if (mark) expect(marked).toContain(mark)
  })

  it('does not find what is something else altogether', async () => {
    const { text } = await search('rolluik')
    expect(text).not.toContain('met haar')
  })

  it('finds a person by a part of the name, and her request by name and word together', async () => {
    const one = await search('hadd')
    expect(one.under('Mensen')).toContain('Mevrouw Hadders')
    expect(one.main).toContain(`href="/esdorp/mensen/${hadders}"`)
    const both = await search('hadders fysiotherapeut')
    expect(both.under('Vragen')).toContain('Moet naar de fysiotherapeut')
    expect((await search('eising fysiotherapeut')).under('Vragen')).toContain('Moet naar de')
  })

  it('shows what has the most of the words when nothing has them all, and says so', async () => {
    const { under, text } = await search('die mevrouw met haar lekke fietsen vorig voorjaar')
    expect(text).toContain('Niets heeft al deze woorden. Dit lijkt er het meest op.')
    expect(under('Vragen')).toContain('Haar fietsen staan lek')
    expect((await search('rollator emmen')).text).not.toContain('Niets heeft al deze woorden')
    expect((await search('xyzzy plugh')).text).not.toContain('Niets heeft al deze woorden')
  })

  it.each(['0591-050456', '0591 05 04 56', '+31591050456', '050456'])(
    'finds a person by telephone: %s',
    async typed => {
      expect((await search(typed)).under('Mensen')).toContain('Mevrouw Hadders')
    },
  )

  it.each(['0528-061234', '0528 06 12 34', '+31 528 061234', '061234'])(
    'finds a number in a line: %s',
    async typed => {
      expect((await search(typed)).under('Regels uit het logboek')).toContain('Haar zoon is te bereiken')
    },
  )

  it.each(['3 december', '3-12', '3-12-2026', '3 dec 2026', '2026-12-03', '3 december rollator'])(
    'finds a request by its day: %s',
    async typed => {
      const { under } = await search(typed)
      expect(under('Vragen')).toContain('Moet naar de fysiotherapeut')
      expect(under('Vragen')).not.toContain('fietsen')
    },
  )

  it('finds a line by the day on which it was written', async () => {
    expect((await search('21 november')).under('Regels uit het logboek')).toContain('Haar zoon')
    expect((await search('20 november')).under('Regels uit het logboek')).toBe('')
  })

  it('tells the read log exactly whom it showed', async () => {
    const { text } = await search('fysiotherapeut')
    expect(text).toMatch(/Mevrouw Hadders .*met Jan Eising/)
    const log = await lastLog()
    expect(log.map(({ action }) => action)).toEqual(['S', 'S'])
    expect(log.map(({ who }) => who).sort()).toEqual([hadders, eising].sort())
    await search('hadders')
    expect(new Set((await lastLog()).map(({ who, type }) => `${type} ${who}`))).toEqual(
      new Set([`resident ${hadders}`, `request ${hadders}`, `request ${eising}`]),
    )
  })

  it('keeps what was typed in the box, and out of the address', async () => {
    const { main, location } = await search('mevrouw "hadders" <b>')
    expect(location).toBeNull()
    expect(main).toContain('value="mevrouw &quot;hadders&quot; &lt;b&gt;"')
  })

  it.each([
    "' or 1=1 --",
    'a & | ! b:*',
    '%',
    '__',
    '\\',
    '"',
    'or',
    'and not',
    '(((',
    '12',
    '0',
    '99-99-9999',
  ])('bears anything that is typed: %s', async typed => expect((await search(typed)).status).toBe(200))
})

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
