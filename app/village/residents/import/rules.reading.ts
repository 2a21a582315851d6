/** One line of a list of people: what it says, read as strictly as the form reads it. */

import type { Told } from '../../../entrance/importing/rules.lines.ts'
import { type Day, readDay } from '../../../foundation/days.ts'
import { good, type Outcome, type Problem, trouble, troubles } from '../../../foundation/outcome.ts'
import { dialled } from '../../../foundation/phones.ts'
import type { Wish } from '../rules.details.ts'
import { tidy } from '../rules.given.ts'
import { readPhone } from '../rules.phone.ts'
import { readWish } from '../rules.wish.ts'
import { type Column, nameOf } from './rules.columns.ts'

/** `leftOut`: what stood for a telephone number and cannot be rung. The person comes in without it. */
export function readPerson(told: Told<Column>, today: Day): Outcome<{ wish: Wish; leftOut: string[] }> {
  const text = (column: Column) => tidy(told[column]?.join(' ') ?? '')
  const home = homeOf(text)
  const cells = (told.phone ?? []).flatMap(numbersIn)
  const phones = cells.filter(number => readPhone(number).ok)
  const leftOut = cells.filter(number => !phones.includes(number)).map(number => number.slice(0, 40))
  const born = birthdayOf(text('birthday'))
  const member = memberOf(text('member'))
  const form: Record<string, string> = {
    name: nameOf(told),
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
  return wish.ok && problems.length === 0
    ? good({ wish: wish.value, leftOut })
    : troubles(problems.map(saidOfALine))
}

/** The form has a tick for "no BSN" and a choice for a year alone; a line in a file has neither. */
const saidOfALine = (problem: Problem): Problem =>
  problem.sentence === 'problem.bsn' ? { ...problem, sentence: 'import.problem.bsn' } : problem

type Text = (column: Column) => string

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

/** `0599-010123 / 06-02340123`; of several in one cell each is looked at by itself. */
function numbersIn(cell: string): string[] {
  if (dialled(cell)) return [withZero(cell)]
  const several = cell.split(/\s*(?:[/;,|]|\bof\b|\ben\b)\s*/).filter(Boolean)
  return several.length > 1 && several.some(dialled) ? several.map(withZero) : [cell]
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
