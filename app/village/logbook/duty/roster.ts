/** The roster as its pages read it, and what was done on one of them a moment ago. */
import type { VillageVisit } from '../../../entrance/visit.ts'
import { addDays, type Day } from '../../../foundation/days.ts'
import { type Colleague, colleagues } from '../../accounts/door.ts'
import { settingOf } from '../../village/door.ts'
import { mayUndo } from '../life/rules.steps.ts'
import type { Writer } from '../request/queries.requests.ts'
import { awayFrom, daysOfDeed, keptDays } from './queries.duty.ts'
import { type Away, type Begins, type Part, partsOf, type Run, versionOf, weekOf } from './rules.duty.ts'
import { type Looker, shownWeeks, type Week, weeksFrom } from './rules.roster.ts'
import type { DoneDay, KeptDay } from './rules.standing.ts'

export type Roster = {
  begins: Begins
  /** The first day of this week. */
  first: Day
  days: KeptDay[]
  weeks: Week[]
  away: Away[]
  colleagues: Colleague[]
  /** Of all that a form on these pages may change. */
  version: number
}

/** `beyond`: for how many weeks more than the list shows. */
export async function rosterOf(visit: VillageVisit, beyond = 0): Promise<Roster> {
  const { tx, village, today } = visit
  const begins = await settingOf(tx, village.id, 'duty-week-begins')
  const first = weekOf(today, begins)
  const [days, away, mates] = await Promise.all([
    keptDays(tx, village.id, addDays(first, -7), addDays(first, 7 * (shownWeeks + beyond) - 1)),
    awayFrom(tx, village.id, today),
    colleagues(tx, village.id),
  ])
  const weeks = weeksFrom(first, days, away, lookerOf(visit))
  return { begins, first, days, weeks, away, colleagues: mates, version: versionOf(days) }
}

export const writerOf = ({ village, visitor, now }: VillageVisit): Writer => ({
  ...{ village: village.id, account: visitor.accountId, now },
})

export const lookerOf = ({ visitor, now, today }: VillageVisit): Looker => ({
  ...{ me: visitor.accountId, now, today },
})

/** `parts`: whose days they are now, one for each run, and who had them before. */
export type DoneJustNow = {
  deed: string
  what: 'given' | 'part' | 'turns' | 'swapped'
  parts: (Part & { before: string[] })[]
} & Run

/** Right after it; null when it is not mine, or somebody filled in something else since. */
export async function dutyDone(visit: VillageVisit, deed: string): Promise<DoneJustNow | null> {
  const { tx, village, visitor, now } = visit
  const days = await daysOfDeed(tx, village.id, deed)
  const [first] = days
  if (!first || first.what === 'undone' || !mayUndo(first, visitor.accountId, now)) return null
  if (!days.every(({ stands }) => stands)) return null
  return {
    deed,
    what: first.what,
    from: first.day,
    until: days.at(-1)?.day ?? first.day,
    parts: partsOf(days).map(part => ({ ...part, before: heldBefore(days, part) })),
  }
}

const heldBefore = (days: readonly DoneDay[], { from, until }: Run): string[] => [
  ...new Set(days.flatMap(({ day, before }) => (from <= day && day <= until && before ? [before] : []))),
]
