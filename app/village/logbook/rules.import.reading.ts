/** One line of an old logbook: what was asked, when, and how it ended. */
import { type Day, readDay } from '../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { builtInKinds } from './reading/rules.ts'
import { type Column, columns, isColumn, manyColumns } from './rules.import.columns.ts'
import { type Ending, endingOf } from './rules.import.ending.ts'

/** What the select of each column said. Without a day and a question there is nothing to log. */
export function readColumns(chosen: readonly string[]): Outcome<(Column | '')[]> {
  const meanings = chosen.map(word => (isColumn(word) ? word : ''))
  const problems: Problem[] = []
  for (const needed of ['day', 'words'] as const)
    if (!meanings.includes(needed))
      problems.push({ field: 'column-0', sentence: `import.problem.no-${needed}-column` })
  for (const [at, meaning] of meanings.entries()) {
    if (meaning && !manyColumns.includes(meaning) && meanings.indexOf(meaning) < at)
      problems.push({ field: `column-${at}`, sentence: 'import.problem.column-twice' })
  }
  return problems.length > 0 ? troubles(problems) : good(meanings)
}

export type Told = Partial<Record<Column, string[]>>

/** The cells by their meaning; what nobody gave a meaning to is left out. */
export function tell(cells: readonly string[], meanings: readonly string[]): Told {
  const told: Told = {}
  for (const [at, meaning] of meanings.entries()) {
    const text = (cells[at] ?? '').trim()
    if (text && isColumn(meaning)) told[meaning] = [...(told[meaning] ?? []), text]
  }
  return told
}

/** The same for the same line, whatever the order of its columns. */
export const printOf = (told: Told): string =>
  JSON.stringify(columns.filter(column => told[column]).map(column => [column, told[column]]))

/** How a line is recognised in a list: whose it is, and the rest as it was written. */
export function summary(told: Told): { name: string; about: string } {
  const rest = columns.filter(column => column !== 'who').flatMap(column => told[column] ?? [])
  return { name: told.who?.join(' ') ?? '', about: rest.join(', ') }
}

export type OldRequest = {
  day: Day
  who: string
  words: string
  kind: string
  helper: string
  result: string
  coordinator: string
  ending: Ending
}
export type Around = {
  today: Day
  kinds: readonly { code: string; name: string; words: readonly string[] }[]
  meanings: readonly string[]
  findBsn: (text: string) => string | null
}

export function readOld(told: Told, { today, kinds, meanings, findBsn }: Around): Outcome<OldRequest> {
  const problems: Problem[] = []
  const problem = (sentence: string, values?: Problem['values']) =>
    problems.push({ field: '', sentence: `import.problem.${sentence}`, ...(values ? { values } : {}) })
  const text = (column: Column) => told[column]?.join('\n').trim() ?? ''

  const day = readDay(text('day'))
  if (!text('day')) problem('no-day')
  else if (!day || day < '1950-01-01') problem('day', { day: text('day').slice(0, 40) })
  else if (day > today) problem('day-to-come', { day: text('day').slice(0, 40) })

  const [kind, leftOver] = kindIn(text('kind'), kinds)
  const question = text('words')
  const words = leftOver ? `${question} (${leftOver})` : question
  if (!question) problem('no-words')
  if ([...words].length > 2000) problem('words-long', { most: 2000 })
  if ([...text('result')].length > 3000) problem('result-long', { most: 3000 })
  if (meanings.includes('who') && !text('who')) problem('no-name')
  if ([...text('who')].length > 120) problem('name-long', { most: 120 })
  const number = findBsn(words) ?? findBsn(text('result'))
  if (number) problem('bsn', { number })
  const ending = endingOf(text('result'))
  if (!ending) problem('still-open')

  if (problems.length > 0 || !day || !ending) return troubles(problems)
  const line = (column: Column) => text(column).replace(/\s+/g, ' ').slice(0, 200)
  return good({
    ...{ day, words, kind, ending, result: text('result') },
    ...{ who: line('who'), helper: line('helper'), coordinator: line('coordinator') },
  })
}

/** The village's own kind, and what of the word could not be kept in it: that stays with the question. */
function kindIn(said: string, kinds: Around['kinds']): [kind: string, leftOver: string] {
  const word = plainly(said)
  const own = kinds.find(({ code, name, words }) =>
    [code, name, ...words].some(known => plainly(known) === word),
  )
  if (own) return [own.code, '']
  const usual = builtInKinds.find(({ words }) => words.some(known => plainly(known) === word))
  if (usual && kinds.some(({ code }) => code === usual.code)) return [usual.code, '']
  const other = kinds.find(({ code }) => code === 'anders') ?? kinds.at(-1)
  return [other?.code ?? '', said]
}

const plainly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
