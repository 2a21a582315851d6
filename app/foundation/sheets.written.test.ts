/** F6: what we hand out as a list runs nothing in the program that opens it. */
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './sheets.csv.ts'
import { formOf, readBook } from './sheets.ts'
import { unpack } from './sheets.unpack.ts'
import { writeOds } from './sheets.written.ts'
import { writeXlsx } from './sheets.xlsx.ts'

const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', '\0=1+1', '=cmd|" /C calc"!A0']
const inside = ['boodschappen\r\n- melk\r=1+1\n+2', '\n=1']
const texts = ['Klus & <tuin>', '"haakjes"; en komma, ', 'Renée 😀', '', 'a=b', "'s Gravenhage"]

describe('a list that leaves the house (F6)', () => {
  it('as CSV begins no cell as a formula', () => {
    const cells = writeCsv([formulas])
      .replace(/^\ufeff/, '')
      .split(';')
      .map(cell => cell.replace(/^"/, ''))
    for (const cell of cells.slice(0, formulas.length)) expect(cell).toMatch(/^'|^ \/C/)
    // A program that takes another mark breaks the cell at each line end.
    for (const line of writeCsv([inside, formulas]).split(/[\r\n]/))
      expect(line).not.toMatch(/^"?[=+\-@\t\0]/)
    expect(readCsv(writeCsv([inside, formulas]).replace(/^\ufeff/, ''))).toEqual([inside, formulas])
    expect(readCsv(writeCsv([texts]).replace(/^\ufeff/, ''))).toEqual([texts])
  })

  it('as XLSX holds text and numbers only, and comes back as it was', async () => {
    const bytes = writeXlsx([
      ['Soort', 'Mensen'],
      ...formulas.map(text => [text, 5]),
      ...texts.filter(Boolean).map(text => [text, 10.5]),
    ])
    const parts = unpack(Buffer.from(bytes))
    if (typeof parts === 'string') throw new Error(parts)
    const xml = parts.map(({ bytes }) => bytes.toString()).join('')
    expect(xml).not.toMatch(/<f[\s>]|hidden|docProps|creator|<col\b/)
    for (const [, text] of xml.matchAll(/<t xml:space="preserve">([^<]*)/g))
      expect(text).not.toMatch(/^[=+\-@\t\r\0]/)
    const sheet = await readBook(bytes)
    expect(sheet).toMatchObject({ ok: true })
    const cells = JSON.stringify(sheet)
    for (const text of texts.filter(Boolean))
      expect(cells).toContain(JSON.stringify(text.trim()).slice(1, -1))
  })

  it.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ] as const)('as %s comes back letter for letter, beyond the column Z too', async (form, write) => {
    const wide = Array.from({ length: 40 }, (_, at) => `kolom ${at + 1}`)
    const rows = [
      wide,
      [...formulas.slice(0, 4), 'twee  spaties', 'een\nregel eronder', "'s Gravenhage & <b>"],
    ]
    const bytes = write(rows)
    expect(formOf(bytes)).toBe(form)
    const book = await readBook(bytes)
    expect(book.ok && book.value[0]?.rows.map(({ cells }) => cells)).toEqual(rows)
  })

  it('as ODS is what LibreOffice asks for: its kind first, unpacked, and no formula in it', () => {
    const bytes = Buffer.from(writeOds([formulas]))
    expect(bytes.subarray(30, 84).toString('latin1')).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    )
    expect(bytes.toString('utf8')).not.toMatch(/table:formula|meta:|dc:creator/)
    for (const [, text] of bytes.toString('utf8').matchAll(/<text:p>([^<]*)/g))
      expect(text).not.toMatch(/^[=+\-@\t\r\0]/)
  })
})
