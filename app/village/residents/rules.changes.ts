import { type Details, type Part, parts } from './rules.details.ts'

/** The former values of what changed, and of nothing else; empty when nothing did. */
export function changedFrom(before: Details, after: Details): Partial<Details> {
  return Object.fromEntries(
    parts.filter(part => !same(before[part], after[part])).map(part => [part, before[part]]),
  )
}

/** As it was before these changes; newest first. */
export const rollBack = (now: Details, befores: readonly Partial<Details>[]): Details =>
  Object.assign({}, now, ...befores)

export type Together = {
  /** What both wished, mine where the two cannot both be. */
  merged: Details
  /** Where I would write over what the other wrote. */
  clashes: Part[]
  /** What only the other changed; it stays. */
  theirs: Part[]
}

/** Two people changed the same line since `base`: nothing of either is lost. */
export function together(base: Details, theirs: Details, mine: Details): Together {
  const merged = { ...theirs }
  const clashes: Part[] = []
  const onlyTheirs: Part[] = []
  for (const part of parts) {
    const iChanged = !same(base[part], mine[part])
    const theyChanged = !same(base[part], theirs[part])
    if (theyChanged && !iChanged) onlyTheirs.push(part)
    if (!iChanged) continue
    Object.assign(merged, { [part]: theyChanged ? bothOf(base[part], theirs[part], mine[part]) : mine[part] })
    if (theyChanged && !same(mine[part], theirs[part])) clashes.push(part)
  }
  return { merged, clashes, theirs: onlyTheirs }
}

/** In a list both may have added a line or struck one out. */
function bothOf(base: unknown, theirs: unknown, mine: unknown): unknown {
  if (!Array.isArray(base) || !Array.isArray(theirs) || !Array.isArray(mine)) return mine
  const has = (list: unknown[], line: unknown) => list.some(other => same(other, line))
  const kept = mine.filter(line => has(theirs, line) || !has(base, line))
  return [...kept, ...theirs.filter(line => !has(base, line) && !has(mine, line))]
}

/** By content: what comes back from the database has its keys in another order. */
export const same = (one: unknown, other: unknown): boolean => inOrder(one) === inOrder(other)

const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
