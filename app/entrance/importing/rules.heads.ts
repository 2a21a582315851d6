/** What stands above the columns: which row it is, and what each column may mean by it. */
import type { Day } from '../../foundation/days.ts'
import { readWritten } from '../../foundation/days.written.ts'
import type { Row } from '../../foundation/sheets.book.ts'
import { type Columns, meaningsOf } from './rules.lines.ts'

/**
 * Of the first rows the one that names the columns, and where the list begins. Null for a list without one: its first row
 * holds a day, a telephone number or a whole story.
 */
export function headOf<Column extends string>(
  rows: readonly Row[],
  columns: Columns<Column>,
  today: Day,
): { at: number; upper: number[] } | null {
  const first = rows.slice(0, 15)
  let at = first.findIndex(row => isHead(row.cells, columns, today))
  if (at >= 0) {
    const upper: number[] = []
    // Two rows of heads: the lower one names every column.
    while (rows[at + 1] && isHead((rows[at + 1] as Row).cells, columns, today)) upper.push(at++)
    return { at, upper }
  }
  at = first.findIndex(({ cells }) => cells.filter(Boolean).length >= 2)
  if (at < 0) at = 0
  const cells = rows[at]?.cells ?? []
  return cells.some(cell => isDatum(cell, columns, today)) ? null : { at, upper: [] }
}

/** Two known words above columns, or half of what stands there, and nothing that only stands in a list itself. */
export function isHead<Column extends string>(
  cells: readonly string[],
  columns: Columns<Column>,
  today: Day,
): boolean {
  const filled = cells.filter(Boolean)
  if (filled.length < 2 || filled.some(cell => isDatum(cell, columns, today))) return false
  const known = filled.filter(cell => isKnown(cell, columns)).length
  return known >= 2 && known / filled.length >= 0.4
}

const isKnown = <Column extends string>(cell: string, columns: Columns<Column>) => {
  const said = plainWords(cell) || cell.trim()
  return meaningsOf(columns).some(meaning => columns.words[meaning].includes(said))
}

const isDatum = <Column extends string>(cell: string, columns: Columns<Column>, today: Day) =>
  cell !== '' &&
  !isKnown(cell, columns) &&
  (cell.length > 40 ||
    cell.replace(/\D/g, '').length >= 7 ||
    ['day', 'yearless', 'no-such-day'].includes(readWritten(cell, { today }).is))

/** By the heads; where there are none, by what stands below. */
export function proposed<Column extends string>(
  header: readonly string[],
  rows: readonly Row[],
  columns: Columns<Column>,
  today: Day,
): (Column | '')[] {
  const guessed = guessColumns(header, columns.words, columns.many)
  if (!columns.looks || header.some(head => plainWords(head) !== '')) return guessed
  return columns.looks(
    header.map((_, at) => rows.map(({ cells }) => cells[at] ?? '').filter(Boolean)),
    today,
  )
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
  const said = header.map(head => plainWords(head) || head.trim())
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

/** Lower case, without accents and signs. */
export const plainWords = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
