/** What somebody typed in the search box: days, telephone numbers and words. */
import { type Day, isDay } from '../../../foundation/days.ts'
import { dayWords } from '../../../foundation/days.words.ts'

export type Asked = { typed: string; words: string[]; days: Day[] }

export function readAsked(text: string, today: Day): Asked {
  const typed = text.replace(/\s+/g, ' ').trim().slice(0, 120)
  const days: Day[] = []
  const words: string[] = []
  const rest = typed
    .replace(isoDay, day => take(days, isDay(day) ? [day] : []))
    .replace(figureDay, (_, day, month, year) => take(days, daysOf(day, month, year, today)))
    .replace(namedDay, (all, day, name, year) => {
      const month = monthOf(name)
      return month ? take(days, daysOf(day, month, year, today)) : all
    })
    .replace(telephone, number => take(words, [nationally(number)]))
  words.push(...rest.split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word.length > 1))
  return { typed, words: [...new Set(words)].slice(0, 6), days }
}

const isoDay = /\b\d{4}-\d\d-\d\d\b/g
/** Not the beginning of a telephone number: "06-02 34 56 78". */
const figureDay = /\b(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?\b(?![ -]?\d)/g
const namedDay = /\b(\d{1,2}) (\p{L}{3,})\.?(?: (\d{4}))?\b/gu
const telephone = /(?:\+|\b)\d[\d .()/-]{4,}\d\b/g

function take<T>(list: T[], found: readonly T[]): string {
  list.push(...found)
  return ' '
}

/** Without a year: the last time that it was this day, and the next. */
function daysOf(day: string, month: string, year: string | undefined, today: Day): Day[] {
  const tail = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year) return [`${year.length === 2 ? `20${year}` : year}${tail}`].filter(isDay)
  const now = Number(today.slice(0, 4))
  const around = [now - 1, now, now + 1].map(one => `${one}${tail}`).filter(isDay)
  const past = around.filter(one => one <= today).slice(-1)
  return [...new Set([...past, ...around.filter(one => one >= today).slice(0, 1)])]
}

function monthOf(name: string): string | null {
  const begin = name.toLowerCase()
  for (const { months } of Object.values(dayWords)) {
    const at = months.findIndex(month => month.toLowerCase().startsWith(begin))
    if (at >= 0) return String(at + 1)
  }
  return null
}

/** "+31 591 05 01 23" as 0591050123. */
const nationally = (number: string) =>
  number
    .replace(/\D/g, '')
    .replace(number.startsWith('+') || number.startsWith('00') ? /^(00)?31/ : /^$/, '0')

/** What stands in the most of these lists first; among equals the order of the lists, the newest first, stays. */
export function inMostLists(lists: readonly (readonly string[])[]): string[] {
  const times = new Map<string, number>()
  for (const id of lists.flat()) times.set(id, (times.get(id) ?? 0) + 1)
  return [...times].sort(([, one], [, other]) => other - one).map(([id]) => id)
}

export type Piece = { text: string; hit: boolean }

/** Between these two signs stands what was found; no text can have them in it (foundation/form.ts takes them out). */
export const found = { from: '\u0002', to: '\u0003' }

/** The part of a long text around the first thing found, in pieces. */
export function piecesOf(marked: string, most = 180): Piece[] {
  const pieces = marked
    .replace(/\s+/g, ' ')
    .split(new RegExp(`(${found.from}[^${found.to}]*${found.to})`))
    .filter(Boolean)
    .map(text => ({
      text: text.replaceAll(found.from, '').replaceAll(found.to, ''),
      hit: text.startsWith(found.from),
    }))
  return shorten(pieces, most)
}

function shorten(pieces: Piece[], most: number): Piece[] {
  const lead = pieces[0]?.hit === false ? 50 : 0
  const [first, ...others] = pieces
  if (!first) return []
  const begin =
    first.text.length > lead && lead > 0 && others.length > 0 ? tailOf(first.text, lead) : first.text
  const shown: Piece[] = []
  let left = most
  for (const piece of [{ ...first, text: begin }, ...others]) {
    if (left <= 0) break
    shown.push(piece.text.length > left ? { ...piece, text: headOf(piece.text, left) } : piece)
    left -= piece.text.length
  }
  return shown
}

const headOf = (text: string, most: number) => `${text.slice(0, text.lastIndexOf(' ', most) + 1 || most)}…`
const tailOf = (text: string, most: number) => {
  const tail = text.slice(-most)
  return `… ${tail.slice(tail.indexOf(' ') + 1)}`
}
