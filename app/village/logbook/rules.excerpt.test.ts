/** Words that do not fit: what is left can be read, and no number is a half one. */
import { expect, it } from 'vitest'
import { excerpt } from './rules.excerpt.ts'

it('is cut between two words', () => {
  expect(excerpt('Naar de oogarts in Emmen', 30)).toBe('Naar de oogarts in Emmen')
  expect(excerpt('Naar de oogarts in Emmen', 17)).toBe('Naar de oogarts …')
  expect(excerpt('Ja, wandelwagenreparatie graag', 12)).toBe('Ja, …')
})

it('never ends in the middle of a number, a day or a time', () => {
  const bel = 'Bel dochter 06 01 23 45 67 vanavond'
  for (let most = 13; most < 26; most++) expect(excerpt(bel, most)).toBe('Bel dochter …')
  expect(excerpt(bel, 27)).toBe('Bel dochter …')
  expect(excerpt('Graag op 3 december halen', 12)).toBe('Graag op …')
  expect(excerpt('Ophalen om 10.15 uur', 17)).toBe('Ophalen om …')
})

it('of one word that is too long shows what fits', () => {
  expect(excerpt('Aaaaaaaaaaaaaaaaaaaa', 5)).toBe('Aaaaa …')
  expect(excerpt('06-12345678901234567', 8)).toBe('06-12345 …')
})
