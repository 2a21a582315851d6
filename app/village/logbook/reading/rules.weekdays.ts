import { type Day, weekday } from '../../../foundation/days.ts'
import { firstOnOrAfter, nextDayOfMonth } from './rules.calendar.ts'
import { dateAt } from './rules.dates.ts'
import { months, partWords, shakyWeekdays, weekdayParts, weekdays } from './rules.dayWords.ts'
import type { Part } from './rules.shape.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'

/** `date` is null without a date beside it, and `''` when the date beside it (`clash`) contradicts the weekday. */
export type NamedWeekday = {
  to: number
  weekday: number
  part: Part | null
  date: Day | '' | null
  clash?: Day | null
}

/** `dinsdag`, `di`, `dinsdagmiddag`, `do 26 november`, `wo de 25e`, `vr 27`. */
export const weekdayAt = (sheet: Sheet, at: number): NamedWeekday | null => {
  const word = norm(sheet, at)
  const joined = weekdayParts.get(word)
  const day = joined?.weekday ?? weekdays.get(word)
  if (day === undefined || isSomethingElse(sheet, at)) return null
  let part = joined?.part ?? null
  let to = at + 1
  // "Do morgen" is Thursday morning, unless tomorrow happens to be that Thursday.
  if (part === null && is(sheet, to, 'morgen') && follows(sheet, to)) {
    if (firstOnOrAfter(sheet.today, day) !== nextOf(sheet)) part = 'ochtend'
    to++
  }
  const spoken = partWords.get(norm(sheet, to))
  if (part === null && spoken !== undefined && follows(sheet, to)) {
    part = spoken
    to++
  }
  const start = is(sheet, to, 'op') && is(sheet, to + 1, 'de') ? to + 1 : to
  const date = sheet.words[to] === undefined ? null : dateAt(sheet, start)
  if (date !== null && !(date.sort === 'exact' || date.sort === 'doubt'))
    return { to, weekday: day, part, date: null }
  if (date !== null) return { to: date.to, weekday: day, part, ...agreed(date.day, day) }
  return lonelyNumber(sheet, to, day, part)
}

const agreed = (date: Day | null, day: number): Pick<NamedWeekday, 'date' | 'clash'> =>
  date && weekday(date) === day ? { date } : { date: '', clash: date || null }

const nextOf = (sheet: Sheet): Day => firstOnOrAfter(sheet.today, (weekday(sheet.today) % 7) + 1)

/** `vr 27`: a day of the month when it fits the weekday; up to 12 it may be an hour and is left to the clock. */
const lonelyNumber = (sheet: Sheet, to: number, day: number, part: Part | null): NamedWeekday => {
  const plain: NamedWeekday = { to, weekday: day, part, date: null }
  const start = is(sheet, to, 'de') ? to + 1 : to
  const word = sheet.words[start]
  const next = sheet.words[start + 1]
  if (!word?.digits || word.fresh || word.number === null || word.number < 1 || word.number > 31) return plain
  if (next?.tight && next.gap === '' && is(sheet, start + 1, 'e', 'de', 'ste')) {
    return { ...plain, to: start + 2, ...agreed(nextDayOfMonth(sheet.today, word.number), day) }
  }
  const joined = next !== undefined && (next.tight || /[-–/]/.test(next.gap))
  const unit = is(
    sheet,
    start + 1,
    'u',
    'uur',
    'h',
    'tot',
    'en',
    'of',
    'over',
    'voor',
    'minuten',
    'x',
    'keer',
  )
  if (joined || (unit && !next?.fresh) || months.has(norm(sheet, start + 1))) return plain
  const date = nextDayOfMonth(sheet.today, word.number)
  const fits = date !== null && weekday(date) === day
  if (word.number <= 12 && start === to)
    return fits && date !== firstOnOrAfter(sheet.today, day) ? { ...plain, to: start + 1, date: '' } : plain
  return { ...plain, to: start + 1, ...agreed(date, day) }
}

const mothers = ['mijn', 'haar', 'zijn', 'je', 'jouw', 'm', 'hun', 'en', 'met']
const notSunday = 'snel spoedig vlug gauw goed veel vroeg laat n nodig ja nee niet ook een'.split(' ')

/** `Zo snel mogelijk`, `haar ma`, `even vrij`: the same letters, another word. */
const isSomethingElse = (sheet: Sheet, at: number): boolean => {
  const word = norm(sheet, at)
  const before = norm(sheet, at - 1)
  if (word === 'ma' && mothers.includes(before) && follows(sheet, at))
    return !(before === 'en' && weekdays.has(norm(sheet, at - 2)))
  if (!shakyWeekdays.has(word)) return false
  const next = norm(sheet, at + 1)
  if (notSunday.includes(next) && follows(sheet, at + 1)) return true
  const beside = follows(sheet, at) && (besideADay.has(before) || weekdays.has(before))
  const across =
    sheet.words[at]?.gap === '/' || sheet.words[at]?.gap === '-' || sheet.words[at + 1]?.gap === '/'
  const clock = sheet.words[at + 1]?.digits === true && follows(sheet, at + 1)
  const shortened = sheet.text[sheet.words[at]?.to ?? 0] === '.' && at > 0
  const opening =
    word === 'zo' && at === 0 && ['naar', 'om', 'kerk', 'de'].includes(next) && weekdays.has(word)
  const joined = ['of', 'tm', 'half', 'om', 'kwart', 'as'].includes(next) && follows(sheet, at + 1)
  return !(beside || across || clock || joined || shortened || opening || partWords.has(next))
}

const besideADay = new Set(
  `
  op elke iedere elk ieder komende aanstaande as volgende volgend week wk uiterlijk tm of en za deze`
    .trim()
    .split(/\s+/),
)
