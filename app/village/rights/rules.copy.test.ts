/** Where somebody else is named in the words of a copy. */
import { expect, it } from 'vitest'
import { isOfAnother, namesIn, wordsOfNames } from './rules.copy.ts'

const names = wordsOfNames(['Lotte van der Heijden', 'Piet Boom', 'Wim de Vries'], ['Harm de Vries'])

it.each([
  ['Lotte van der Heijden rijdt', ['Lotte van der Heijden']],
  ['lotte komt, hr boom niet', ['lotte', 'boom']],
  ['Boom en Heijden samen', ['Boom', 'Heijden']],
  ['de boom moet om, buurman Boom helpt', ['Boom']],
  // Short, and a word of its own; and by this name the person is known too.
  ['wim komt bij De Vries', []],
  ['Lottes fiets', ['Lottes']],
])('%s', (text, found) => {
  expect(namesIn(text, names).map(({ from, until }) => text.slice(from, until))).toEqual(found)
})

it.each([
  ['Boom', 'gebeld met Piet Boom', false],
  ['Boom', 'gebeld met Harm Boom', true],
  ['Boom', 'Gisteren Boom gezien', false],
  ['Boom', 'gebeld met mevrouw Boom', false],
  ['Boom', 'gebeld met Mevrouw Boom', false],
  ['Piet', 'Piet Hadders belt', true],
  ['Piet', 'Piet van der Veen belt', true],
  ['Piet', 'Piet belt. Harm ook', false],
  ['Heijden', 'met Anna van der Heijden', true],
  ['Lotte van der Heijden', 'Harm Lotte van der Heijden', false],
])('%s in "%s" is of another: %s', (name, text, isOther) => {
  const place = namesIn(text, names).find(({ from, until }) => text.slice(from, until).endsWith(name))
  expect(place && isOfAnother(text, place, names)).toBe(isOther)
})

it('knows Pieters as the own name of this person, and Pieter and Pieter’s as somebody else', () => {
  const names = wordsOfNames(['Pieter Boom'], ['Bram Pieters'])
  const found = (text: string) => namesIn(text, names).map(({ from, until }) => text.slice(from, until))
  expect(found('Dhr Pieters weet het, Pieter rijdt, met Pieter’s auto')).toEqual(['Pieter', 'Pieter’s'])
})

it('gives the surname that a covered first name bears to the other, also where this person bears it too', () => {
  const names = wordsOfNames(['Daphne Ottens', 'Jan de Vries'], ['Hilligje Bakker', 'Ottens', 'De Vries'])
  const found = (text: string) => namesIn(text, names).map(({ from, until }) => text.slice(from, until))
  expect(found('Daphne Ottens gereden, mevrouw Ottens mee')).toEqual(['Daphne Ottens'])
  expect(found('daphne ottens en Jan de Vries belden')).toEqual(['daphne ottens', 'Jan de Vries'])
  expect(found('Daphne zag de ottens, Daphne ottens kooi')).toEqual(['Daphne', 'Daphne'])
  expect(found('Daphne. Ottens zelf gebeld, Hilligje Ottens')).toEqual(['Daphne'])
})
