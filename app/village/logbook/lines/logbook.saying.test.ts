import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayDay, sayMoment } from '../../../foundation/days.said.ts'
import { addDays, sayTime } from '../../../foundation/days.ts'
import { sayDistance, sayRepeat, sayWish } from './rules.saying.ts'

// A Sunday.
const today = '2026-11-22'
const once = {
  repeat_every: null,
  repeat_unit: null,
  repeat_weekdays: [],
  repeat_nth: 1,
  repeat_until: null,
  repeat_skips: [],
}
const nothing = {
  wished_day: null,
  wished_until: null,
  wished_time: null,
  wished_time_until: null,
  part: null,
}

describe('days and times as people say them', () => {
  it.each([
    ['2026-11-20', 'eergisteren', 'Friday 20 November'],
    ['2026-11-21', 'gisteren', 'yesterday'],
    ['2026-11-22', 'vandaag', 'today'],
    ['2026-11-23', 'morgen', 'tomorrow'],
    ['2026-11-24', 'overmorgen', 'Tuesday 24 November'],
    ['2026-11-26', 'donderdag 26 november', 'Thursday 26 November'],
    ['2027-01-04', 'maandag 4 januari', 'Monday 4 January'],
    ['2025-11-26', 'woensdag 26 november 2025', 'Wednesday 26 November 2025'],
    ['2027-11-26', 'vrijdag 26 november 2027', 'Friday 26 November 2027'],
  ])('%s is %s', (day, dutch, english) => {
    expect(sayDay(day, today, 'nl')).toBe(dutch)
    expect(sayDay(day, today, 'en')).toBe(english)
  })

  it('says the hour of the village, in summer and in winter, as it is read aloud', () => {
    expect(sayTime('10:15', 'nl')).toBe('10.15 uur')
    expect(sayTime('09:05', 'nl')).toBe('9.05 uur')
    expect(sayTime('00:05', 'en')).toBe('0:05')
    expect(sayMoment(Temporal.Instant.from('2026-11-21T09:15:00Z'), today, 'nl')).toBe('gisteren, 10.15 uur')
    expect(sayMoment(Temporal.Instant.from('2026-07-01T22:30:00Z'), '2026-07-02', 'nl')).toBe(
      'vandaag, 0.30 uur',
    )
  })

  it.each([
    [0, 'vandaag', 'today'],
    [5, 'over vijf dagen', 'in five days'],
    [7, 'over een week', 'in one week'],
    [-8, 'acht dagen geleden', 'eight days ago'],
    [-13, '13 dagen geleden', '13 days ago'],
    [21, 'over drie weken', 'in three weeks'],
    [-160, 'vijf maanden geleden', 'five months ago'],
    [-1100, 'drie jaar geleden', 'three years ago'],
  ])('%i days from now is %s', (away, dutch, english) => {
    expect(sayDistance(addDays(today, away), today, 'nl')).toBe(dutch)
    expect(sayDistance(addDays(today, away), today, 'en')).toBe(english)
  })

  it('says of a wish as much as is known', () => {
    expect(sayWish({ ...nothing, wished_day: '2026-11-26', wished_time: '10:15' }, today, 'nl')).toBe(
      'donderdag 26 november, 10.15 uur',
    )
    expect(
      sayWish(
        { ...nothing, wished_day: '2026-11-24', wished_time: '10:00', wished_time_until: '12:00' },
        today,
        'nl',
      ),
    ).toBe('overmorgen, tussen 10.00 en 12.00 uur')
    expect(sayWish({ ...nothing, wished_day: '2026-12-01', part: 'middag' }, today, 'nl')).toBe(
      'dinsdag 1 december, in de middag',
    )
    expect(sayWish({ ...nothing, wished_day: '2026-12-01', wished_until: '2026-12-04' }, today, 'en')).toBe(
      'Tuesday 1 December to Friday 4 December',
    )
    expect(sayWish(nothing, today, 'nl')).toBe('')
  })

  it('says how something comes back, until when, and when not', () => {
    const fridays = { ...once, repeat_every: 1, repeat_unit: 'week', repeat_weekdays: [5] }
    expect(sayRepeat(once, today, 'nl')).toBe('')
    expect(sayRepeat(fridays, today, 'nl')).toBe('elke vrijdag')
    expect(sayRepeat({ ...fridays, repeat_until: '2026-12-25' }, today, 'nl')).toBe(
      'elke vrijdag tot en met vrijdag 25 december',
    )
    expect(
      sayRepeat(
        { ...fridays, repeat_every: 2, repeat_weekdays: [2, 4], repeat_skips: ['2026-12-08'] },
        today,
        'en',
      ),
    ).toBe('every two weeks on Tuesday and Thursday except Tuesday 8 December')
    expect(sayRepeat({ ...fridays, repeat_unit: 'month', repeat_weekdays: [2] }, today, 'nl')).toBe(
      'elke maand op de eerste dinsdag',
    )
    const last = { ...fridays, repeat_unit: 'month', repeat_nth: -1 }
    expect(sayRepeat(last, today, 'nl')).toBe('elke maand op de laatste vrijdag')
    expect(sayRepeat({ ...last, repeat_every: 2, repeat_nth: 2 }, today, 'en')).toBe(
      'every two months on the second Friday',
    )
    expect(sayRepeat({ ...fridays, repeat_skips: ['2026-10-02'] }, today, 'nl')).toBe('elke vrijdag')
  })

  it('never says anything half, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4000, max: 4000 }),
        fc.constantFrom('nl' as const, 'en' as const),
        (away, tongue) => {
          const day = addDays(today, away)
          for (const said of [sayDay(day, today, tongue), sayDistance(day, today, tongue)]) {
            expect(said).not.toMatch(/undefined|NaN| {2}|\b0 /)
          }
        },
      ),
      { seed: 1126 },
    )
  })
})
