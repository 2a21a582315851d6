/** What a line of a file says, by the meaning that a person gave to its columns. */
import type { Day } from '../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'

/** `skip`: no line of the list, but a title, a total, a note between the rows, or a sheet that stays behind. */
export type Verdict = 'new' | 'here' | 'doubt' | 'skip'
export type Why = Pick<Problem, 'sentence' | 'values'>
/** What a person said of a line: that it is somebody, or of whom it is not. */
export type Said = {
  line: number
  isThis: string
  notNear: readonly string[]
  answer?: { year?: number; noNumber?: true; asIs?: true }
}
export type Judgement<Wish> = {
  verdict: Verdict
  why: Why[]
  /** Ids of people whom it may be about, or `line:12` for an earlier line of this file. */
  near: string[]
  /** What is to be kept; null for all that is not new. */
  wish: Wish | null
  /** What was understood of the line, for whoever looks at it. */
  read?: Record<string, string | boolean | null>
}

export type Columns<Column extends string> = {
  /** What a column may mean, with the words that stand above it (folded, without signs). */
  words: Readonly<Record<Column, readonly string[]>>
  /** Meanings that may be given twice: two telephone numbers can both be kept, two streets cannot. */
  many: readonly Column[]
  /** Without which there is nothing to take over: the sentences that ask for them. */
  missing: (has: (column: Column) => boolean) => string[]
  /** By which a line is recognised in a list. */
  name: (told: Told<Column>) => string
  named: readonly Column[]
  /**
   * A list in which people also write between the rows, with a day above them. `told`: the columns of which at least
   * one says something in every real line.
   */
  notes?: { day: Column; told: readonly Column[] }
  /** What columns without any head may be, by what stands in them. */
  looks?: (cells: readonly (readonly string[])[], today: Day) => (Column | '')[]
}

/** The cells under each meaning; what nobody gave a meaning to is left out. */
export type Told<Column extends string> = Partial<Record<Column, string[]>>

export const meaningsOf = <Column extends string>({ words }: Pick<Columns<Column>, 'words'>) =>
  Object.keys(words) as Column[]

/** What the select of each column said. Two columns may mean the same when no row has both. */
export function readColumns<Column extends string>(
  columns: Columns<Column>,
  chosen: readonly string[],
  heads: readonly { blocks: readonly number[] }[] = [],
): Outcome<(Column | '')[]> {
  const meanings = chosen.map(word => meaningsOf(columns).find(column => column === word) ?? '')
  const meet = (one: number, other: number) =>
    !heads[one] || !heads[other] || heads[one].blocks.some(block => heads[other]?.blocks.includes(block))
  const problems: Problem[] = columns
    .missing(column => meanings.includes(column))
    .map(sentence => ({ field: 'column-0', sentence }))
  for (const [at, meaning] of meanings.entries()) {
    const twice = meanings.some((other, before) => before < at && other === meaning && meet(before, at))
    if (meaning && !columns.many.includes(meaning) && twice)
      problems.push({ field: `column-${at}`, sentence: 'import.problem.column-twice' })
  }
  return problems.length > 0 ? troubles(problems) : good(meanings)
}

export function tell<Column extends string>(cells: readonly string[], meanings: readonly string[]) {
  const told: Told<Column> = {}
  for (const [at, meaning] of (meanings as (Column | '')[]).entries()) {
    const text = (cells[at] ?? '').trim()
    if (text && meaning) told[meaning] = [...(told[meaning] ?? []), text]
  }
  return told
}

/** The same for the same line, whatever the order of its columns. */
export const printOf = <Column extends string>(columns: Columns<Column>, told: Told<Column>): string =>
  JSON.stringify(
    meaningsOf(columns)
      .filter(column => told[column])
      .map(column => [column, told[column]]),
  )

/** A spreadsheet keeps `1941-03-12`; people write 12-3-1941. */
export const asWritten = (cell: string) => cell.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, '$3-$2-$1')

/** How a line is recognised in a list: whose it is, and the rest as it was written. */
export const summary = <Column extends string>(columns: Columns<Column>, told: Told<Column>) => ({
  name: columns.name(told),
  about: meaningsOf(columns)
    .filter(column => !columns.named.includes(column))
    .flatMap(column => told[column] ?? [])
    .map(asWritten)
    .join(', '),
})

/** `same` is what this very line made before, or `line:12` when it stands in the file twice. */
export const alreadyHere = (same: string): Omit<Judgement<never>, 'near'> => ({
  ...{ verdict: 'here', wish: null },
  why: [
    same.startsWith('line:')
      ? { sentence: 'import.why.same-line', values: { line: lineOf(same) } }
      : { sentence: 'import.why.before' },
  ],
})

export const lineOf = (near: string) => Number(near.slice('line:'.length))

/** Problems of a form, said of a line: there is no field to go to. */
export const doubt = (problems: readonly Why[], near: string[] = []): Judgement<never> => ({
  ...{ verdict: 'doubt', wish: null, near },
  why: problems.map(({ sentence, values }) => (values ? { sentence, values } : { sentence })),
})

/** A sheet that stays behind, or a line that somebody left out. */
export const leftBehind = (why: 'part' | 'out'): Judgement<never> => ({
  ...{ verdict: 'skip', wish: null, near: [] },
  why: [{ sentence: `import.passed.${why}` }],
})
