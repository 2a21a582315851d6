import { addDays, type Day, weekday } from '../../../foundation/days.ts'
import { firstOnOrAfter, nthWeekdayFrom } from './rules.calendar.ts'
import { chooseDay } from './rules.dayChoice.ts'
import type { DayWish } from './rules.dayWish.ts'
import type { Rhythm } from './rules.rhythm.ts'
import type { Repeat } from './rules.shape.ts'
import { looseWeekdays } from './rules.wishes.ts'

type Stretch = { from: number; to: number }
export type When = {
  day: Day | null
  dayUntil: Day | null
  repeat: Repeat | null
  stopsBefore: boolean
  dayWords: Stretch[]
  repeatWords: Stretch[]
  doubted: Stretch[]
}

const nothing = { day: null, dayUntil: null, repeat: null, stopsBefore: false }

/** The day, or how often and from which day on. */
export const whenOf = (wishes: DayWish[], rhythms: Rhythm[], today: Day): When => {
  const aside = wishes.filter(wish => wish.sort === 'aside')
  const rhythm = oneRhythm(rhythms, wishes)
  if (rhythm === null) {
    const chosen = chooseDay(wishes, today)
    const none = { ...nothing, dayWords: [], repeatWords: [] }
    if (chosen === null) return { ...none, doubted: [...aside, ...rhythms] }
    if (!chosen.sure || rhythms.some(one => one.weekdays.length > 0))
      return { ...none, doubted: [...aside, ...chosen.used, ...rhythms] }
    return {
      ...none,
      day: chosen.day,
      dayUntil: chosen.until,
      dayWords: chosen.used,
      doubted: [...aside, ...rhythms],
    }
  }
  return repeated(wishes, rhythms, rhythm, today)
}

/** `Wekelijks, elke dinsdag` says one thing twice; `elke week` and `maandelijks` in one call do not go together. */
const oneRhythm = (rhythms: Rhythm[], wishes: DayWish[]): Rhythm | null => {
  const [first] = rhythms
  if (!first || wishes.some(wish => wish.refused)) return null
  if (rhythms.some(one => one.every === 0 || one.every > 99)) return null
  let whole = first
  for (const one of rhythms.slice(1)) {
    const alike = one.unit === whole.unit && one.every === whole.every && one.nth === whole.nth
    const lists = [whole.weekdays, one.weekdays].filter(list => list.length > 0)
    if (!alike || (lists.length === 2 && String(lists[0]) !== String(lists[1]))) return null
    whole = { ...whole, weekdays: lists[0] ?? [] }
  }
  return whole
}

const repeated = (wishes: DayWish[], rhythms: Rhythm[], rhythm: Rhythm, today: Day): When => {
  const doubted: Stretch[] = wishes.filter(wish => wish.sort === 'aside' || wish.sort === 'doubt')
  const ends = wishes.filter(wish => wish.sort === 'end' || (wish.sort === 'span' && wish.ranged))
  const starts = wishes.filter(wish => wish.sort === 'start' || (wish.sort === 'span' && wish.ranged))
  const exact = wishes.filter(wish => wish.sort === 'exact')
  const spans = wishes.filter(wish => wish.sort === 'span' && !wish.ranged)
  const bares = wishes.filter(wish => wish.sort === 'bare')
  const repeatWords: Stretch[] = [...rhythms]
  const dayWords: Stretch[] = []

  const loose = looseWeekdays(wishes)
  const days = rhythm.weekdays.length > 0 ? rhythm.weekdays : rhythm.unit === 'week' ? loose.sort() : []
  const fitting = bares.filter(wish => days.includes(weekday(wish.day)))
  repeatWords.push(...fitting)
  doubted.push(...bares.filter(wish => !fitting.includes(wish)), ...spans)

  const until = endOf(ends, today)
  const stopsBefore = until !== null && ends.some(end => end.feast)
  if (until === null) doubted.push(...ends)

  const points = [...new Set([...starts, ...exact].map(wish => wish.day))]
  const [point] = points
  const open = wishes.some(wish => wish.sort === 'doubt') || spans.length > 0 || fitting.length < bares.length
  let day: Day | null = null
  let weekdays = days
  if (points.length > 1) doubted.push(...starts, ...exact)
  else {
    const base = point ?? today
    if (
      rhythm.unit === 'week' &&
      days.length === 0 &&
      point !== undefined &&
      starts.every(one => one.until === null && !one.ranged)
    )
      weekdays = [weekday(point)]
    day = firstOccurrence(rhythm, weekdays, base, point !== undefined)
    const missed = day !== null && exact.length > 0 && day !== point
    if (missed || (open && day !== null)) {
      day = null
      doubted.push(...starts, ...exact)
    } else dayWords.push(...starts, ...exact)
  }
  if (until !== null) {
    if (day !== null && (until < day || (stopsBefore && until === day))) {
      doubted.push(...ends)
      return {
        ...nothing,
        dayWords: [],
        repeatWords: [],
        doubted: [...doubted, ...repeatWords, ...dayWords],
      }
    }
    repeatWords.push(...ends)
  }
  const { every, unit, nth } = rhythm
  const repeat: Repeat = { every, unit, weekdays, until, ...(nth === 1 ? {} : { nth }) }
  return { day, dayUntil: null, repeat, stopsBefore, dayWords, repeatWords, doubted }
}

/** The day that is named; `tot maart` may or may not count March and is left open. */
const endOf = (ends: DayWish[], today: Day): Day | null => {
  const [end] = ends
  if (!end || ends.length > 1) return null
  if (!end.final && !end.feast && end.until !== null) return null
  const until = end.feast && !end.final ? end.day : (end.until ?? end.day)
  return until >= today ? until : null
}

const firstOccurrence = (rhythm: Rhythm, weekdays: number[], base: Day, named: boolean): Day | null => {
  if (rhythm.unit === 'day') return base
  if (rhythm.unit === 'month') {
    const [only] = weekdays
    return only === undefined ? (named ? base : null) : nthWeekdayFrom(base, only, rhythm.nth)
  }
  let first: Day | null = null
  for (const wanted of weekdays) {
    const day = firstOnOrAfter(base, wanted)
    if (first === null || day < first) first = day
  }
  return first ?? (named ? addDays(base, 0) : null)
}
