/** A list that goes out in the form in which it came, so that the same program opens it again. */
import { defused, writeCsv } from './sheets.csv.ts'
import type { Form } from './sheets.ts'
import { pack } from './sheets.unpack.ts'
import { escapeXml, writeXlsx } from './sheets.xlsx.ts'

type Rows = readonly (readonly string[])[]

const kinds: Record<Form, { type: string; write: (rows: Rows) => string | Uint8Array<ArrayBuffer> }> = {
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: writeXlsx },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', write: rows => writeOds(rows) },
}

/** The whole answer, with a name for the file: `twijfel` becomes `twijfel.ods`. */
export const handOut = (form: Form, name: string, rows: Rows) =>
  new Response(kinds[form].write(rows), {
    headers: {
      'content-type': kinds[form].type,
      'content-disposition': `attachment; filename="${name}.${form}"`,
    },
  })

/** For LibreOffice: one sheet, text only; nothing stands in it but the cells. */
export function writeOds(rows: Rows): Uint8Array<ArrayBuffer> {
  const sheet = rows.map(row => `<table:table-row>${row.map(cellOf).join('')}</table:table-row>`).join('')
  const parts = {
    mimetype: kinds.ods.type,
    'META-INF/manifest.xml': `${begin}<manifest:manifest xmlns:manifest="${names}manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${kinds.ods.type}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    'content.xml': `${begin}<office:document-content xmlns:office="${names}office:1.0" xmlns:table="${names}table:1.0" xmlns:text="${names}text:1.0" office:version="1.3"><office:body><office:spreadsheet><table:table table:name="Umkiek">${sheet}</table:table></office:spreadsheet></office:body></office:document-content>`,
  }
  return pack(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })))
}

const begin = '<?xml version="1.0" encoding="UTF-8"?>\n'
const names = 'urn:oasis:names:tc:opendocument:xmlns:'

const cellOf = (cell: string) =>
  cell === ''
    ? '<table:table-cell/>'
    : `<table:table-cell office:value-type="string">${defused(cell)
        .split(/\r?\n|\r/)
        .map(line => `<text:p>${spaced(escapeXml(line))}</text:p>`)
        .join('')}</table:table-cell>`

/** Else two spaces are read as one, and those at the ends as none. */
const spaced = (line: string) =>
  line
    .replace(/^ +| {2,}| +$/g, spaces => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll('\t', '<text:tab/>')
