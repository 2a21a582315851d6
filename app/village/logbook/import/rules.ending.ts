import type { Reason, State } from '../life/rules.life.ts'

export type Ending = { state: Extract<State, 'done' | 'not-possible' | 'withdrawn'>; reason: Reason | '' }

/** How an old request ended, by the first words of what is written behind it; null while it still goes on. */
export function endingOf(result: string): Ending | null {
  const said = result
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const begins = (words: readonly string[]) => words.some(word => `${said} `.startsWith(`${word} `))
  if (stillOpen.includes(said)) return null
  if (begins(withdrawn)) return { state: 'withdrawn', reason: '' }
  if (begins(nobody)) return { state: 'not-possible', reason: 'nobody-found' }
  if (begins(impossible)) return { state: 'not-possible', reason: 'other' }
  return { state: 'done', reason: '' }
}

const stillOpen = [
  ...[
    'open',
    'loopt',
    'loopt nog',
    'lopend',
    'bezig',
    'in behandeling',
    'nieuw',
    'wacht',
    'wachten',
    'nog niet',
  ],
  ...['nog open', 'nog bezig', 'nog zoeken', 'zoeken', 'nog te doen', 'todo', 'in progress', 'waiting'],
]
const withdrawn = [
  ...[
    'ingetrokken',
    'afgezegd',
    'geannuleerd',
    'niet meer nodig',
    'vervallen',
    'ging niet door',
    'gaat niet door',
  ],
  ...['withdrawn', 'cancelled'],
]
const nobody = [
  ...['niemand gevonden', 'niemand beschikbaar', 'niemand kon', 'geen vrijwilliger', 'geen chauffeur'],
  ...['geen hulp gevonden', 'nobody found'],
]
const impossible = [
  ...['niet gelukt', 'niet mogelijk', 'niet gevonden', 'kon niet', 'kan niet', 'lukte niet', 'mislukt'],
  ...['afgewezen', 'not possible'],
]
