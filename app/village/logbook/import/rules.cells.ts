/** What stands in a cell of an old logbook besides the day and the question. */
import { normalisePhone } from '../../../foundation/phones.ts'

/** `0591-050143 / 06-95500143`, `0591 05 01 45 (dochter Ina)`: the numbers that can be rung, as people write them here. */
export function numbersIn(cells: readonly string[]): string[] {
  const found = cells.flatMap(cell =>
    [cell, ...cell.replace(/\((?!\d+\))[^)]*\)/g, ' ').split(/\s*(?:[/;,|\n]|\bof\b|\ben\b)\s*/)]
      .map(part => normalisePhone(part.replace(/\((?!\d+\))[^)]*\)/g, ' ').trim()))
      .filter(number => number !== null),
  )
  return [...new Set(found)].map(number => number.replace(/^\+31/, '0'))
}

/** "Henk heeft gereden" was Henk. */
export const helperIn = (text: string) =>
  text.replace(
    /^(\p{Lu}\p{L}+(?: (?:en|\/|&) \p{Lu}\p{L}+)*)\s+(heeft|had|is|was|gaat|ging|reed|rijdt|deed|doet|bracht|haalde)\b.*$/u,
    '$1',
  )

/** A street with its number, of `Brinkweg 4, Esdorp`. */
export function addressIn(text: string) {
  const [, street = '', houseNumber = ''] = text.match(/^([^,\d]*\D)\s*(\d+\s?[a-z]?)\b/i) ?? []
  return street.trim() === ''
    ? null
    : { street: street.trim(), houseNumber: houseNumber.replace(/\s/g, ''), postcode: '', place: '' }
}
