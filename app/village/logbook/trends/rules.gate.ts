/**
 * The gate before an edition: what a reader can work out of it by sums. Both tables divide the same requests, each
 * request has one person, and a figure that is printed lies within its rounding. Every consequence is drawn until none is
 * left; `rules.gate.test.ts` holds the outcome against a linear programme over the same figures, which finds no more.
 * One edition covers a year of its own, so that no sum runs from one to another.
 */
import { type Cell, isNarrow, type Range, rangeOfPeople, rangeOfRequests } from './rules.small.ts'

export type Known = { people: Range; requests: Range }

/** What is known of each cell of each table. */
export function knownFrom(tables: readonly (readonly Cell[])[]): Known[][] {
  const known = tables.map(cells =>
    cells.map(({ people, requests }) => ({
      people: { ...rangeOfPeople(people) },
      requests: { ...rangeOfRequests(requests) },
    })),
  )
  const all = { people: anything(), requests: anything() }
  const each = known.flat()
  for (let changed = true; changed; ) {
    changed = false
    const learn = (range: Range, low: number, high: number) => {
      if (low > range.low) [range.low, changed] = [low, true]
      if (high < range.high) [range.high, changed] = [high, true]
    }
    for (const { people, requests } of [...each, all]) {
      // Whoever asked, asked at least once; and what was asked, somebody asked.
      learn(requests, people.low, Number.POSITIVE_INFINITY)
      learn(people, requests.low > 0 ? 1 : 0, requests.high)
    }
    for (const { people } of each) {
      learn(all.people, people.low, Number.POSITIVE_INFINITY)
      learn(people, 0, all.people.high)
    }
    for (const table of known) {
      // Requests add up; people may stand in several cells, so there are no more of them than the cells hold.
      sum(
        learn,
        table.map(cell => cell.requests),
        all.requests,
        true,
      )
      sum(
        learn,
        table.map(cell => cell.people),
        all.people,
        false,
      )
    }
  }
  return known
}

const anything = (): Range => ({ low: 0, high: Number.POSITIVE_INFINITY })

type Learn = (range: Range, low: number, high: number) => void

/** `exact`: the parts add up to the whole; otherwise to at least the whole. */
function sum(learn: Learn, parts: readonly Range[], whole: Range, exact: boolean) {
  const low = parts.reduce((sum, part) => sum + part.low, 0)
  learn(
    whole,
    exact ? low : 0,
    parts.reduce((sum, part) => sum + part.high, 0),
  )
  for (const part of parts) {
    const others = parts.reduce((sum, other) => (other === part ? sum : sum + other.high), 0)
    const most = exact ? whole.high - (low - part.low) : Number.POSITIVE_INFINITY
    learn(part, whole.low - others, most)
  }
}

/** The first hidden figure that is hidden no more: in which table, which cell. */
export function tooNarrow(tables: readonly (readonly Cell[])[]): { table: number; cell: number } | null {
  const known = knownFrom(tables)
  for (const [table, cells] of tables.entries()) {
    for (const [cell, { people, requests }] of cells.entries()) {
      const what = known[table]?.[cell]
      if (!what) continue
      if ((people === null && isNarrow(what.people)) || (requests === null && isNarrow(what.requests)))
        return { table, cell }
    }
  }
  return null
}
