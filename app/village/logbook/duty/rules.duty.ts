/** The duty week: who has the village phone on which day. Nothing here knows names; people are their accounts. */
import { addDays, type Day, daysBetween, weekday } from '../../../foundation/days.ts'

/** As the newest row of that day says it; `version` is 0 of a day of which nobody said anything. */
export type DutyDay = { day: Day; account: string | null; version: number }
export type Run = { from: Day; until: Day }
/** Days in a row of one person, or of nobody. */
export type Part = Run & { account: string | null }
export type Away = Run & { id: string; account: string }

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Begins = (typeof weekdays)[number]

/** The first day of the duty week in which this day falls. */
export function weekOf(day: Day, begins: Begins): Day {
  const first = weekdays.indexOf(begins) + 1
  return addDays(day, -((weekday(day) - first + 7) % 7))
}

export const daysOf = (first: Day, count = 7): Day[] =>
  Array.from({ length: count }, (_, at) => addDays(first, at))

/** Every day of this stretch once, in order, also those of which nothing is known. */
export function stretch(known: readonly DutyDay[], first: Day, count = 7): DutyDay[] {
  const byDay = new Map(known.map(each => [each.day, each]))
  return daysOf(first, count).map(day => byDay.get(day) ?? { day, account: null, version: 0 })
}

/** One more with every change of any day in it: what a form was drawn from. */
export const versionOf = (days: readonly DutyDay[]): number =>
  days.reduce((sum, { version }) => sum + version, 0)

/** Days in their order, one part for each time that it goes to somebody else. */
export function partsOf(days: readonly DutyDay[]): Part[] {
  const parts: Part[] = []
  for (const { day, account } of days) {
    const last = parts.at(-1)
    if (last && last.account === account && addDays(last.until, 1) === day) last.until = day
    else parts.push({ account, from: day, until: day })
  }
  return parts
}

export type Duty = {
  /** The one that goes on now, else the first that comes. */
  next: Run | null
  /** The last one before that. */
  previous: Run | null
}

export function dutyOf(days: readonly DutyDay[], account: string, today: Day): Duty {
  const sorted = days.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const runs = partsOf(sorted).filter(part => part.account === account)
  const next = runs.find(({ until }) => until >= today) ?? null
  const previous = runs.findLast(({ until }) => until < today) ?? null
  return { next: bare(next), previous: bare(previous) }
}

const bare = (run: Run | null): Run | null => run && { from: run.from, until: run.until }

/** What this person's own previous duty cannot tell begins a week ago. */
export const sinces = ['dienst', '7', '14', '30'] as const
export type Since = (typeof sinces)[number]
export const isSince = (word: string | null): word is Since =>
  (sinces as readonly string[]).includes(word ?? '')

/** The first day of what is told, and whether that is after a previous duty. */
export function sinceWhen(asked: Since, { previous }: Duty, today: Day): { day: Day; duty: Run | null } {
  if (asked !== 'dienst') return { day: addDays(today, -Number(asked)), duty: null }
  return previous
    ? { day: addDays(previous.until, 1), duty: previous }
    : { day: addDays(today, -7), duty: null }
}

/** Whoever has the phone and is away on one of those days. */
export const awayIn = (part: Part, away: readonly Away[]): Away | null =>
  away.find(each => each.account === part.account && overlap(each, part)) ?? null

export const overlap = (one: Run, other: Run): boolean => one.from <= other.until && other.from <= one.until

export type Change = { day: Day; account: string | null; version: number }

/** Only the days that become somebody else's. */
export const give = (days: readonly DutyDay[], account: string | null): Change[] =>
  days.filter(day => day.account !== account).map(({ day, version }) => ({ day, account, version }))

/** Two stretches of the same length change hands, day by day. */
export function swap(one: readonly DutyDay[], other: readonly DutyDay[]): Change[] {
  const taken = (from: readonly DutyDay[], to: readonly DutyDay[]) =>
    to.flatMap((day, at) => give([day], from[at]?.account ?? null))
  return [...taken(other, one), ...taken(one, other)]
}

/** In days; both ends belong to it. */
export const lengthOf = ({ from, until }: Run): number => daysBetween(from, until) + 1

/** Longer is no exception any more, but another order. */
const longestPart = 62
export const isTooLong = (run: Run) => lengthOf(run) > longestPart

/**
 * Of which week a sheet should lie ready: the one that begins tomorrow, from this time on; and the one that begins today,
 * for a house that was off in the evening. `clock` and `from`: `19:05`.
 */
export function sheetDue(today: Day, clock: string, begins: Begins, from: string): Day | null {
  const tomorrow = addDays(today, 1)
  if (weekOf(tomorrow, begins) === tomorrow && clock >= from) return tomorrow
  return weekOf(today, begins) === today ? today : null
}

export type DutyNow = { name: string | null; until: Day }

/** Whoever has it today, until the end of this week or of the part of it that is theirs. */
export function dutyNow(
  known: readonly (DutyDay & { name: string | null })[],
  today: Day,
  begins: Begins,
): DutyNow {
  const last = addDays(weekOf(today, begins), 6)
  const [part] = partsOf(stretch(known, today).filter(({ day }) => day <= last))
  const name = known.find(({ account }) => account === part?.account)?.name ?? null
  return { name, until: part?.until ?? last }
}
