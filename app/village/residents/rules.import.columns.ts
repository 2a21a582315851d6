/** What a column of a list of people may mean, with the words that stand above it (folded, without signs). */
export const columnWords = {
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

export type Column = keyof typeof columnWords
export const columns = Object.keys(columnWords) as Column[]
/** Two numbers and two remarks can both be kept; two streets cannot. */
export const manyColumns: Column[] = ['phone', 'note']
export const isColumn = (word: string): word is Column => (columns as string[]).includes(word)
