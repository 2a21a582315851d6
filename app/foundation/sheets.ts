/**
 * Lists that people bring along: CSV or XLSX, known by what is in them and never by their name. Whatever a stranger
 * sends, the answer is the rows or one sentence; nothing here throws. The sentences are entrance words.
 */
import { readSheet as readXlsx } from 'read-excel-file/universal'
import { clean, largestUpload } from './form.ts'
import { good, type Outcome, trouble } from './outcome.ts'
import { decode, readCsv } from './sheets.csv.ts'
import { isTooWide, pack, unpack } from './sheets.unpack.ts'

/** `line` counts as the program counts that made the file: the header is usually line 1. */
export type SheetLine = { line: number; cells: string[] }
export type Sheet = { header: SheetLine; lines: SheetLine[] }

export const most = { rows: 20_000, columns: 60, letters: 5_000, lettersInAll: 10_000_000 }

export async function readSheet(bytes: Uint8Array): Promise<Outcome<Sheet>> {
  try {
    if (bytes.length > largestUpload) return problem('too-large')
    if (bytes.length === 0) return problem('empty')
    const rows = await rowsOf(bytes)
    return rows.ok ? tidied(rows.value) : rows
  } catch {
    return problem('damaged')
  }
}

const problem = (name: string, values?: Record<string, string | number>) =>
  trouble('file', `import.problem.${name}`, values)

async function rowsOf(bytes: Uint8Array): Promise<Outcome<string[][]>> {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('PK')) return fromXlsx(Buffer.from(bytes))
  if (start.startsWith('\xd0\xcf\x11\xe0')) return problem('old-excel')
  const text = decode(bytes).replace(/^\ufeff/, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these, pictures and programs do
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text) || /^(%PDF|\{\\rtf)/.test(text)) return problem('not-a-list')
  if (/^\s*<(!doctype|!--|\?xml|html|head|body|meta|script|table|svg)/i.test(text)) return problem('web-page')
  try {
    return good(readCsv(text))
  } catch {
    return problem('quote')
  }
}

async function fromXlsx(zip: Buffer): Promise<Outcome<string[][]>> {
  const parts = unpack(zip)
  if (parts === 'not-a-sheet') return problem('other-zip')
  if (typeof parts === 'string') return problem(parts)
  const limits = { rows: most.rows + 1, columns: most.columns }
  if (parts.some(part => isTooWide(part, limits))) return problem('too-many', most)
  const { buffer } = pack(parts)
  const rows = await readXlsx(buffer)
  return good(rows.map(row => row.map(textOf)))
}

const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell)
}

function tidied(rows: string[][]): Outcome<Sheet> {
  const lines: SheetLine[] = []
  let letters = 0
  for (const [at, row] of rows.entries()) {
    const cells: string[] = []
    for (const cell of row) {
      letters += cell.length
      if (cell.length > most.letters) return problem('long-cell', { line: at + 1, most: most.letters })
      if (letters > most.lettersInAll) return problem('too-much')
      cells.push(clean(cell))
    }
    while (cells.at(-1) === '') cells.pop()
    if (cells.length > 0) lines.push({ line: at + 1, cells })
    if (cells.length > most.columns || lines.length > most.rows + 1) return problem('too-many', most)
  }
  const [header, ...rest] = lines
  return header && rest.length > 0 ? good({ header, lines: rest }) : problem('empty')
}

/**
 * What each column may mean, by the words above it: `''` for one that says nothing known. A meaning is given once,
 * but for those that `many` names.
 */
export function guessColumns<Meaning extends string>(
  header: readonly string[],
  words: Readonly<Record<Meaning, readonly string[]>>,
  many: readonly Meaning[],
): (Meaning | '')[] {
  const meanings = Object.keys(words) as Meaning[]
  const guessed: (Meaning | '')[] = header.map(() => '')
  const said = header.map(head => plainWords(head))
  const give = (fits: (head: string, word: string) => boolean) => {
    for (const [at, head] of said.entries()) {
      if (guessed[at]) continue
      const free = meanings.filter(meaning => many.includes(meaning) || !guessed.includes(meaning))
      const fitting = free.flatMap(meaning =>
        words[meaning].filter(word => fits(head, word)).map(word => ({ meaning, word })),
      )
      // "straat huisnummer" is an address, although "straat" stands in it too.
      guessed[at] = fitting.sort((one, other) => other.word.length - one.word.length)[0]?.meaning ?? ''
    }
  }
  give((head, word) => head === word)
  give((head, word) => ` ${head} `.includes(` ${word} `))
  return guessed
}

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
