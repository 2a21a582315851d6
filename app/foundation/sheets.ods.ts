/** ODS, of LibreOffice: of each sheet its rows. What stands beside a cell (a comment, a drawing) is not part of it. */
import { type Area, collect, most, type Row, type SheetOf, spread, TooMany } from './sheets.book.ts'
import type { Part } from './sheets.unpack.ts'
import { walkXml } from './sheets.xml.ts'

type Cell = {
  text: string
  repeat: number
  rows: number
  columns: number
  value: string | undefined
  type: string
}

export function readOds(parts: readonly Part[]): SheetOf[] {
  const xml = parts.find(({ name }) => name === 'content.xml')?.bytes.toString('utf8') ?? ''
  const sheets: SheetOf[] = []
  const unseen = new Set<string>()
  let style = ''
  let made: ReturnType<typeof collect> | null = null
  let areas: Area[] = []
  let [at, columnsAt, rowRepeat, rowHidden] = [0, 0, 1, false]
  let cells: Cell[] = []
  let cell: Cell | null = null
  // How deep we are in what stands beside a cell.
  let beside = 0
  let paragraphs = 0

  const endRow = () => {
    const isEmpty = cells.every(({ text }) => text === '')
    if (made && !isEmpty) {
      if (rowRepeat > most.rows) throw new TooMany()
      for (let n = 1; n <= rowRepeat; n++) {
        const row = made.row(at + n, rowHidden)
        fill(made, row, cells, areas)
      }
    }
    at += rowRepeat
  }

  walkXml(xml, {
    open: (tag, attribute) => {
      if (beside > 0 || besides.has(tag)) {
        beside++
        return
      }
      if (tag === 'style') style = attribute('style:name') ?? ''
      else if (tag === 'table-properties' && attribute('table:display') === 'false') unseen.add(style)
      else if (tag === 'table') {
        if (sheets.length >= most.sheets) throw new TooMany()
        made = collect(attribute('table:name') ?? '')
        made.sheet.hidden = unseen.has(attribute('table:style-name') ?? '')
        sheets.push(made.sheet)
        ;[areas, at, columnsAt] = [[], 0, 0]
      } else if (tag === 'table-column') {
        const repeat = Number(attribute('table:number-columns-repeated') ?? 1)
        if (isHidden(attribute('table:visibility')))
          for (let n = columnsAt; n < Math.min(columnsAt + repeat, most.columns); n++)
            made?.sheet.hiddenColumns.push(n)
        columnsAt += repeat
      } else if (tag === 'table-row') {
        rowRepeat = Number(attribute('table:number-rows-repeated') ?? 1)
        rowHidden = isHidden(attribute('table:visibility'))
        cells = []
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        paragraphs = 0
        cell = {
          text: '',
          repeat: Number(attribute('table:number-columns-repeated') ?? 1),
          rows: Number(attribute('table:number-rows-spanned') ?? 1),
          columns: Number(attribute('table:number-columns-spanned') ?? 1),
          type: attribute('office:value-type') ?? '',
          value:
            attribute('office:date-value') ?? attribute('office:boolean-value') ?? attribute('office:value'),
        }
      } else if (cell && tag === 'p') cell.text += paragraphs++ > 0 ? '\n' : ''
      else if (cell && tag === 's') cell.text += ' '.repeat(Math.min(Number(attribute('text:c') ?? 1), 100))
      else if (cell && tag === 'tab') cell.text += '\t'
      else if (cell && tag === 'line-break') cell.text += '\n'
    },
    close: tag => {
      if (beside > 0) beside--
      else if (tag === 'table-row') endRow()
      else if (cell && (tag === 'table-cell' || tag === 'covered-table-cell')) {
        cells.push({ ...cell, text: textOf(cell) })
        cell = null
      } else if (tag === 'table' && made) {
        spread(made.sheet, areas)
        made = null
      }
    },
    text: text => {
      if (cell && beside === 0 && paragraphs > 0) cell.text += text
    },
  })
  return sheets
}

/** Comments, drawings and the names of what was filtered. */
const besides = new Set([
  'annotation',
  'annotation-end',
  'shapes',
  'frame',
  'custom-shape',
  'dde-links',
  'forms',
])

const isHidden = (visibility: string | undefined) => visibility === 'collapse' || visibility === 'filter'

/** The value that the program counted with, and not how it showed it: `02 maart` is 2022-03-02. */
function textOf({ text, type, value }: Cell): string {
  if (value === undefined) return text
  if (type === 'date') return value.slice(0, 10)
  if (type === 'float' || type === 'currency')
    return Number.isNaN(Number(value)) ? text : String(Number(value))
  return type === 'boolean' ? value : text
}

function fill(made: ReturnType<typeof collect>, row: Row, cells: readonly Cell[], areas: Area[]) {
  let column = 0
  for (const { text, repeat, rows, columns } of cells) {
    if (text !== '') {
      if (column + repeat > most.columns) throw new TooMany()
      for (let n = 0; n < repeat; n++) made.put(row, column + n, text)
      if (rows > 1)
        areas.push({ top: row.row, bottom: row.row + rows - 1, left: column, right: column + columns - 1 })
    }
    column += repeat
  }
}
