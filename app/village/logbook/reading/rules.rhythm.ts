import { weekdayParts, weekdays } from './rules.dayWords.ts'
import { isNth, type Nth, whichAt } from './rules.ordinals.ts'
import type { Part } from './rules.shape.ts'
import { follows, is, norm, past, phraseAt, type Sheet } from './rules.sheet.ts'
import { weekdayAt } from './rules.weekdays.ts'

/** How often, as read from words `from` up to `to`; `every` 0 means: seen, but not to be told for certain. */
export type Rhythm = {
  from: number
  to: number
  every: number
  unit: 'day' | 'week' | 'month'
  weekdays: number[]
  part: Part | null
  /** Which one of the month; 1 when nothing is said. */
  nth: Nth
}

export const eachWords = ['elke', 'iedere', 'elk', 'ieder', 'alle']

export const rhythm = (
  from: number,
  to: number,
  every: number,
  unit: Rhythm['unit'],
  days: number[] = [],
): Rhythm => ({
  from,
  to,
  every: fortnight(every, unit) ? every / 7 : every,
  unit: fortnight(every, unit) ? 'week' : unit,
  weekdays: days,
  part: null,
  nth: 1,
})

/** Every fourteen days is every two weeks. */
const fortnight = (every: number, unit: Rhythm['unit']) => unit === 'day' && every > 0 && every % 7 === 0

/** Adds the weekdays that stand behind: `elke week op dinsdag en donderdag`. */
export const withWeekdays = (sheet: Sheet, found: Rhythm): Rhythm => {
  if (found.weekdays.length > 0 || !follows(sheet, found.to)) return found
  if (found.unit === 'month') {
    const which = whichAt(sheet, past(sheet, found.to, 'op', 'de'))
    if (which === null) return found
    const { nth, weekday, part, to } = which
    const every = isNth(nth) && !is(sheet, to, 'en', 'of') ? found.every : 0
    return { ...found, to, every, weekdays: [weekday], part, nth: isNth(nth) ? nth : 1 }
  }
  if (found.unit !== 'week') return found
  const listed = weekdayList(sheet, past(sheet, found.to, 'op', 'de', 'een'))
  return listed ? { ...found, to: listed.to, weekdays: listed.days, part: listed.part } : found
}

/** `di en do`, `ma, wo en vr`, `ma t/m vr`, `di/do`: for a repetition all of them count. */
export const weekdayList = (
  sheet: Sheet,
  at: number,
): { days: number[]; part: Part | null; to: number } | null => {
  const first = plainWeekday(sheet, at)
  if (!first) return null
  const days = [first.weekday]
  let part = first.part
  let to = first.to
  for (let guard = 0; guard < 7; guard++) {
    const gap = sheet.words[to]?.gap ?? ''
    const through = is(sheet, to, 'tm') || gap === '-' || phraseAt(sheet, to, ['tot', 'en', 'met'])
    const jump = phraseAt(sheet, to, ['tot', 'en', 'met']) ? 3 : is(sheet, to, 'en', 'tm') ? 1 : 0
    if (jump === 0 && !/^[,/+&-]$/.test(gap)) break
    const next = plainWeekday(sheet, past(sheet, to + jump, 'op', ...eachWords))
    if (!next) break
    const last = days.at(-1) ?? 1
    if (through) for (let day = last + 1; day < next.weekday; day++) days.push(day)
    days.push(next.weekday)
    if (next.part !== part) part = to === first.to && part === null && next.part ? next.part : part
    to = next.to
  }
  return { days: sorted(days), part, to }
}

export const plainWeekday = (sheet: Sheet, at: number) => {
  const word = norm(sheet, at)
  if (!weekdays.has(word) && !weekdayParts.has(word)) return null
  const named = weekdayAt(sheet, at)
  return named && named.date === null ? named : null
}

export const sorted = (days: number[]) => [...new Set(days)].sort((a, b) => a - b)
