import { countAt } from './rules.dates.ts'
import { comingWords, lengths, partWords, weeklyWords, weekWords } from './rules.dayWords.ts'
import { monthlyWeekdayAt } from './rules.monthDays.ts'
import {
  eachWords,
  plainWeekday,
  type Rhythm,
  rhythm,
  sorted,
  weekdayList,
  withWeekdays,
} from './rules.rhythm.ts'
import { follows, is, norm, past, phraseAt, type Sheet } from './rules.sheet.ts'

export const rhythmAt = (sheet: Sheet, at: number): Rhythm | null =>
  monthlyWeekdayAt(sheet, at) ??
  eachAt(sheet, at) ??
  everyOtherAt(sheet, at) ??
  timesAt(sheet, at) ??
  adverbAt(sheet, at)

const workdays = [1, 2, 3, 4, 5]

const eachAt = (sheet: Sheet, at: number): Rhythm | null => {
  if (!is(sheet, at, ...eachWords)) return null
  let next = at + 1
  if (is(sheet, next, ...comingWords)) return null
  if (is(sheet, next, 'andere')) {
    const unit = lengths.get(norm(sheet, next + 1))
    return unit ? withWeekdays(sheet, rhythm(at, next + 2, 2, unit)) : null
  }
  if (is(sheet, next, 'werkdag', 'doordeweekse')) {
    next += is(sheet, next, 'doordeweekse') ? 2 : 1
    return rhythm(at, next, 1, 'week', workdays)
  }
  if (is(sheet, next, 'weekend', 'weekeinde')) return rhythm(at, next + 1, 1, 'week', [6, 7])
  const part = is(sheet, next, 'morgen') ? 'ochtend' : partWords.get(norm(sheet, next))
  if (part) return { ...rhythm(at, next + 1, 1, 'day'), part }
  const listed = weekdayList(sheet, next)
  if (listed) {
    const to =
      is(sheet, listed.to, 'vd', 'van') && is(sheet, listed.to + 1, 'week') ? listed.to + 2 : listed.to
    return { ...rhythm(at, to, 1, 'week', listed.days), part: listed.part }
  }
  const count = countAt(sheet, next)
  const unit = lengths.get(norm(sheet, count?.to ?? next))
  if (!unit) return null
  return withWeekdays(sheet, rhythm(at, (count?.to ?? next) + 1, count?.n ?? 1, unit))
}

/** `om de week donderdag`, `om de 3 weken`, `om de andere dag`. */
const everyOtherAt = (sheet: Sheet, at: number): Rhythm | null => {
  if (!phraseAt(sheet, at, ['om', 'de'])) return null
  const other = is(sheet, at + 2, 'andere') ? at + 3 : at + 2
  const count = countAt(sheet, other)
  const unit = lengths.get(norm(sheet, count?.to ?? other))
  const named = unit ? null : plainWeekday(sheet, other)
  if (named && !count) return { ...rhythm(at, named.to, 2, 'week', [named.weekday]), part: named.part }
  if (!unit) return null
  return withWeekdays(sheet, rhythm(at, (count?.to ?? other) + 1, count?.n ?? 2, unit))
}

/** `1x per week`, `eens in de twee weken`, `één keer in de maand`; twice a week cannot be told in a Repeat. */
const timesAt = (sheet: Sheet, at: number): Rhythm | null => {
  const eens = is(sheet, at, 'eens', 'eenmaal', 'tweemaal')
  const count = eens ? { n: is(sheet, at, 'tweemaal') ? 2 : 1, to: at + 1 } : xAt(sheet, at)
  if (count === null || !is(sheet, count.to, 'per', 'in', 'p', 'pw', 'elke', 'iedere', 'pm')) return null
  if (is(sheet, count.to, 'pw', 'pm'))
    return withWeekdays(
      sheet,
      rhythm(at, count.to + 1, count.n === 1 ? 1 : 0, is(sheet, count.to, 'pw') ? 'week' : 'month'),
    )
  const here = past(sheet, count.to + 1, 'de')
  const stretch = countAt(sheet, here)
  const unit = lengths.get(norm(sheet, stretch?.to ?? here))
  if (!unit) return null
  return withWeekdays(
    sheet,
    rhythm(at, (stretch?.to ?? here) + 1, count.n === 1 ? (stretch?.n ?? 1) : 0, unit),
  )
}

const xAt = (sheet: Sheet, at: number): { n: number; to: number } | null => {
  const n = sheet.words[at]?.number
  if (n === null || n === undefined) return null
  return is(sheet, at + 1, 'x', 'keer', 'maal') ? { n, to: at + 2 } : null
}

const adverbs = new Map<string, [every: number, unit: Rhythm['unit'], days: number[]]>([
  ['dagelijks', [1, 'day', []]],
  ['dagelijkse', [1, 'day', []]],
  ['wekelijks', [1, 'week', []]],
  ['wekelijkse', [1, 'week', []]],
  ['tweewekelijks', [2, 'week', []]],
  ['veertiendaags', [2, 'week', []]],
  ['maandelijks', [1, 'month', []]],
  ['maandelijkse', [1, 'month', []]],
  ['doordeweeks', [1, 'week', workdays]],
  ['werkdagen', [1, 'week', workdays]],
])

const adverbAt = (sheet: Sheet, at: number): Rhythm | null => {
  const digit = sheet.words[at]
  if (digit?.digits && is(sheet, at + 1, 'wekelijks', 'wekelijkse') && digit.number !== null)
    return withWeekdays(sheet, rhythm(at, at + 2, digit.number, 'week'))
  const found = adverbs.get(norm(sheet, at))
  if (found) return withWeekdays(sheet, rhythm(at, at + 1, found[0], found[1], found[2]))
  const weekly = weeklyWords.get(norm(sheet, at))
  if (!weekly) return null
  const days = [weekly.weekday]
  let to = at + 1
  for (;;) {
    const next = is(sheet, to, 'en') ? to + 1 : to
    const also = weeklyWords.get(norm(sheet, is(sheet, next, 's', 'op') ? next + 1 : next))
    if (!also) break
    days.push(also.weekday)
    to = (is(sheet, next, 's', 'op') ? next + 1 : next) + 1
  }
  const part = weekly.part ?? (follows(sheet, to) ? (partWords.get(norm(sheet, to)) ?? null) : null)
  return { ...rhythm(at, weekly.part === null && part ? to + 1 : to, 1, 'week', sorted(days)), part }
}

export const repeatVocabulary = [
  ...adverbs.keys(),
  ...eachWords,
  ...weekWords,
  'laatste',
  'werkdag',
  'doordeweekse',
  'weekend',
  'andere',
]
