import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { person, tables } from './examples.doubles.ts'
import { reasonsAgainst } from './rules.doubles.reasons.ts'
import { compare, type Known } from './rules.doubles.ts'

const verdict = (one: string, other: string) => compare(person(one), person(other)).same
const why = (one: string, other: string) =>
  compare(person(one), person(other)).reasons.map(({ code }) => code)

describe('in one house', () => {
  test('partners share all but a first name, and are two people', () => {
    expect(
      verdict('Hendrik Eising; 0591-000101; Esweg 3', 'Geesje Eising-Hadders; 0591-000101; Esweg 3'),
    ).toBe('no')
    expect(why('Hendrik Eising; Esweg 3', 'Geesje Eising; Esweg 3')).toContain('other-first-name')
    expect(verdict('H. Eising; Esweg 3', 'Hendrik Eising; Esweg 3')).toBe('possible')
  })

  test('a father and the son who is named after him are told apart by birthday, year or sr. and jr.', () => {
    expect(verdict('Hendrik Eising; Esweg 3; *1941-03-12', 'Hendrik Eising; Esweg 3; *1968-10-30')).toBe('no')
    expect(verdict('Hendrik Eising; Esweg 3; *1941', 'Hendrik Eising; Esweg 3; *1968')).toBe('no')
    expect(verdict('Hendrik Eising sr.; Esweg 3', 'Hendrik Eising jr.; Esweg 3')).toBe('no')
    expect(verdict('Hendrik Eising sr.; Esweg 3', 'Hendrik Eising; Esweg 3')).toBe('possible')
    expect(verdict('Hendrik Eising; Esweg 3; 0591-000101', 'Henk Eising; Esweg 3; 0591-000101')).toBe(
      'possible',
    )
    expect(verdict('Hendrik Eising; Esweg 3; *1941-03-12', 'Henk Eising; Esweg 3; *1941-03-12')).toBe(
      'likely',
    )
  })

  test('twins share a birthday, and a slip of the finger may be the other twin', () => {
    const home = 'Weidelaan 2; 0591-000102; *2012-04-04'
    expect(verdict(`Luuk Prins; ${home}`, `Lieke Prins; ${home}`)).toBe('no')
    expect(verdict(`Tim Prins; ${home}`, `Tom Prins; ${home}`)).toBe('no')
    expect(verdict(`Tjalke Prins; ${home}`, `Tjalle Prins; ${home}`)).not.toBe('likely')
    expect(verdict(`Luuk Prins; ${home}`, `Luuk Prins; ${home}`)).toBe('likely')
  })

  test('brother and sister differ in an ending', () => {
    expect(verdict('Roelof Smit; 0591-000103', 'Roelofje Smit; 0591-000103')).toBe('no')
    expect(verdict('Roel Smit; 0591-000103', 'Roelof Smit; 0591-000103')).toBe('possible')
  })

  test('a line for the family may hold the person who lives there, and no other', () => {
    expect(why('fam. Eising; Esweg 3', 'Hendrik Eising; Esweg 3')).toContain('household')
    expect(verdict('fam. Eising; Esweg 3', 'Hendrik Eising; Esweg 3')).toBe('possible')
    expect(verdict('fam. Eising; Esweg 3', 'Hendrik Eising; Brink 1')).toBe('no')
    expect(verdict('fam. Eising', 'Hendrik Eising')).toBe('no')
  })
})

describe('in one street', () => {
  test('two women with one family name are two women', () => {
    expect(verdict('Jantje Mulder; Esweg 3', 'Grietje Mulder; Esweg 5')).toBe('no')
    expect(verdict('J. Mulder; Esweg 3', 'Jantje Mulder; Esweg 5')).toBe('no')
    expect(verdict('Femmigje Bakker-Vos; Esweg 3', 'Femmigje Bakker-Prins; Esweg 3a')).toBe('no')
  })

  test('who moved keeps the name; who has another house and another telephone is someone else', () => {
    expect(verdict('Jan Bos; Esweg 3', 'Jan Bos; Brink 8')).toBe('possible')
    expect(verdict('Jan Bos; Esweg 3; 0591-000104', 'Jan Bos; Brink 8; 0591-000955')).toBe('no')
    expect(verdict('Jan Bos; Esweg 3; 0591-000104', 'Jan Bos; Brink 8; 06-90000104')).toBe('possible')
  })

  test('a woman is known by the name she was born with, the one she married, or both', () => {
    expect(why('Geesje Eising-Hadders', 'Geesje Hadders')).toContain('maiden-name')
    expect(verdict('G. Eising geb. Hadders', 'Geesje Eising-Hadders')).toBe('possible')
    expect(verdict('Geesje Hadders; Esweg 3', 'Geesje Eising; Esweg 3')).toBe('possible')
    expect(verdict('Hendrik Hadders; Esweg 3', 'Hendrik Eising; Esweg 3')).toBe('no')
    expect(verdict('H. Eising-Hadders', 'dhr. H. Eising')).toBe('no')
  })
})

