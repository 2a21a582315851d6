import { addDays, type Day, mondayOf, weekday } from '../../../foundation/days.ts'
import { feasts, firstOnOrAfter, lastOfMonth, later, mondayOfWeek, nextFeast } from './rules.calendar.ts'
import { countAt, dateAt, yearAt } from './rules.dates.ts'
import { namedWeekdayAt, nearAt } from './rules.daysNamed.ts'
import { type DayWish, exact, span, unsure } from './rules.dayWish.ts'
import { comingWords, lengths, months, nextWords, thisWords, weekdays, weekWords } from './rules.dayWords.ts'
import { ordinalWeekdayAt } from './rules.monthDays.ts'
import { follows, is, norm, phraseAt, type Sheet } from './rules.sheet.ts'
import { weekdayAt } from './rules.weekdays.ts'

/** The day, or stretch of days, that is named from word `at` on; null when none is. */
export const dayAt = (sheet: Sheet, at: number): DayWish | null =>
  feastAt(sheet, at) ??
  dateAt(sheet, at) ??
  ordinalWeekdayAt(sheet, at) ??
  aheadAt(sheet, at) ??
  weekAt(sheet, at) ??
  namedWeekdayAt(sheet, at) ??
  nearAt(sheet, at)

/** By their first word, for this is asked at every word of a call. */
const feastsBy = Map.groupBy(
  feasts.map(([words, feast, days = 1]) => ({ phrase: words.split(' '), feast, days })),
  ({ phrase }) => phrase[0] ?? '',
)

const feastAt = (sheet: Sheet, at: number): DayWish | null => {
  for (const { phrase, feast, days } of feastsBy.get(norm(sheet, at)) ?? []) {
    if (!phraseAt(sheet, at, phrase)) continue
    const day = nextFeast(sheet.today, feast)
    const to = yearAt(sheet, at + phrase.length, day)
    const named = days === 1 ? exact(at, to, day) : span(at, to, day, addDays(day, days - 1))
    return { ...named, feast: true }
  }
  return null
}

/** `over drie dagen`, `binnen 2 weken`, `de komende twee weken`. */
const aheadAt = (sheet: Sheet, at: number): DayWish | null => {
  const within = is(sheet, at, 'binnen') || (is(sheet, at, ...comingWords) && countAt(sheet, at + 1) !== null)
  if (!within && !is(sheet, at, 'over')) return null
  const vague = is(sheet, at + 1, 'enkele') ? 2 : phraseAt(sheet, at + 1, ['een', 'paar']) ? 3 : 0
  const count = vague ? { n: 0, to: at + vague } : (countAt(sheet, at + 1) ?? withoutCount(sheet, at))
  if (count === null) return null
  const unit = lengths.get(norm(sheet, count.to))
  if (unit === undefined) return null
  let to = count.to + 1
  if (is(sheet, to, 'of') && (countAt(sheet, to + 1) !== null || is(sheet, to + 1, 'wat')))
    return unsure(at, to + 2)
  if (vague || count.n > 400) return unsure(at, to)
  const day = later(sheet.today, count.n, unit)
  if (within) return { ...span(at, to, sheet.today, day), final: true }
  const on = is(sheet, to, 'op') ? to + 1 : to
  const named = follows(sheet, to) ? weekdayAt(sheet, on) : null
  if (named === null) return exact(at, to, day)
  to = named.to
  if (unit !== 'week') return unsure(at, to)
  // "Over twee weken dinsdag" is said both of the calendar week and of the coming Tuesday: only when both agree.
  const inThatWeek = addDays(mondayOf(day), named.weekday - 1)
  const afterComing = later(firstOnOrAfter(addDays(sheet.today, 1), named.weekday), count.n, 'week')
  return inThatWeek === afterComing ? { ...exact(at, to, inThatWeek), part: named.part } : unsure(at, to)
}

const withoutCount = (sheet: Sheet, at: number) =>
  lengths.has(norm(sheet, at + 1)) && is(sheet, at, 'binnen') ? { n: 1, to: at + 1 } : null

const weekAt = (sheet: Sheet, at: number): DayWish | null => {
  const edge = edgeAt(sheet, at)
  if (edge !== null) return edge
  const { today } = sheet
  const sunday = addDays(mondayOf(today), 6)
  const dated = weekOfDate(sheet, at)
  if (dated !== null) return dated
  const van = is(sheet, at, 'van') && is(sheet, at + 1, 'de', 't') && is(sheet, at + 2, ...weekWords)
  if (van || (is(sheet, at, 'vd') && is(sheet, at + 1, ...weekWords)))
    return { ...span(at, at + (van ? 3 : 2), today, sunday), week: true }
  const here = is(sheet, at, ...thisWords)
  const next = is(sheet, at, ...nextWords)
  const coming = is(sheet, at, ...comingWords)
  const noun = here || next || coming ? at + 1 : at
  if (is(sheet, noun, ...weekWords)) return calendarWeek(sheet, at, noun, here, next)
  if (is(sheet, noun, 'weekend', 'weekeinde')) return weekendAt(sheet, at, noun, next, coming)
  if (noun > at && is(sheet, noun, 'maand')) {
    if (coming) return unsure(at, noun + 1)
    const first = next ? `${later(today, 1, 'month').slice(0, 8)}01` : today
    return span(at, noun + 1, first, lastOfMonth(first))
  }
  if (noun > at && is(sheet, noun, 'dagen', 'weken', 'maanden')) return unsure(at, noun + 1)
  return monthAt(sheet, at)
}

