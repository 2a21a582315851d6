import { birthdayFields } from './rules.birthday.ts'
import type { Details } from './rules.details.ts'
import { mostRows } from './rules.given.ts'

/** What stands in the fields of the form, by their names. */
export type Typed = Record<string, string | string[]>

export const textIn = (typed: Typed, field: string): string => [typed[field] ?? ''].flat()[0] ?? ''

/** What is known of a person, as the form would have sent it: rules.wish.ts reads it back into the same. */
export function typedOf(details: Details): Typed {
  const { address, contacts, phones } = details
  const born = birthdayFields(details.birthday)
  return {
    name: details.name,
    maiden: details.maidenName,
    street: address?.street ?? '',
    number: address?.houseNumber ?? '',
    postcode: address?.postcode ?? '',
    place: address?.place ?? '',
    reach: details.reach,
    mail: details.mail,
    'birth-day': born.day,
    'birth-month': born.month,
    'birth-year': born.year,
    'age-band': details.ageBand ?? '',
    'good-to-know': details.goodToKnow,
    member: details.isMember ? 'yes' : '',
    ...Object.fromEntries(
      phones.flatMap(({ number, note }, row) => [
        [`phone-${row}`, number],
        [`phone-note-${row}`, note],
      ]),
    ),
    ...Object.fromEntries(
      contacts.flatMap(({ name, relation, phone }, row) => [
        [`contact-${row}`, name],
        [`contact-relation-${row}`, relation],
        [`contact-phone-${row}`, phone],
      ]),
    ),
  }
}

/** How many rows to draw: those that were filled in and one to spare, at least `least`. */
export function rowsToDraw(typed: Typed, names: string[], least: number): number {
  let filled = 0
  for (let row = 0; row < mostRows; row++) {
    if (names.some(name => textIn(typed, `${name}-${row}`) !== '')) filled = row + 1
  }
  return Math.min(mostRows, Math.max(least, filled + 1))
}
