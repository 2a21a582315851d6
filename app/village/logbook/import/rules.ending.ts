/** How an old request stands: by a column of yes and no, or by the first words of what is written behind it. */
import { readDay } from '../../../foundation/days.ts'
import { good, type Outcome, trouble } from '../../../foundation/outcome.ts'
import type { Reason, State } from '../life/rules.life.ts'

export type Ending = {
  state: Extract<State, 'done' | 'not-possible' | 'withdrawn' | 'looking'>
  reason: Reason | ''
  /** Nobody ever ticked it off, long ago: it comes in as over, and says so. */
  lapsed?: true
}

/** What the line says of it; a cell is `null` when the file has no such column. */
export type Cells = { settled: string | null; pending: string | null; result: string }

const done: Ending = { state: 'done', reason: '' }
const open: Ending = { state: 'looking', reason: '' }

const lapsed: Ending = { state: 'withdrawn', reason: '', lapsed: true }

/**
 * `ticksOnly`: nobody ever wrote "no" in that column, so an empty cell is the "no". `isOld`: what was not ticked off then
 * is not looked after now; whoever wrote in words that it is still going on is asked.
 */
export function endingOf(
  { settled, pending, result }: Cells,
  ticksOnly: boolean,
  isOld = false,
): Outcome<Ending> {
  const said = settled ?? pending
  const told = resultOf(result)
  if (said === null) return told === 'unclear' ? unclear(result) : good(told ?? done)

  const ending = said.trim() === '' ? (ticksOnly ? 'no' : null) : flagOf(said)
  const isTold = told !== null && told !== 'unclear'
  if (isOld && !isTold && settled !== null && (ending === null || ending === 'unclear' || ending === 'no'))
    return good(lapsed)
  if (ending === null) return trouble('', 'import.problem.settled-empty')
  if (ending === 'unclear') return unclear(said)
  const own = typeof ending !== 'string' ? ending : (ending === 'yes') === (settled !== null) ? done : open
  if (told === null || told === 'unclear') return good(own)
  const closed = told.state !== 'looking'
  // "Yes" and "cancelled" go together: it is over, and how. "No" and "cancelled" do not.
  if (own.state === 'done') return closed ? good(told) : trouble('', 'import.problem.both-ways')
  return own.state === told.state || told.state === 'done'
    ? good(own)
    : trouble('', 'import.problem.both-ways')
}

/** What the column of yes and no says; null when it says nothing, or neither. */
export function flagIn({ settled, pending }: Cells): boolean | null {
  const said = settled ?? pending
  if (said === null || said.trim() === '') return null
  const flag = flagOf(said)
  if (flag === 'unclear') return null
  if (typeof flag === 'string') return (flag === 'yes') === (settled !== null)
  return flag.state === 'done' ? true : flag.state === 'looking' ? false : null
}

const unclear = (word: string) => trouble('', 'import.problem.unclear', { word: word.slice(0, 40) })

/** Of a column that asks one thing: settled, or still open? A day there is the day on which it was. */
function flagOf(cell: string): Ending | 'yes' | 'no' | 'unclear' {
  const said = plainly(cell)
  if (ticks.includes(cell.trim()) || readDay(cell.trim())) return 'yes'
  const over = overOf(said)
  if (over) return over
  if (isOpen(said)) return open
  if (settledWords.some(word => begins(said, word))) return done
  if (yes.some(word => begins(said, word))) return 'yes'
  return no.some(word => begins(said, word)) ? 'no' : 'unclear'
}

/** Of free words: null when there are none. All that is a story of its own tells of something that was done. */
function resultOf(cell: string): Ending | 'unclear' | null {
  const said = plainly(cell)
  if (ticks.includes(cell.trim())) return done
  if (said === '') return /\?/.test(cell) ? 'unclear' : null
  const over = overOf(said)
  if (over) return over
  if (no.includes(said) || isOpen(said)) return open
  if (yes.includes(said) || settledWords.some(word => begins(said, word))) return done
  return [...said].length < 3 || doubts.some(word => begins(said, word)) ? 'unclear' : done
}

const overOf = (said: string): Ending | null => {
  const starts = (words: readonly string[]) => words.some(word => begins(said, word))
  if (starts(withdrawn)) return { state: 'withdrawn', reason: '' }
  if (starts(nobody)) return { state: 'not-possible', reason: 'nobody-found' }
  return starts(impossible) ? { state: 'not-possible', reason: 'other' } : null
}
const isOpen = (said: string) => openWords.includes(said) || openings.some(word => begins(said, word))
const begins = (said: string, word: string) => `${said} `.startsWith(`${word} `)

const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const ticks = ['✓', '✔', '☑', 'x', 'X', 'v', 'V']
const yes = ['ja', 'j', 'yes', 'y', '1', 'true', 'waar', 'ok', 'oke']
const settledWords = [
  ...['klaar', 'gedaan', 'afgehandeld', 'afgerond', 'opgelost', 'gereed', 'voldaan', 'geregeld', 'gelukt'],
  ...['af', 'gesloten', 'done', 'solved', 'closed', 'settled'],
]
const no = ['nee', 'n', 'no', '0', 'false', 'onwaar', 'niet', 'not yet']
const openWords = ['open', 'nieuw', 'wacht', 'wachten', 'zoeken', 'waiting']
const openings = [
  ...[
    'loopt',
    'loopt nog',
    'lopend',
    'bezig',
    'in behandeling',
    'nog',
    'wacht op',
    'wachten op',
    'wacht nog',
  ],
  ...[
    'moet nog',
    'staat open',
    'staat nog open',
    'todo',
    'te doen',
    'in progress',
    'waiting for',
    'still open',
  ],
]
const doubts = [
  'nee',
  'niet',
  'misschien',
  'onbekend',
  'weet niet',
  'geen idee',
  'half',
  'deels',
  'maybe',
  'unknown',
]
const withdrawn = [
  ...['ingetrokken', 'afgezegd', 'geannuleerd', 'niet meer nodig', 'niet nodig', 'vervallen'],
  ...['ging niet door', 'gaat niet door', 'withdrawn', 'cancelled'],
]
const nobody = [
  ...['niemand gevonden', 'niemand beschikbaar', 'niemand kon', 'geen vrijwilliger', 'geen chauffeur'],
  ...['geen hulp gevonden', 'nobody found'],
]
const impossible = [
  ...['niet gelukt', 'niet mogelijk', 'niet gevonden', 'kon niet', 'kan niet', 'lukte niet', 'mislukt'],
  ...['afgewezen', 'not possible'],
]

/** Whether an empty cell of the column of yes and no means "no": where nobody ever wrote it. */
export const hasTicksOnly = (cells: readonly string[]) =>
  !cells.some(cell => cell.trim() !== '' && [open, 'no'].includes(flagOf(cell)))
