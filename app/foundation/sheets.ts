/**
 * Lists that people bring along: CSV, XLSX or ODS, known by what is in them and never by their name. Whatever a stranger
 * sends, the answer is the sheets or one sentence; nothing here throws. The sentences are entrance words.
 */
import { clean, largestUpload } from './form.ts'
import { good, type Outcome, trouble } from './outcome.ts'
import { most, type Row, type SheetOf, TooMany } from './sheets.book.ts'
import { decode, readCsv, undefuse } from './sheets.csv.ts'
import { readOds } from './sheets.ods.ts'
import { unpack } from './sheets.unpack.ts'
import { readXlsx } from './sheets.workbook.ts'

export async function readBook(bytes: Uint8Array): Promise<Outcome<SheetOf[]>> {
  try {
    if (bytes.length > largestUpload) return problem('too-large')
    if (bytes.length === 0) return problem('empty')
    const sheets = sheetsOf(bytes)
    return sheets.ok ? tidied(sheets.value) : sheets
  } catch (trouble) {
    return trouble instanceof TooMany ? problem('too-many', most) : problem('damaged')
  }
}

const problem = (name: string, values?: Record<string, string | number>) =>
  trouble('file', `import.problem.${name}`, values)

function sheetsOf(bytes: Uint8Array): Outcome<SheetOf[]> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('PK')) return fromZip(Buffer.from(bytes))
  if (start.startsWith('\xd0\xcf\x11\xe0')) return problem('old-excel')
  const text = decode(bytes).replace(/^\ufeff/, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these, pictures and programs do
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text) || /^(%PDF|\{\\rtf)/.test(text)) return problem('not-a-list')
  if (/^\s*<(!doctype|!--|\?xml|html|head|body|meta|script|table|svg)/i.test(text)) return problem('web-page')
  try {
    const rows = readCsv(text).map((cells, at) => ({ row: at + 1, cells }))
    return good([{ name: '', hidden: false, hiddenColumns: [], from1904: false, rows }])
  } catch {
    return problem('quote')
  }
}

function fromZip(zip: Buffer): Outcome<SheetOf[]> {
  const parts = unpack(zip)
  if (parts === 'not-a-sheet') return problem('other-zip')
  if (typeof parts === 'string') return problem(parts)
  const sheets = parts.some(({ name }) => name === workbook) ? readXlsx(parts) : readOds(parts)
  for (const { rows } of sheets) for (const row of rows) row.cells = row.cells.map(undefuse)
  return good(sheets)
}
const workbook = 'xl/workbook.xml'

export const forms = ['csv', 'xlsx', 'ods'] as const
export type Form = (typeof forms)[number]
/** Which of the three a file is that could be read. */
export const formOf = (bytes: Uint8Array): Form => {
  const file = Buffer.from(bytes)
  if (file.subarray(0, 2).toString('latin1') !== 'PK') return 'csv'
  return file.includes(workbook) ? 'xlsx' : 'ods'
}

/** Without empty rows and empty sheets. */
function tidied(sheets: readonly SheetOf[]): Outcome<SheetOf[]> {
  const kept: SheetOf[] = []
  let [letters, lines] = [0, 0]
  for (const sheet of sheets) {
    const rows: Row[] = []
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        letters += cell.length
        if (cell.length > most.letters) return problem('long-cell', { line: row.row, most: most.letters })
        if (letters > most.lettersInAll) return problem('too-much')
      }
      const cells = row.cells.map(clean)
      while (cells.at(-1) === '') cells.pop()
      if (cells.length > most.columns) return problem('too-many', most)
      if (cells.length > 0) rows.push({ ...row, cells })
    }
    lines += rows.length
    if (lines > most.rows + 1) return problem('too-many', most)
    if (rows.length > 0) kept.push({ ...sheet, name: clean(sheet.name).slice(0, 80), rows })
  }
  return lines > 0 ? good(kept) : problem('empty')
}
