/** One line of an old logbook: what was asked, when, and how it ended. */
import type { Told } from '../../../entrance/importing/rules.lines.ts'
import { type Day, readDay } from '../../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../../foundation/outcome.ts'
import { builtInKinds } from '../reading/rules.ts'
import type { Column } from './rules.columns.ts'
import { type Ending, endingOf } from './rules.ending.ts'

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

export function readOld(
  told: Told<Column>,
  { today, kinds, meanings, findBsn }: Around,
): Outcome<OldRequest> {
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
