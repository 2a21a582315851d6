/** The round of calls (A048): who takes part and was not spoken to for eight weeks. Nobody is above another; who waits longest comes first. */
import { type Day, dayOf, daysBetween } from '../../../foundation/days.ts'

export const weeksOfSilence = 8

/** `spoken`: when somebody last had a word with them; null when nobody did. */
export type Silent<T> = T & { spoken: Temporal.Instant | null; tried: Temporal.Instant | null }

/** Since they began counts too: whoever began last week was spoken to then. */
export function silent<T extends { id: string; since: Day }>(
  people: readonly T[],
  spoken: ReadonlyMap<string, Temporal.Instant>,
  changed: ReadonlySet<string>,
  tried: ReadonlyMap<string, Temporal.Instant>,
  today: Day,
): Silent<T>[] {
  const isLong = (day: Day) => daysBetween(day, today) > weeksOfSilence * 7
  return people
    .filter(({ id, since }) => {
      const last = spoken.get(id)
      return !changed.has(id) && isLong(since) && (!last || isLong(dayOf(last)))
    })
    .map(one => ({ ...one, spoken: spoken.get(one.id) ?? null, tried: tried.get(one.id) ?? null }))
    .sort((one, other) => at(one) - at(other))
}

const at = ({ spoken }: { spoken: Temporal.Instant | null }) => spoken?.epochMilliseconds ?? 0
