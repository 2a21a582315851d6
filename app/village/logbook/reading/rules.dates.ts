import type { Day } from '../../../foundation/days.ts'
import { dayFrom, nextDate, nextDayOfMonth } from './rules.calendar.ts'
import { clockAt } from './rules.clock.ts'
import { type DayWish, exact, span, unsure } from './rules.dayWish.ts'
import { months, ordinals, partWords, weekdays } from './rules.dayWords.ts'
import { fillers } from './rules.fillers.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'

/** A number that counts something: `drie`, `14`, `een`. */
export const countAt = (sheet: Sheet, at: number): { n: number; to: number } | null => {
  const word = sheet.words[at]
  if (!word || word.named || word.number === null || sheet.words[at + 1]?.tight) return null
  return { n: word.number, to: at + 1 }
}

/** Skips a year behind a day when it is that day's own year. */
export const yearAt = (sheet: Sheet, at: number, day: Day): number =>
  norm(sheet, at) === day.slice(0, 4) && follows(sheet, at) ? at + 1 : at

/** `26 november`, `26/11`, `26-11-2026`, `de 26e`, `3 t/m 5 december`. */
export const dateAt = (sheet: Sheet, at: number): DayWish | null => {
  const article = is(sheet, at, 'de', 'den') ? at + 1 : at
  const first = dateNumberAt(sheet, article)
  if (first === null) return null
  return (
    twoDatesAt(sheet, at, first) ??
    monthDateAt(sheet, at, first) ??
    figuresAt(sheet, at, first) ??
    (article > at && first.ordinal ? dayOfMonthAt(sheet, at, first) : null)
  )
}

type DateNumber = { n: number; to: number; ordinal: boolean }

const dateNumberAt = (sheet: Sheet, at: number): DateNumber | null => {
  const word = sheet.words[at]
  if (!word || word.named) return null
  const spoken = ordinals.get(word.norm)
  if (spoken !== undefined) return { n: spoken, to: at + 1, ordinal: true }
  if (word.number === null || word.number > 99) return null
  const suffix = sheet.words[at + 1]
  const ordinal =
    word.digits && suffix?.tight === true && suffix.gap === '' && ['e', 'de', 'ste'].includes(suffix.norm)
  return { n: word.number, to: at + (ordinal ? 2 : 1), ordinal }
}

const monthDateAt = (sheet: Sheet, at: number, first: DateNumber): DayWish | null => {
  const van = is(sheet, first.to, 'van') && first.ordinal ? first.to + 1 : first.to
  const month = months.get(norm(sheet, van))
  if (month === undefined || !follows(sheet, van)) return null
  return dated(sheet, at, van + 1, first.n, month)
}

const dated = (sheet: Sheet, at: number, to: number, date: number, month: number): DayWish => {
  const word = sheet.words[to]
  const year = word?.digits && word.text.length === 4 && follows(sheet, to) ? word.number : null
  if (year !== null && year >= 1900 && year <= 2200) return ofYear(sheet, at, to + 1, date, month, year)
  const day = nextDate(sheet.today, month, date)
  const end = is(sheet, to, 'as', 'aanstaande') && follows(sheet, to) ? to + 1 : to
  return day === null ? unsure(at, to) : exact(at, end, day)
}

/** A day long past is a birthday, not a wish: it takes no part in the choice of a day. */
const ofYear = (sheet: Sheet, at: number, to: number, date: number, month: number, year: number): DayWish => {
  const day = dayFrom(year, month, date)
  if (year < Number(sheet.today.slice(0, 4)) - 1) return { ...unsure(at, to), sort: 'aside' }
  return day === null || day < sheet.today ? unsure(at, to) : exact(at, to, day)
}

