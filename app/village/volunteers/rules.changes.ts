/** What changed of a person who takes part, a task or an offerer: the same for all three, each with parts of its own. */

export type Parts<T> = readonly (keyof T & string)[]

/** The former values of what changed, and of nothing else; empty when nothing did. */
export const changedFrom = <T extends object>(parts: Parts<T>, before: T, after: T): Partial<T> =>
  Object.fromEntries(
    parts.filter(part => !same(before[part], after[part])).map(part => [part, before[part]]),
  ) as Partial<T>

/** As it was before these changes; newest first. */
export const rollBack = <T extends object>(now: T, befores: readonly Partial<T>[]): T =>
  Object.assign({}, now, ...befores)

export type Together<T> = {
  /** What both wished, mine where the two cannot both be. */
  merged: T
  /** Where I would write over what the other wrote. */
  clashes: (keyof T & string)[]
  /** What only the other changed; it stays. */
  theirs: (keyof T & string)[]
}

/** Two people changed the same thing since `base`: nothing of either is lost. */
export function together<T extends object>(parts: Parts<T>, base: T, theirs: T, mine: T): Together<T> {
  const changed = (one: T) => new Set(parts.filter(part => !same(base[part], one[part])))
  const [iChanged, theyChanged] = [changed(mine), changed(theirs)]
  const merged = { ...theirs }
  for (const part of parts)
    if (iChanged.has(part))
      merged[part] = theyChanged.has(part) ? bothOf(base[part], theirs[part], mine[part]) : mine[part]
  return {
    merged,
    clashes: parts.filter(
      part => iChanged.has(part) && theyChanged.has(part) && !same(mine[part], theirs[part]),
    ),
    theirs: parts.filter(part => theyChanged.has(part) && !iChanged.has(part)),
  }
}

/** In a list both may have added something or struck it out. */
function bothOf<V>(base: V, theirs: V, mine: V): V {
  if (!Array.isArray(base) || !Array.isArray(theirs) || !Array.isArray(mine)) return mine
  const has = (list: unknown[], one: unknown) => list.some(other => same(other, one))
  const kept = mine.filter(one => has(theirs, one) || !has(base, one))
  return [...kept, ...theirs.filter(one => !has(base, one) && !has(mine, one))] as V
}

/** By content: what comes back from the database has its keys in another order. */
export const same = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other)

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

export const whats = ['began', 'changed', 'stopped', 'back', 'undone', 'merged', 'unmerged'] as const
export type What = (typeof whats)[number]

export type Event<T> = {
  id: string
  what: What
  before: Partial<T>
  version: number
  by: string
  byName: string
  at: Temporal.Instant
}
export type Change<T> = { part: keyof T & string; from: T[keyof T]; to: T[keyof T] }
export type Told<T> = Event<T> & {
  changes: Change<T>[]
  /** Nothing of it has changed again since. */
  undoable: boolean
}

/** Events newest first, each with what it changed into what. */
export function tell<T extends object>(parts: Parts<T>, now: T, events: readonly Event<T>[]): Told<T>[] {
  let after = now
  const changedSince = new Set<string>()
  return events.map(event => {
    const changed = parts.filter(part => part in event.before)
    const changes = changed.map(part => ({
      ...{ part, from: event.before[part] as T[keyof T] },
      to: after[part] as T[keyof T],
    }))
    after = { ...after, ...event.before }
    // What two brought together comes apart where the two do.
    const isWhole = event.what === 'merged' || event.what === 'unmerged'
    const undoable = !isWhole && changes.length > 0 && !changed.some(part => changedSince.has(part))
    for (const part of changed) changedSince.add(part)
    return { ...event, changes, undoable }
  })
}

/** What a merge brought and nobody touched since, as it was before; `after` is how the merge left it. */
export const comesApart = <T extends object>(parts: Parts<T>, before: Partial<T>, after: T, now: T): T => ({
  ...now,
  ...Object.fromEntries(
    parts.filter(part => part in before && same(now[part], after[part])).map(part => [part, before[part]]),
  ),
})
