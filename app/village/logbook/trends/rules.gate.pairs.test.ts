/** S3: what is left when one printed set is taken from another in which it lies, for all such pairs of an edition. */
import { expect, it } from 'vitest'
import { chance } from '../../../../test/support/chance.ts'
import { attack, exactly } from './attack.support.ts'
import type { Cell } from './rules.small.ts'
import { communityOf, exactEdition } from './trends.support.ts'

type Left = { what: string; real: number; tables: (readonly Cell[])[] }

/** The quarters and kinds that some of them leave, and the people who are not in one of them, where that is one to seven. */
function leftsOf(
  asked: Parameters<typeof exactEdition>[0],
  print?: (count: number) => number | null,
): Left[] {
  const { tables, truth, everybody } = exactEdition(asked)
  const shown = print
    ? truth.map(cells => cells.map(each => ({ people: print(each.people), requests: print(each.requests) })))
    : tables
  return truth
    .flatMap((cells, table) => [
      ...subsetsOf(cells.length).map(some => ({
        what: some.map(at => `r${table}_${at}`).join(' + '),
        real: some.reduce((sum, at) => sum + (cells[at]?.requests ?? 0), 0),
      })),
      ...cells.map(({ people }, at) => ({ what: `n - p${table}_${at}`, real: everybody - people })),
    ])
    .filter(({ real }) => real >= 1 && real <= 7)
    .map(left => ({ ...left, tables: shown }))
}

const subsetsOf = (count: number): number[][] =>
  Array.from({ length: 2 ** count - 1 }, (_, bits) =>
    Array.from({ length: count }, (_, at) => at).filter(at => (bits + 1) & (1 << at)),
  )

it('no two sets of an edition differ by one to seven that a reader can work out (S3)', () => {
  const dice = chance(20261130)
  let tried = 0
  for (let community = 0; community < 20; community++) {
    for (const asked of communityOf(dice, 0.5 + community * 0.75)) {
      for (const { what, real, tables } of leftsOf(asked)) {
        const { low, high } = attack(tables, what)
        expect(high - low, `${what} of community ${community}, really ${real}`).toBeGreaterThanOrEqual(3)
        tried++
      }
    }
  }
  expect(tried).toBeGreaterThan(80)
}, 120_000)

it('with exact figures beside hidden ones many would (S3, S7)', () => {
  const dice = chance(20261130)
  const hide = (count: number) => (count >= 1 && count <= 4 ? null : count)
  const widths = Array.from({ length: 20 }, (_, community) => communityOf(dice, 1 + community / 6))
    .flat()
    .flatMap(asked => leftsOf(asked, hide))
    .map(({ what, tables }) => attack(tables, what, exactly))
  expect(widths.filter(({ low, high }) => high - low < 1).length).toBeGreaterThan(10)
}, 120_000)
