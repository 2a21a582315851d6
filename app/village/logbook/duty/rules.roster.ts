/** The roster as a list of weeks, and what a form may wish of it. */
import { addDays, type Day, isDay } from '../../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import {
  type Away,
  awayIn,
  type DutyDay,
  isTooLong,
  type Part,
  partsOf,
  type Run,
  stretch,
  versionOf,
} from './rules.duty.ts'

/** This week and the ten that come. */
export const shownWeeks = 11

type Kept = DutyDay & { what: string; before: string | null }
export type Week = Run & {
  parts: Part[]
  /** Who has the phone in it, each once. */
  who: string[]
  /** Whose week it was before two people swapped. */
  swapped: string | null
  /** Whoever has it and is away on one of those days. */
  away: Away[]
  version: number
}

export const weeksFrom = (
  first: Day,
  known: readonly Kept[],
  away: readonly Away[],
  count = shownWeeks,
): Week[] => Array.from({ length: count }, (_, at) => weekAt(addDays(first, 7 * at), known, away))

export function weekAt(first: Day, known: readonly Kept[], away: readonly Away[]): Week {
  const days = stretch(known, first)
  const parts = partsOf(days)
  const until = addDays(first, 6)
  const swapped = known.find(
    ({ day, what, before, account }) =>
      first <= day && day <= until && what === 'swapped' && before !== null && before !== account,
  )
  return {
    ...{ from: first, until, parts, version: versionOf(days) },
    who: [...new Set(parts.flatMap(({ account }) => account ?? []))],
    swapped: swapped?.before ?? null,
    away: [...new Set(parts.flatMap(part => awayIn(part, away) ?? []))],
  }
}

/** A person and days, as two forms ask them: somebody else for a few days, and who is away. */
export function readDays(
  sent: { who: string; from: string; until: string },
  colleagues: readonly string[],
  today: Day,
): Outcome<Run & { account: string }> {
  const { who, from, until } = sent
  const problems: Problem[] = []
  const problem = (field: string, why: string) => problems.push({ field, sentence: `duty.problem.${why}` })
  if (!colleagues.includes(who)) problem('who', 'who')
  const furthest = addDays(today, 366)
  for (const [field, day] of [
    ['from', from],
    ['until', until],
  ] as const) {
    if (!isDay(day)) problem(field, 'day')
    else if (day > furthest) problem(field, 'too-far')
  }
  if (problems.length === 0 && until < from) problem('until', 'before')
  if (problems.length === 0 && until < today) problem('until', 'past')
  if (problems.length === 0 && isTooLong({ from, until })) problem('until', 'too-long')
  return problems.length > 0 ? troubles(problems) : good({ account: who, from, until })
}

/** Who may have the phone. */
export const mayHaveIt = <M extends { coordinates: boolean }>(mates: readonly M[]): M[] =>
  mates.filter(({ coordinates }) => coordinates)
