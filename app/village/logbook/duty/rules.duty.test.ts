/** Who has the phone: weeks, runs, the previous duty, swaps, holidays. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekday } from '../../../foundation/days.ts'
import {
  awayIn,
  type DutyDay,
  daysOf,
  dutyOf,
  give,
  partsOf,
  sinceWhen,
  stretch,
  swap,
  versionOf,
  weekdays,
  weekOf,
} from './rules.duty.ts'
import { changesOf, orderOf, takeTurns } from './rules.turns.ts'

const week = (first: string, account: string | null, count = 7): DutyDay[] =>
  daysOf(first, count).map(day => ({ day, account, version: account ? 1 : 0 }))

describe('a duty week', () => {
  it('begins on the day that the village chose', () => {
    expect(weekOf('2026-11-26', 'monday')).toBe('2026-11-23')
    expect(weekOf('2026-11-26', 'thursday')).toBe('2026-11-26')
    expect(weekOf('2026-11-26', 'friday')).toBe('2026-11-20')
  })

  it('is the week of all seven days in it, whatever day it begins on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(...weekdays), (ahead, begins) => {
        const first = weekOf(addDays('2026-01-01', ahead), begins)
        expect(weekdays[weekday(first) - 1]).toBe(begins)
        expect(daysOf(first).map(day => weekOf(day, begins))).toEqual(Array(7).fill(first))
      }),
    )
  })

  it('falls apart where it goes to somebody else, and only there', () => {
    const days = [...week('2026-11-23', 'annie', 3), ...week('2026-11-26', 'bert', 4)]
    expect(partsOf(days)).toEqual([
      { account: 'annie', from: '2026-11-23', until: '2026-11-25' },
      { account: 'bert', from: '2026-11-26', until: '2026-11-29' },
    ])
  })
})

describe('the previous duty', () => {
  const today = '2026-11-26'
  it('is the last run before the one that goes on now', () => {
    const days = [
      ...week('2026-10-12', 'annie'),
      ...week('2026-10-19', 'bert'),
      ...week('2026-11-23', 'annie'),
    ]
    const duty = dutyOf(days, 'annie', today)
    expect(duty.next).toEqual({ from: '2026-11-23', until: '2026-11-29' })
    expect(duty.previous).toEqual({ from: '2026-10-12', until: '2026-10-18' })
    expect(sinceWhen('dienst', duty, today).day).toBe('2026-10-19')
  })

  it('of two weeks in a row is both; a day of somebody else in between makes two', () => {
    const two = [...week('2026-11-02', 'annie', 14), ...week('2026-11-30', 'annie')]
    expect(dutyOf(two, 'annie', today).previous).toEqual({ from: '2026-11-02', until: '2026-11-15' })
    const cut = two.map(day => (day.day === '2026-11-08' ? { ...day, account: 'bert' } : day))
    expect(dutyOf(cut, 'annie', today).previous).toEqual({ from: '2026-11-09', until: '2026-11-15' })
  })

  it('counts also when nothing comes, and on its last day it is not over', () => {
    const days = week('2026-11-20', 'annie')
    expect(dutyOf(days, 'annie', '2026-11-27')).toEqual({
      next: null,
      previous: { from: '2026-11-20', until: '2026-11-26' },
    })
    expect(dutyOf(days, 'annie', '2026-11-26').previous).toBeNull()
  })

  it('who never had one reads a week; a chosen time goes before it', () => {
    const never = dutyOf(week('2026-11-23', 'bert'), 'annie', today)
    expect(sinceWhen('dienst', never, today)).toEqual({ day: '2026-11-19', duty: null })
    const had = dutyOf(week('2026-11-02', 'annie'), 'annie', today)
    expect(sinceWhen('14', had, today)).toEqual({ day: '2026-11-12', duty: null })
  })
})

describe('one state per day', () => {
  const account = fc.constantFrom('annie', 'bert', null)
  const deed = fc.record({ from: fc.nat(20), count: fc.integer({ min: 1, max: 7 }), account })

  it('whatever was done in whatever order, the newest row counts and no day is in two hands', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 20 }), deeds => {
        const rows: DutyDay[] = []
        const newest = () => {
          const found = new Map<string, DutyDay>()
          for (const row of rows)
            if (row.version > (found.get(row.day)?.version ?? 0)) found.set(row.day, row)
          return stretch([...found.values()], '2026-11-02', 28)
        }
        const model = new Map<string, string | null>()
        for (const { from, count, account } of deeds) {
          const first = addDays('2026-11-02', from)
          const changes = give(stretch(newest(), first, count), account)
          rows.push(...changes.map(change => ({ ...change, version: change.version + 1 })))
          for (const day of daysOf(first, count)) model.set(day, account)
        }
        const now = newest()
        expect(now.map(({ day }) => model.get(day) ?? null)).toEqual(now.map(({ account }) => account))
        expect(new Set(rows.map(({ day, version }) => `${day} ${version}`)).size).toBe(rows.length)
        expect(versionOf(now)).toBe(rows.length)
        expect(
          partsOf(now).reduce((sum, { from, until }) => sum + daysOf(from, 28).indexOf(until) + 1, 0),
        ).toBe(28)
      }),
    )
  })

  it('a swap changes hands day by day, and once more it is as it was', () => {
    fc.assert(
      fc.property(fc.array(account, { minLength: 14, maxLength: 14 }), accounts => {
        const days = accounts.map((account, at) => ({ day: addDays('2026-11-02', at), account, version: 1 }))
        const swapped = (before: DutyDay[]) => {
          const changes = swap(before.slice(0, 7), before.slice(7))
          return before.map(day => ({ ...day, ...changes.find(change => change.day === day.day) }))
        }
        const once = swapped(days)
        expect(once.map(({ account }) => account)).toEqual([...accounts.slice(7), ...accounts.slice(0, 7)])
        expect(swapped(once).map(({ account }) => account)).toEqual(accounts)
      }),
    )
  })
})

describe('holidays', () => {
  const away = [{ id: 'a', account: 'annie', from: '2026-12-06', until: '2026-12-20' }]
  it('are seen where the week falls on somebody who is away, on its last day too; nobody is away from nothing', () => {
    const [part] = partsOf(week('2026-11-30', 'annie'))
    expect(part && awayIn(part, away)?.from).toBe('2026-12-06')
    expect(awayIn({ account: 'annie', from: '2026-11-30', until: '2026-12-05' }, away)).toBeNull()
    expect(awayIn({ account: null, from: '2026-12-07', until: '2026-12-13' }, away)).toBeNull()
  })
})

describe('taking turns', () => {
  const weeks = ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21']
  const turns = (order: string[], known: DutyDay[] = [], away: Parameters<typeof takeTurns>[2] = []) =>
    takeTurns(order, known, away, weeks, 'annie').map(({ account }) => account)

  it('goes on behind whoever had it last', () => {
    expect(turns(['annie', 'bert', 'cor'])).toEqual(['bert', 'cor', 'annie', 'bert'])
  })

  it('leaves a week alone that somebody has, and counts it as a turn', () => {
    expect(turns(['annie', 'bert', 'cor'], week('2026-12-07', 'cor', 1))).toEqual([
      'bert',
      null,
      'annie',
      'bert',
    ])
  })

  it('passes over whoever is away, who is then first in line', () => {
    const away = [{ id: 'a', account: 'bert', from: '2026-12-01', until: '2026-12-03' }]
    expect(turns(['annie', 'bert', 'cor'], [], away)).toEqual(['cor', 'bert', 'annie', 'cor'])
  })

  it('never falls on somebody who is away, and falls as often on one as on another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 26 }),
        fc.nat(7),
        (size, many, who) => {
          const order = Array.from({ length: size }, (_, at) => `c${at}`)
          const first = Array.from({ length: many }, (_, at) => addDays('2026-11-30', 7 * at))
          const gone = [{ id: 'a', account: `c${who}`, from: '2026-11-01', until: '2027-12-01' }]
          const here = takeTurns(order, [], [], first, null).map(({ account }) => account)
          const counts = order.map(each => here.filter(account => account === each).length)
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
          const without = takeTurns(order, [], gone, first, null)
          expect(without.map(({ account }) => account)).not.toContain(`c${who}`)
          expect(changesOf(without, []).every(({ account }) => account !== null)).toBe(true)
        },
      ),
    )
  })

  it('keeps the places that were chosen; without a place one does not take turns', () => {
    const places = [
      { account: 'annie', place: '2' },
      { account: 'bert', place: '' },
      { account: 'cor', place: '1' },
    ]
    expect(orderOf(places)).toEqual(['cor', 'annie'])
  })
})
