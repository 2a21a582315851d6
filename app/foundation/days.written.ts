/** Days as people wrote them in a notebook of their own: with a short year, without one, with the day of the week. */
import { type Day, isDay, weekday } from './days.ts'

/** `yearless`: a day and a month that are sure, of a year that stands elsewhere. */
export type Written =
  | { is: 'day'; day: Day }
  | { is: 'yearless'; month: number; date: number; weekday: number | null }
  | { is: 'other-weekday'; day: Day }
  | { is: 'no-such-day' }
  | { is: 'unclear' }

export type Reckoning = { today: Day; from1904?: boolean }

/** Day comes before month. What may be read in two ways is `unclear`: nobody guesses. */
export function readWritten(text: string, { today, from1904 = false }: Reckoning): Written {
  const said = text
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/[‘’´`]/g, "'")
    .trim()
    .replace(partOfDay, '')
  const iso =
    said.match(/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d.*)?$/) ?? said.match(/^((?:19|20)\d\d)(\d\d)(\d\d)$/)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), null)
  if (/^\d{5}(\.\d+)?$/.test(said)) return serial(Number(said), from1904)
  const [, name = ''] = said.match(/^([a-z]{2,9})\.?,? (?=\d)/) ?? []
  const which = weekdayNamed(name)
  if (name && which === null) return { is: 'unclear' }
  const bare = name ? said.replace(/^[a-z]+\.?,? /, '') : said
  const [, d = '', m = '', y = ''] =
    bare.match(/^(\d{1,2})\s?[-/. ]\s?(\d{1,2})(?:\s?[-/. ]\s?('?\d{2}|\d{4}))?\.?$/) ??
    bare.match(/^(\d{1,2})e?[ -]?([a-z]{3,9})\.?(?:[ -]?('?\d{2}|\d{4}))?$/) ??
    []
  if (!d) return { is: 'unclear' }
  const month = /^\d/.test(m) ? Number(m) : monthNamed(m)
  if (!month) return { is: 'unclear' }
  if (y) return dayOf(yearOf(y, today), month, Number(d), which)
  // In a leap year it may exist.
  if (!isDay(`2000-${two(month)}-${two(Number(d))}`)) return { is: 'no-such-day' }
  return { is: 'yearless', month, date: Number(d), weekday: which }
}

/** A day without a year, in this year; null when that year has no such day or it was another day of the week. */
export function inYear(
  { month, date, weekday: which }: Written & { is: 'yearless' },
  year: number,
): Day | null {
  const day = `${year}-${two(month)}-${two(date)}`
  return isDay(day) && (which === null || weekday(day) === which) ? day : null
}

/** The one year that a title or the name of a sheet gives; null when it gives none, or several. */
export function yearIn(text: string): number | null {
  const years = new Set(
    [...text.matchAll(/(?<!\d)(?<!(?:sinds|vanaf|since|van|na|voor)\s+)((?:19|20)\d\d)(?!\d)/gi)].map(
      found => found[1],
    ),
  )
  const [year] = years
  return years.size === 1 ? Number(year) : null
}

/** What only says roughly when: a heading of days, but no day. */
export const isRoughly = (text: string) =>
  /^(begin|eind|half|medio|vorige|volgende|deze|week|weekend|ergens|rond|omstreeks|in de week)\b/i.test(
    text.trim(),
  )

function dayOf(year: number, month: number, date: number, which: number | null): Written {
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
  if (!isDay(day)) return { is: 'no-such-day' }
  return which !== null && weekday(day) !== which ? { is: 'other-weekday', day } : { is: 'day', day }
}

/** A spreadsheet counts days from 30 December 1899; only what falls between 1954 and 2064 is taken for one. */
function serial(number: number, from1904: boolean): Written {
  const days = Math.floor(number) + (from1904 ? 1462 : 0)
  if (days < 20_000 || days > 60_000) return { is: 'unclear' }
  return { is: 'day', day: new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10) }
}

/** '22 is 2022; what would lie after this year is of the century before. */
function yearOf(text: string, today: Day): number {
  const digits = text.replace("'", '')
  if (digits.length === 4) return Number(digits)
  const year = 2000 + Number(digits)
  return year > Number(today.slice(0, 4)) + 1 ? year - 100 : year
}

const two = (number: number) => String(number).padStart(2, '0')

const partOfDay =
  /(,|,? )('s (morgens|ochtends|middags|avonds)|(de )?(ochtend|middag|avond)|(om )?\d{1,2}[.:]\d\d( ?u(ur)?)?)$/

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const weekdayNamed = (name: string) => {
  const at = weekdays.findIndex(
    whole =>
      whole === name ||
      whole.slice(0, 2) === name ||
      whole.slice(0, 3) === name ||
      whole.slice(0, 4) === name,
  )
  return at < 0 ? null : at + 1
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
const english = 'january february march april may june july august september october november december'.split(
  ' ',
)
const shorts = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const others: Record<string, number> = { febr: 2, mar: 3, mrt: 3, mei: 5, sept: 9, oct: 10 }
function monthNamed(word: string): number | null {
  const at = [months, english, shorts].map(names => names.indexOf(word)).find(found => found >= 0)
  return at !== undefined ? at + 1 : (others[word] ?? null)
}
