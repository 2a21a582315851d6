import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../../../foundation/days.ts'
import { nextTime, type Series, timesFrom } from './rules.repeat.ts'

const series = (more: Partial<Series>): Series => ({
  wished_day: more.repeat_from ?? null,
  repeat_from: null,
  repeat_every: 1,
  repeat_unit: 'week',
  repeat_weekdays: [],
  repeat_nth: 1,
  repeat_until: null,
  repeat_skips: [],
  ...more,
})

describe('what comes back', () => {
  it.each<[string, Partial<Series>, string[]]>([
    [
      'every Friday',
      { repeat_from: '2026-11-27', repeat_weekdays: [5] },
      ['2026-11-27', '2026-12-04', '2026-12-11'],
    ],
    [
      'every other Thursday',
      { repeat_from: '2026-11-26', repeat_every: 2, repeat_weekdays: [4] },
      ['2026-11-26', '2026-12-10', '2026-12-24'],
    ],
    [
      'Tuesdays and Fridays, begun on a Friday',
      { repeat_from: '2026-11-27', repeat_weekdays: [2, 5] },
      ['2026-11-27', '2026-12-01', '2026-12-04'],
    ],
    [
      'without a weekday: the one of the first day',
      { repeat_from: '2026-11-26' },
      ['2026-11-26', '2026-12-03', '2026-12-10'],
    ],
    [
      'every day',
      { repeat_from: '2026-11-26', repeat_unit: 'day' },
      ['2026-11-26', '2026-11-27', '2026-11-28'],
    ],
    [
      'the first Monday of the month',
      { repeat_from: '2026-12-07', repeat_unit: 'month', repeat_weekdays: [1] },
      ['2026-12-07', '2027-01-04', '2027-02-01'],
    ],
    [
      'the second Tuesday of every other month',
      {
        repeat_from: '2026-12-08',
        repeat_unit: 'month',
        repeat_weekdays: [2],
        repeat_nth: 2,
        repeat_every: 2,
      },
      ['2026-12-08', '2027-02-09', '2027-04-13'],
    ],
    [
      'the last Friday of the month, be it the fourth or the fifth',
      { repeat_from: '2026-12-25', repeat_unit: 'month', repeat_weekdays: [5], repeat_nth: -1 },
      ['2026-12-25', '2027-01-29', '2027-02-26'],
    ],
    [
      'the 31st, or else the last day',
      { repeat_from: '2026-12-31', repeat_unit: 'month' },
      ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31'],
    ],
    [
      'up to Christmas',
      { repeat_from: '2026-12-11', repeat_weekdays: [5], repeat_until: '2026-12-25' },
      ['2026-12-11', '2026-12-18', '2026-12-25'],
    ],
    [
      'except one',
      {
        repeat_from: '2026-11-27',
        repeat_weekdays: [5],
        repeat_skips: ['2026-12-04'],
        repeat_until: '2026-12-11',
      },
      ['2026-11-27', '2026-12-11'],
    ],
  ])('%s', (_said, rhythm, days) => {
    const one = series(rhythm)
    expect(timesFrom(one, one.repeat_from ?? '', days.length)).toEqual(days)
    expect(nextTime({ ...one, wished_day: days[0] ?? null })).toBe(days[1])
    expect(nextTime({ ...one, wished_day: '2027-12-31', repeat_until: '2027-12-31' })).toBe(null)
  })

  it('asked from any day, gives the same days as when told from the first', () => {
    fc.assert(
      fc.property(
        fc.record({
          unit: fc.constantFrom('day', 'week', 'month'),
          every: fc.integer({ min: 1, max: 60 }),
          weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
          first: fc.integer({ min: 0, max: 400 }).map(days => addDays('2026-01-01', days)),
          later: fc.integer({ min: 0, max: 600 }),
        }),
        ({ unit, every, weekdays, first, later }) => {
          const one = series({
            repeat_from: first,
            repeat_unit: unit,
            repeat_every: every,
            repeat_weekdays: unit === 'day' ? [] : weekdays,
          })
          const from = addDays(first, later)
          const told = timesFrom(one, first, 700).filter(day => day >= from)
          expect(timesFrom(one, from, 5)).toEqual(told.slice(0, 5))
          const wanted = unit === 'week' && weekdays.length > 0 ? weekdays : null
          for (const day of timesFrom(one, from, 5)) {
            expect(day >= from).toBe(true)
            if (wanted) expect(wanted).toContain(weekday(day))
          }
        },
      ),
      { numRuns: 100, seed: 20261126 },
    )
  })

  it('stops looking when every time is skipped', () => {
    const always = Array.from({ length: 900 }, (_none, at) => addDays('2026-11-26', at))
    expect(
      timesFrom(
        series({ repeat_from: '2026-11-26', repeat_unit: 'day', repeat_skips: always }),
        '2026-11-26',
        1,
      ),
    ).toEqual([])
  })
})
