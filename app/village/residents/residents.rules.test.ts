import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialled } from '../../foundation/phones.ts'
import { readBirthday } from './rules.birthday.ts'
import { changedFrom, rollBack, together } from './rules.changes.ts'
import { type Details, nothingKnown } from './rules.details.ts'
import { readPhone } from './rules.phone.ts'
import { sortName } from './rules.searchKeys.ts'
import { typedOf } from './rules.typed.ts'
import { readWish } from './rules.wish.ts'

describe('a telephone number', () => {
  it.each([
    '0599-010123',
    '06 0123 0123',
    '+31 (0)6 01230123',
    '+49 30 23125123',
    '0044 1632 960123',
    '591000101',
  ])('%s can be rung', number => {
    expect(readPhone(number)).toEqual({ ok: true, value: number })
    expect(dialled(number)).toMatch(/^\+\d{9,15}$/)
  })
  it.each(['', 'geen', '112233', '06-123', '06-0123567890123', '+31 12', '++', '1'.repeat(40)])(
    '%s cannot, and the answer says what to do',
    number => expect(readPhone(number).ok).toBe(false),
  )
})

it('sorts by family name without the little words', () => {
  const names = [
    'Jan van der Veen',
    'mevr. A. de Boer',
    'Zwaantje Aa',
    'Bé',
    'Geesje Eising-Hadders',
    '🌻',
    'مريم العلي',
  ]
  expect(names.map(sortName)).toEqual([
    'veen jan',
    'boer a',
    'aa zwaantje',
    'be',
    'eising geesje hadders',
    '🌻',
    'العلي مريم',
  ])
})

const given = (fields: Record<string, string>) => (field: string) => fields[field] ?? ''

it('a birthday that exists comes back from its three fields; in a common year 29 February does not exist', () => {
  const read = (day: string, month: string, year: string) =>
    readBirthday(given({ 'birth-day': day, 'birth-month': month, 'birth-year': year }), '2026-11-26')
  expect(read('3', '12', '1941')).toEqual({ ok: true, value: '1941-12-03' })
  expect(read('29', '2', '')).toEqual({ ok: true, value: '02-29' })
  expect(read('26', '11', '2026')).toEqual({ ok: true, value: '2026-11-26' })
  const wrong: [string, string, string][] = [
    ['29', '2', '2023'],
    ['0', '1', ''],
    ['1', '13', ''],
    ['x', '1', ''],
    ['1', '1', '41'],
    ['1', '1', '1889'],
    ['27', '11', '2026'],
  ]
  for (const fields of wrong) expect([fields, read(...fields).ok]).toEqual([fields, false])
})

const word = fc.stringMatching(/^[A-Za-z]{1,12}$/)
const details: fc.Arbitrary<Details> = fc.record({
  name: word,
  maidenName: word,
  address: fc.option(
    fc.record({
      street: word,
      houseNumber: fc.constantFrom('', '1', '12a'),
      postcode: fc.constantFrom('', '7899 AB'),
      place: word,
    }),
  ),
  phones: fc.uniqueArray(
    fc.record({ number: fc.constantFrom('0599-010123', '06-01230123', '0599-010999'), note: word }),
    { maxLength: 3, selector: ({ number }) => number },
  ),
  reach: fc.constantFrom('phone', 'visit', 'letter'),
  mail: fc.constantFrom('', 'a@example.org'),
  birthday: fc.constantFrom(null, '02-29', '1941-12-03'),
  ageBand: fc.constantFrom(null, '80+', '0-17'),
  contacts: fc.array(fc.record({ name: word, relation: word, phone: fc.constantFrom('', '06-01230123') }), {
    maxLength: 3,
  }),
  goodToKnow: fc.constantFrom('', 'Hond.', 'Kat.', 'Twee\nregels'),
  isMember: fc.boolean(),
  ended: fc.constant(null),
})

it('whatever the form shows of a person, it reads back into that person', () => {
  fc.assert(
    fc.property(details, person => {
      const { ended: _, ...wish } = person
      expect(readWish(given(typedOf(person) as Record<string, string>), '2026-11-26')).toEqual({
        ok: true,
        value: wish,
      })
    }),
    { seed: 20261122 },
  )
})

describe('two changes of one person', () => {
  it('nothing that either of them changed is missing, and what clashes is named', () => {
    fc.assert(
      fc.property(details, details, details, (base, theirs, mine) => {
        const { merged, clashes, theirs: onlyTheirs } = together(base, theirs, mine)
        for (const part of Object.keys(changedFrom(base, mine)) as (keyof Details)[]) {
          if (Array.isArray(mine[part])) {
            const added = (mine[part] as unknown[]).filter(
              line => !JSON.stringify(base[part]).includes(JSON.stringify(line)),
            )
            expect(JSON.parse(JSON.stringify(merged[part]))).toEqual(expect.arrayContaining(added))
          } else expect(merged[part]).toEqual(mine[part])
        }
        for (const part of Object.keys(changedFrom(base, theirs)) as (keyof Details)[]) {
          expect(
            clashes.includes(part) ||
              onlyTheirs.includes(part) ||
              changedFrom(mine, theirs)[part] === undefined,
          ).toBe(true)
          if (onlyTheirs.includes(part)) expect(merged[part]).toEqual(theirs[part])
        }
      }),
      { seed: 20261122 },
    )
  })

  it('rolling back the former values gives what was there before', () => {
    const before: Details = { ...nothingKnown, name: 'Jan', mail: 'a@example.org' }
    const between: Details = { ...before, name: 'Jan Kuipers', phones: [{ number: '0599-010123', note: '' }] }
    const now: Details = { ...between, name: 'J. Kuipers', mail: '' }
    expect(rollBack(now, [changedFrom(between, now), changedFrom(before, between)])).toEqual(before)
    expect(changedFrom(now, { ...now })).toEqual({})
  })
})
