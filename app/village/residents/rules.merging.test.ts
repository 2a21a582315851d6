import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { tables } from './examples.doubles.ts'
import { asked, candidate, fine, refused } from './examples.merging.ts'
import { mayBeOne } from './rules.merging.ts'

const nothingMore = { asTwo: false, saidApart: false }
const verdict = (one: string, other: string, around = nothingMore) =>
  mayBeOne(candidate(one), candidate(other), around)

describe('two lines that are made one', () => {
  it.each(fine)('%s and %s: nothing needs to be asked', (one, other) => {
    expect(verdict(one, other)).toMatchObject({ may: 'fine', because: [] })
  })

  it.each(asked)('%s and %s may be two people: it is asked', (one, other, why) => {
    const { may, because } = verdict(one, other)
    expect(may).toBe('ask')
    expect(because).toContain(why)
  })

  it.each(refused)('%s and %s are two people: it is refused', (one, other, why) => {
    const { may, because } = verdict(one, other)
    expect(may, JSON.stringify(because)).not.toBe('fine')
    if (why) expect({ may, because }).toMatchObject({ may: 'refuse', because: [why] })
  })

  it('is refused when one asked and the other helped, and asked again when somebody said that they are two', () => {
    const [one, other] = fine[0] as [string, string]
    expect(verdict(one, other, { ...nothingMore, asTwo: true })).toMatchObject({
      may: 'refuse',
      because: ['one-request'],
    })
    expect(verdict(one, other, { ...nothingMore, saidApart: true })).toMatchObject({
      may: 'ask',
      because: ['apart'],
    })
  })

  it('says what speaks for it and what against', () => {
    const { for: speaksFor, against } = verdict('Jan Bos; Brink 3', 'Griet Bos; Brink 3')
    expect(speaksFor.map(({ code }) => code)).toEqual(['same-family-name', 'same-address'])
    expect(against.map(({ code }) => code)).toEqual(['other-first-name', 'man-and-woman'])
  })
})

test('there are enough of them, and half are partners and families', () => {
  expect(fine.length + asked.length + refused.length).toBeGreaterThanOrEqual(60)
  expect(asked.length + refused.length).toBeGreaterThan(fine.length)
})

describe.each(Object.entries(tables))('the pairs of the doubles (%s)', (_name, { same, apart }) => {
  it('swallows nobody: two people are never made one without a question', () => {
    const swallowed = apart.filter(([one, other]) => mayBeOne(one, other, nothingMore).may === 'fine')
    expect(swallowed).toEqual([])
  })

  it('refuses nobody who stands there twice, and asks of half of them at most', () => {
    const verdicts = same.map(([one, other]) => mayBeOne(one, other, nothingMore))
    expect(verdicts.filter(({ may }) => may === 'refuse')).toEqual([])
    expect(verdicts.filter(({ may }) => may === 'ask').length).toBeLessThanOrEqual(same.length / 2)
  })
})

test('it reads the same from both sides', () => {
  const everyone = [
    ...[...fine, ...asked, ...refused].flatMap(([one, other]) => [candidate(one), candidate(other)]),
    ...Object.values(tables).flatMap(({ same, apart }) => [...same, ...apart].flat()),
  ]
  const anyone = fc.constantFrom(...everyone)
  fc.assert(
    fc.property(anyone, anyone, (one, other) => {
      const [there, back] = [mayBeOne(one, other, nothingMore), mayBeOne(other, one, nothingMore)]
      expect({ may: back.may, because: back.because.toSorted() }).toEqual({
        may: there.may,
        because: there.because.toSorted(),
      })
    }),
    { seed: 20261129, numRuns: 4000 },
  )
})
