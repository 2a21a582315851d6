/** Jan Kuiper is erased; which of the Kuipers is meant where. */
import { expect, it } from 'vitest'
import { knows } from './queries.naming.ts'
import { calledOf } from './rules.called.ts'
import { namesIn } from './rules.copy.ts'
import { isNamesake, placesOfName, withoutName } from './rules.naming.ts'

const of = (name: string, maidenName = '', id = name) => ({ id, name, maidenName })
const village = [
  ...[of('Jan Kuiper'), of('Geert Kuipers'), of('Willem Kuijpers'), of('Dominique Kuiper')],
  ...[of('Riet de Zwaan', 'Oudenaam'), of('Lotte van der Heijden'), of('Pieter Bakker-Vos')],
]
const found = (who: string, text: string, all = village) =>
  placesOfName(text, calledOf([who], all, knows)).map(({ from, until }) => text.slice(from, until))

it.each([
  ['Jan Kuiper', 'gebeld met Jan Kuiper, hij rijdt', ['Jan Kuiper']],
  ['Jan Kuiper', 'jan kuiper rijdt. Jan Kuiper ook', ['jan kuiper', 'Jan Kuiper']],
  ['Jan Kuiper', 'Geert Kuipers, Willem Kuijpers en Dominique Kuiper reden', []],
  ['Jan Kuiper', 'Kuiper belde, Jan ook, en meneer Kuiper', []],
  ['Jan Kuiper', 'met Willem Jan Kuiper en Jan Kuiper Bos', []],
  ['Jan Kuiper', 'Willem Jan Kuiper belt. Gisteren Jan Kuiper gezien', ['Jan Kuiper']],
  // Kuipers is somebody's name here, Heijdens nobody's.
  ['Jan Kuiper', 'Jan Kuipers fiets, meneer Jan Kuiper', ['Jan Kuiper']],
  ['Lotte van der Heijden', 'Lotte van der Heijdens fiets', ['Lotte van der Heijdens']],
  ['Jan Kuiper', 'Jan. Kuiper belde', []],
  ['Riet de Zwaan', 'Riet Zwaan, Riet Oudenaam, mevr De Zwaan', ['Riet Zwaan', 'Riet Oudenaam', 'De Zwaan']],
  ['Riet de Zwaan', 'de zwaan, Zwaan en meneer de Zwaan', []],
  ['Lotte van der Heijden', 'Lotte v.d. Heijden en Lotte Heijden', ['Lotte v.d. Heijden', 'Lotte Heijden']],
  ['Pieter Bakker-Vos', 'Pieter Vos of Pieter Bakker-Vos', ['Pieter Vos', 'Pieter Bakker-Vos']],
])('%s in "%s"', (who, text, places) => expect(found(who, text)).toEqual(places))

it.each(['Jan Kuiper', 'J. Kuiper', 'Johannes Kuiper', 'Jan Kuiper-Smit'])(
  'covers nothing where %s lives here too',
  name => {
    const all = [...village, of(name, '', 'other')]
    expect(calledOf(['Jan Kuiper'], all, knows).namesake).toBe(true)
    expect(found('Jan Kuiper', 'Jan Kuiper rijdt', all)).toEqual([])
  },
)

it('covers within former values, with the number of a contact that was theirs and of no other', () => {
  const called = calledOf(['Jan Kuiper'], village, knows)
  const before = {
    contacts: [
      { name: 'Jan Kuiper', relation: 'buur', phone: '1' },
      { name: 'zus van Jan Kuiper', relation: '', phone: '2' },
    ],
    reach: 'phone',
  }
  expect(withoutName(before, called, '(weg)')?.value).toEqual({
    contacts: [
      { name: '(weg)', relation: 'buur', phone: '' },
      { name: 'zus van (weg)', relation: '', phone: '2' },
    ],
    reach: 'phone',
  })
  expect(withoutName({ reach: 'phone' }, called, '(weg)')).toBeNull()
})

it.each([
  ['Geert Kuipers rijdt', true],
  ['geert kuiper rijdt', true],
  ['Kuipers belt', true],
  ['met Dominique Kuiper', true],
  ['Jan Zwaan komt', true],
  ['Kuiper belt', false],
  ['Gisteren Kuiper gezien', false],
  ['Jan belt', false],
  ['mevr Kuiper. Geert rijdt', false],
])('"%s" is of a namesake: %s', (text, is) => {
  const called = calledOf(['Jan Kuiper'], village, knows)
  const [place] = namesIn(text, called.names)
  expect(place ? isNamesake(text, place, called) : true).toBe(is)
})
