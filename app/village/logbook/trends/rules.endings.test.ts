/** What came of it, how soon, who asks and who is missing. */
import { describe, expect, it } from 'vitest'
import { type Asked, readAsked } from './rules.asked.ts'
import { answersOf, askersOf, endingsOf, offersOf } from './rules.endings.ts'
import { periodOf } from './rules.period.ts'
import { sentencesOf } from './rules.sentences.ts'
import { trendsOf } from './rules.trends.ts'

let number = 0
const one = (more: Partial<Asked> = {}): Asked => ({
  ...{ month: 13, kind: 'vervoer', who: `w${number++}`, helper: '', state: 'done', reason: '', place: '' },
  ...{ hours: null, late: false },
  ...more,
})
const times = (count: number, more: Partial<Asked> = {}) => Array.from({ length: count }, () => one(more))
const period = periodOf(2026, '2026-11-29', Temporal.Instant.from('2024-12-01T16:04Z'))

describe('what came of it', () => {
  it('keeps apart what was not possible, what was taken back and what still waits', () => {
    const endings = endingsOf([
      ...[...times(5), ...times(3, { state: 'not-possible', reason: 'nobody-found' })],
      ...[
        one({ state: 'not-possible', reason: 'too-soon' }),
        one({ state: 'withdrawn' }),
        one({ state: 'looking' }),
      ],
    ])
    expect(endings).toMatchObject({ all: 11, done: 5, notPossible: 4, withdrawn: 1, waiting: 1 })
    expect(endings.why).toEqual([
      { reason: 'nobody-found', count: 3 },
      { reason: 'too-soon', count: 1 },
    ])
  })

  it('says how long an answer took from ten people on, however many requests', () => {
    const nine = Array.from({ length: 90 }, (_, at) => one({ who: `p${at % 9}`, hours: at }))
    expect(answersOf(nine)).toBeNull()
    const ten = [...nine, one({ who: 'p9', hours: 90 })]
    expect(answersOf(ten)).toEqual({ of: 91, half: 45, from: 22.5, to: 67.5 })
    // Whoever is not named is nobody, for this.
    expect(answersOf([...nine, one({ who: '', hours: 3 })])).toBeNull()
  })

  it('counts people who ask, not what they ask', () => {
    const asked = [...times(3, { who: 'a' }), one({ who: 'b' }), ...times(2, { who: '' })]
    expect(askersOf(asked, new Set(['a', 'somebody of long ago']))).toEqual({
      returning: 1,
      fresh: 1,
      nameless: 2,
    })
  })

  it('sees what nobody offers and what leans on one, and calls nobody by name', () => {
    const failed = { state: 'not-possible', reason: 'nobody-offers', kind: 'klus' }
    const asked = [
      ...times(6, failed),
      ...times(14, { kind: 'tuin', helper: 'h1' }),
      ...times(2, { kind: 'tuin', helper: 'h2' }),
    ]
    const sentences = sentencesOf({ asked, period, endings: endingsOf([]), answers: null })
    expect(sentences.filter(({ says }) => says !== 'all' && says !== 'kind')).toMatchObject([
      { says: 'nobody', offer: { kind: 'klus', nobody: 6 } },
    ])
    expect(JSON.stringify(offersOf(asked))).not.toMatch(/h1|h2/)
    expect(offersOf(asked)).toContainEqual({ kind: 'tuin', ended: 16, nobody: 0, done: 16, byOne: 14 })
  })

  it('holds nobody: no person stands in what the page is drawn from', () => {
    const asked = times(40, { who: 'geesje', helper: 'harm', place: 'kerk' })
    expect(JSON.stringify(trendsOf(asked, new Set(['geesje']), period))).not.toMatch(/geesje|harm/)
  })
})

it('reads what the database tells, line by line', () => {
  expect(readAsked(null)).toEqual([])
  expect(
    readAsked('13\tvervoer\t77\t\tnot-possible\tother\tkerk\t450\t1\n0\ttuin\t\t9\tdone\t\t\t\t'),
  ).toEqual([
    {
      month: 13,
      kind: 'vervoer',
      who: '77',
      helper: '',
      state: 'not-possible',
      reason: 'other',
      place: 'kerk',
      hours: 4.5,
      late: true,
    },
    {
      month: 0,
      kind: 'tuin',
      who: '',
      helper: '9',
      state: 'done',
      reason: '',
      place: '',
      hours: null,
      late: false,
    },
  ])
})
