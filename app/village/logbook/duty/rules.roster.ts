/** The roster as a list of weeks, and what a form may wish of it. */
import { addDays, type Day, isDay } from '../../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import { mayUndo } from '../life/rules.steps.ts'
import {
  type Away,
  awayIn,
  isTooLong,
  type Part,
  partsOf,
  type Run,
  stretch,
  versionOf,
} from './rules.duty.ts'
import type { KeptDay } from './rules.standing.ts'

/** This week and the ten that come. */
export const shownWeeks = 11

/** Who looks at the roster, and when. */
export type Looker = { me: string; now: Temporal.Instant; today: Day }
export type Week = Run & {
  parts: Part[]
  /** Who has the phone in it, each once. */
  who: string[]
  /** Whose days they were before two people swapped; empty when nothing is swapped. */
  swapped: (string | null)[]
  /** Whoever has it and is away on one of those days. */
  away: Away[]
  /** Among those who have it is whoever looks. */
  mine: boolean
  /** What was done last with this week, while it can be taken back from here. */
  back: { deed: string; swapped: boolean } | null
  version: number
}

export const weeksFrom = (
  first: Day,
  known: readonly KeptDay[],
  away: readonly Away[],
  looker: Looker,
): Week[] =>
  Array.from({ length: shownWeeks }, (_, at) => weekAt(addDays(first, 7 * at), known, away, looker))

export function weekAt(first: Day, known: readonly KeptDay[], away: readonly Away[], looker: Looker): Week {
  const days = stretch(known, first)
  const parts = partsOf(days)
  const until = addDays(first, 6)
  const theirs = known.filter(({ day }) => first <= day && day <= until)
  const swapped = theirs.filter(({ what, planned, account }) => what === 'swapped' && planned !== account)
  const who = [...new Set(parts.flatMap(({ account }) => account ?? []))]
  return {
    ...{ from: first, until, parts, version: versionOf(days) },
    ...{ who, mine: who.includes(looker.me) },
    swapped: [...new Set(swapped.map(({ planned }) => planned))],
    away: [...new Set(parts.flatMap(part => awayIn(part, away) ?? []))],
    back: backOf(theirs, known, looker),
  }
}

/**
 * Whoever did it takes it back right after. A swap may also be taken back later, by either of the two too, until the first
 * of its days has come: the others are told. All else one gives anew.
 */
function backOf(
  theirs: readonly KeptDay[],
  known: readonly KeptDay[],
  { me, now, today }: Looker,
): Week['back'] {
  const [last] = theirs.toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))
  if (!last || !['given', 'part', 'swapped'].includes(last.what)) return null
  const days = known.filter(({ deed }) => deed === last.deed)
  if (days.length < last.ofDeed) return null
  const swapped = last.what === 'swapped'
  return mayTakeBack(
    { ...last, first: days[0]?.day ?? last.day, whose: days.map(({ account }) => account) },
    { me, now, today },
  )
    ? { deed: last.deed, swapped }
    : null
}

type Done = { what: string; by: string; at: Temporal.Instant; first: Day; whose: readonly (string | null)[] }
export const mayTakeBack = (done: Done, { me, now, today }: Looker): boolean =>
  done.what !== 'undone' &&
  (mayUndo(done, me, now) ||
    (done.what === 'swapped' && done.first > today && [done.by, ...done.whose].includes(me)))

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
