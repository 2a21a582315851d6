/** Files as people bring them, made from nothing: a zip, an Excel sheet, and a browser that sends one. */
import { crc32, deflateRawSync } from 'node:zlib'
import type { Browser, openTestHouse } from './house.ts'
import { testOrigin } from './house.ts'

type House = Awaited<ReturnType<typeof openTestHouse>>

/** Chooses a file on the page `path` and sends it with these other fields. */
export async function sendFile(
  house: House,
  who: Browser,
  path: string,
  { name, bytes, key }: { name: string; bytes: Uint8Array | string; key?: string },
) {
  const body = new FormData()
  body.append('_key', key ?? (await who.keyOn(path)))
  body.append('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  const headers = { cookie: who.cookie, origin: testOrigin, 'accept-language': 'nl' }
  const answer = await house.answer(
    new Request(testOrigin + path, { method: 'POST', body, headers }),
    '127.0.0.1',
  )
  return { status: answer.status, location: answer.headers.get('location'), body: await answer.text() }
}

/** A zip as programs write them, packed. `sizes` may lie about what is in it. */
export function zipOf(parts: Record<string, string | Uint8Array>, lie?: number): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, text] of Object.entries(parts)) {
    const bytes = Buffer.from(text as string)
    const packed = deflateRawSync(bytes)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(bytes), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(lie ?? bytes.length, 18)
    about.writeUInt16LE(name.length, 22)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), packed)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, where, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, ...directory, end])
}

/** A cell: text, a number, or a day as Excel keeps it (`{ day: '1941-03-12' }`). */
export type Cell = string | number | { day: string }

export const xlsxOf = (rows: readonly (readonly Cell[])[]): Buffer => zipOf(workbookOf(rows))

export function workbookOf(rows: readonly (readonly Cell[])[], sheet?: string): Record<string, string> {
  const strings: string[] = []
  const cellOf = (cell: Cell, at: number, row: number) => {
    const place = `r="${String.fromCharCode(65 + at)}${row + 1}"`
    if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`
    if (typeof cell === 'object') return `<c ${place} s="1"><v>${serialOf(cell.day)}</v></c>`
    return `<c ${place} t="s"><v>${strings.push(cell) - 1}</v></c>`
  }
  const lines = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellOf(cell, column, at)).join('')}</row>`,
  )
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const data = sheet ?? `<sheetData>${lines.join('')}</sheetData>`
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/>
      <Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst ${main}>${strings.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet ${main}>${data}</worksheet>`,
  }
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** Excel counts days from 30 December 1899. */
const serialOf = (day: string) =>
  Temporal.PlainDate.from('1899-12-30').until(Temporal.PlainDate.from(day), { largestUnit: 'day' }).days
