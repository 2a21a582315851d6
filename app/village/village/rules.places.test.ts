/** Two places with one name: whoever says that name on the telephone would be taken to either. */
import { describe, expect, it } from 'vitest'
import { readPlace } from './rules.places.ts'

const hospital = { name: 'Ziekenhuis Emmen', also: ['zkh Emmen', 'Scheper'] }
const typed = (name: string, also = '') => readPlace({ name, also, address: '' }, [hospital])
const troublesOf = (name: string, also = '') => {
  const read = typed(name, also)
  return read.ok ? [] : read.problems.map(({ field, values }) => [field, values?.name, values?.other])
}

describe('a place', () => {
  it.each([
    ['the name of another', 'ziekenhuis emmen', '', 'name', 'ziekenhuis emmen'],
    ['what another is also called', 'scheper', '', 'name', 'scheper'],
    [
      'the name of another as what it is also called',
      'Jumbo',
      'de super, Ziekenhuis Emmen',
      'also',
      'Ziekenhuis Emmen',
    ],
    ['what both would also be called', 'Jumbo', 'ZKH emmen', 'also', 'ZKH emmen'],
  ])('cannot have %s', (_what, name, also, field, word) => {
    expect(troublesOf(name, also)).toEqual([[field, word, 'Ziekenhuis Emmen']])
  })

  it('may have any name of its own', () => {
    expect(typed('Ziekenhuis Assen', 'zkh Assen, Wilhelmina')).toMatchObject({ ok: true })
    expect(typed('Emmen', 'centrum')).toMatchObject({ ok: true })
  })
})
