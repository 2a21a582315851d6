import { good, type Outcome, trouble } from '../../foundation/outcome.ts'
import type { Address } from './rules.details.ts'
import { type Given, tidy, tooLong } from './rules.given.ts'
import { fold } from './rules.names.sounds.ts'

/** Null when nothing was filled in; a number without a street leads nowhere. */
export function readAddress(given: Given): Outcome<Address | null> {
  const address = {
    street: tidy(given('street')),
    houseNumber: tidy(given('number')),
    postcode: tidyPostcode(given('postcode')),
    place: tidy(given('place')),
  }
  const long =
    tooLong(address.street, 120, 'street') ??
    tooLong(address.houseNumber, 20, 'number') ??
    tooLong(address.postcode, 10, 'postcode') ??
    tooLong(address.place, 80, 'place')
  if (long) return long
  if (address.street) return good(address)
  return Object.values(address).some(Boolean) ? trouble('street', 'problem.street-missing') : good(null)
}

/** `7899ab` becomes `7899 AB`; whatever is written in another country stays as it is. */
export const tidyPostcode = (text: string): string =>
  tidy(text).replace(/^(\d{4})\s*([a-z]{2})$/i, (_, digits, letters) => `${digits} ${letters.toUpperCase()}`)

/** The same for `Dorpsstr. 4-A` and `Dorpsstraat 4a`; also what a search by street looks for. */
export const addressKey = ({ street, houseNumber }: Address): string =>
  [...streetWords(street), numberKey(houseNumber)].filter(Boolean).join(' ')

export const streetWords = (street: string): string[] =>
  street
    .replace(/str\.?$/i, 'straat')
    .replace(/ln\.?$/i, 'laan')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(word => fold(word) || word)
    .filter(Boolean)

export const numberKey = (houseNumber: string): string =>
  houseNumber.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** One house: what is written at both must agree, and a postcode or place that one of them lacks tells nothing. */
export const isSameHouse = (one: Address, other: Address): boolean =>
  addressKey(one) === addressKey(other) &&
  agrees(one.postcode.replace(/\s/g, ''), other.postcode.replace(/\s/g, '')) &&
  agrees(fold(one.place), fold(other.place))

const agrees = (one: string, other: string) => one === '' || other === '' || one === other
