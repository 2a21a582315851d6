/** The copy in the order in which it happened: each request with what was done and said about it, then all the rest. */
import type { Part, ToldCopy, ToldFact, ToldRow } from './copy.told.ts'
import { inLines } from './rules.copy.ts'

/** Something that happened: what it was, what was written, and whatever else is known of it. */
export type Piece = { id: string; lead: string; words: string; more: string[]; by: string; narrow: boolean }
export type ToldRequest = Piece & {
  beneath: Piece[]
  /** What nobody wrote a word about, in one line: "2 november 2026: Iemand gezocht. 5 november 2026: Klaar." */
  passed: string
}
export type Chapter = { part: Part; requests: ToldRequest[]; rows: Piece[] }

/** Each request with its steps and lines, as they are told; a heading of which nothing is left is left out. */
export function gathered({ parts }: ToldCopy) {
  const heads = new Set(
    parts.flatMap(({ part, rows }) => (isHead(part) ? rows.map(({ about }) => about as string) : [])),
  )
  const isBeneath = (part: Part, { about }: ToldRow) => !isHead(part) && about !== null && heads.has(about)
  const under = Map.groupBy(
    parts.flatMap(({ part, rows }) => rows.filter(row => isBeneath(part, row)).map(row => ({ part, row }))),
    ({ row: { about } }) => about as string,
  )
  return parts
    .map(({ part, rows }) => ({
      part,
      requests: isHead(part) ? rows.map(row => ({ row, beneath: under.get(row.id) ?? [] })) : [],
      rows: isHead(part) ? [] : rows.filter(row => !isBeneath(part, row)),
    }))
    .filter(({ requests, rows }) => requests.length + rows.length > 0)
}

export const asItHappened = (told: ToldCopy): Chapter[] =>
  gathered(told).map(({ part, requests, rows }) => ({
    part,
    requests: requests.map(({ row, beneath }) =>
      tellRequest(
        row,
        beneath.map(each => each.row),
      ),
    ),
    rows: rows.map(piece),
  }))

const isHead = (part: Part) => part === 'asked' || part === 'helped'

function tellRequest(row: ToldRow, beneath: readonly ToldRow[]): ToldRequest {
  const inTime = beneath.toSorted((one, other) => one.at - other.at)
  const [silent, told] = [inTime.filter(isSilent), inTime.filter(row => !isSilent(row))]
  const steps = beneath.flatMap(({ facts }) => facts.filter(({ column }) => column === 'logbook.steps.step'))
  // How it stands is the end of the story, where that is told.
  const isTold = ({ column, value }: ToldFact) =>
    column === 'logbook.requests.state' && steps.some(step => step.value === value)
  const facts = row.facts.filter(fact => !isTold(fact))
  return { ...piece({ ...row, facts }), beneath: told.map(piece), passed: passedIn(silent) }
}

/** "Klaar", "Niet opgenomen": that it was done, and when, is all there is. */
const isSilent = ({ facts, narrow }: ToldRow) => facts.length === 1 && facts[0]?.says !== '' && !narrow

function passedIn(rows: readonly ToldRow[]): string {
  // That it came in on the day that it came in, the request says itself.
  const told = rows.filter(({ facts }) => facts[0]?.says !== 'held.step.new')
  return [...Map.groupBy(told, ({ day, written }) => written || day)]
    .map(([day, those]) => `${day}: ${those.map(({ facts }) => `${facts[0]?.value}.`).join(' ')}`)
    .join(' ')
}

function piece({ id, day, written, writer, narrow, facts, sentence }: ToldRow): Piece {
  const leads = facts.filter(fact => leading.has(fact.column) && fact.says !== 'entry.kind.said')
  const said = facts.filter(({ column }) => spoken.has(column))
  const by = [written || day, writer].filter(Boolean).join(' · ')
  if (sentence) return { id, narrow, lead: valuesOf(leads), words: sentence, more: [], by }
  const rest = facts.filter(fact => !leading.has(fact.column) && !spoken.has(fact.column))
  return {
    ...{ id, narrow, lead: valuesOf(leads), words: valuesOf(said) },
    more: inLines(rest).map(({ label, value }) => `${label}: ${value}`),
    by,
  }
}

const valuesOf = (facts: readonly ToldFact[]) => facts.map(({ value }) => value).join('. ')

/** What it was, and what was written: nobody needs a label to see that. */
const leading = new Set([
  ...['logbook.requests.kind', 'logbook.steps.step', 'logbook.entries.kind', 'residents.events.what'],
])
const spoken = new Set(['logbook.requests.words', 'logbook.steps.note', 'logbook.entries.words'])
