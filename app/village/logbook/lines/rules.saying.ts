/** What was wished and how often, as people say it: "elke vrijdag, tussen 10.00 en 12.00 uur", "over drie weken". */

import { sayAll, sayCount, sayDate, sayDay } from '../../../foundation/days.said.ts'
import { type Day, daysBetween, sayFigures, sayTime, type Tongue } from '../../../foundation/days.ts'
import { dayWords } from '../../../foundation/days.words.ts'
import { isDayOpen } from '../life/rules.repeat.ts'

export type Wish = {
  wished_day: Day | null
  wished_until: Day | null
  wished_time: string | null
  wished_time_until: string | null
  part: string | null
}

/** A repeating request; without `repeat_every` it happens once. `repeat_weekdays`: 1 is Monday. */
export type Repeats = {
  repeat_every: number | null
  repeat_unit: string | null
  repeat_weekdays: readonly number[]
  /** Which one of the month; -1 is the last. */
  repeat_nth: number
  repeat_until: Day | null
  repeat_skips: readonly Day[]
}

/** Paper is read on another day than it was printed: there "morgen" is a date. */
export const dayOn = (paper: boolean) => (paper ? sayDate : sayDay)

/** "donderdag 26 november, 10.15 uur"; as much of it as is known, and empty when nothing is. */
export function sayWish(wish: Wish & Partial<Repeats>, today: Day, language: Tongue, paper = false): string {
  const sayOne = dayOn(paper)
  const { wished_day: from, wished_until: until } = wish
  const days = isDayOpen(wish)
    ? ''
    : from && until && until !== from
      ? dayWords[language].through(sayOne(from, today, language), sayOne(until, today, language))
      : from
        ? sayOne(from, today, language)
        : until
          ? dayWords[language].upTo(sayOne(until, today, language))
          : ''
  return [days, sayHours(wish, language)].filter(Boolean).join(', ')
}

/** "tussen 10.00 en 12.00 uur", "in de middag"; empty when no time is known. */
export function sayHours(wish: Wish, language: Tongue): string {
  const { wished_time: from, wished_time_until: until, part } = wish
  if (from && until)
    return dayWords[language].between(sayFigures(from, language), sayFigures(until, language))
  if (from) return sayTime(from, language)
  return (part && dayWords[language].parts[part]) || ''
}

/** "elke vrijdag tot en met donderdag 24 december"; empty when it happens once. */
export function sayRepeat(repeats: Repeats, today: Day, language: Tongue, paper = false): string {
  const { repeat_every: every, repeat_unit: unit, repeat_until: until, repeat_skips: skips } = repeats
  if (!every || (unit !== 'day' && unit !== 'week' && unit !== 'month')) return ''
  const words = dayWords[language]
  const [one, many] = words.units[unit]
  const weekdays = sayAll(
    repeats.repeat_weekdays.map(day => words.weekdays[day - 1] ?? ''),
    language,
  )
  const rhythm =
    every > 1
      ? [
          words.everyFew(sayCount(every, language), many),
          onDays(unit, weekdays, repeats.repeat_nth, language),
        ]
      : unit === 'week' && weekdays
        ? [words.every(weekdays)]
        : [words.every(one), onDays(unit, weekdays, repeats.repeat_nth, language)]
  const skipped = skips.filter(day => day >= today).map(day => dayOn(paper)(day, today, language))
  return [
    ...rhythm,
    until && words.upTo(dayOn(paper)(until, today, language)),
    isDayOpen(repeats) && words.dayOpen,
    skipped.length > 0 && words.except(sayAll(skipped, language)),
  ]
    .filter(Boolean)
    .join(' ')
}

const onDays = (unit: string, weekdays: string, nth: number, language: Tongue): string => {
  if (!weekdays) return ''
  return unit === 'month' ? dayWords[language].nthOf(nth, weekdays) : dayWords[language].on(weekdays)
}

/** "over drie weken", "acht dagen geleden", "vandaag". */
export function sayDistance(day: Day, today: Day, language: Tongue): string {
  const away = daysBetween(today, day)
  const words = dayWords[language]
  const near = words.near[away]
  if (near) return near
  const length = sayLength(Math.abs(away), language)
  return away > 0 ? words.ahead(length) : words.ago(length)
}

/** A number of days as "acht dagen", "drie weken", "vijf maanden". */
export function sayLength(days: number, language: Tongue): string {
  const [count, unit] =
    days < 14 && days !== 7
      ? ([days, 'day'] as const)
      : days < 60
        ? ([Math.round(days / 7), 'week'] as const)
        : days < 700
          ? ([Math.round(days / 30.4), 'month'] as const)
          : ([Math.round(days / 365.25), 'year'] as const)
  const [one, many] = dayWords[language].units[unit]
  return `${sayCount(count, language)} ${count === 1 ? one : many}`
}
