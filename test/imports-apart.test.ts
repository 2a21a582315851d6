/** Z13: a file that is brought along cannot point into another village, whatever stands in its cells. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { columns as ofRequests } from '../app/village/logbook/import/rules.columns.ts'
import { columns as ofPeople } from '../app/village/residents/import/rules.columns.ts'
import { chance } from './support/chance.ts'
import { freshDatabase, type TestDatabase } from './support/database.ts'
import { sendFile } from './support/files.ts'
import { leaks, type Matrix, openMatrix } from './support/matrix.ts'
import { pointers } from './support/pointers.ts'
import { fill } from './support/sending.ts'
import { versionOn } from './support/shown.ts'

let test: TestDatabase
let matrix: Matrix
let references: string[]

beforeAll(async () => {
  test = await freshDatabase()
  matrix = await openMatrix(test)
  references = await referencesTo(matrix)
})
afterAll(async () => {
  expect(matrix.house.troubles).toEqual([])
  await test.close()
})

const rooms = [
  { path: 'mensen', columns: Object.keys(ofPeople.words), usual: {}, made: 'residents.residents' },
  {
    path: 'logboek',
    columns: Object.keys(ofRequests.words),
    usual: { day: '2026-11-20', who: 'Griet Hadders', words: 'Naar Emmen' },
    made: 'logbook.requests',
  },
] as const

it.each(rooms)(
  'brings nothing of another village into $path',
  async ({ path, columns, usual, made }) => {
    const { esdorp, brinkstad, house } = matrix
    const annie = matrix.browsers.coordinator
    const before = await test.count(`select count(*) from ${made} where village_id = $1`, [esdorp.id])
    const found: string[] = []
    for (let seed = 1; seed <= 8; seed++) {
      const dice = chance(seed)
      // The first files hold no word of Brinkstad themselves: an answer that does, has it from there.
      const clean = seed <= 4
      const words = references.filter(word => !clean || !word.includes(brinkstad.canary))
      const cell = (column: string, line: number) => {
        if (dice.often(0.12)) return dice.one(words)
        return column === 'name' ? nameOf(seed, line) : ((usual as Record<string, string>)[column] ?? '')
      }
      const lines = Array.from({ length: 14 }, (_, line) =>
        columns.map(column => quoted(cell(column, line))).join(';'),
      )
      const bytes = [columns.join(';'), ...lines].join('\n')
      const sent = await sendFile(house, annie, `/esdorp/${path}/invoer`, {
        name: `${brinkstad.ids.list}.csv`,
        bytes,
      })
      const place = sent.location as string
      const page = await annie.get(place)
      const meant = Object.fromEntries(columns.map((column, at) => [`column-${at}`, column]))
      const hostile = { near: brinkstad.ids.resident as string, made_id: brinkstad.ids.resident as string }
      const tried = await annie.post(place, {
        ...meant,
        ...hostile,
        strangers: 'add',
        _version: versionOn(page),
      })
      expect([seed, tried.status, tried.location]).toEqual([seed, 303, `${place}/proef`])
      const proef = `${place}/proef`
      const seen = [page, await annie.get(proef)]
      for (const line of ['2', '3', brinkstad.ids.resident as string])
        seen.push(
          await annie.post(proef, {
            do: 'somebody-else',
            line,
            near: brinkstad.ids.resident as string,
            _version: versionOn(await annie.get(proef)),
          }),
        )
      // Sheets, years and numbers of lines that are ids of Brinkstad point nowhere.
      const foreign = brinkstad.ids.resident as string
      for (const answer of [
        { do: 'leave-out', line: foreign },
        { do: 'year', line: '4', year: foreign, whole: 'yes' },
        { do: 'no-number', line: foreign },
        { do: 'as-is', line: '5', near: foreign },
      ])
        seen.push(await annie.post(proef, { ...answer, _version: versionOn(await annie.get(proef)) }))
      seen.push(
        await annie.post(place, { ...meant, ...hostile, strangers: 'add', sheets: 'yes', sheet: foreign }),
      )
      seen.push(await annie.post(proef, { do: 'take', _version: versionOn(await annie.get(proef)) }))
      seen.push(await annie.get(proef), await annie.get(`${place}/terug`))
      found.push(...seen.filter(({ status }) => status >= 500).map(({ status }) => `file ${seed}: ${status}`))
      if (clean && seen.some(answer => leaks(answer, brinkstad.canary)))
        found.push(`file ${seed} shows Brinkstad`)
    }
    expect([...found, ...(await pointers(test.admin, esdorp, brinkstad))]).toEqual([])
    expect(await brinkstad.fingerprint()).toBe(brinkstad.untouched)
    // They really came in.
    const after = await test.count(`select count(*) from ${made} where village_id = $1`, [esdorp.id])
    expect(after - before).toBeGreaterThan(12)
  },
  60_000,
)

it('does not know a file again that another village brought along (Z13)', async () => {
  const bytes = 'Naam;Straat;Huisnummer\nWieke Zwaving;Brink;1\nHarm Tinge;Brink;2'
  const verdicts: unknown[] = []
  for (const village of ['brinkstad', 'esdorp']) {
    const browser = matrix.house.browser()
    await browser.signIn('coordinator', village)
    const { location } = await sendFile(matrix.house, browser, `/${village}/mensen/invoer`, {
      name: 'leden.csv',
      bytes,
    })
    const place = location as string
    await browser.post(place, {
      'column-0': 'name',
      'column-1': 'street',
      'column-2': 'number',
      _version: versionOn(await browser.get(place)),
    })
    const id = place.split('/').at(-1)
    const { rows } = await test.admin.query(
      'select verdict from residents.import_lines where import_id = $1 order by line',
      [id],
    )
    verdicts.push(rows.map(({ verdict }) => verdict))
    const proef = `${place}/proef`
    await browser.post(proef, { do: 'take', _version: versionOn(await browser.get(proef)) })
  }
  expect(verdicts).toEqual([
    ['header', 'new', 'new'],
    ['header', 'new', 'new'],
  ])
})

it('opens no file of another village, and takes none over (Z13)', async () => {
  const { brinkstad, browsers } = matrix
  const annie = browsers.coordinator
  const print = await brinkstad.fingerprint()
  for (const path of ['/:village/mensen/invoer/:list', '/:village/logboek/invoer/:book'])
    for (const page of ['', '/proef', '/terug']) {
      const address = fill(path + page, 'esdorp', brinkstad.ids)
      expect([address, (await annie.get(address)).status]).toEqual([address, 404])
      const fields = { 'column-0': 'name', do: 'take', _version: '1', _key: annie.freshKey() }
      const { status } = await annie.post(address, fields)
      expect([address, [404, 405].includes(status)]).toEqual([address, true])
    }
  expect(await brinkstad.fingerprint()).toBe(print)
})

/** All that could be taken for something of Brinkstad: ids of everything, accounts, names, numbers, its address. */
async function referencesTo({ brinkstad }: Matrix): Promise<string[]> {
  const { rows } = await test.admin.query(
    `select account_id::text as word from accounts.memberships where village_id = $1
     union select name from accounts.memberships where village_id = $1
     union select id::text from residents.phones where village_id = $1
     union select fingerprint from residents.import_rows where village_id = $1`,
    [brinkstad.id],
  )
  const { canary, id, ids } = brinkstad
  return [
    ...Object.values(ids),
    ...rows.map(({ word }) => word as string),
    ...[id, canary, `${canary} ${canary}`, canary.slice(0, -1), '0599-010111', '+31599010111', 'brinkstad'],
    ...[
      `${canary}@example.org`,
      `line:1`,
      `/brinkstad/mensen/${ids.resident}`,
      `{${ids.resident}}`,
      `["${ids.resident}"]`,
    ],
  ]
}

/** Eight files of fourteen people each, none of whom sounds like another. */
const nameOf = (seed: number, line: number) =>
  `${['Bart', 'Dirk', 'Femke', 'Geert', 'Hilje', 'Jantina', 'Klaas', 'Lammert'][seed - 1]} ${
    'Abbring Boelens Cazemier Doornbos Eising Folkerts Gringhuis Hofsteenge Iwema Jonkman Kuipers Luinge Meursing Nijboer'.split(
      ' ',
    )[line]
  }`

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
