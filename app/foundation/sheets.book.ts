/** A file of one or more sheets as it was kept: where everything stood, and what its program did not show. */
export type Row = {
  /** As the program counts: the first row is 1. */
  row: number
  cells: string[]
  hidden?: true
  /** Places whose cell is part of a larger one that begins above. */
  merged?: number[]
}
export type SheetOf = {
  /** Empty for a file that has no sheets. */
  name: string
  hidden: boolean
  hiddenColumns: number[]
  /** Bare numbers that are days count from 1904, as on an old Mac. */
  from1904: boolean
  rows: Row[]
}

export const most = { rows: 20_000, columns: 60, letters: 5_000, lettersInAll: 10_000_000, sheets: 60 }
/** A claim of more than this is no list, and is not unfolded. */
export class TooMany extends Error {}

/** Row by row; a cell may claim any place, and is refused before the holes in front of it are filled. */
export function collect(name: string) {
  const sheet: SheetOf = { name, hidden: false, hiddenColumns: [], from1904: false, rows: [] }
  return {
    sheet,
    row(row: number, hidden: boolean): Row {
      if (row > most.rows + 1) throw new TooMany()
      const made: Row = { row, cells: [], ...(hidden ? { hidden } : {}) }
      sheet.rows.push(made)
      return made
    },
    put(row: Row, column: number, text: string) {
      if (text === '') return
      if (column >= most.columns) throw new TooMany()
      while (row.cells.length < column) row.cells.push('')
      row.cells[column] = text
    },
  }
}

export type Area = { top: number; bottom: number; left: number; right: number }

/** A cell over several rows speaks for each of them. */
export function spread({ rows }: SheetOf, areas: readonly Area[]) {
  const byRow = new Map(rows.map(row => [row.row, row]))
  for (const { top, bottom, left } of areas) {
    const text = byRow.get(top)?.cells[left] ?? ''
    if (text === '' || left >= most.columns) continue
    for (let at = top + 1; at <= Math.min(bottom, most.rows); at++) {
      const row = byRow.get(at)
      if (!row || row.cells[left]) continue
      while (row.cells.length < left) row.cells.push('')
      row.cells[left] = text
      row.merged = [...(row.merged ?? []), left]
    }
  }
}

/** Serial days count from 30 December 1899; on an old Mac from 1904. */
export const dayOfSerial = (serial: number, from1904: boolean): string =>
  new Date((Math.floor(serial) + (from1904 ? 1462 : 0) - 25_569) * 86_400_000).toISOString().slice(0, 10)

export const timeOfSerial = (serial: number): string => {
  const minutes = Math.round((serial % 1) * 1440)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** What a program writes where it could not work something out. */
export const isErrorCell = (text: string) =>
  /^(#(N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!)|Err:\d+)$/.test(
    text.trim(),
  )
