/** What an edition says and when it may be made. */
import { describe, expect, it } from 'vitest'
import { chance } from '../../../../test/support/chance.ts'
import { editionOf, lastReadyYear, mayMake } from './rules.edition.ts'
import { communityOf, editionFor, exactEdition, kindsOfFive } from './trends.support.ts'

const now = {
  ...{ year: 2026, today: '2027-01-30', village: 'Esdorp', inhabitants: 620, leastInhabitants: 500 },
  began: Temporal.Instant.from('2020-01-01T09:00Z'),
}

describe('when', () => {
  it('is from the thirtieth day after the end of the year on, and not a day sooner (S5)', () => {
    expect(mayMake(now).ok).toBe(true)
    expect(mayMake({ ...now, today: '2027-01-29' })).toMatchObject({
      problems: [{ sentence: 'trends.problem.early', values: { day: '2027-01-30' } }],
    })
    expect(mayMake({ ...now, year: 2027 }).ok).toBe(false)
    expect([lastReadyYear('2027-01-29'), lastReadyYear('2027-01-30')]).toEqual([2025, 2026])
  })

  it('is never for a village under five hundred, for one that did not say how many it is, or before its logbook', () => {
    for (const [inhabitants, sentence] of [
      [499, 'small'],
      [0, 'inhabitants'],
    ] as const)
      expect(mayMake({ ...now, inhabitants })).toMatchObject({
        problems: [{ sentence: `trends.problem.${sentence}` }],
      })
    expect(mayMake({ ...now, leastInhabitants: 700 }).ok).toBe(false)
    expect(mayMake({ ...now, began: null }).ok).toBe(false)
    expect(mayMake({ ...now, year: 2019 }).ok).toBe(false)
  })
})

describe('what', () => {
  it('stays useful: six requests a month show all quarters and most kinds (S8)', () => {
    const dice = chance(6)
    let [quarters, shownQuarters, kinds, shownKinds] = [0, 0, 0, 0]
    for (let community = 0; community < 200; community++) {
      const { edition } = exactEdition(communityOf(dice, 6)[0] ?? [])
      quarters += 4
      kinds += kindsOfFive.length
      shownQuarters += edition.quarters.filter(({ people }) => people !== null).length
      shownKinds += edition.kinds
        .filter(({ people }) => people !== null)
        .reduce((sum, { kinds }) => sum + kinds.length, 0)
    }
    console.log(`S8: ${shownQuarters} of ${quarters} quarters, ${shownKinds} of ${kinds} kinds`)
    expect(shownQuarters / quarters).toBeGreaterThanOrEqual(0.95)
    expect(shownKinds / kinds).toBeGreaterThanOrEqual(0.7)
  })

  it('prints nothing of a kind in which all the askers stand, and no request without a name', () => {
    const asked = (communityOf(chance(3), 20)[0] ?? []).map(one => ({ ...one, kind: 'vervoer' }))
    expect(editionFor(asked).kinds.every(({ people }) => people === null)).toBe(true)
    expect(editionFor(asked).quarters.every(({ people }) => people !== null)).toBe(true)
    const nameless = asked.map(one => ({ ...one, who: '' }))
    expect(editionFor(nameless).quarters.every(({ people }) => people === null)).toBe(true)
  })

  it('is all multiples of five, and tells no person, place or street', () => {
    const asked = (communityOf(chance(4), 30)[0] ?? []).map(one => ({ ...one, place: 'Dorpsstraat 3' }))
    const edition = editionFor(asked)
    const figures = [...edition.quarters, ...edition.kinds].flatMap(({ people, requests }) => [
      people,
      requests,
    ])
    expect(figures.filter(Number).length).toBeGreaterThan(10)
    for (const figure of figures) expect((figure ?? 0) % 5).toBe(0)
    expect(JSON.stringify(edition)).not.toMatch(/w\d|h\d|Dorpsstraat/)
  })

  it('names every kind of the village, also what nobody asked for', () => {
    const edition = editionOf(
      communityOf(chance(5), 12)[0] ?? [],
      [...kindsOfFive, { code: 'wonen', name: 'Wonen' }],
      now,
    )
    expect(edition.ok && edition.value.kinds.flatMap(({ kinds }) => kinds).sort()).toEqual(
      ['Wonen', ...kindsOfFive.map(({ name }) => name)].sort(),
    )
  })
})
