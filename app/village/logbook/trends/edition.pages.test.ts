/** What leaves the village: made once, the same for everybody, and nothing besides. It is 26 November 2026. */
import { beforeAll, describe, expect, it } from 'vitest'
import { readPaper } from '../../../../test/support/paper.ts'
import { unpack } from '../../../foundation/sheets.unpack.ts'
import { putRequest, putResident } from '../examples.rows.ts'
import { annie, clock, esdorp, house, test, write } from '../logbook.support.ts'
import { come, read, twoYearsOfHelp } from './trends.pages.support.ts'

beforeAll(twoYearsOfHelp)

describe('an edition', () => {
  const page = '/esdorp/trends/uitgaven/nieuw'
  const inhabitants = (value: number) =>
    test.admin.query(
      `insert into village.settings (village_id, name, value, set_by) values ($1, 'inhabitants', to_jsonb($2::int), $3)
       on conflict (village_id, name) do update set value = excluded.value`,
      [esdorp.id, value, annie.account],
    )
  const make = async (fields = {}) => {
    const browser = await come()
    return browser.post(page, { jaar: '2025', _key: browser.freshKey(), ...fields })
  }
  const stored = async () =>
    (await test.admin.query('select printed, hash from logbook.editions where village_id = $1', [esdorp.id]))
      .rows

  it('waits until the village said how many it is, and is not for one of 499', async () => {
    expect((await read(page)).said).toContain('Zeg eerst hoeveel inwoners het dorp heeft.')
    expect((await make()).status).toBe(422)
    await inhabitants(499)
    expect((await read(page)).said).toContain('Het dorp heeft 499 inwoners.')
    expect((await make()).status).toBe(422)
    expect(await stored()).toEqual([])
  })

  it('asks one touch again, is made once, and says what was seen (A9)', async () => {
    await inhabitants(620)
    expect((await read(page)).said).toMatch(/Vervoer 20 20 Klus in huis niet getoond/)
    expect((await make({ jaar: '2024' })).status).toBe(422)
    const browser = await come()
    clock.now = clock.now.add({ minutes: 11 })
    const asked = await browser.post(page, { jaar: '2025', _key: browser.freshKey() })
    expect(asked.location).toBe(`/account/nog-even?naar=${page}`)
    expect(await stored()).toEqual([])
    expect(await make()).toMatchObject({ status: 303, location: '/esdorp/trends/uitgaven?vastgelegd' })
    expect((await make()).location).toBe('/esdorp/trends/uitgaven')
    expect(await stored()).toHaveLength(1)
    expect((await read(page)).status).toBe(303)
  })

  it('never changes: not by a late record, not by hand (S4)', async () => {
    const before = await stored()
    const file = async () =>
      (await (await come('board')).get('/esdorp/trends/uitgave?jaar=2025&als=csv')).body
    const printed = await file()
    await write(annie, async tx => {
      for (let at = 0; at < 25; at++)
        await putRequest(tx, annie, 'Te laat', '2025-02-02T09:00:00Z', {
          resident_id: await putResident(tx, annie, `Laat ${at}`),
        })
    })
    for (const change of [
      `update logbook.editions set printed = 'x'`,
      'delete from logbook.editions',
      `insert into logbook.editions select village_id, year, printed, hash, by, at from logbook.editions`,
    ])
      await expect(
        write(annie, tx => tx.executeQuery({ sql: change, parameters: [] } as never)),
      ).rejects.toThrow()
    expect((await make()).location).toBe('/esdorp/trends/uitgaven')
    expect(await stored()).toEqual(before)
    expect(await file()).toBe(printed)
    await expect(test.admin.query(`update logbook.editions set printed = printed || ' '`)).rejects.toThrow(
      /editions_check/,
    )
  })

  it('hands out what was printed and nothing else (S9)', async () => {
    const browser = await come('board')
    const get = (form: string) =>
      house.answer(
        new Request(`https://umkiek.test/esdorp/trends/uitgave?jaar=2025&als=${form}`, {
          headers: { cookie: browser.cookie },
        }),
        '127.0.0.1',
      )
    const own = JSON.parse((await stored())[0].printed)
    const figures = new Set(
      [...own.quarters, ...own.kinds]
        .flatMap(({ people, requests }) => [people, requests])
        .filter(Boolean)
        .map(String),
    )
    expect(figures.size).toBeGreaterThan(1)
    const numbers = (words: string) => words.match(/(?<![\w.-])\d+(?![\w.-]|e kwartaal)/g) ?? []
    const csv = await (await get('csv')).text()
    for (const line of csv.split('\r\n').filter(line => /;/.test(line)))
      for (const cell of line.split(';').slice(1))
        expect(/^\D+$/.test(cell) || figures.has(cell), line).toBe(true)
    const parts = unpack(Buffer.from(await (await get('xlsx')).arrayBuffer()))
    if (typeof parts === 'string') throw new Error(parts)
    expect(parts).toHaveLength(5)
    const sheet = parts.find(({ name }) => name.includes('sheet1'))?.bytes.toString() ?? ''
    for (const [, number] of sheet.matchAll(/<v>([^<]*)/g)) expect(figures).toContain(number)
    const svg = await (await get('svg')).text()
    for (const [, said] of svg.matchAll(/<text[^>]*>([^<]*)/g))
      for (const number of numbers(said ?? '')) expect([...figures, '2025']).toContain(number)
    expect(svg).not.toMatch(/<script|xlink|href|metadata|<!--/)
    const paper = readPaper(Buffer.from(await (await get('pdf')).arrayBuffer()).toString('latin1')).join(' ')
    expect(paper).toContain('Wie om hulp vroeg in Esdorp, 2025')
    for (const out of [csv, sheet, svg, paper])
      expect(out).not.toMatch(/Vrager|Helper \d|Emmen|coordinator van/)
  })

  it('is not there for another year, nor for another village (S5)', async () => {
    const browser = await come()
    expect((await browser.get('/esdorp/trends/uitgave?jaar=2026&als=csv')).status).toBe(404)
    expect((await browser.get('/esdorp/trends/uitgave?jaar=2025&als=onzin')).status).toBe(303)
    const theirs = await come('coordinator', 'brinkstad')
    expect((await theirs.get('/brinkstad/trends/uitgave?jaar=2025&als=csv')).status).toBe(404)
    expect((await theirs.get('/brinkstad/trends/uitgaven')).body).not.toContain('uitgave?jaar')
  })
})
