/** When a difference is worth a sentence, and when nothing may be said. */
import { describe, expect, it } from 'vitest'
import type { Asked } from './rules.asked.ts'
import { certain, chanceOf, tossChance } from './rules.compare.ts'
import { endingsOf } from './rules.endings.ts'
import { periodOf, yearsOf, yearToShow } from './rules.period.ts'
import { kindSentences, sentencesOf } from './rules.sentences.ts'

let number = 0
const one = (more: Partial<Asked> = {}): Asked => ({
  ...{ month: 13, kind: 'vervoer', who: `w${number++}`, helper: '', state: 'done', reason: '', place: '' },
  ...{ hours: null, late: false },
  ...more,
})
const times = (count: number, more: Partial<Asked> = {}) => Array.from({ length: count }, () => one(more))
const lastYear = (count: number, more: Partial<Asked> = {}) => times(count, { month: 1, ...more })
const period = periodOf(2026, '2026-11-29', Temporal.Instant.from('2024-12-01T16:04Z'))
const said = (asked: Asked[], told = period) =>
  sentencesOf({ asked, period: told, endings: endingsOf(asked.slice(0, 0)), answers: null })

describe('which months stand beside which', () => {
  it('takes closed months only, and the same ones of the year before', () => {
    expect(period).toMatchObject({ closed: { from: 1, to: 10 }, compared: { from: 1, to: 10 }, running: 11 })
    expect(periodOf(2025, '2026-11-29', Temporal.Instant.from('2020-03-03T10:00Z'))).toMatchObject({
      ...{ closed: { from: 1, to: 12 }, compared: { from: 1, to: 12 }, running: null },
    })
  })

  it('sets nothing beside a month that the logbook knows only a part of', () => {
    const may = periodOf(2026, '2026-11-29', Temporal.Instant.from('2025-05-10T10:00Z'))
    expect(may).toMatchObject({ closed: { from: 1, to: 10 }, compared: { from: 6, to: 10 } })
    const late = periodOf(2026, '2026-11-29', Temporal.Instant.from('2025-11-10T10:00Z'))
    expect(late).toMatchObject({ closed: { from: 1, to: 10 }, compared: null })
    // A year began in the village while it was still the year before in Greenwich.
    const first = periodOf(2026, '2026-11-29', Temporal.Instant.from('2024-12-31T23:30Z'))
    expect(first).toMatchObject({ compared: { from: 1, to: 10 } })
  })

  it('has nothing to tell of a village of three weeks, nor in January of the year that runs', () => {
    expect(periodOf(2026, '2026-11-29', Temporal.Instant.from('2026-11-08T10:00Z')).closed).toBeNull()
    expect(periodOf(2026, '2026-01-20', Temporal.Instant.from('2024-01-08T10:00Z')).closed).toBeNull()
    expect(yearToShow('2026-01-20')).toBe(2025)
    expect(yearsOf('2026-01-20', Temporal.Instant.from('2024-01-08T10:00Z'))).toEqual([2026, 2025, 2024])
    expect(periodOf(2026, '2026-11-29', null).closed).toBeNull()
  })
})

describe('a difference', () => {
  it('is measured exactly', () => {
    // By hand: six tosses all the same way, 2 / 64; and the tables of the binomial for 14 and 22.
    expect(tossChance(6, 0)).toBeCloseTo(2 / 64, 10)
    expect(tossChance(14, 22)).toBeCloseTo(0.243, 3)
    expect(tossChance(8, 8)).toBe(1)
    expect(tossChance(0, 0)).toBe(1)
    expect(tossChance(40_000, 41_000)).toBeLessThan(0.001)
  })

  it('of many by one person weighs as one person', () => {
    const many = { before: lastYear(10), now: times(30) }
    const oneWho = { before: lastYear(10), now: times(30, { who: 'one' }) }
    expect(chanceOf(many)).toBeLessThan(0.01)
    expect(chanceOf(oneWho)).toBeGreaterThan(0.3)
  })

  it('is looked at the more sternly the more is looked at', () => {
    expect(certain([0.04])).toEqual([true])
    expect(certain([0.04, 0.5, 0.6])).toEqual([false, false, false])
    expect(certain([0.5, 0.001, 0.02, 0.6])).toEqual([false, true, false, false])
  })
})

describe('what is said', () => {
  it('rises, falls, begins and ends with both numbers', () => {
    const asked = [
      ...[...lastYear(40), ...times(90)],
      ...[...lastYear(60, { kind: 'klus' }), ...times(20, { kind: 'klus' })],
      ...lastYear(12, { kind: 'tuin' }),
    ]
    expect(said(asked)).toMatchObject([
      { says: 'all', change: 'same', before: 112, now: 110 },
      { says: 'kind', change: 'down', kind: 'klus', before: 60, now: 20 },
      { says: 'kind', change: 'up', kind: 'vervoer', before: 40, now: 90 },
      { says: 'kind', change: 'gone', kind: 'tuin', before: 12, now: 0 },
    ])
  })

  it('of 14 and 22 says that it may be chance, and of 2 and 4 nothing', () => {
    const hospital = { place: 'ziekenhuis Emmen' }
    const asked = [
      ...[
        ...lastYear(14, hospital),
        ...lastYear(26),
        ...times(11, hospital),
        ...times(11, { place: 'Ziekenhuis  Emmen' }),
      ],
      ...[...times(19), ...lastYear(2, { kind: 'tuin' }), ...times(4, { kind: 'tuin' })],
    ]
    expect(said(asked)).toMatchObject([
      { says: 'all', change: 'same' },
      { says: 'kind', change: 'perhaps', kind: 'vervoer', place: 'ziekenhuis Emmen', before: 14, now: 22 },
    ])
  })

  it('of each kind says it to whoever asks, also where there is little to tell', () => {
    const asked = [
      ...lastYear(240),
      ...times(262),
      ...lastYear(3, { kind: 'tuin' }),
      ...times(3, { kind: 'tuin' }),
    ]
    expect(kindSentences(asked, period)).toEqual([
      { says: 'kind', change: 'perhaps', kind: 'vervoer', place: '', before: 240, now: 262 },
      { says: 'kind', change: 'even', kind: 'tuin', place: '', before: 3, now: 3 },
    ])
    expect(said(asked)).toMatchObject([{ says: 'all', change: 'same' }])
    expect(kindSentences(times(50), { ...period, compared: null })).toEqual([])
  })

  it('compares nothing when there is nothing before, and only the months that both years have', () => {
    const begun = periodOf(2026, '2026-11-29', Temporal.Instant.from('2025-05-10T10:00Z'))
    // February of both years: last year's was before the logbook.
    expect(said(times(50), begun)).toEqual([])
    expect(said(times(50), { ...period, compared: null })).toEqual([])
  })

  it('is six sentences at most', () => {
    const kinds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const asked = kinds.flatMap(kind => [
      ...lastYear(5, { kind }),
      ...times(80, { kind, state: 'not-possible', reason: 'nobody-found' }),
    ])
    const all = sentencesOf({
      asked,
      period,
      endings: endingsOf(asked),
      answers: { of: 20, half: 1, from: 1, to: 2 },
    })
    expect(all).toHaveLength(6)
  })
})