/** `in de week van 18 oktober`: the calendar week around that day. */
const weekOfDate = (sheet: Sheet, at: number): DayWish | null => {
  if (!is(sheet, at, ...weekWords) || !is(sheet, at + 1, 'van', 'vd', 'v')) return null
  const start = is(sheet, at + 2, ...weekdays.keys()) && dateAt(sheet, at + 3) !== null ? at + 3 : at + 2
  const date = dateAt(sheet, start) ?? feastAt(sheet, start)
  if (date === null) return null
  if (date.sort !== 'exact') return unsure(at, date.to)
  const named = start > at + 2 ? weekdays.get(norm(sheet, at + 2)) : weekday(date.day)
  if (named !== weekday(date.day)) return unsure(at, date.to)
  const monday = mondayOf(date.day)
  return span(at, date.to, notBefore(monday, sheet.today), addDays(monday, 6))
}

const calendarWeek = (
  sheet: Sheet,
  at: number,
  noun: number,
  here: boolean,
  next: boolean,
): DayWish | null => {
  const { today } = sheet
  const monday = mondayOf(today)
  const number = sheet.words[noun + 1]
  if (noun === at) {
    if (!number?.digits || number.fresh || number.number === null || number.number > 53) return null
    if (is(sheet, noun + 2, 'of', 'en', 'tm') || /^[-/]$/.test(sheet.words[noun + 2]?.gap ?? ''))
      return unsure(at, noun + 3)
    const first = mondayOfWeek(today, number.number)
    if (first === null) return unsure(at, noun + 2)
    return span(at, noun + 2, notBefore(first, today), addDays(first, 6))
  }
  const first = next ? addDays(monday, 7) : today
  // "Komende week" is the next seven days to one and the next calendar week to another.
  if (!here && !next) return unsure(at, noun + 1)
  const found = { ...span(at, noun + 1, first, addDays(monday, next ? 13 : 6)), week: here }
  const on = noun + (is(sheet, noun + 1, 'op') ? 2 : 1)
  const named = follows(sheet, noun + 1) ? weekdayAt(sheet, on) : null
  if (named === null) return found
  const day = addDays(next ? first : monday, named.weekday - 1)
  if (day < today) return unsure(at, named.to)
  const until = named.to
  if (named.date !== null && named.date !== day) return unsure(at, until)
  return { ...exact(at, until, day), part: named.part, week: here }
}

const weekendAt = (sheet: Sheet, at: number, noun: number, next: boolean, coming: boolean): DayWish => {
  const { today } = sheet
  const saturday = addDays(mondayOf(today), 5)
  let shift = 0
  let to = noun + 1
  if (is(sheet, to, 'van') && is(sheet, to + 1, ...nextWords) && is(sheet, to + 2, ...weekWords)) {
    shift = 7
    to += 3
  } else if (next || (coming && weekday(today) > 5)) return unsure(at, to)
  const first = addDays(saturday, shift)
  return span(at, to, notBefore(first, today), addDays(saturday, shift + 1))
}

/** `in december`, `t/m maart`: a month alone (`mei`, `jan`) is too often a name. */
const monthAt = (sheet: Sheet, at: number): DayWish | null => {
  const month = months.get(norm(sheet, at))
  const through = is(sheet, at - 1, 'met') && is(sheet, at - 2, 'en') && is(sheet, at - 3, 'tot')
  if (
    month === undefined ||
    (!through && !is(sheet, at - 1, 'in', 'tm', 'voor', 'van', 'vanaf', 'miv', 'ingaande'))
  )
    return null
  if (is(sheet, at - 1, 'van') && !phraseAt(sheet, at - 4, ['in', 'de', 'loop', 'van'])) return null
  const { today } = sheet
  const year = Number(today.slice(0, 4)) + (month < Number(today.slice(5, 7)) ? 1 : 0)
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const to = yearAt(sheet, at + 1, first)
  if (first.slice(0, 7) > '9999') return null
  return span(at, to, notBefore(first, today), lastOfMonth(first))
}

const edges = ['begin', 'eind', 'einde', 'half', 'halverwege', 'medio', 'midden', 'helft', 'rond']
/** `begin volgende week`, `eind december`: no two people draw that line at the same day. */
const edgeAt = (sheet: Sheet, at: number): DayWish | null => {
  if (!is(sheet, at, ...edges)) return null
  let to = at + 1
  while (
    to < at + 5 &&
    is(sheet, to, 'van', 'de', 't', 'het', 'in', 'deze', 'die', ...nextWords, ...comingWords)
  )
    to++
  const stretch = is(sheet, to, ...weekWords, 'maand', 'weekend', 'jaar') || months.has(norm(sheet, to))
  return stretch ? unsure(at, to + 1) : null
}

/** Days are text, so `Math.max` cannot tell them apart. */
const notBefore = (day: Day, today: Day): Day => [day, today].sort()[1] ?? today
