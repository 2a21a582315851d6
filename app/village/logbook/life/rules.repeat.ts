/** When a repeating request comes back: the days, counted from the first one, without those that are skipped. */
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  mondayOf,
  plain,
  weekday,
} from '../../../foundation/days.ts'

/** `repeat_from` is the first day ever, `wished_day` the time that comes next. Weekdays: 1 is Monday. */
export type Series = {
  wished_day: Day | null
  repeat_from: Day | null
  repeat_every: number | null
  repeat_unit: string | null
  repeat_weekdays: readonly number[]
  /** With unit `month` and a weekday: which one of the month, from 1 to 4, or -1 for the last. */
  repeat_nth: number
  repeat_until: Day | null
  repeat_skips: readonly Day[]
}

/** The next time after the one that is due; null when that was the last. */
export const nextTime = (series: Series): Day | null =>
  (series.wished_day && timesFrom(series, addDays(series.wished_day, 1), 1)[0]) ?? null

/** Once a week, and nobody said on which day: it is counted from the day of the call, and falls on none yet. */
export const isDayOpen = (series: Pick<Partial<Series>, 'repeat_unit' | 'repeat_weekdays'>): boolean =>
  series.repeat_unit === 'week' && series.repeat_weekdays?.length === 0

/** The first `count` days on or after `from`; fewer when the series ends. */
export function timesFrom(series: Series, from: Day, count: number): Day[] {
  const found: Day[] = []
  const { repeat_until: until, repeat_skips: skips } = series
  for (const day of everyTime(series, from)) {
    if (found.length >= count || (until && day > until)) break
    if (!skips.includes(day)) found.push(day)
  }
  return found
}

/** Far enough for any rhythm that a form takes (60 months), with every time in between skipped. */
const rounds = 800

function* everyTime(series: Series, from: Day): Generator<Day> {
  const { repeat_from, wished_day, repeat_every: every, repeat_unit: unit } = series
  const first = repeat_from ?? wished_day
  if (!first || !every) return
  const start = from > first ? from : first
  const skipped = Math.max(0, Math.floor(roundsBetween(first, start, unit) / every) - 1)
  for (let round = skipped; round < skipped + rounds; round++) {
    for (const day of daysOfRound(series, first, round * every)) if (day >= start) yield day
  }
}

function roundsBetween(first: Day, day: Day, unit: string | null): number {
  if (unit === 'month') return plain(first).until(plain(day), { largestUnit: 'month' }).months
  const days = daysBetween(first, day)
  return unit === 'week' ? Math.floor(days / 7) : days
}

/** `step` units after the first day: one day, or several in a week. */
function daysOfRound(series: Series, first: Day, step: number): Day[] {
  const weekdays = [...series.repeat_weekdays].sort()
  if (series.repeat_unit === 'day') return [addDays(first, step)]
  if (series.repeat_unit === 'week') {
    const monday = addDays(mondayOf(first), step * 7)
    const wanted = weekdays.length > 0 ? weekdays : [weekday(first)]
    return wanted.map(day => addDays(monday, day - 1))
  }
  // Counted from the first day each time: 31 January, 28 February, 31 March.
  const day = addMonths(first, step)
  return weekdays.length > 0 ? weekdays.map(wanted => inMonth(day, wanted, series.repeat_nth)).sort() : [day]
}

function inMonth(day: Day, wanted: number, nth: number): Day {
  const first = `${day.slice(0, 8)}01`
  if (nth === -1) return addDays(inMonth(addMonths(first, 1), wanted, 1), -7)
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7)
}
