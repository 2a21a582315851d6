/** One line of a list of people: what it says, read as strictly as the form reads it. */
import { type Day, readDay } from '../../foundation/days.ts'
import { good, type Outcome, type Problem, trouble, troubles } from '../../foundation/outcome.ts'
import type { Wish } from './rules.details.ts'
import { tidy } from './rules.given.ts'
import { type Column, columns, isColumn, manyColumns } from './rules.import.columns.ts'
import { dialled } from './rules.phone.ts'
import { readWish } from './rules.wish.ts'

/** What the select of each column said. A name is needed, and what can only be once may stand there once. */
export function readColumns(chosen: readonly string[]): Outcome<(Column | '')[]> {
  const meanings = chosen.map(word => (isColumn(word) ? word : ''))
  const has = (column: Column) => meanings.includes(column)
  const problems: Problem[] = []
  if (!has('name') && !has('first') && !has('family'))
    problems.push({ field: 'column-0', sentence: 'import.problem.no-name-column' })
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

/** How a line is recognised in a list: its name, and the rest as it was written. */
export function summary(told: Told): { name: string; about: string } {
  const named: readonly Column[] = ['name', 'first', 'initials', 'prefix', 'family']
  const rest = columns.filter(column => !named.includes(column)).flatMap(column => told[column] ?? [])
  return { name: nameOf(column => tidy(told[column]?.join(' ') ?? '')), about: rest.join(', ') }
}

export function readPerson(told: Told, today: Day): Outcome<Wish> {
  const text = (column: Column) => tidy(told[column]?.join(' ') ?? '')
  const home = homeOf(text)
  const phones = (told.phone ?? []).flatMap(numbersIn)
  const born = birthdayOf(text('birthday'))
  const member = memberOf(text('member'))
  const form: Record<string, string> = {
    name: nameOf(text),
    maiden: text('maiden'),
    ...home,
    mail: text('mail'),
    'good-to-know': told.note?.join('\n') ?? '',
    ...(born.ok ? born.value : {}),
    ...(member.ok ? { member: member.value } : {}),
    ...Object.fromEntries(phones.map((number, row) => [`phone-${row}`, number])),
  }
  const wish = readWish(field => form[field] ?? '', today)
  const problems = [born, member, wish].flatMap(outcome => (outcome.ok ? [] : outcome.problems))
  return wish.ok && problems.length === 0 ? wish : troubles(problems.map(saidOfALine))
}

/** The form has a tick for "no BSN" and a choice for a year alone; a line in a file has neither. */
const saidOfALine = (problem: Problem): Problem =>
  problem.sentence === 'problem.bsn' ? { ...problem, sentence: 'import.problem.bsn' } : problem

type Text = (column: Column) => string

function nameOf(text: Text): string {
  const first = text('first') || text('initials')
  return text('name') || [first, text('prefix'), text('family')].filter(Boolean).join(' ')
}

/** `Dorpsstraat 4a, 7899 AB Esdorp` in one cell, or each in its own. */
function homeOf(text: Text) {
  const whole = text('address')
  const [, before = whole, postcode = '', place = ''] =
    whole.match(/^(.*?)[\s,]+(\d{4}\s?[A-Za-z]{2})\b[\s,]*(.*)$/) ?? []
  const [, street = before, number = ''] = before.replace(/,\s*$/, '').match(/^(.*?\D)\s+(\d+.*)$/) ?? []
  return {
    street: text('street') || street.trim(),
    number: `${text('number') || number.trim()}${text('addition')}`,
    postcode: text('postcode') || postcode,
    place: text('place') || place,
  }
}

/** `0599-010123 / 06-02340123`; what cannot be rung is left for the form's own sentence. */
function numbersIn(cell: string): string[] {
  if (dialled(cell)) return [withZero(cell)]
  const several = cell.split(/\s*(?:[/;,|]|\bof\b|\ben\b)\s*/).filter(Boolean)
  return several.length > 1 && several.every(dialled) ? several.map(withZero) : [cell]
}

/** A column of figures in a spreadsheet loses the first zero. */
const withZero = (number: string) => (/^[1-9]\d{8}$/.test(number) ? `0${number}` : number)

function birthdayOf(text: string): Outcome<Record<string, string>> {
  if (text === '') return good({})
  const day = readDay(text)
  if (!day) return trouble('birthday', 'import.problem.day', { day: text.slice(0, 40) })
  const [year = '', month = '', date = ''] = day.split('-')
  return good({ 'birth-year': year, 'birth-month': month, 'birth-day': date })
}

const yes = ['ja', 'j', 'yes', 'y', 'x', '1', 'true', 'waar', 'lid', '✓']
const no = ['', 'nee', 'n', 'no', '0', 'false', 'onwaar', '-', 'geen', 'geen lid']

function memberOf(text: string): Outcome<string> {
  const word = text.toLowerCase()
  if (yes.includes(word)) return good('yes')
  return no.includes(word)
    ? good('')
    : trouble('member', 'import.problem.member', { word: text.slice(0, 40) })
}
