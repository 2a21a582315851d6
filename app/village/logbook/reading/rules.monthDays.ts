import { addMonths } from '../../../foundation/days.ts'
import { nthWeekdayIn } from './rules.calendar.ts'
import { type DayWish, exact, unsure } from './rules.dayWish.ts'
import { months, nextWords, ordinals, thisWords } from './rules.dayWords.ts'
import { isNth, orderAt, whichAt } from './rules.ordinals.ts'
import { eachWords, type Rhythm, rhythm } from './rules.rhythm.ts'
import { follows, is, norm, past, type Sheet } from './rules.sheet.ts'

/** `eerste maandag van de maand`, `elke 2e dinsdag`; a fifth Monday is there in some months only: seen, not told. */
export const monthlyWeekdayAt = (sheet: Sheet, at: number): Rhythm | null => {
  const here = past(sheet, at, ...eachWords, 'de')
  const each = is(sheet, at, ...eachWords)
  const which = whichAt(sheet, here)
  if (which === null) {
    const order = orderAt(sheet, here)
    const tail = order && monthTail(sheet, order.to)
    if (!order || !tail || !each) return null
    return rhythm(at, tail, order.nth >= 1 && order.nth <= 31 ? 1 : 0, 'month')
  }
  const { nth, weekday, part } = which
  const tail = monthTail(sheet, which.to)
  if (!tail && !each) return null
  // "Elke tweede dinsdag" may be every other Tuesday, and "eerste en derde" are two.
  const sure = isNth(nth) && (tail > 0 || nth === 1 || nth === -1) && !besideAnother(sheet, here, which.to)
  const one = rhythm(at, tail || which.to, sure ? 1 : 0, 'month', [weekday])
  return { ...one, part, nth: isNth(nth) ? nth : 1 }
}

const besideAnother = (sheet: Sheet, from: number, to: number) =>
  (is(sheet, from - 1, 'en', 'of') && orderAt(sheet, from - 2) !== null) ||
  (is(sheet, from - 1, 'en', 'of') && ordinals.has(norm(sheet, from - 2))) ||
  is(sheet, from - 2, 'e') ||
  (is(sheet, to, 'en', 'of') && orderAt(sheet, to + 1) !== null)

const monthTail = (sheet: Sheet, at: number): number => {
  const tail = monthNamed(sheet, at)
  return months.has(norm(sheet, tail)) && follows(sheet, tail) ? 0 : tail
}

const monthNamed = (sheet: Sheet, at: number): number => {
  if (is(sheet, at, 'vd') && is(sheet, at + 1, 'maand')) return at + 2
  if (is(sheet, at, 'van', 'in') && is(sheet, at + 1, 'de', 'elke', 'iedere') && is(sheet, at + 2, 'maand'))
    return at + 3
  return is(sheet, at, 'vd', 'van', 'per', 'elke', 'iedere', 'vde') && is(sheet, at + 1, 'maand') ? at + 2 : 0
}

/** `eerste dinsdag van december`, `laatste vrijdag van deze maand`: one day. Without a month nobody can tell. */
export const ordinalWeekdayAt = (sheet: Sheet, at: number): DayWish | null => {
  const here = is(sheet, at, 'de') ? at + 1 : at
  const which = whichAt(sheet, here)
  if (which === null) return null
  const { today } = sheet
  const named = past(sheet, which.to, 'van', 'in', 'vd', 'de', 'maand')
  const of = months.has(norm(sheet, named)) ? named : past(sheet, which.to, 'van', 'in', 'vd')
  const month = months.get(norm(sheet, of))
  if (!isNth(which.nth)) return unsure(at, which.to)
  if (month !== undefined && follows(sheet, of)) {
    const passed = month < Number(today.slice(5, 7))
    const inYear = (year: number) =>
      nthWeekdayIn(`${year}-${String(month).padStart(2, '0')}-01`, which.weekday, which.nth)
    const year = Number(today.slice(0, 4)) + (passed ? 1 : 0)
    const day = inYear(year) >= today ? inYear(year) : inYear(year + 1)
    return day.slice(0, 4) > '9998' ? unsure(at, of + 1) : { ...exact(at, of + 1, day), part: which.part }
  }
  if (is(sheet, of, ...nextWords, ...thisWords) && is(sheet, of + 1, 'maand')) {
    const first = `${today.slice(0, 8)}01`
    const within = is(sheet, of, ...nextWords) ? addMonths(first, 1) : first
    const day = nthWeekdayIn(within, which.weekday, which.nth)
    return day < today ? unsure(at, of + 2) : { ...exact(at, of + 2, day), part: which.part }
  }
  return unsure(at, which.to)
}
