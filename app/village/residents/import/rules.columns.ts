/** What a column of a list of people may mean. */
import type { Columns, Told } from '../../../entrance/importing/rules.lines.ts'
import { tidy } from '../rules.given.ts'

const words = {
  name: ['naam', 'volledige naam', 'naam bewoner', 'bewoner', 'name'],
  first: ['voornaam', 'roepnaam', 'first name'],
  initials: ['voorletters', 'initialen', 'voorletter'],
  prefix: ['tussenvoegsel', 'tussenvoegsels', 'tv', 'voorvoegsel'],
  family: ['achternaam', 'familienaam', 'last name', 'surname'],
  maiden: ['meisjesnaam', 'geboortenaam', 'eigen naam'],
  phone: [
    ...['telefoon', 'telefoonnummer', 'tel', 'tel nr', 'telnr', 'vaste telefoon', 'phone'],
    ...['mobiel', 'mobiele telefoon', 'mobiel nummer', 'gsm', '06', 'mobile'],
  ],
  mail: ['e mail', 'email', 'mail', 'mailadres', 'e mailadres', 'emailadres'],
  street: ['straat', 'straatnaam', 'street'],
  number: ['huisnummer', 'huisnr', 'nr', 'nummer'],
  addition: ['toevoeging', 'huisnummer toevoeging', 'toev', 'huisletter'],
  address: ['adres', 'straat en huisnummer', 'straat huisnummer', 'straat huisnr', 'woonadres', 'address'],
  postcode: ['postcode', 'pc', 'postal code'],
  place: ['plaats', 'woonplaats', 'dorp', 'city'],
  birthday: ['geboortedatum', 'geb datum', 'geboren', 'gebdatum', 'verjaardag', 'date of birth'],
  member: ['lid', 'is lid', 'lidmaatschap', 'member'],
  note: ['opmerking', 'opmerkingen', 'bijzonderheden', 'goed om te weten', 'notitie', 'note'],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof words

export const columns: Columns<Column> = {
  words,
  many: ['phone', 'note'],
  missing: has => (has('name') || has('first') || has('family') ? [] : ['import.problem.no-name-column']),
  name: nameOf,
  named: ['name', 'first', 'initials', 'prefix', 'family'],
}

/** The whole name when there is one, else put together. */
export function nameOf(told: Told<Column>): string {
  const text = (column: Column) => tidy(told[column]?.join(' ') ?? '')
  const first = text('first') || text('initials')
  return text('name') || [first, text('prefix'), text('family')].filter(Boolean).join(' ')
}
