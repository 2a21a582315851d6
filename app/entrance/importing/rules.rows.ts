/** What a row under the heads is: something that was written down, or a total, a heading, a note between the lines. */
import type { Day } from '../../foundation/days.ts'
import { isRoughly, readWritten } from '../../foundation/days.written.ts'
import type { Row } from '../../foundation/sheets.book.ts'
import { isHead } from './rules.heads.ts'
import type { Columns } from './rules.lines.ts'

export type Kind = 'line' | 'header' | 'total' | 'day' | 'note'

export type Under<Column extends string> = {
  columns: Columns<Column>
  guess: readonly (Column | '')[]
  today: Day
}

export function kindOf<Column extends string>(
  { cells, merged }: Row,
  { columns, guess, today }: Under<Column>,
): Kind {
  if (isHead(cells, columns, today)) return 'header'
  // In a list of people a single name is a whole line.
  if (!columns.notes) return 'line'
  const filled = cells.flatMap((cell, at) => (cell && !merged?.includes(at) ? [{ cell, at }] : []))
  const [first] = filled
  if (!first) return 'note'
  if (filled.length <= 4 && filled.some(({ cell }) => isTotal(cell))) return 'total'
  const { day, told } = columns.notes
  const dayAt = guess.indexOf(day)
  if (filled.length === 1) {
    const { cell, at } = first
    if (dayAt < 0 && (isDay(cell, today) || isRoughly(cell))) return 'day'
    if (/^\d{1,6}$/.test(cell) && at !== dayAt) return 'total'
    // What was asked, and nothing else: somebody has to say when and by whom.
    const isAsked = guess[at] !== '' && told.includes(guess[at] as Column)
    return isAsked && !isAside(cell) ? 'line' : 'note'
  }
  const saysNothing = !filled.some(({ at }) => guess[at] && told.includes(guess[at] as Column))
  return saysNothing &&
    dayAt >= 0 &&
    !isDay(cells[dayAt] ?? '', today) &&
    told.some(one => guess.includes(one))
    ? 'note'
    : 'line'
}

const isDay = (cell: string, today: Day) =>
  ['day', 'yearless', 'other-weekday', 'no-such-day'].includes(readWritten(cell, { today }).is)

const isTotal = (cell: string) => /^(sub)?(totaal|totalen|total|aantal|som|gemiddeld)\b/i.test(cell.trim())

/** Said to whoever leafs through the notebook. */
const isAside = (cell: string) =>
  /^(zie|\*|=|-{2,}|_{2,}|geen|niets|niemand|let op|attentie|vanaf)/i.test(cell.trim()) ||
  /^\P{Ll}*\p{Lu}{5,}\P{Ll}*(t\/?m.*)?$/u.test(cell.trim())

const dittos = [
  '"',
  '”',
  '“',
  '„',
  "''",
  '″',
  '〃',
  ',,',
  '-"-',
  '- " -',
  'idem',
  'id.',
  'id',
  'ditto',
  'dito',
]

/** A mark that says "the same as above" is what stands above. */
export function withoutDittos(cells: readonly string[], above: readonly string[]): string[] {
  return cells.map((cell, at) => (dittos.includes(cell.trim().toLowerCase()) ? (above[at] ?? '') : cell))
}
