/** S1, S3, S7: what a reader can work out of an edition, by a linear programme over everything printed. */
import loadHighs from 'highs'
import { type Cell, type Range, rangeOfPeople, rangeOfRequests } from './rules.small.ts'

const highs = await loadHighs()

type Ranges = (cell: Cell) => { people: Range; requests: Range }
const ours: Ranges = ({ people, requests }) => ({
  people: rangeOfPeople(people),
  requests: rangeOfRequests(requests),
})

/** The rule that does not do: one to four are hidden, all else is exact. */
export const exactly: Ranges = ({ people, requests }) => {
  const range = (shown: number | null) => (shown === null ? { low: 1, high: 4 } : { low: shown, high: shown })
  return { people: range(people), requests: range(requests) }
}

/**
 * The lowest and highest value of a sum of figures under all that is printed; whole numbers are more than a reader can
 * ask. `p0_2` and `r0_2` are the people and requests of the third cell of the first table, `n` and `m` those of all.
 */
export function attack(tables: readonly (readonly Cell[])[], which: string, ranges = ours): Range {
  const lines: string[] = []
  const bounds: string[] = []
  for (const [table, cells] of tables.entries()) {
    for (const [at, cell] of cells.entries()) {
      const { people, requests } = ranges(cell)
      for (const [name, { low, high }] of [
        [`p${table}_${at}`, people],
        [`r${table}_${at}`, requests],
      ] as const)
        bounds.push(`${low} <= ${name} <= ${Math.min(high, 1e6)}`)
      lines.push(`r${table}_${at} - p${table}_${at} >= 0`, `n - p${table}_${at} >= 0`)
    }
    const names = (kind: string) => cells.map((_, at) => `${kind}${table}_${at}`).join(' + ')
    lines.push(`${names('r')} - m = 0`, `${names('p')} - n >= 0`)
  }
  bounds.push('0 <= n <= 1000000', '0 <= m <= 1000000')
  const solve = (aim: string) =>
    highs.solve(
      `${aim}\n obj: ${which}\nSubject To\n ${lines.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd`,
    )
  return { low: solve('Minimize').ObjectiveValue, high: solve('Maximize').ObjectiveValue }
}
