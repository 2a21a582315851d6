/** W8 in small: files that are not what they seem, and one that is simply long. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  freshDatabase,
  makeVillage,
  type TestDatabase,
  type TestVillage,
} from '../../../../test/support/database.ts'
import { sendFile, workbookOf, xlsxOf, zipOf } from '../../../../test/support/files.ts'
import { formOn, readable } from '../../../../test/support/forms.ts'
import { type Browser, openTestHouse } from '../../../../test/support/house.ts'

let test: TestDatabase
let house: Awaited<ReturnType<typeof openTestHouse>>
let esdorp: TestVillage
let annie: Browser
const page = '/esdorp/mensen/invoer'

beforeAll(async () => {
  test = await freshDatabase()
  house = await openTestHouse(test, { now: Temporal.Instant.from('2026-11-26T09:00:00Z') })
  esdorp = await makeVillage(test.database, 'esdorp')
  annie = house.browser()
  await annie.signIn('coordinator')
})
afterAll(async () => {
  expect(house.troubles).toEqual([])
  await test.close()
})

const megabytes = (n: number) => ' '.repeat(n * 1024 * 1024)
const sheet = (rows: string) => zipOf(workbookOf([], `<sheetData>${rows}</sheetData>`))
const twoRows = [['Naam'], ['Jan']]
const far = '<row r="1"><c r="A1"><v>1</v></c></row>'

const hostile: [string, () => Uint8Array | string, string][] = [
  ['nothing at all', () => '', 'Kies eerst een bestand'],
  ['heads without lines', () => 'Naam;Adres\n', 'geen regels onder de koppen'],
  ['only spaces', () => '  \n \n', 'geen regels onder de koppen'],
  ['a web page that calls itself a list', () => '<!DOCTYPE html><html><body>Naam</body></html>', 'webpagina'],
  ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2), 'geen lijst'],
  ['a letter in PDF', () => '%PDF-1.7\n%âãÏÓ\n', 'geen lijst'],
  ['an old Excel file', () => Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'oud Excel-bestand'],
  ['a letter in a zip', () => zipOf({ 'word/document.xml': '<x/>' }), 'geen Excel-bestand'],
  ['a zip cut in half', () => xlsxOf(twoRows).subarray(0, 400), 'beschadigd'],
  ['a zip with rubbish in it', () => zipOf({ 'xl/workbook.xml': '<<<' }), 'beschadigd'],
  [
    'a zip bomb',
    () => zipOf({ ...workbookOf(twoRows), 'xl/worksheets/sheet9.xml': megabytes(200) }),
    'Er zit te veel in dit bestand',
  ],
  [
    'a zip bomb that lies about its size',
    () => zipOf({ ...workbookOf(twoRows), 'xl/worksheets/sheet9.xml': megabytes(60) }, 10),
    'Er zit te veel in dit bestand',
  ],
  [
    'a cell at the end of the world',
    () => sheet(`${far}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    'meer dan 20000 regels',
  ],
  ['a row number in disguise', () => sheet(`${far}<row r="&#57;9999999"><c><v>1</v></c></row>`), 'meer dan'],
  ['100,000 columns', () => sheet(`<row r="1">${'<c/>'.repeat(100_000)}<c><v>1</v></c></row>`), 'meer dan'],
  ['20,001 lines', () => `Naam\n${'Jan\n'.repeat(20_001)}`, 'meer dan 20000 regels'],
  ['one column of 100,000 characters', () => `Naam\n${'x'.repeat(100_000)}\n`, 'Op regel 2 staat een vak'],
  [
    'ten million letters',
    () => `Naam\n${`${'x'.repeat(4990)}\n`.repeat(2100)}`,
    'Er zit te veel in dit bestand',
  ],
  [
    'words that unfold to gigabytes, in ODS',
    () => ods(`<!DOCTYPE x [<!ENTITY a "${'a'.repeat(999)}">]><table:table><table:table-row/></table:table>`),
    'beschadigd',
  ],
  [
    'a million rows in one, in ODS',
    () =>
      ods(
        '<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>Jan</text:p></table:table-cell></table:table-row></table:table>',
      ),
    'meer dan',
  ],
  [
    'a million cells in one, in ODS',
    () =>
      ods(
        '<table:table><table:table-row><table:table-cell table:number-columns-repeated="1000000"><text:p>Jan</text:p></table:table-cell></table:table-row></table:table>',
      ),
    'meer dan',
  ],
  ['a quote that never ends', () => 'Naam\n"Jan\nPiet\n', 'aanhalingsteken'],
]

const ods = (content: string) => zipOf({ mimetype: 'application/vnd.oasis', 'content.xml': content })

describe('a file that is no list (W8)', () => {
  it.each(hostile)('%s gets a sentence, and nothing is kept', async (_, bytes, sentence) => {
    const before = await test.count('select count(*) from residents.import_lines')
    const answer = await sendFile(house, annie, page, { name: 'leden.xlsx', bytes: bytes() })
    expect(answer.status).toBe(422)
    expect(readable(answer.body)).toContain(sentence)
    expect(answer.body).toContain('href="#field-file"')
    expect(await test.count('select count(*) from residents.import_lines')).toBe(before)
  })

  it('more than the house takes at all gets the sentence of the house', async () => {
    const answer = await sendFile(house, annie, page, { name: 'leden.csv', bytes: megabytes(11) })
    expect([answer.status, readable(answer.body).includes('te groot')]).toEqual([413, true])
  })

  it('damaged in a hundred ways, none of them breaks the house', async () => {
    const answers = new Set<number>()
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let n = 0; n < 100; n++) {
      const bytes = xlsxOf([
        ['Naam', 'Tel'],
        ['Jan', 602340123],
      ])
      for (let k = 0; k <= n % 6; k++) bytes[random(bytes.length)] = random(256)
      answers.add(
        (await sendFile(house, annie, page, { name: 'leden.xlsx', bytes, key: annie.freshKey() })).status,
      )
    }
    expect([...answers].sort()).toEqual([303, 422])
  })

  it('is known by what is in it: a CSV that is called .xlsx is read as what it is (W8)', async () => {
    const csv = await sendFile(house, annie, page, { name: 'leden.xlsx', bytes: 'Naam\nJan\n' })
    const xlsx = await sendFile(house, annie, page, { name: 'leden.csv', bytes: xlsxOf(twoRows) })
    expect([csv.status, xlsx.status]).toEqual([303, 303])
  })
})

const firsts =
  `Jan Griet Roelof Hendrikje Annie Wim Lammie Geert Trijntje Klaas Harm Aaltje Berend Fenna Jacob Roelie
  Albert Grietje Egbert Hilligje Lucas Marchien Otto Jantje Reint Zwaantje Tjeerd Wiebe Anneke Douwe Sietske`
    .trim()
    .split(/\s+/)
const families =
  `Hadders Bakker Eising Mulder Smit Wolters Oosting Bos Nijboer Kuipers Haveman Schuring Wilting Zwiers
  Speelman Enting Darwinkel Boelens Vedder Hidding Lanting Oldenbeuving Warners Koops Idema Braams Talens Aalders Pepping
  Kamps Homan Strating Sikkens Veenhuis Hummel Uneken Katerberg`
    .trim()
    .split(/\s+/)
const syllables = ['dor', 'wal', 'ker', 'sem', 'bol', 'tin', 'rup', 'gaf', 'mel', 'zon'] as const

describe('a long list', () => {
  it('of 5,000 people, in a village that knows 5,000, is tried and taken over in less than 20 seconds', async () => {
    const peopleFrom = (start: number) =>
      Array.from({ length: 5000 }, (_, n) => {
        const at = start + n
        const [first, family] = [firsts[at % firsts.length], families[(at * 7) % families.length]]
        const own = [1, 10, 100].map(part => syllables[Math.floor(at / part) % 10]).join('')
        const name = at % 3 ? `${first} ${family}` : `${first} ${own}${at % 2 ? 'stra' : 'ma'}`
        return `${name};06-0${String(1_000_000 + at * 7)};Straat ${at % 400} ${at % 97}`
      })
    const bring = async (lines: string[]) => {
      const chosen = await sendFile(house, annie, page, {
        name: 'lang.csv',
        bytes: `Naam;Telefoon;Adres\n${lines.join('\n')}\n`,
      })
      const place = chosen.location as string
      const columns = await annie.get(place)
      await annie.post(place, formOn(columns.body, 'Wat staat er in elke kolom?'))
      await house.finishImports()
      const trial = await annie.get(`${place}/proef`)
      const label = trial.body.match(/aria-label="(Neem [^"]*over)"/)?.[1] as string
      const taken = await annie.post(`${place}/proef`, { ...formOn(trial.body, label), do: 'take' })
      expect(taken.status).toBe(303)
      await house.finishImports()
    }
    const people = () =>
      test.count('select count(*) from residents.residents where village_id = $1', [esdorp.id])
    await bring(peopleFrom(0))
    const first = await people()
    expect(first).toBeGreaterThan(4000)
    const start = performance.now()
    await bring(peopleFrom(5000))
    const seconds = (performance.now() - start) / 1000
    console.info(`5,000 people beside ${first}: ${seconds.toFixed(1)} s, ${(await people()) - first} new`)
    expect(await people()).toBeGreaterThan(first + 1000)
    expect(seconds).toBeLessThan(20)
  }, 120_000)
})
