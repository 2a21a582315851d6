/** XLSX: of each sheet its rows, with the results that formulas had when the file was saved. */
import {
  type Area,
  collect,
  dayOfSerial,
  most,
  type SheetOf,
  spread,
  TooMany,
  timeOfSerial,
} from './sheets.book.ts'
import type { Part } from './sheets.unpack.ts'
import { walkXml } from './sheets.xml.ts'

export function readXlsx(parts: readonly Part[]): SheetOf[] {
  const part = (name: string) => parts.find(one => one.name === name)?.bytes.toString('utf8') ?? ''
  const { from1904, sheets } = workbookOf(part('xl/workbook.xml'))
  if (sheets.length > most.sheets) throw new TooMany()
  const places = placesOf(part('xl/_rels/workbook.xml.rels'))
  const strings = stringsOf(part('xl/sharedStrings.xml'))
  const kinds = kindsOf(part('xl/styles.xml'))
  return sheets.map(({ name, hidden, id }) => {
    const place = (places.get(id) ?? '').replace(/^\//, '')
    const xml = part(place.startsWith('xl/') ? place : `xl/${place}`)
    return { ...sheetOf(name, xml, { strings, kinds, from1904 }), hidden, from1904 }
  })
}

function workbookOf(xml: string) {
  let from1904 = false
  const sheets: { name: string; hidden: boolean; id: string }[] = []
  walkXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (tag === 'sheet')
        sheets.push({
          name: attribute('name') ?? '',
          hidden: /hidden/i.test(attribute('state') ?? ''),
          id: attribute('[\\w-]+:id') ?? '',
        })
    },
    close: () => {},
    text: () => {},
  })
  return { from1904, sheets }
}

function placesOf(xml: string) {
  const places = new Map<string, string>()
  walkXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'Relationship') places.set(attribute('Id') ?? '', attribute('Target') ?? '')
    },
    close: () => {},
    text: () => {},
  })
  return places
}

function stringsOf(xml: string): string[] {
  const strings: string[] = []
  let [now, inText, inHint] = ['', false, false]
  walkXml(xml, {
    open: tag => {
      if (tag === 'si') now = ''
      if (tag === 'rPh') inHint = true
      inText = tag === 't' && !inHint
    },
    close: tag => {
      if (tag === 'si') strings.push(now)
      if (tag === 'rPh') inHint = false
      if (tag === 't') inText = false
    },
    text: text => {
      if (inText) now += text
    },
  })
  return strings
}

type Kind = 'day' | 'time' | ''

/** Of each style of a cell whether its number is a day, or a time without one. */
function kindsOf(xml: string): Kind[] {
  const formats = new Map<number, string>()
  const kinds: Kind[] = []
  let inCells = false
  walkXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (tag === 'cellXfs') inCells = true
      if (tag === 'xf' && inCells) kinds.push(kindOf(Number(attribute('numFmtId') ?? 0), formats))
    },
    close: tag => {
      if (tag === 'cellXfs') inCells = false
    },
    text: () => {},
  })
  return kinds
}

/** The built-in formats stand in ECMA-376, part 1, 18.8.30. */
function kindOf(id: number, formats: Map<number, string>): Kind {
  const code = formats.get(id)
  if (code === undefined) {
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time'
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : ''
  }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase()
  if (/[dyj]/.test(bare)) return 'day'
  return /h|s{1,2}(?!.*general)/.test(bare) && !/general|standaard/.test(bare) ? 'time' : ''
}

type Around = { strings: string[]; kinds: Kind[]; from1904: boolean }

function sheetOf(name: string, xml: string, around: Around): SheetOf {
  const { sheet, row: newRow, put } = collect(name)
  const areas: Area[] = []
  let row = newRow(1, false)
  sheet.rows.pop()
  let [at, column, type, style, value, keeps] = [0, 0, '', 0, '', false]
  walkXml(xml, {
    open: (tag, attribute) => {
      if (tag === 'row') {
        at = Number(attribute('r') ?? at + 1)
        row = newRow(at, /^(1|true)$/.test(attribute('hidden') ?? ''))
        column = -1
      } else if (tag === 'c') {
        const place = attribute('r')
        column = place ? columnOf(place) : column + 1
        if (column >= most.columns) throw new TooMany()
        type = attribute('t') ?? 'n'
        style = Number(attribute('s') ?? 0)
        value = ''
      } else if (tag === 'v' || tag === 't') keeps = true
      else if (tag === 'col' && /^(1|true)$/.test(attribute('hidden') ?? '')) {
        const last = Math.min(Number(attribute('max')), most.columns)
        for (let one = Number(attribute('min')); one <= last; one++) sheet.hiddenColumns.push(one - 1)
      } else if (tag === 'mergeCell') {
        const [from = '', to = from] = (attribute('ref') ?? '').split(':')
        areas.push({ top: rowOf(from), bottom: rowOf(to), left: columnOf(from), right: columnOf(to) })
      }
    },
    close: tag => {
      if (tag === 'v' || tag === 't') keeps = false
      else if (tag === 'c') put(row, column, textOf(value, type, style, around))
    },
    text: text => {
      if (keeps) value += text
    },
  })
  spread(sheet, areas)
  return sheet
}

function textOf(value: string, type: string, style: number, { strings, kinds, from1904 }: Around): string {
  if (value === '') return ''
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type === 'd') return value.slice(0, 10)
  const number = Number(value)
  if (type !== 'n' || Number.isNaN(number)) return value
  const kind = kinds[style] ?? ''
  if (kind === 'time') return timeOfSerial(number)
  return kind === 'day' && number >= 0 && number < 2_958_466 ? dayOfSerial(number, from1904) : String(number)
}

const columnOf = (place: string) => {
  const letters = place.match(/^\$?([A-Z]{1,3})/)?.[1] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
const rowOf = (place: string) => Number(place.match(/\d+$/)?.[0] ?? 0)
