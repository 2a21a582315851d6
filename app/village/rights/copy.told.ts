/** The copy as a person reads it: headings, and under each the facts in plain words. */
import type { Language, Say } from '../../entrance/words.ts'
import { sayBirthday, sayMonth, sayWholeDate } from '../../foundation/days.said.ts'
import { type Day, dayOf, isDay, sayTime } from '../../foundation/days.ts'
import type { Fact } from '../../foundation/holding.ts'
import { type Colleague, type Line, tellLooks } from '../accounts/door.ts'
import { sayLook, sentenceOf } from '../residents/door.ts'
import type { SettingValue } from '../village/door.ts'
import { labelOf } from './catalogue.ts'
import type { Copy } from './queries.copy.ts'
import { cover, namesIn, type Stretch } from './rules.copy.ts'
import { eachOnce } from './rules.looked.ts'
import { together } from './rules.through.ts'

export const parts = [
  'person',
  'phones',
  'contacts',
  'takes-part',
  'tasks',
  'asked',
  'helped',
  'steps',
  'lines',
  'own-say',
  'emergencies',
  'changes',
  'part-changes',
  'files',
] as const
export type Part = (typeof parts)[number]

export type ToldFact = {
  column: string
  label: string
  value: string
  /** As it stands in the table, where nobody wrote it freely: "2026-12-02", "agreed". */
  raw: string
  /** Where the value is a word of the program: which one. */
  says: string
  /** As it was written, where words may have to be covered. */
  free: { text: string; names: Stretch[]; blanks: Stretch[]; other: boolean } | null
}
export type ToldRow = {
  id: string
  when: string
  who: string
  /** The same in few letters, for paper: "3 november 2026", and a name without a role. */
  day: string
  writer: string
  /** Where the day could be taken for when it happened: that it was only written down then. */
  written: string
  /** The request that it belongs to, or that it is. */
  about: string | null
  narrow: boolean
  /** All of it in sentences, where the facts alone would be a heap. */
  sentence: string
  /** Milliseconds since 1970, for the order; 0 where no day is known. */
  at: number
  facts: ToldFact[]
}
export type ToldCopy = {
  names: string[]
  parts: { part: Part; rows: ToldRow[] }[]
  looked: { on: Day; day: string; lines: string[] }[]
  /** The same for paper: each sentence once, with all its days. */
  lookedWhen: { line: string; days: string }[]
  /** `named`: this village names its colleagues to residents. */
  withheld: { count: number; names: string[]; named: boolean }
}

type With = {
  say: Say
  language: Language
  naming: SettingValue<'names-in-read-log'>
  colleagues: readonly Colleague[]
  speakers: readonly { id: string; name: string }[]
}

export function tellCopy(copy: Copy, by: With): ToldCopy {
  const looked = tellLooks(copy.looks, by.naming)
  const sayLine = (line: Line) =>
    sayLook(by.say('accounts'), bare(line), copy.names[0] ?? '', by.language, by.speakers)
  const rows = Map.groupBy(copy.held, ({ part }) => part)
  return {
    names: copy.names,
    parts: parts.map(part => ({
      part,
      rows: (rows.get(part) ?? []).map(row => tellRow(row, copy, by)),
    })),
    looked: looked.map(({ day, lines }) => ({
      on: day,
      day: sayWholeDate(day, by.language),
      lines: lines.map(sayLine),
    })),
    lookedWhen: eachOnce(
      looked.flatMap(({ day, lines }) => lines.map(line => ({ day, line: sayLine({ ...line, times: 1 }) }))),
      by.language,
    ),
    withheld: {
      count: copy.withheld.count,
      names: by.colleagues
        .filter(({ account }) => copy.withheld.circle.includes(account))
        .map(({ name }) => name),
      named: by.naming !== 'nobody',
    },
  }
}

function tellRow(row: Copy['held'][number], copy: Copy, by: With): ToldRow {
  const facts = together(
    row.facts.filter(({ value }) => value !== '').map(fact => tellFact(fact, row, copy, by)),
    by.language,
  )
  const isHelping = row.part === 'helped' || row.facts.some(({ says }) => says?.startsWith('held.helping.'))
  const isSaid = row.part === 'own-say' || row.part === 'changes'
  return {
    id: row.id,
    when: row.at ? sayWholeDate(dayOf(row.at), by.language) : '',
    who: row.by ? whoIs(row.by, by).whole : '',
    day: row.at ? sayShort(dayOf(row.at), by.language) : '',
    writer: row.by ? whoIs(row.by, by).short : '',
    written:
      isHelping && row.at
        ? by.say('rights')('copy.written', { day: sayShort(dayOf(row.at), by.language) })
        : '',
    about: row.about ?? null,
    narrow: row.narrow ?? false,
    at: row.at?.epochMilliseconds ?? 0,
    sentence: isSaid ? sentenceOf(facts, by.say('residents'), by.language) : '',
    facts,
  }
}

/** The reason of an emergency stands with what was written, where words about somebody else can be covered. */
const bare = (line: Line): Line => ({ ...line, said: '' })

/** Only whose role it was, where the village names nobody. */
function whoIs(account: string, { say, naming, colleagues }: With) {
  const found = colleagues.find(one => one.account === account)
  const role = say('accounts')(found?.coordinates ? 'log.who.coordinator' : 'log.who.somebody')
  return found && naming !== 'nobody'
    ? { whole: say('accounts')('log.who.named', { who: role, name: found.name }), short: found.name }
    : { whole: role, short: role }
}

const sayShort = (day: Day, language: Language) =>
  `${Number(day.slice(8))} ${sayMonth(Number(day.slice(5, 7)), language)} ${day.slice(0, 4)}`

function tellFact(fact: Fact, row: { id: string; room: string }, copy: Copy, by: With): ToldFact {
  const blanks = copy.blanks.filter(({ col, row: id }) => col === fact.column && id === row.id)
  const label = (by.say('rights') as unknown as (key: string) => string)(`held.${labelOf(fact.column)}`)
  return {
    ...{ column: fact.column, label, says: fact.says ?? '' },
    value: fact.free ? cover(fact.value, blanks) : sayValue(fact, row.room, by),
    raw: fact.free ? cover(fact.value, blanks) : fact.value,
    free: fact.free ? { ...{ text: fact.value, blanks }, ...namedIn(fact, copy) } : null,
  }
}

const namedIn = ({ value, other = false }: Fact, { others }: Copy) => ({
  other,
  names: other ? [{ from: 0, until: value.length }] : namesIn(value, others),
})

function sayValue({ column, value, says }: Fact, room: string, { say, language }: With): string {
  if (says) return (say(room as 'logbook') as unknown as (key: string) => string)(says)
  if (/\.birthday(\.|$)/.test(column)) return sayBirthday(value, language)
  if (isDay(value)) return sayWholeDate(value, language)
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return sayWholeDate(dayOf(Temporal.Instant.from(value)), language)
  return /^\d\d:\d\d$/.test(value) ? sayTime(value, language) : value
}
