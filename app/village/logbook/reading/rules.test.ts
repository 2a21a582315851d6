import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../foundation/days.ts'
import { expectedOf, rowsOf, tables } from './rules.sentences.ts'
import { builtInKinds, fillers, ordinary, read } from './rules.ts'
import { plainly } from './rules.words.ts'

const places = [
  { name: 'ziekenhuis Emmen', also: ['zkh Emmen', 'Scheper'] },
  { name: 'Coevorden' },
  { name: 'De Spil', also: ['dorpshuis'] },
]

describe.each(tables)('%s', (_, table) => {
  test.each(rowsOf(table))('on %s: %s', (today, sentence, expected) => {
    const { understood: _used, notUnderstood, ...reading } = read(sentence, { today, places })
    const left = notUnderstood.flatMap(({ words }) => words.split(/\.?[ ]/))
    expect({ ...reading, left }).toEqual(expectedOf(expected))
  })
})

test('the tables hold at least 1000 sentences', () => {
  expect(tables.flatMap(([, table]) => rowsOf(table)).length).toBeGreaterThanOrEqual(1000)
})

test('each field tells which words it was read from', () => {
  const { understood } = read('do 10.15 ziekenhuis Emmen, 12 uur terug, rollator', {
    today: '2026-11-23',
    places,
  })
  expect(understood).toContainEqual({ words: 'do', as: 'day', value: '2026-11-26' })
  expect(understood).toContainEqual({ words: '10.15', as: 'time', value: '10:15' })
  expect(understood).toContainEqual({ words: 'ziekenhuis Emmen', as: 'place', value: 'ziekenhuis Emmen' })
  expect(understood).toContainEqual({ words: '12 uur', as: 'backTime', value: '12:00' })
  expect(understood).toContainEqual({ words: 'terug', as: 'back', value: 'yes' })
  expect(understood).toContainEqual({ words: 'rollator', as: 'aids', value: 'rollator' })
})

test('what was not used comes back in whole phrases, and says whether it could matter', () => {
  const left = (text: string) => read(text, { today: '2026-11-29', places }).notUnderstood
  expect(left('woensdag 10.15 zkh Emmen, loopt met rollator')).toEqual([])
  expect(left('ze durft niet alleen naar ziekenhuis Emmen')).toEqual([
    { words: 'durft niet alleen', doubtful: false },
  ])
  expect(left("lamp kapot, kan 's avonds niet")).toContainEqual({ words: "'s avonds niet", doubtful: true })
  expect(left('vr 27 kapper, hond moet mee')).toContainEqual({ words: 'vr 27', doubtful: true })
  expect(left('niet naar ziekenhuis Emmen')).toEqual([{ words: 'niet', doubtful: true }])
  expect(left('12 zakken turf sjouwen')).toContainEqual({ words: '12 zakken turf sjouwen', doubtful: true })
})

test('a village adds a kind and words of its own', () => {
  const kinds = [
    { code: 'paarden', words: ['paard', 'stal uitmesten'] },
    { code: 'tuin', words: ['sloot schonen'] },
  ]
  const about = { today: '2026-11-23', kinds }
  expect(read('za stal uitmesten', about).kind).toBe('paarden')
  expect(read('sloot schonen voor de buren', about).kind).toBe('tuin')
  expect(read('heg snoeien', about).kind).toBe('tuin')
  expect(read('za stal uitmesten', { today: '2026-11-23' }).kind).toBeNull()
  expect(builtInKinds.map(kind => kind.code)).not.toContain('anders')
})

const grammar = `
  do di ma zo za vrijdag dinsdagmiddag volgende week komende deze over twee weken om de elke eerste
  maandag van maand 26 november 31 februari 26/11 10-12 29 10.15 25.10 half kwart voor over 11 uur u
  tussen en of tot t/m vandaag morgen terug niet geen naar bij ziekenhuis Emmen kapper rollator iemand
  mee kerst weekend spoed hond uitlaten eten mw Bakker , . - / + 06-02345678`
  .trim()
  .split(/\s+/)
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
  fc.array(fc.constantFrom(...grammar), { maxLength: 30, size: 'max' }).map(words => words.join(' ')),
  fc.array(fc.constantFrom(...grammar), { maxLength: 30, size: 'max' }).map(words => words.join('')),
)
const days = fc.integer({ min: 0, max: 20_000 }).map(n => addDays('2020-01-01', n))
const often = { numRuns: 1000, seed: 26 }

/** Milliseconds; the best of three, for other work on the machine may slow one reading down. */
const fastest = (text: string): number => {
  const took = [1, 2, 3].map(() => {
    const before = performance.now()
    read(text, { today: '2026-11-23', places })
    return performance.now() - before
  })
  return Math.min(...took)
}

describe('whatever is typed', () => {
  test('never throws, and no day lies before today or before the day it ends', () => {
    fc.assert(
      fc.property(typed, days, (text, today) => {
        const { day, dayUntil, repeat, time, timeUntil } = read(text, { today, places })
        if (day !== null) expect(day >= today).toBe(true)
        if (dayUntil !== null) expect(day !== null && dayUntil >= day).toBe(true)
        if (repeat?.until) expect(repeat.until >= today).toBe(true)
        for (const clock of [time, timeUntil])
          if (clock !== null) expect(clock).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      }),
      often,
    )
  })

  test('no word vanishes: it is understood, not understood, or filler', () => {
    fc.assert(
      fc.property(typed, days, (text, today) => {
        const { understood, notUnderstood } = read(text, { today, places })
        const pieces = (said: string) => said.match(/[0-9]+|(?:(?![0-9])[\p{L}\p{M}\p{N}])+/gu) ?? []
        const kept = new Set(
          [...understood.map(one => one.words), ...notUnderstood.map(({ words }) => words)].flatMap(pieces),
        )
        for (const word of pieces(text)) {
          const plain = plainly(word).replace(/^'/, '')
          expect(kept.has(word) || fillers.has(plain) || ordinary.has(plain), `${word} in ${text}`).toBe(true)
        }
      }),
      often,
    )
  })

  test('300 characters take less than 5 ms', () => {
    const text = tables
      .flatMap(([, table]) => rowsOf(table))
      .map(([, sentence]) => sentence)
      .join(', ')
    const took: number[] = []
    for (let start = 0; start < 60; start++) {
      const piece = text.slice(start * 20, start * 20 + 300)
      took.push(fastest(piece))
    }
    expect(took.sort((a, b) => a - b)[30]).toBeLessThan(5)
  })

  const bits = [
    'a',
    '1',
    '1.',
    '1-',
    "a'",
    'a.',
    '10 uur ',
    'de ',
    'of ma ',
    'naar ',
    'elke ',
    ' ',
    '-',
    'é',
    'post halen ',
  ]
  test.each(bits)('ten times more of "%s" takes about ten times longer, not a hundred', bit => {
    const spend = (times: number) => fastest(bit.repeat(times))
    spend(500)
    expect(spend(5000)).toBeLessThan(40 * Math.max(spend(500), 1))
  })
})
