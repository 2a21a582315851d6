/**
 * A file as people kept it becomes lines under one row of heads: several sheets, heads that come again or change
 * halfway, a day above the rows. Every row is kept, also one that is passed over, with the reason.
 */
import type { Day } from '../../foundation/days.ts'
import type { Row, SheetOf } from '../../foundation/sheets.book.ts'
import { headOf, plainWords, proposed } from './rules.heads.ts'
import type { Columns, Why } from './rules.lines.ts'
import { kindOf, type Under, withoutDittos } from './rules.rows.ts'

/** Where a line stood. `under`: the day above it. Empty or false is left out. */
export type Place = {
  sheet: string
  row: number
  part: number
  hidden?: true
  merged?: true
  from1904?: true
}
/** A sheet. `own`: it holds what this room takes over. */
export type Part = { name: string; title: string; hidden: boolean; own: boolean; on: boolean; lines: number }
/** A column of the whole file; `blocks` are the stretches of rows that have it. */
export type Head = { text: string; hidden: boolean; blocks: number[]; parts: number[] }
export type Begun = {
  heads: Head[]
  guess: string[]
  parts: Part[]
  lines: { place: Place; cells: string[]; passed: Why | null }[]
}

/** Above a column that we add: the day that stood as a heading above the rows. */
export const dayAbove = '§day'

export function readBlocks<Column extends string>(
  sheets: readonly SheetOf[],
  columns: Columns<Column>,
  today: Day,
): Begun {
  const begun: Begun = { heads: [], guess: [], parts: [], lines: [] }
  const byKey = new Map<string, number>()
  let blocks = 0
  for (const [part, sheet] of sheets.entries()) {
    const head = headOf(sheet.rows, columns, today)
    const title = sheet.rows.slice(0, head?.at ?? 0).flatMap(({ cells }) => cells.filter(Boolean))
    const entry: Part = {
      name: sheet.name,
      title: title.join(' ').slice(0, 200),
      hidden: sheet.hidden,
      own: false,
      on: false,
      lines: 0,
    }
    begun.parts.push(entry)
    const placeOf = (row: Row): Place => ({
      ...{ sheet: sheet.name, row: row.row, part },
      ...(row.hidden ? { hidden: true } : {}),
      ...(row.merged ? { merged: true } : {}),
      ...(sheet.from1904 ? { from1904: true } : {}),
    })
    const pass = (row: Row, why: string) =>
      begun.lines.push({
        place: placeOf(row),
        cells: row.cells,
        passed: { sentence: `import.passed.${why}` },
      })

    const body = sheet.rows.slice(head ? head.at + 1 : 0)
    for (const [at, row] of sheet.rows.slice(0, head ? head.at + 1 : 0).entries())
      pass(row, at === head?.at || head?.upper.includes(at) ? 'header' : 'title')

    let places: number[] = []
    let under = {} as Under<Column>
    const begin = (header: readonly string[], rows: readonly Row[]) => {
      const guess = proposed(header, rows, columns, today)
      under = { columns, guess, today }
      blocks++
      const seen = new Set<string>()
      places = guess.map((meaning, at) => {
        const text = header[at] ?? ''
        let key = plainWords(text) || text.trim() || `?${at}`
        while (seen.has(key)) key += '#'
        seen.add(key)
        return columnFor(begun, byKey, {
          key,
          text,
          meaning,
          block: blocks,
          part,
          hidden: sheet.hiddenColumns.includes(at),
        })
      })
      const has = (column: Column) => guess.includes(column) || column === columns.notes?.day
      if (
        columns.missing(has).length === 0 &&
        (guess.includes(columns.notes?.day as Column) || hasDays(rows, under))
      )
        entry.own = true
    }
    const widest = Math.max(0, ...body.map(({ cells }) => cells.length))
    const header = head ? (sheet.rows[head.at]?.cells ?? []) : []
    begin(
      Array.from({ length: Math.max(widest, header.length) }, (_, at) => header[at] ?? ''),
      body,
    )

    let [above, day, dayAt]: [string[], string, number] = [[], '', -1]
    for (const [at, row] of body.entries()) {
      const kind = kindOf(row, under)
      if (kind === 'header') {
        pass(row, 'header')
        begin(row.cells, body.slice(at + 1))
        ;[above, day] = [[], '']
      } else if (kind === 'day' || kind === 'note' || kind === 'total') {
        pass(row, kind)
        const [first = ''] = row.cells
        // A note between the days ends the day above it: what comes below is asked.
        if (kind === 'day' || (kind === 'note' && day && first)) day = row.cells.find(Boolean) ?? ''
      } else {
        const cells = withoutDittos(row.cells, above)
        above = cells
        const laid: string[] = []
        for (const [from, cell] of cells.entries()) {
          const to = places[from]
          if (cell !== '' && to !== undefined) laid[to] = cell
        }
        if (day && !under.guess.includes(columns.notes?.day as Column)) {
          if (dayAt < 0)
            dayAt = columnFor(begun, byKey, {
              ...{ key: dayAbove, text: dayAbove, meaning: columns.notes?.day ?? '' },
              ...{ block: blocks, part, hidden: false },
            })
          laid[dayAt] = day
        }
        entry.lines++
        begun.lines.push({ place: placeOf(row), cells: Array.from(laid, cell => cell ?? ''), passed: null })
      }
    }
  }
  return chosen(begun)
}

type Wanted = { key: string; text: string; meaning: string; block: number; part: number; hidden: boolean }

function columnFor({ heads, guess }: Begun, byKey: Map<string, number>, wanted: Wanted): number {
  const { key, text, meaning, block, part, hidden } = wanted
  const known = byKey.get(key)
  const at = known ?? heads.length
  if (known === undefined) {
    byKey.set(key, at)
    heads.push({ text, hidden, blocks: [], parts: [] })
    guess.push(meaning)
  }
  const head = heads[at]
  if (head && !head.blocks.includes(block)) head.blocks.push(block)
  if (head && !head.parts.includes(part)) head.parts.push(part)
  guess[at] ||= meaning
  return at
}

/** Days stand above the rows, and not in a column. */
const hasDays = <Column extends string>(rows: readonly Row[], under: Under<Column>) =>
  !under.columns.notes || rows.some(row => kindOf(row, under) === 'day')

/** What this room takes over is proposed; of a file in which nothing is, the first sheet. */
function chosen(begun: Begun): Begun {
  const own = begun.parts.filter(part => part.own && part.lines > 0)
  const first = begun.parts.find(({ lines }) => lines > 0)
  for (const part of begun.parts) part.on = own.length > 0 ? own.includes(part) : part === first
  return begun
}
