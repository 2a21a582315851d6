/** What a column of an old logbook may mean. */
import type { Columns, Told } from '../../../entrance/importing/rules.lines.ts'
import type { Day } from '../../../foundation/days.ts'
import { readWritten } from '../../../foundation/days.written.ts'
import { normalisePhone } from '../../../foundation/phones.ts'

const words = {
  day: ['datum', 'dag', 'datum vraag', 'gebeld op', 'gevraagd op', 'wanneer', 'date'],
  who: [
    ...['wie', 'naam', 'bewoner', 'naam bewoner', 'voor wie', 'van wie', 'hulpvrager', 'aanvrager', 'name'],
    ...['wie belde', 'wie vraagt', 'wie vroeg', 'beller'],
  ],
  family: ['achternaam', 'familienaam', 'last name', 'surname'],
  first: ['voornaam', 'voorletters', 'voorletter', 'roepnaam', 'initialen', 'first name'],
  prefix: ['tussenv', 'tussenvoegsel', 'tussenvoegsels', 'tv', 'voorvoegsel'],
  phone: [
    ...['telefoon', 'telefoonnummer', 'tel', 'tel nr', 'telnr', 'telefoonnr', 'vaste telefoon', 'phone'],
    ...['mobiel', 'mobiele telefoon', 'mobiel nummer', 'gsm', '06', 'mobile'],
  ],
  address: ['adres', 'straat en huisnummer', 'straat huisnummer', 'woonadres', 'address'],
  words: [
    ...['vraag', 'omschrijving', 'hulpvraag', 'verzoek', 'wat', 'waarvoor', 'wat is er nodig', 'wat nodig'],
    ...['wat is de vraag', 'waarmee', 'request'],
  ],
  kind: ['soort', 'soort hulp', 'soort vraag', 'categorie', 'type', 'kind'],
  helper: [
    ...['wie helpt', 'wie hielp', 'vrijwilliger', 'helper', 'chauffeur', 'hulp van', 'geholpen door'],
    ...['gedaan door', 'afgehandeld door', 'opgelost door', 'volunteer', 'done by'],
    ...['wie ging', 'wie gaat', 'wie doet het', 'wie deed het', 'wie ging er heen', 'wie reed', 'wie rijdt'],
    // Beside a column with the name of who asked.
    'wie',
  ],
  settled: [
    ...['afgehandeld', 'afgerond', 'klaar', 'gedaan', 'opgelost', 'gereed', 'voldaan', 'geregeld', 'af'],
    ...['status', 'stand', 'settled', 'done', 'solved', 'closed', 'rond', 'oke', 'ok', 'gelukt'],
    ...['✓', '✔', '☑', 'v'],
  ],
  // Its own meaning, for there a "yes" says the contrary.
  pending: ['open', 'nog open', 'staat open', 'loopt', 'loopt nog', 'lopend', 'openstaand', 'nog te doen'],
  result: [
    ...['resultaat', 'afloop', 'uitkomst', 'hoe afgelopen', 'hoe het afliep', 'opmerking', 'result'],
    ...['bijzonderheden', 'bijzonder', 'opmerkingen', 'opm', 'notitie', 'notities', 'toelichting'],
  ],
  coordinator: [
    ...['coordinator', 'aangenomen door', 'opgenomen door', 'genoteerd door', 'door', 'genoteerd'],
    ...['opgeschreven door', 'wie nam op', 'wie noteerde', 'naam dienst', 'dienst', 'van wie', 'notitie van'],
  ],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof words

export const columns: Columns<Column> = {
  words,
  // The question and its end may each be told in two columns, and a house has more than one telephone.
  many: ['words', 'result', 'phone'],
  missing: has =>
    (['day', 'words'] as const)
      .filter(needed => !has(needed))
      .map(needed => `import.problem.no-${needed}-column`),
  name: nameIn,
  named: ['who', 'first', 'prefix', 'family'],
  notes: { day: 'day', told: ['words', 'who', 'family', 'phone'] },
  looks,
}

/** As people say it, also when it stands in three columns. */
export function nameIn(told: Told<Column>): string {
  const text = (column: Column) => told[column]?.join(' ').replace(/\s+/g, ' ').trim() ?? ''
  return text('who') || [text('first'), text('prefix'), text('family')].filter(Boolean).join(' ')
}

/** In a list without heads: days, numbers to ring, ticks, then the longest story, who it is about and who wrote it. */
function looks(cells: readonly (readonly string[])[], today: Day): (Column | '')[] {
  const guess: (Column | '')[] = cells.map(() => '')
  const most = (column: readonly string[], is: (cell: string) => boolean) =>
    column.length > 0 && column.filter(is).length / column.length >= 0.6
  const isDay = (cell: string) => ['day', 'yearless', 'no-such-day'].includes(readWritten(cell, { today }).is)
  const isTick = (cell: string) => /^(ja|nee|x|v|✓|klaar|gedaan|true|false|waar|onwaar)$/i.test(cell)
  const take = (meaning: Column, is: (cell: string) => boolean) => {
    const at = cells.findIndex((column, place) => guess[place] === '' && most(column, is))
    if (at >= 0) guess[at] = meaning
  }
  take('day', isDay)
  take('phone', cell => normalisePhone(cell) !== null)
  take('settled', isTick)
  const free = () => cells.flatMap((column, at) => (guess[at] === '' && column.length > 0 ? [at] : []))
  const long = (at: number) =>
    (cells[at] ?? []).reduce((sum, { length }) => sum + length, 0) / (cells[at]?.length ?? 1)
  const [story] = free().sort((one, other) => long(other) - long(one))
  if (story !== undefined) guess[story] = 'words'
  for (const at of free()) {
    const column = cells[at] ?? []
    const isWriter = column.length >= 4 && long(at) < 9 && new Set(column).size <= column.length / 2
    const meaning = isWriter ? 'coordinator' : 'who'
    if (!guess.includes(meaning) && column.every(cell => /\p{L}/u.test(cell))) guess[at] = meaning
  }
  return guess
}

/** What to do with a name that is not on the list of people. */
export const strangerChoices = ['hand-back', 'add'] as const
export type StrangerChoice = (typeof strangerChoices)[number]
