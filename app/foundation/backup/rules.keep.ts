/** How long backups stay: every night of the last week, one of each week before, and nothing older than 35 days. */
import type { Base } from './rules.names.ts'

const nights = 7
/** Whoever was erased is gone from the newest and the oldest backup after this many days. */
export const mostDays = 35

type Kept = {
  /** These may go. */
  old: Base[]
  /** Changes are needed from the first of these on: to any second of the last week. */
  daily: Base[]
}

/** The newest always stays, however old: a house that stopped for a year still has its last backup. */
export function keepWhich(bases: readonly Base[], now: Temporal.Instant): Kept {
  const newestFirst = [...bases].sort((a, b) => Temporal.Instant.compare(b.at, a.at))
  const daysOld = ({ at }: Base) => now.since(at).total('hours') / 24
  const daily = newestFirst.filter((base, rank) => rank === 0 || daysOld(base) < nights)
  const weeks = new Map<number, Base>()
  for (const base of newestFirst.slice(daily.length)) {
    // The oldest of its week stays: tomorrow it is still the one, whatever is made meanwhile.
    if (daysOld(base) < mostDays) weeks.set(weekOf(base), base)
  }
  const kept = new Set([...daily, ...weeks.values()])
  return { old: newestFirst.filter(base => !kept.has(base)), daily }
}

/** Weeks counted since 1970; only that the same base always falls in the same one matters. */
const weekOf = ({ at }: Base) => Math.floor(at.epochMilliseconds / (7 * 24 * 3600 * 1000))
