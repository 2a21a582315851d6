/** Comma-separated text: what people's programs make of it, and what we hand back. */
import { parse } from 'csv-parse/sync'

/** Throws on a quote that is never closed. */
export function readCsv(text: string): string[][] {
  const said = text.match(/^sep=(.)\r?\n/i)
  const body = said ? text.slice(said[0].length) : text
  const delimiter = said?.[1] ?? delimiterOf(body)
  const read = (part: string, quote: '"' | null = '"'): string[][] =>
    parse(part, { delimiter, quote, relax_column_count: true, relax_quotes: true, skip_empty_lines: false })
  const pieces = piecesOf(body, delimiter)
  const rows = pieces
    ? pieces.flatMap(({ text: part, isStray }) => read(part, isStray ? null : '"'))
    : read(body)
  return rows.map(row => row.map(undefuse))
}

/**
 * A quotation mark without its pair swallows the lines behind it, up to the next one. When a swallowed line is a whole
 * row by itself, the mark was a slip and its line ends where a person sees it end. Null when nothing is swallowed.
 */
function piecesOf(text: string, delimiter: string): { text: string; isStray: boolean }[] | null {
  const lines = text.split('\n')
  const fieldsOf = (line: string) => line.replace(/"[^"]*"/g, '').split(delimiter).length
  const isOdd = (line: string) => (line.split('"').length - 1) % 2 === 1
  const usual = fieldsOf(lines[0] ?? '')
  const pieces: { text: string; isStray: boolean }[] = []
  let strays = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (!isOpened(line, delimiter)) {
      pieces.push({ text: `${line}\n`, isStray: false })
      continue
    }
    let to = at + 1
    while (to < lines.length && !isOdd(lines[to] ?? '')) to++
    const swallowed = lines.slice(at + 1, to)
    const isRow = (one: string) => usual > 1 && fieldsOf(one) >= usual && fieldsOf(line) >= usual
    if (swallowed.some(isRow)) {
      // Without the mark that begins the cell and never ends.
      const mark = line.lastIndexOf(`${delimiter}"`)
      const plain = line.startsWith('"') && mark < 0 ? line.slice(1) : without(line, mark + 1)
      pieces.push({ text: `${plain}\n`, isStray: true })
      strays++
    } else {
      pieces.push({ text: `${lines.slice(at, to + 1).join('\n')}\n`, isStray: false })
      at = to
    }
  }
  if (text.endsWith('\n')) pieces.pop()
  return strays > 0 ? pieces : null
}

/** Whether a cell that begins with a quotation mark is still open at the end of the line. */
function isOpened(line: string, delimiter: string): boolean {
  let open = false
  for (let at = 0; at < line.length; at++) {
    if (line[at] !== '"') continue
    if (open) {
      if (line[at + 1] === '"') at++
      else open = false
    } else open = at === 0 || line[at - 1] === delimiter
  }
  return open
}

const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1)

/** What stands most often between the words of the first line; Dutch programs write semicolons. */
function delimiterOf(text: string): string {
  const first = text.trimStart().replace(/"[^"]*"/g, '')
  const line = first.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? ''
  const counts = [';', ',', '\t'].map(mark => ({ mark, count: line.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}

/** UTF-8, else what Windows wrote for thirty years; with its mark also the Unicode text of Excel. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** For Excel in the Netherlands: semicolons, and the mark by which it knows UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map(row => row.map(cell => quoted(defused(cell))).join(';')).join('\r\n')}\r\n`

const quoted = (cell: string) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/**
 * A cell that begins like this is run as a formula by whoever opens the file (OWASP, CSV Injection). So is a line inside a
 * cell, when the program takes another mark for the one between cells and no longer sees where the cell ends.
 */
// biome-ignore-start lint/suspicious/noControlCharactersInRegex: OWASP names tab, carriage return and NUL
export function defused(cell: string): string {
  const lines = cell.replace(/([\r\n])(?=[=+\-@\t\0])/g, "$1'")
  return /^[=+\-@\t\r\0]/.test(lines) ? `'${lines}` : lines
}
/** What we defused, when it comes back. */
export const undefuse = (cell: string) =>
  cell.replace(/^'(?=[=+\-@\t\r\0])/, '').replace(/([\r\n])'(?=[=+\-@\t\0])/g, '$1')
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: OWASP names tab, carriage return and NUL
