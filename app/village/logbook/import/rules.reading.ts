/** One line of an old logbook: what was asked, when, by whom, and how it ended. */
import type { Said, Told } from '../../../entrance/importing/rules.lines.ts'
import { addMonths, type Day } from '../../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import { isErrorCell } from '../../../foundation/sheets.book.ts'
import { builtInKinds, type Place, read } from '../reading/rules.ts'
import { addressIn, helperIn, numbersIn } from './rules.cells.ts'
import { type Column, nameIn } from './rules.columns.ts'
import type { DayRead } from './rules.days.ts'
import { type Ending, endingOf, flagIn } from './rules.ending.ts'

export type OldRequest = {
  day: Day
  who: string
  phones: string[]
  address: ReturnType<typeof addressIn>
  words: string
  kind: string
  helper: string
  result: string
  coordinator: string
  ending: Ending
}
/** What was understood of a line, also when something has to be asked. */
export type Heard = Record<'day' | 'how' | 'who' | 'phone' | 'words' | 'by' | 'helper', string | null> & {
  done: boolean | null
}
export type Around = {
  today: Day
  kinds: readonly { code: string; name: string; words: readonly string[] }[]
  places: readonly Place[]
  meanings: readonly string[]
  /** In the column of yes and no nobody ever wrote "no". */
  ticksOnly: boolean
  dayOf: (line: number) => DayRead | undefined
  findBsn: (text: string) => string | null
  /** `Bakker, Jan` as people say it. */
  spoken: (name: string) => string
}

/** What is open for longer has been forgotten, as a rule, and would stand between the calls of today. */
export const openMonths = 3

export function readOld(
  { line: number, answer }: Pick<Said, 'line' | 'answer'>,
  told: Told<Column>,
  around: Around,
): { heard: Heard; old: Outcome<OldRequest> } {
  const { today, meanings, ticksOnly, findBsn } = around
  const problems: Problem[] = []
  const problem = (sentence: string, values?: Problem['values']) =>
    problems.push({ field: '', sentence: `import.problem.${sentence}`, ...(values ? { values } : {}) })
  const text = (column: Column) =>
    told[column]
      ?.filter(cell => !isErrorCell(cell))
      .join('\n')
      .trim() ?? ''

  const dated = around.dayOf(number)
  if (!dated) problem('no-day')
  else if (dated.ask) problems.push({ field: '', ...dated.ask })
  const day = dated?.day ?? null

  const question = withoutNumber(text('words'), answer?.noNumber ? findBsn : () => null)
  const [kind, leftOver] = kindIn(text('kind'), question, day ?? today, around)
  const words = leftOver ? `${question} (${leftOver})` : question
  if (told.words?.every(isErrorCell) && told.words.length > 0)
    problem('words-error', { cell: told.words[0] ?? '' })
  else if (!question || question === '0') problem('no-words')
  else if (/^\d{1,4}$/.test(question) && !answer?.asIs) problem('words-number', { number: question })
  else if (isNotice(question, told) && !answer?.asIs) problem('words-notice')
  if ([...words].length > 2000) problem('words-long', { most: 2000 })
  if ([...text('result')].length > 3000) problem('result-long', { most: 3000 })
  const who = around.spoken(cleanName(nameIn(errorless(told))))
  if ([...who].length > 120) problem('name-long', { most: 120 })
  const found = findBsn(words) ?? findBsn(text('result'))
  if (found) problem('bsn', { number: found })
  const cell = (column: Column) => (meanings.includes(column) ? text(column) : null)
  const cells = { settled: cell('settled'), pending: cell('pending'), result: text('result') }
  const isOld = day !== null && day < addMonths(today, -openMonths)
  const ended = endingOf(cells, ticksOnly, isOld)
  if (!ended.ok) problems.push(...ended.problems)
  else if (ended.value.state === 'looking' && isOld) problem('open-long-ago', { months: openMonths })

  const line = (column: Column) => text(column).replace(/\s+/g, ' ').slice(0, 200)
  const phones = numbersIn(told.phone ?? [])
  const helper = helperIn(line('helper'))
  const heard: Heard = {
    ...{ day, how: dated && dated.ask === null ? dated.how : null, who: who || null },
    ...{ phone: phones[0] ?? null, words: question && question !== '0' ? question : null },
    ...{ by: line('coordinator') || null, helper: helper || null, done: flagIn(cells) },
  }
  if (problems.length > 0 || !day || !ended.ok) return { heard, old: troubles(problems) }
  const old: OldRequest = {
    ...{ day, words, kind, ending: ended.value, result: text('result') },
    ...{ who, phones, address: addressIn(line('address')), helper, coordinator: line('coordinator') },
  }
  return { heard, old: good(old) }
}

const errorless = (told: Told<Column>): Told<Column> =>
  Object.fromEntries(
    Object.entries(told).map(([column, cells]) => [column, cells?.filter(cell => !isErrorCell(cell)) ?? []]),
  ) as Told<Column>

const cleanName = (name: string) =>
  name
    .replace(/[\u200b-\u200d\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Somebody said that the number may go, in whichever group of figures it was written. */
function withoutNumber(text: string, findBsn: (text: string) => string | null): string {
  const number = findBsn(text)
  if (!number) return text
  const spread = new RegExp([...number].join('[ .\\-\\u00a0]?'), 'g')
  return text
    .replace(spread, '')
    .replace(/[ \t]{2,}/g, ' ')
    .trim()
}

/** Told to the other coordinators, and asked by nobody. */
const isNotice = (words: string, told: Told<Column>) =>
  !told.who &&
  !told.family &&
  !told.phone &&
  /^(attentie|let op|n\.?b\.?)\b|\bvergader(t|ing|en)\b/i.test(words)

/** The village's own kind, and what of the word could not be kept in it: that stays with the question. */
function kindIn(
  said: string,
  question: string,
  day: Day,
  { kinds, places }: Around,
): [kind: string, leftOver: string] {
  const word = plainly(said)
  const own = kinds.find(({ code, name, words }) =>
    [code, name, ...words].some(known => plainly(known) === word),
  )
  if (own) return [own.code, '']
  const usual = builtInKinds.find(({ words }) => words.some(known => plainly(known) === word))
  if (usual && kinds.some(({ code }) => code === usual.code)) return [usual.code, '']
  // Nobody said a kind: it is read from the question, as in a call that is typed.
  const heard = word === '' ? heardIn(question, day, kinds, places) : null
  if (heard && kinds.some(({ code }) => code === heard)) return [heard, '']
  const other = kinds.find(({ code }) => code === 'anders') ?? kinds.at(-1)
  return [other?.code ?? '', said]
}

/** The same few questions come back for years. */
const remembered = new WeakMap<
  Around['kinds'],
  { own: { code: string; words: string[] }[]; heard: Map<string, string | null> }
>()

function heardIn(
  question: string,
  day: Day,
  kinds: Around['kinds'],
  places: Around['places'],
): string | null {
  let known = remembered.get(kinds)
  if (!known) {
    known = { own: kinds.map(({ code, words }) => ({ code, words: [...words] })), heard: new Map() }
    remembered.set(kinds, known)
  }
  const before = known.heard.get(question)
  if (before !== undefined) return before
  const { kind } = read(question, { today: day, kinds: known.own, places: [...places] })
  known.heard.set(question, kind)
  return kind
}

const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
