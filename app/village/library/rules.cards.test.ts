import { expect, it } from 'vitest'
import { difference, type Own, standing, stillStands } from './rules.cards.ts'
import { countSince, isDue, sinceAdopted, versionOfAll } from './rules.decisions.ts'
import { emptyLimit, type Limit } from './rules.limits.ts'

const said = (title: string, say = ''): Limit => ({ ...emptyLimit, title, say })
const starting = [
  { code: 'g01', edition: 2, find: [], said: said('Brengen', 'Ik breng u.') },
  { code: 'g02', edition: 1, find: [], said: said('Sleutel', 'Met een briefje.') },
]
const own = (code: string, text: Limit, more: Partial<Own<Limit>> = {}): Own<Limit> => ({
  ...{ code, said: text, edition: 1, inUse: true, version: 2 },
  ...{ changedAt: Temporal.Instant.from('2026-11-26T09:00:00Z') },
  ...more,
})

it('the village’s own text goes before that of the starting set, which stands beside it', () => {
  const [first, second, third] = standing(starting, [
    own('g01', said('Brengen', 'Ik rijd u.')),
    own('e-1', said('Vuurwerk'), { edition: 0 }),
  ])
  expect([first?.said.say, first?.startedAs?.say, first?.isNewer]).toEqual([
    'Ik rijd u.',
    'Ik breng u.',
    true,
  ])
  expect([second?.said.say, second?.version, second?.changedAt]).toEqual(['Met een briefje.', 1, null])
  expect([third?.said.title, third?.startedAs]).toEqual(['Vuurwerk', null])
})

it('a text that was settled is not asked about again, and what is the same is not newer', () => {
  const settled = standing(starting, [own('g01', said('Brengen', 'Ik rijd u.'), { edition: 2 })])[0]
  expect([settled?.isNewer, settled?.startedAs?.say]).toEqual([false, 'Ik breng u.'])
  expect(standing(starting, [own('g01', said('Brengen', 'Ik breng u.'))])[0]?.isNewer).toBe(false)
})

it('what differs is told by name; empty is the same as absent', () => {
  expect(difference({ say: 'a', whom: '' }, { say: 'b', whom: null })).toEqual({
    before: { say: 'a' },
    after: { say: 'b' },
  })
  expect(difference({ kinds: ['klus'] }, { kinds: ['klus'] })).toBe(null)
  expect(stillStands({ say: 'b' }, { say: 'b', does: 'c' })).toBe(true)
  expect(stillStands({ say: 'b' }, { say: 'd' })).toBe(false)
  expect(stillStands({ say: 'b' }, undefined)).toBe(false)
})

it('knows what became of the cards after they were adopted', () => {
  const adopted = { g01: said('Brengen', 'Ik breng u.'), g02: said('Sleutel', 'Met een briefje.') }
  const cards = standing(starting, [
    own('g01', said('Brengen', 'Ik rijd u.')),
    own('g02', said('Sleutel', 'Met een briefje.'), { inUse: false }),
    own('e-1', said('Vuurwerk'), { edition: 0 }),
  ])
  expect(cards.map(card => sinceAdopted(adopted, card))).toEqual(['changed', null, 'new'])
  expect(countSince(adopted, cards)).toEqual({ changed: 1, new: 1, gone: 1 })
  expect(countSince(null, cards)).toEqual({ changed: 0, new: 0, gone: 0 })
})

it('asks which rule can go once in a year, and a form for all knows when it is old', () => {
  expect([
    isDue(null, '2026-11-26'),
    isDue('2026-01-12', '2026-11-26'),
    isDue('2025-12-30', '2026-01-01'),
  ]).toEqual([true, false, true])
  const before = versionOfAll(standing(starting, []), 0)
  expect(versionOfAll(standing(starting, [own('g01', said('x'))]), 0)).toBeGreaterThan(before)
  expect(versionOfAll(standing(starting, []), 1)).toBeGreaterThan(before)
})
