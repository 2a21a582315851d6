/** Lists as programs really write them. */
import { describe, expect, it } from 'vitest'
import { xlsxOf } from '../../test/support/files.ts'
import { readDay } from './days.ts'
import { decode, readCsv, writeCsv } from './sheets.csv.ts'
import { readBook } from './sheets.ts'

describe('a day as Dutch lists write it', () => {
  const days: [string, string | null][] = [
    ['2026-03-03', '2026-03-03'],
    ['3-3-2026', '2026-03-03'],
    ['03/03/2026', '2026-03-03'],
    ['3 mrt 2026', '2026-03-03'],
    ['3 maart 2026', '2026-03-03'],
    ['13 Sept. 2026', '2026-09-13'],
    ['1 mei 2026', '2026-05-01'],
    ['29-2-2024', '2024-02-29'],
    ['29-2-2026', null],
    ['31/4/2026', null],
    ['3-13-2026', null],
    ['3-3/2026', null],
    ['3-3-26', null],
    ['3 mrtx 2026', null],
    ['3 martini 2026', null],
    ['morgen', null],
    ['', null],
    ['46000', null],
  ]
  it.each(days)('%s', (text, day) => {
    expect(readDay(text)).toBe(day)
  })
})

describe('a list', () => {
  const csvs: [string, string, string[]][] = [
    ['semicolons', 'Naam;Adres, plaats\n', ['Naam', 'Adres, plaats']],
    ['commas', 'Naam,Adres\n', ['Naam', 'Adres']],
    ['tabs', 'Naam\tAdres\n', ['Naam', 'Adres']],
    ['a mark of Excel', 'sep=,\r\n"Naam; voluit",Adres\r\n', ['Naam; voluit', 'Adres']],
    ['quotes inside a word', 'Naam;13" fiets\n', ['Naam', '13" fiets']],
    ['a line end in a cell', '"Naam\nvoluit";Adres\n', ['Naam\nvoluit', 'Adres']],
  ]
  it.each(csvs)('with %s', (_, text, first) => {
    expect(readCsv(text)[0]).toEqual(first)
  })

  it('in UTF-8, in Windows-1252 and in the Unicode text of Excel', () => {
    expect(decode(Buffer.from('Renée €'))).toBe('Renée €')
    expect(decode(Buffer.from([0x52, 0x65, 0x6e, 0xe9, 0x65, 0x20, 0x80]))).toBe('Renée €')
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Renée €', 'utf16le')]))).toContain(
      'Renée €',
    )
  })

  it('comes back from Excel with the lines counted as Excel counts them', async () => {
    const book = await readBook(
      xlsxOf([['Naam', 'Geboren', 'Nummer'], [], ['Jan & <Piet>', { day: '1899-12-31' }, 12.5]]),
    )
    expect(book).toEqual({
      ok: true,
      value: [
        {
          ...{ name: 'Blad1', hidden: false, hiddenColumns: [], from1904: false },
          rows: [
            { row: 1, cells: ['Naam', 'Geboren', 'Nummer'] },
            { row: 3, cells: ['Jan & <Piet>', '1899-12-31', '12.5'] },
          ],
        },
      ],
    })
  })

  it('goes out so that no program runs it, and comes back as it was (F6)', () => {
    const rows = [['=1+1', '+31', '-', '@x', "'t Heem", 'a;b', 'say "no"', 'two\nlines', 'plain']]
    const text = writeCsv(rows)
    expect(text.slice(1).split(';').slice(0, 4)).toEqual(["'=1+1", "'+31", "'-", "'@x"])
    expect(readCsv(text.slice(1))).toEqual(rows)
  })
})
