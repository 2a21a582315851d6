/** Truus called on Monday; on Tuesday her "morgen" is today. */
import { expect, it } from 'vitest'
import { dated } from './rules.dated.ts'

const later = { today: '2026-12-02', language: 'nl' } as const
const read = (words: string) => dated(words, '2026-11-30', later)

it('gets the day that was meant behind it', () => {
  expect(read('Graag een chauffeur voor morgen')).toBe('Graag een chauffeur voor morgen (di 1 dec)')
  expect(read('Overmorgen om 8 uur de kliko')).toBe('Overmorgen (wo 2 dec) om 8 uur de kliko')
  expect(read('vanavond bellen, morgenochtend brengen')).toBe(
    'vanavond (ma 30 nov) bellen, morgenochtend (di 1 dec) brengen',
  )
  expect(read('was gisteren al gevallen, eergisteren ook.')).toBe(
    'was gisteren (zo 29 nov) al gevallen, eergisteren (za 28 nov) ook.',
  )
})

it('leaves a part of the day what it is', () => {
  for (const words of [
    'elke morgen de hond',
    'in de morgen',
    "'s morgens vroeg",
    'zaterdag morgen graag',
    'za morgen',
    'een morgen vrij',
    'Goedemorgen',
    'de heer Van Daag',
    'mevrouw Morgenstern',
  ])
    expect(read(words)).toBe(words)
})

it('says nothing more to whoever reads it on that very day; on paper always', () => {
  expect(dated('morgen', '2026-12-02', later)).toBe('morgen')
  expect(dated('morgen', '2026-12-02', { ...later, today: null })).toBe('morgen (do 3 dec)')
})
