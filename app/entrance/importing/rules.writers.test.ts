/** Whom "AH" may stand for: proposed only when there is one. */
import { expect, it } from 'vitest'
import { likeliest } from './rules.writers.ts'

const colleagues = ['Annie Hadders', 'Anton Hut', 'Roelie van der Hut', 'Jan Bakker', 'Jannie Bos'].map(
  name => ({
    account: name,
    name,
  }),
)

it.each([
  ['Annie', 'Annie Hadders'],
  ['annie h.', 'Annie Hadders'],
  ['A. Hadders', 'Annie Hadders'],
  ['RvdH', 'Roelie van der Hut'],
  ['r.h.', 'Roelie van der Hut'],
  ['Hadders', 'Annie Hadders'],
  ['jan', 'Jan Bakker'],
  // Two of them.
  ['AH', null],
  ['JB', null],
  ['Hut', null],
  ['Tante Sien', null],
  ['J', null],
  ['', null],
])('%s', (word, who) => expect(likeliest(word, colleagues)).toBe(who))
