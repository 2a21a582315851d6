import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalisePhone } from './phones.ts'

const asWritten: [string, string[]][] = [
  ['+31591000101', ['0591-000101', '0591 000 101', '(0591) 00 01 01', '0591/000101', 'Tel: 0591-000101']],
  ['+31591000101', ['591000101', '591000101.0', '591000101,0', '31591000101', '+31 (0)591 000101']],
  [
    '+31690000101',
    ['06-90000101', '06 9000 0101', '0690000101', '690000101', '+31 6 9000 0101', 'mob. 06-90000101'],
  ],
  [
    '+31690000101',
    ['0031690000101', '00 31 6 90 00 01 01', '+31 06 90000101', '06.90.00.01.01', '31690000101'],
  ],
  ['+31850000101', ['085-0000101', '850000101']],
  ['+318000001', ['0800-0001']],
]

test.each(asWritten)('%s, however a list has it', (phone, writings) => {
  expect(writings.map(normalisePhone)).toEqual(writings.map(() => phone))
})

test('what is no Dutch number, or not one number, is none', () => {
  const none = [
    '',
    'geen',
    'zie partner',
    '000101',
    '0591-00010',
    '0591-0001011',
    '06-9000',
    '+49 591 000101',
    '0049591000101',
    '0591-000101 / 06-90000101',
    '0591-000101 na 18 uur',
    '0000000000',
    '06-00000000',
    '059000101',
    '112',
    '140591',
  ]
  expect(none.filter(text => normalisePhone(text) !== null)).toEqual([])
})

test('a number once made whole stays as it is, and nothing typed makes it stumble', () => {
  const digits = fc
    .array(fc.constantFrom(...'0123456789+ -()./,'), { maxLength: 20 })
    .map(signs => signs.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string(), digits), text => {
      const phone = normalisePhone(text)
      expect(phone === null || /^\+31\d{7,10}$/.test(phone)).toBe(true)
      if (phone !== null) expect(normalisePhone(phone)).toBe(phone)
    }),
    { seed: 20261122, numRuns: 3000 },
  )
})