describe('as it was written', () => {
  test('van der and van den are mixed up, van der and ter are two families', () => {
    expect(verdict('Jan van der Berg; Esweg 3', 'Jan van den Berg; Esweg 3')).toBe('likely')
    expect(why('Jan van der Berg', 'Jan v.d. Berg')).toContain('other-prefix')
    expect(verdict('Jan van der Horst', 'Jan Horst')).toBe('possible')
    expect(verdict('Jan van der Horst', 'Jan ter Horst')).toBe('no')
  })

  test('a word that is no name may be a slip; two names that both exist are two names', () => {
    expect(why('Hendirk Eising', 'Hendrik Eising')).toContain('typing-error')
    expect(verdict('Hendirk Eising', 'Hendrik Eising')).toBe('possible')
    expect(verdict('Julia Eising', 'Julie Eising')).toBe('no')
    expect(verdict('Klaas Eising', 'Klaas Eisnig')).toBe('possible')
    expect(why('Klaas Mulder', 'Klaas Muller')).toContain('one-letter-apart')
    expect(verdict('Klaas Mulder', 'Klaas Muller')).toBe('no')
    expect(verdict('Klaas Mulder; Esweg 3', 'Klaas Muller; Esweg 3')).toBe('possible')
  })

  test('first name and family name may have changed places', () => {
    expect(why('Lucas Otto', 'Otto Lucas')).toContain('turned-round')
    expect(verdict('Anna Thomas', 'Thomas Anna')).toBe('possible')
    expect(verdict('Lucas Otto', 'Otto Albert')).toBe('no')
  })

  test('1 January tells a year and no birthday', () => {
    expect(verdict('Ali Yilmaz; *1990-01-01', 'Ali Yilmaz; *1990-01-01')).toBe('possible')
    expect(why('Ali Yilmaz; *1990-01-01', 'Ali Yilmaz; *1990-05-06')).toContain('same-birth-year')
    expect(verdict('Ali Yilmaz; *1990-01-01', 'Ali Yilmaz; *1979-05-06')).toBe('no')
  })

  test('day and month change places, also with everything else the same never more than possible', () => {
    const home = 'Esweg 3; 0591-000101'
    expect(verdict(`Klaas Eising; ${home}; *1947-02-09`, `Klaas Eising; ${home}; *1947-09-02`)).toBe(
      'possible',
    )
    expect(verdict(`K. Eising; ${home}; *1947-02-09`, `Klaas Eising; ${home}; *1947-09-02`)).toBe('no')
  })

  test('a house is known by street and number or by postcode and number', () => {
    const sees = (one: string, other: string) => why(`Jan Bos; ${one}`, `Jan Bos; ${other}`).slice(2)
    expect(sees('Dorpsstraat 4', 'Dorpsstr. 4')).toEqual(['same-address'])
    expect(sees('Schoolstraat 4', 'Schoolstaat 4')).toEqual(['same-address'])
    expect(sees('Esweg 4; 7890 SA', 'De Es 4; 7890sa'.toUpperCase())).toEqual(['same-address'])
    expect(sees('Esweg 4; 7890 SA', 'Esweg 4; 7991 SA')).toEqual(['other-address'])
    expect(sees('1e Dwarsweg 4', '2e Dwarsweg 4')).toEqual(['other-address'])
    expect(sees('Esweg 4a', 'Esweg 4b')).toEqual(['other-address'])
    expect(sees('Esweg 4', 'Esweg 4a')).toEqual([])
  })
})

test('every reason names the words of both, in the order asked', () => {
  const { same, reasons } = compare(
    person('Henk Eising; 0591-000101; Esweg 3; *1941-03-12'),
    person('Hendrik Eizing; 591000101; Brink 4; *1941-03-12'),
  )
  expect(same).toBe('likely')
  expect(reasons).toEqual([
    { code: 'nickname', words: ['Henk', 'Hendrik'] },
    { code: 'sounds-alike', words: ['Eising', 'Eizing'] },
    { code: 'same-birthday', words: ['1941-03-12', '1941-03-12'] },
    { code: 'same-phone', words: ['+31591000101', '+31591000101'] },
    { code: 'other-address', words: ['Esweg 3', 'Brink 4'] },
  ])
})

describe('whatever is typed', () => {
  const everyone = Object.values(tables).flatMap(({ same, apart }) => [...same, ...apart].flat())
  const words = fc.constantFrom(
    'Jan',
    'H.',
    'Eising',
    '-Bos',
    ',',
    'van',
    "'t",
    'geb.',
    'mevr.',
    '(',
    '"',
    'en',
    'É',
    'ij',
  )
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(words).map(parts => parts.join(' ')),
  )
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const anyone: fc.Arbitrary<Known> = fc.oneof(
    fc.constantFrom(...everyone),
    fc.record({
      name,
      phones: maybe(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('0591-000101', '0690000101', '591000102'))),
      ),
      street: maybe(fc.oneof(fc.string(), fc.constantFrom('Esweg', 'Esweg 3', '1e Esweg'))),
      houseNumber: maybe(fc.oneof(fc.string(), fc.constantFrom('3', '3a', '3-2'))),
      postcode: maybe(fc.oneof(fc.string(), fc.constantFrom('7890 SA', '7891SA'))),
      birthday: maybe(fc.oneof(fc.string(), fc.constantFrom('1941-03-12', '1941-12-03', '1970-01-01'))),
      birthYear: maybe(fc.oneof(fc.integer(), fc.constantFrom(1941, 1942))),
    }),
  )

  test('it reads the same from both sides and never stumbles', () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const there = compare(one, other)
        const back = compare(other, one)
        expect(back.same).toBe(there.same)
        expect(back.reasons.map(({ code }) => code).sort()).toEqual(
          there.reasons.map(({ code }) => code).sort(),
        )
      }),
      { seed: 20261122, numRuns: 3000 },
    )
  })

  test('a person is like itself, and nothing speaks against it', () => {
    for (const someone of everyone) {
      const { same, reasons } = compare(someone, { ...someone })
      expect(same, someone.name).not.toBe('no')
      expect(reasons.filter(({ code }) => (reasonsAgainst as readonly string[]).includes(code))).toEqual([])
    }
  })
})
