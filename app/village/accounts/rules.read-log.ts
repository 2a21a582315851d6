/** What checking the read log found, and who opened more pages of people in a short time than one does by hand. */

/**
 * `gone`: rows are missing · `changed`: who, when or what was changed · `persons`: whom it showed was changed ·
 * `cut`: the end is missing · `ahead`, `head`: the end is not where the head says · `anchor`: an anchor no longer fits.
 */
export const faultKinds = ['gone', 'changed', 'persons', 'cut', 'ahead', 'head', 'anchor'] as const
export type FaultKind = (typeof faultKinds)[number]
/** From row `seq` up to and with row `until`; `at` is when that row was written, or the one after what is gone. */
export type Fault = { kind: FaultKind; seq: number; until: number; at: Temporal.Instant | null }
export type Verdict = {
  rows: number
  /** Rows whose persons were erased: that they were there is sure, whom they showed is gone. */
  wiped: number
  first: Temporal.Instant | null
  last: Temporal.Instant | null
  faults: Fault[]
}

export type Opened = { account: string; subject: string; at: Temporal.Instant }
export type Hurry = { account: string; from: Temporal.Instant; until: Temporal.Instant; people: number }

/** Security.md, Z11: fifty pages of people within ten minutes. */
export const hurried = { people: 50, minutes: 10 }

/** Stretches in which one person opened that many different people's pages; stretches that touch are one. */
export function inAHurry(opened: readonly Opened[], limit = hurried): Hurry[] {
  const byAccount = Map.groupBy(opened, ({ account }) => account)
  return [...byAccount].flatMap(([account, all]) => stretches(account, all, limit))
}

function stretches(account: string, all: readonly Opened[], limit: typeof hurried): Hurry[] {
  const sorted = all.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
  const found: { first: number; last: number }[] = []
  const within = new Map<string, number>()
  let first = 0
  for (const [last, { at, subject }] of sorted.entries()) {
    within.set(subject, (within.get(subject) ?? 0) + 1)
    for (; isBefore(sorted[first], at.subtract({ minutes: limit.minutes })); first++) forget(sorted[first])
    if (within.size < limit.people) continue
    const latest = found.at(-1)
    if (latest && first <= latest.last) latest.last = last
    else found.push({ first, last })
  }
  return found.map(({ first, last }) => {
    const part = sorted.slice(first, last + 1)
    const people = new Set(part.map(({ subject }) => subject)).size
    return { account, people, from: (part[0] as Opened).at, until: (part.at(-1) as Opened).at }
  })

  function forget(one: Opened | undefined) {
    const left = one ? (within.get(one.subject) ?? 0) - 1 : 0
    if (one && left > 0) within.set(one.subject, left)
    else if (one) within.delete(one.subject)
  }
}

const isBefore = (one: Opened | undefined, moment: Temporal.Instant) =>
  one !== undefined && Temporal.Instant.compare(one.at, moment) < 0
