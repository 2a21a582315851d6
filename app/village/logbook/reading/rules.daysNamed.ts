import { addDays, mondayOf } from '../../../foundation/days.ts'
import { firstOnOrAfter } from './rules.calendar.ts'
import { countAt } from './rules.dates.ts'
import { bare, type DayWish, exact, unsure } from './rules.dayWish.ts'
import { comingWords, lengths, nearDays, nextWords, thisWords, weekWords } from './rules.dayWords.ts'
import { follows, is, norm, type Sheet } from './rules.sheet.ts'
import { weekdayAt } from './rules.weekdays.ts'

/** `dinsdag`, `komende dinsdag`, `dinsdag over een week`, with the date that stands beside it. */
export const namedWeekdayAt = (sheet: Sheet, at: number): DayWish | null => {
  const { today } = sheet
  const coming = is(sheet, at, ...comingWords)
  const next = is(sheet, at, ...nextWords)
  const here = is(sheet, at, ...thisWords)
  const named = weekdayAt(sheet, coming || next || here ? at + 1 : at)
  if (named === null) return null
  const soon = firstOnOrAfter(today, named.weekday)
  const strict = firstOnOrAfter(addDays(today, 1), named.weekday)
  const { part, to } = named
  if (named.date !== null) {
    if (coming && named.date !== strict) return unsure(at, to)
    if (named.date !== '') return { ...exact(at, to, named.date), part }
    return { ...unsure(at, to), weekday: named.weekday, clash: named.clash ?? null }
  }
  const behind = behindAt(sheet, to)
  if (behind !== null) {
    if (next) return unsure(at, behind.to)
    const day =
      behind.weeks === 'next'
        ? addDays(mondayOf(today), 6 + named.weekday)
        : behind.weeks === 'this'
          ? addDays(mondayOf(today), named.weekday - 1)
          : addDays(strict, behind.weeks * 7)
    if (day < today) return unsure(at, behind.to)
    return { ...exact(at, behind.to, day), part, week: behind.weeks === 'this' }
  }
  if (coming) return { ...exact(at, to, strict), part }
  // "Volgende dinsdag" said on a Monday: tomorrow, or in eight days? Only when both roads lead to one day.
  if (next) {
    const inNextWeek = addDays(mondayOf(today), 6 + named.weekday)
    return inNextWeek === strict ? { ...exact(at, to, strict), part } : unsure(at, to)
  }
  return here ? { ...exact(at, to, soon), part } : { ...bare(at, to, named.weekday, soon), part }
}

/** `vandaag`, `morgenvroeg`, `overmorgen`. */
export const nearAt = (sheet: Sheet, at: number): DayWish | null => {
  const near = nearDays.get(norm(sheet, at))
  if (near === undefined) return null
  if (is(sheet, at, 'morgen') && is(sheet, at - 1, 'de', 'goede', 'elke', 'iedere', 'vroege')) return null
  const behind = behindAt(sheet, at + 1)
  if (typeof behind?.weeks === 'number' && behind.weeks > 0)
    return { ...exact(at, behind.to, addDays(sheet.today, near.ahead + behind.weeks * 7)), part: near.part }
  let to = at + 1
  let part = near.part
  if (is(sheet, at, 'morgen', 'overmorgen') && is(sheet, to, 'vroeg')) {
    part = 'ochtend'
    to++
  }
  return {
    ...exact(at, to, addDays(sheet.today, near.ahead)),
    part,
    now: is(sheet, at, 'vandaag', 'vandage'),
  }
}

/** What may stand behind a weekday: `volgende week`, `over een week`, `a.s.`. */
const behindAt = (sheet: Sheet, at: number): { weeks: number | 'next' | 'this'; to: number } | null => {
  if (!follows(sheet, at)) return null
  const from = is(sheet, at, 'in', 'van') ? at + 1 : at
  if (is(sheet, from + 1, ...weekWords)) {
    if (is(sheet, from, ...nextWords)) return { weeks: 'next', to: from + 2 }
    if (is(sheet, from, ...thisWords)) return { weeks: 'this', to: from + 2 }
  }
  if (is(sheet, at, 'as', 'aanstaande', 'aanst')) return { weeks: 0, to: at + 1 }
  if (!is(sheet, at, 'over')) return null
  const count = countAt(sheet, at + 1)
  if (count === null || count.n > 60) return null
  const days = lengths.get(norm(sheet, count.to))
  if (days === 'week' && !is(sheet, count.to + 1, 'of')) return { weeks: count.n, to: count.to + 1 }
  return days === 'day' && count.n % 7 === 0 ? { weeks: count.n / 7, to: count.to + 1 } : null
}
