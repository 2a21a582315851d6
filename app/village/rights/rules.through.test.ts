/** Days that were asked from and until, as the copy says them. */
import { expect, it } from 'vitest'
import { sayThrough, together } from './rules.through.ts'

it.each([
  ['2025-08-08', '2025-08-22', 'vrijdag 8 tot en met vrijdag 22 augustus 2025'],
  ['2025-08-29', '2025-09-05', 'vrijdag 29 augustus tot en met vrijdag 5 september 2025'],
  ['2025-12-29', '2026-01-02', 'maandag 29 december 2025 tot en met vrijdag 2 januari 2026'],
  ['2025-08-08', '2026-08-21', 'vrijdag 8 augustus 2025 tot en met vrijdag 21 augustus 2026'],
  ['2025-08-08', '2025-08-08', 'vrijdag 8 augustus 2025'],
])('%s and %s: %s', (from, until, said) => expect(sayThrough(from, until, 'nl')).toBe(said))

it('says an hour until an hour as one, and keeps both as they stand', () => {
  const fact = (name: string, raw: string) => ({ column: `logbook.requests.${name}`, value: raw, raw })
  const told = together(
    [fact('wished_time', '10:00'), fact('wished_time_until', '12:00'), fact('place', 'Emmen')],
    'nl',
  )
  expect(told.map(({ value }) => value)).toEqual(['tussen 10.00 en 12.00 uur', '', 'Emmen'])
  expect(told.map(({ raw }) => raw)).toEqual(['10:00', '12:00', 'Emmen'])
})
