/** What a line of a list says, and that looking through thousands of people loses nobody whom one look would find. */
import { describe, expect, it } from 'vitest'
import { tables } from '../examples.doubles.ts'
import { doublesAmong, type Neighbour } from '../rules.alike.ts'
import type { Known } from '../rules.doubles.ts'
import { acquaint } from './rules.known.ts'
import { readPerson } from './rules.reading.ts'

const neighbour = (known: Known, id: string): Neighbour => ({
  ...{ id, name: known.name, phones: known.phones ?? [], birthday: known.birthday ?? null },
  address: known.street
    ? {
        street: known.street,
        houseNumber: known.houseNumber ?? '',
        postcode: known.postcode ?? '',
        place: '',
      }
    : null,
})
const pairs = Object.values(tables).flatMap(({ same, apart }) => [...same, ...apart])
const crowd = pairs.map(([one], at) => neighbour(one, `crowd-${at}`))

describe('everybody at once', () => {
  it('finds in the whole village whom a look at each one would find', () => {
    const village = acquaint(crowd)
    const lost = pairs.flatMap(([, other]) => {
      const stranger = neighbour(other, 'stranger')
      const found = new Set(village.alike(stranger).map(({ id }) => id))
      return doublesAmong(stranger, crowd)
        .filter(({ id }) => !found.has(id))
        .map(({ name, same }) => `${other.name} | ${name} (${same})`)
    })
    expect(lost).toEqual([])
  })

  it('knows every Hadders when somebody writes a family name alone', () => {
    const village = acquaint(
      ['Griet Hadders', 'Jan Hadders', 'Jan Bakker'].map(name => neighbour({ name }, name)),
    )
    expect(village.bearing('mw. Hadders').map(({ name }) => name)).toEqual(['Griet Hadders', 'Jan Hadders'])
    expect(village.bearing('Vos')).toEqual([])
  })
})

describe('a line', () => {
  const read = (told: Parameters<typeof readPerson>[0]) => {
    const person = readPerson(told, '2026-11-26')
    return person.ok ? person.value.wish : person.problems.map(({ sentence }) => sentence)
  }
  const homes: [string, object][] = [
    [
      'Dorpsstraat 4a, 7899 AB Esdorp',
      { street: 'Dorpsstraat', houseNumber: '4a', postcode: '7899 AB', place: 'Esdorp' },
    ],
    ['Dorpsstraat 4-2', { street: 'Dorpsstraat', houseNumber: '4-2' }],
    ["'t Heem", { street: "'t Heem", houseNumber: '' }],
    ['1e Dwarsweg 12', { street: '1e Dwarsweg', houseNumber: '12' }],
    ['Plein 1940 7', { street: 'Plein', houseNumber: '1940 7' }],
    ['Es 7 7899ab', { street: 'Es', houseNumber: '7', postcode: '7899 AB' }],
  ]
  it.each(homes)('%s is an address in one cell', (address, home) => {
    expect(read({ name: ['Jo'], address: [address] })).toMatchObject({ address: home })
  })

  const phones: [string, string[]][] = [
    ['0599-010123 / 06-02340123', ['0599-010123', '06-02340123']],
    ['599010123', ['0599010123']],
    ['0602340123 of 0599 010123', ['0602340123', '0599 010123']],
    ['+31 6 02340123', ['+31 6 02340123']],
  ]
  it.each(phones)('%s can be rung', (cell, numbers) => {
    const person = read({ name: ['Jo'], phone: [cell] })
    expect('phones' in person && person.phones.map(({ number }) => number)).toEqual(numbers)
  })

  it.each([
    ['0599-01001', [], ['0599-01001']],
    ['06-0123 / 0599-010123', ['0599-010123'], ['06-0123']],
    ['geen', [], ['geen']],
  ])('takes the person and leaves out %s, and says so', (cell, kept, leftOut) => {
    const person = readPerson({ name: ['Jo'], phone: [cell] }, '2026-11-26')
    expect(person.ok && person.value).toMatchObject({ leftOut })
    expect(person.ok && person.value.wish.phones.map(({ number }) => number)).toEqual(kept)
  })

  it('puts a name together, and takes the whole name when there is one', () => {
    expect(read({ first: ['Jan'], prefix: ['van der'], family: ['Veen'] })).toMatchObject({
      name: 'Jan van der Veen',
    })
    expect(read({ initials: ['J.P.'], family: ['Veen'] })).toMatchObject({ name: 'J.P. Veen' })
    expect(read({ name: ['Jan Veen'], first: ['Piet'] })).toMatchObject({ name: 'Jan Veen' })
    expect(read({ prefix: ['van'] })).toMatchObject({ name: 'van' })
  })

  it('says every thing that is wrong with it', () => {
    expect(read({ phone: ['12'], birthday: ['gisteren'], member: ['soms'] })).toEqual([
      'import.problem.day',
      'import.problem.member',
      'problem.name-missing',
    ])
  })
})
