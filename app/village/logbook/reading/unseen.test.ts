import { describe, expect, test } from 'vitest'
import type { Reading } from './rules.shape.ts'
import { read } from './rules.ts'
import { unseen } from './rules.unseen.ts'

/** Once read for the first time by a reader that had not seen it: 81 right, 4 silently wrong. */
const reached = 100

const fields = [
  'kind',
  'day',
  'dayUntil',
  'time',
  'timeUntil',
  'part',
  'place',
  'back',
  'backTime',
  'aids',
  'repeat',
  'urgency',
] as const
type Field = (typeof fields)[number]

/** A place counts without regard to capitals, aids in any order. */
const plain = (field: Field, value: Reading[Field]) =>
  JSON.stringify(
    field === 'place'
      ? (value?.toString().toLowerCase() ?? null)
      : Array.isArray(value)
        ? [...value].sort()
        : value,
  )
const isEmpty = (value: Reading[Field]) => value === null || (Array.isArray(value) && value.length === 0)

const misread = unseen.flatMap(({ text, today, expect: wanted }) => {
  const reading = read(text, { today, places: [{ name: 'ziekenhuis Emmen' }] })
  const wrong = fields.filter(field => plain(field, reading[field]) !== plain(field, wanted[field]))
  return wrong.length === 0 ? [] : [{ text, wrong, silent: wrong.filter(field => !isEmpty(reading[field])) }]
})

describe('a hundred calls that somebody else wrote', () => {
  test('no value is silently wrong', () => {
    expect(misread.filter(({ silent }) => silent.length > 0)).toEqual([])
  })

  test(`${reached} are read as a person would`, () => {
    expect(unseen.length).toBe(100)
    expect(unseen.length - misread.length, JSON.stringify(misread)).toBeGreaterThanOrEqual(reached)
  })
})
