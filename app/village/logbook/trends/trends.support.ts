/** Made-up communities, and what is true of them beside what is printed. */
import type { chance } from '../../../../test/support/chance.ts'
import { type Asked, peopleIn } from './rules.asked.ts'
import { type Edition, editionOf, tallyOf } from './rules.edition.ts'

type Dice = ReturnType<typeof chance>
export const kindsOfFive = ['vervoer', 'klus', 'tuin', 'bezoek', 'boodschap'].map(code => ({
  code,
  name: code,
}))

/** Two years, each with its own requests; a few people ask much more than the others. */
export function communityOf(dice: Dice, perMonth: number): Asked[][] {
  const people = Math.max(3, Math.round(perMonth * 6))
  const who = () => `w${Math.min(dice.upTo(people), dice.upTo(people * 2))}`
  return [0, 1].map(() =>
    Array.from({ length: Math.round(perMonth * 12) }, () => ({
      ...{ month: 12 + dice.upTo(12), who: who(), helper: `h${dice.upTo(8)}`, state: 'done', reason: '' },
      ...{ place: '', hours: null, late: false },
      kind: dice.weighted([
        [5, 'vervoer'],
        [3, 'klus'],
        [2, 'tuin'],
        [2, 'bezoek'],
        [1, 'boodschap'],
      ] as const),
    })),
  )
}

const situation = {
  ...{ year: 2026, today: '2027-02-01', village: 'Esdorp', inhabitants: 620, leastInhabitants: 500 },
  began: Temporal.Instant.from('2020-01-01T09:00Z'),
}

export function editionFor(asked: readonly Asked[], now: Partial<typeof situation> = {}): Edition {
  const edition = editionOf(asked, kindsOfFive, { ...situation, ...now })
  if (!edition.ok) throw new Error(JSON.stringify(edition.problems))
  return edition.value
}

export function exactEdition(asked: readonly Asked[]) {
  const edition = editionFor(asked)
  const inQuarters = (quarters: number[]) =>
    asked.filter(({ month }) => quarters.includes(Math.floor((month - 12) / 3) + 1))
  const truth = [
    edition.quarters.map(({ quarters }) => tallyOf(inQuarters(quarters))),
    edition.kinds.map(({ kinds }) => tallyOf(asked.filter(({ kind }) => kinds.includes(kind)))),
  ]
  return { edition, tables: [edition.quarters, edition.kinds], truth, everybody: peopleIn(asked) }
}

export const truthOf = <T>(truth: readonly (readonly T[])[], table: number, at: number): T => {
  const found = truth[table]?.[at]
  if (!found) throw new Error('There is no such cell.')
  return found
}
