/** S1, S7: what a reader can work out of an edition, by a linear programme over everything printed. */
import { describe, expect, it } from 'vitest'
import { chance } from '../../../../test/support/chance.ts'
import { attack, exactly } from './attack.support.ts'
import { knownFrom, tooNarrow } from './rules.gate.ts'
import { type Cell, printed, type Range } from './rules.small.ts'
import { communityOf, exactEdition, truthOf } from './trends.support.ts'

const figuresOf = (tables: readonly (readonly Cell[])[]) =>
  tables.flatMap((cells, table) =>
    cells.flatMap((cell, at) =>
      (['people', 'requests'] as const).map(what => ({
        table,
        at,
        what,
        shown: cell[what],
        name: `${what[0]}${table}_${at}`,
      })),
    ),
  )

describe('twenty communities of eight quarters (S1)', () => {
  it('keep every figure of seven or fewer to within at least four numbers, and the gate knows what the attack knows', () => {
    const dice = chance(20261129)
    let hidden = 0
    for (let community = 0; community < 20; community++) {
      const asked = communityOf(dice, 2 + community * 1.5)
      for (const year of [0, 1]) {
        const { tables, truth } = exactEdition(asked[year] ?? [])
        const known = knownFrom(tables)
        for (const { table, at, what, shown, name } of figuresOf(tables)) {
          const found = attack(tables, name)
          const ourRange = known[table]?.[at]?.[what] as Range
          expect(ourRange.low, name).toBeGreaterThanOrEqual(Math.ceil(found.low - 1e-6))
          if (found.high < 9e5) expect(ourRange.high, name).toBeLessThanOrEqual(found.high + 1e-6)
          const real = truthOf(truth, table, at)[what]
          expect(real).toBeGreaterThanOrEqual(ourRange.low)
          expect(real).toBeLessThanOrEqual(ourRange.high)
          if (shown !== null) continue
          hidden++
          expect(found.high - found.low, `${name} of community ${community}`).toBeGreaterThanOrEqual(3)
        }
      }
    }
    expect(hidden).toBeGreaterThan(80)
  }, 120_000)

  it('would be laid open by hiding one to four beside exact totals (S7)', () => {
    const dice = chance(7)
    let [open, all] = [0, 0]
    for (let community = 0; community < 60; community++) {
      const { truth } = exactEdition(communityOf(dice, 1 + community / 20)[0] ?? [])
      const hide = (count: number) => (count >= 1 && count <= 4 ? null : count)
      const tables = truth.map(cells =>
        cells.map(({ people, requests }) => ({ people: hide(people), requests: hide(requests) })),
      )
      for (const { shown, name, what } of figuresOf(tables)) {
        if (shown !== null || what === 'people') continue
        all++
        const { low, high } = attack(tables, name, exactly)
        if (high - low < 1) open++
      }
    }
    expect(all).toBeGreaterThan(10)
    // What S1 asks is that there is none.
    expect(open).toBeGreaterThan(10)
  }, 120_000)
})

describe('the gate', () => {
  const cell = (people: number | null, requests: number | null): Cell => ({ people, requests })

  it('blocks an edition with a planted cell that is too narrow (S1)', () => {
    // The quarters add up to 116 requests at most, the kinds that are shown to 116 at least: the hidden one has none.
    const quarters = [cell(20, 40), cell(20, 40), cell(15, 30)]
    const shown = [cell(30, 65), cell(25, 55)]
    expect(attack([quarters, [...shown, cell(null, null)]], 'r1_2').high).toBeLessThanOrEqual(0 + 1e-6)
    expect(tooNarrow([quarters, [...shown, cell(null, null)]])).toEqual({ table: 1, cell: 2 })
    expect(tooNarrow([quarters, [cell(30, 60), cell(25, 35), cell(null, null)]])).toBeNull()
  })

  it('hides one person with forty rides (S2), one with most of a sum, and a whole group (S6)', () => {
    const tally = { people: 40, helpers: 9, requests: 100, mostByOne: 20 }
    expect(printed(tally, null)).toEqual({ people: 40, requests: 100 })
    expect(printed({ people: 1, helpers: 9, requests: 40, mostByOne: 40 }, null)).toEqual(cell(null, null))
    expect(printed({ ...tally, people: 7 }, null)).toEqual(cell(null, null))
    expect(printed({ ...tally, helpers: 2 }, null)).toEqual(cell(null, null))
    expect(printed({ ...tally, mostByOne: 60 }, null)).toEqual(cell(40, null))
    expect(printed({ ...tally, people: 9, requests: 30, mostByOne: 4 }, null)).toEqual(cell(10, null))
    expect(printed(tally, 0)).toEqual(cell(null, null))
    expect(printed(tally, 7)).toEqual(cell(null, null))
    expect(printed(tally, 8)).toEqual(cell(40, 100))
    expect(printed({ ...tally, people: 38, requests: 97 }, null)).toEqual(cell(40, 95))
  })
})
