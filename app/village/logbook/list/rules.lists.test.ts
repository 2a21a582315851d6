import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../foundation/days.ts'
import { addressOf, readFilters, spanOf } from './rules.lists.ts'

const account = '6f1d3c1e-0d5b-4c0e-9a51-2f3b8a4d7e10'

describe('what the address may ask', () => {
  it('comes back as it went in, and begins at the newest after a new choice', () => {
    const asked = `?staat=wacht&soort=tuin&wie=${account}&tijd=jaar&ouder=2026-01-02T03%3A04%3A05Z_${account}`
    const filters = readFilters(new URLSearchParams(asked))
    expect(addressOf(filters, { older: filters.older })).toBe(asked)
    expect(addressOf(filters, { stand: 'alles' })).toBe(`?soort=tuin&wie=${account}&tijd=jaar`)
    expect(readFilters(new URLSearchParams('?ouder=2026-13-45T00:00:00Z_x'))).toMatchObject({ older: null })
    expect(addressOf(readFilters(new URLSearchParams('')))).toBe('')
  })

  it('counts a year and a week from midnight in the village, not in Greenwich', () => {
    expect(String(spanOf('jaar', '2026-07-01').from)).toBe('2025-12-31T23:00:00Z')
    const days = (period: Parameters<typeof spanOf>[0], today: string) => {
      const { from, until } = spanOf(period, today)
      return [dayOf(from), until && dayOf(until)]
    }
    expect(days('vorige-week', '2026-11-26')).toEqual(['2026-11-16', '2026-11-23'])
    expect(days('vorige-maand', '2026-01-31')).toEqual(['2025-12-01', '2026-01-01'])
    expect(days('vorige-winter', '2026-11-26')).toEqual(['2025-12-01', '2026-03-01'])
    // In the middle of one the last is the one before.
    expect(days('vorige-winter', '2027-02-28')).toEqual(['2025-12-01', '2026-03-01'])
    expect(days('vorige-winter', '2027-03-01')).toEqual(['2026-12-01', '2027-03-01'])
    expect(String(spanOf('week', '2026-07-01').from)).toBe('2026-06-28T22:00:00Z')
    expect(spanOf('vorig-jaar', '2026-07-01').until).toEqual(spanOf('jaar', '2026-07-01').from)
  })
})