const joiners = ['of', 'en', 'tm', 'tot', 'a']
const twoDatesAt = (sheet: Sheet, at: number, first: DateNumber): DayWish | null => {
  const gap = sheet.words[first.to]?.gap ?? ''
  let next = first.to
  let join = gap
  if (is(sheet, next, ...joiners)) {
    join = norm(sheet, next)
    next += sheet.words[next + 1]?.norm === 'en' && join === 'tot' ? 3 : 1
  } else if (!/^[-–/]$/.test(gap)) return null
  if (is(sheet, next, 'de')) next++
  const second = dateNumberAt(sheet, next)
  if (second === null) return null
  const month = months.get(norm(sheet, second.to))
  if (month === undefined || !follows(sheet, second.to)) return null
  const from = dated(sheet, at, second.to + 1, first.n, month)
  const until = dated(sheet, at, second.to + 1, second.n, month)
  const between = is(sheet, at - 1, 'tussen')
  if (from.sort !== 'exact' || until.sort !== 'exact' || until.day <= from.day) return unsure(at, until.to)
  if (join === 'en' && !between) return unsure(at, until.to)
  return { ...span(at, until.to, from.day, until.day), from: between ? at - 1 : at }
}

/** `26/11`, `26-11`, `26.11.2026`; `10-12` may be the tenth of December or from ten to twelve. */
const figuresAt = (sheet: Sheet, at: number, first: DateNumber): DayWish | null => {
  const second = sheet.words[first.to]
  if (first.ordinal || !second?.digits || second.number === null || second.text.length > 2) return null
  if (!/^[-/.]$/.test(second.gap) || (!second.tight && second.gap !== '/')) return null
  const third = sheet.words[first.to + 1]
  const third4 = third?.digits && third.gap === second.gap && third.tight && third.number !== null
  const to = first.to + (third4 ? 2 : 1)
  if (sheet.words[to]?.tight && sheet.words[to]?.digits) return null
  if (third4 && (third.text.length === 4 || third.text.length === 2))
    return ofYear(
      sheet,
      at,
      to,
      first.n,
      second.number,
      (third.number ?? 0) + (third.text.length === 2 ? 2000 : 0),
    )
  if (is(sheet, to, 'u', 'uur', 'h') && follows(sheet, to)) return null
  if (second.gap === '.' && (first.n <= 24 || second.number > 12)) return null
  const range = second.gap === '-' && isHours(first.n, second.number)
  if (range && is(sheet, at - 1, 'van', 'tussen', 'om')) return null
  if (second.gap === '-' && second.number > 12) return null
  const day = nextDate(sheet.today, second.number, first.n)
  if (day === null) return unsure(at, to)
  if (second.gap === '-' && clockBehind(sheet, to)) return exact(at, to, day)
  // "Vr 12-3" is the twelfth of March when that is a Friday; "12-3" alone may be from twelve to three.
  if (second.gap === '-' && first.n >= 9 && first.n <= 12 && second.number <= 5)
    return { ...unsure(at, to), day }
  return range ? unsure(at, to) : exact(at, to, day)
}

/** `10-12 om 10.15`: a clock time of its own, so the figures before it are a date. */
const clockBehind = (sheet: Sheet, at: number): boolean => {
  if (!follows(sheet, at)) return false
  const time = clockAt(sheet, is(sheet, at, 'om') ? at + 1 : at)
  const sure = time?.sure === true && !time.bare
  return sure && !is(sheet, time.to, 'terug', 'weer', 'retour', 'lang')
}

const isHours = (from: number, to: number) =>
  to > from && ((from >= 7 && to - from <= 5 && to <= 18) || (from < 7 && to - from <= 4))

const notOfTheMonth = ['keer', 'verdieping', 'etage', 'week', 'kind', 'man', 'vrouw', 'hulp']
const dayOfMonthAt = (sheet: Sheet, at: number, first: DateNumber): DayWish | null => {
  const next = sheet.words[first.to]
  const word = norm(sheet, first.to)
  if (is(sheet, first.to, ...notOfTheMonth)) return null
  const ends = next === undefined || next.fresh || next.digits || fillers.has(word) || partWords.has(word)
  const spelled = ordinals.has(norm(sheet, first.to - 1))
  if (!ends && (spelled || weekdays.has(word))) return null
  let to = first.to
  if (is(sheet, to, 'van') && is(sheet, to + 1, 'de', 'deze') && is(sheet, to + 2, 'maand')) to += 3
  const day = first.n > 31 || first.n < 1 ? null : nextDayOfMonth(sheet.today, first.n)
  return day === null ? unsure(at, to) : exact(at, to, day)
}
