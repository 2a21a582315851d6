/** An address, telephones and contacts, each in one line. */
import type { Address, Contact, Phone } from './rules.details.ts'

export const addressLine = ({ street, houseNumber, postcode, place }: Address) =>
  [`${street} ${houseNumber}`.trim(), `${postcode} ${place}`.trim()].filter(Boolean).join(', ')

export const phonesLine = (phones: readonly Phone[]) =>
  phones.map(({ number, note }) => (note ? `${number} (${note})` : number)).join(', ')

export const contactsLine = (contacts: readonly Contact[]) =>
  contacts.map(({ name, relation, phone }) => [name, relation, phone].filter(Boolean).join(', ')).join('; ')
