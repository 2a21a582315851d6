import { describe, expect, test } from 'vitest'
import { type Pair, tables } from './examples.doubles.ts'
import { compare, soundsOf, soundsToSeek } from './rules.doubles.ts'

describe('the tables of a village', () => {
  const score = ({ same, apart }: { same: Pair[]; apart: Pair[] }) => {
    const found = same.filter(pair => compare(...pair).same !== 'no')
    const wrong = apart.filter(pair => compare(...pair).same !== 'no')
    const likely = [...same, ...apart].filter(pair => compare(...pair).same === 'likely')
    return {
      recall: found.length / same.length,
      precision: found.length / (found.length + wrong.length),
      missed: same.filter(pair => !found.includes(pair)),
      wrong,
      likely: likely.length,
      likelyButTwo: likely.filter(pair => apart.includes(pair)),
    }
  }
  const say = (table: string, { recall, precision, likely, likelyButTwo }: ReturnType<typeof score>) =>
    console.info(
      `${table}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, ` +
        `${likely} likely of which ${likelyButTwo.length} wrong`,
    )

  test('fifty times one person and fifty times two', () => {
    const found = score(tables.tuned)
    say('tuned table', found)
    expect(tables.tuned.same.length).toBe(50)
    expect(tables.tuned.apart.length).toBe(50)
    expect(found.recall, JSON.stringify(found.missed)).toBeGreaterThanOrEqual(0.96)
    expect(found.precision, JSON.stringify(found.wrong)).toBeGreaterThanOrEqual(0.96)
    expect(found.likely).toBeGreaterThanOrEqual(8)
    expect(found.likelyButTwo).toEqual([])
  })

  test.each(['unseen', 'later'] as const)('forty pairs that the rules were not fitted to (%s)', name => {
    const found = score(tables[name])
    say(`${name} table`, found)
    expect(tables[name].same.length + tables[name].apart.length).toBe(40)
    expect(found.recall, JSON.stringify(found.missed)).toBeGreaterThanOrEqual(0.9)
    expect(found.precision, JSON.stringify(found.wrong)).toBeGreaterThanOrEqual(0.95)
    expect(found.likelyButTwo).toEqual([])
  })

  test('whoever is one person is also found by the keys, from either side', () => {
    const notFound = Object.values(tables)
      .flatMap(({ same }) => same)
      .flatMap(([one, other]): Pair[] => [
        [one, other],
        [other, one],
      ])
      .filter(([typed, known]) => {
        const stored = soundsOf(known.name)
        return !soundsToSeek(typed.name).some(key => stored.includes(key))
      })
    expect(notFound).toEqual([])
  })
})
