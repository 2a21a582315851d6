/** Comma-separated text: what people's programs make of it, and what we hand back. */
import { parse } from 'csv-parse/sync'

/** Throws on a quote that is never closed. */
export function readCsv(text: string): string[][] {
  const said = text.match(/^sep=(.)\r?\n/i)
  const body = said ? text.slice(said[0].length) : text
  const rows: string[][] = parse(body, {
    delimiter: said?.[1] ?? delimiterOf(body),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
  return rows.map(row => row.map(undefuse))
}

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

/** A cell that begins like this is run as a formula by whoever opens the file (OWASP, CSV Injection). */
const defused = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
const undefuse = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
