import type { Day } from '../../foundation/days.ts'
import { good, inOrder, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { readAddress } from './rules.address.ts'
import { readBirthday } from './rules.birthday.ts'
import { findBsn } from './rules.bsn.ts'
import { ageBands, reaches, type Wish } from './rules.details.ts'
import { type Given, mostRows, rowsOf, tidy, tooLong } from './rules.given.ts'
import { readPhone } from './rules.phone.ts'

const inRows = (names: string[]) =>
  Array.from({ length: mostRows }, (_, row) => names.map(name => `${name}-${row}`)).flat()

/** From top to bottom. */
const wishFields = [
  ...['name', ...inRows(['phone', 'phone-note']), 'street', 'number', 'postcode', 'place'],
  ...['maiden', 'reach', 'mail', 'birth-day', 'birth-month', 'birth-year', 'age-band', 'member'],
  ...[...inRows(['contact', 'contact-relation', 'contact-phone']), 'good-to-know'],
]

/**
 * A person as a form tells it: all that can be kept, or a sentence for each thing to put right. The field `not-bsn`
 * holds the number that somebody said is no BSN.
 */
export function readWish(given: Given, today: Day): Outcome<Wish> {
  const problems: Problem[] = []
  const take = <T>(outcome: Outcome<T>, otherwise: T): T => {
    if (outcome.ok) return outcome.value
    problems.push(...outcome.problems)
    return otherwise
  }
  const wish: Wish = {
    name: take(readName(given('name')), ''),
    maidenName: take(readLine(given, 'maiden', 80), ''),
    address: take(readAddress(given), null),
    phones: readPhones(given, take),
    reach: reaches.find(reach => reach === given('reach')) ?? 'phone',
    mail: take(readMail(given), ''),
    birthday: take(readBirthday(given, today), null),
    ageBand: ageBands.find(band => band === given('age-band')) ?? null,
    contacts: readContacts(given, take),
    goodToKnow: take(readText(given, 'good-to-know', 2000), ''),
    isMember: given('member') === 'yes',
  }
  problems.push(...bsnIn(given))
  return problems.length > 0 ? troubles(inOrder(problems, wishFields)) : good(wish)
}

/** A name is enough, and a name is needed. */
export function readName(text: string): Outcome<string> {
  const name = tidy(text)
  if (name === '') return troubles([{ field: 'name', sentence: 'problem.name-missing' }])
  return tooLong(name, 120) ?? good(name)
}

type Take = <T>(outcome: Outcome<T>, otherwise: T) => T

const readPhones = (given: Given, take: Take) =>
  rowsOf(given, 'phone', ['', '-note']).flatMap(row => {
    const [number, note] = [tidy(given(`phone-${row}`)), take(readLine(given, `phone-note-${row}`, 80), '')]
    if (number === '' && note === '') return []
    const read = take(readPhone(number, `phone-${row}`), '')
    return [{ number: read, note }]
  })

const readContacts = (given: Given, take: Take) =>
  rowsOf(given, 'contact', ['', '-relation', '-phone']).flatMap(row => {
    const name = take(readLine(given, `contact-${row}`, 120), '')
    const relation = take(readLine(given, `contact-relation-${row}`, 60), '')
    const phone = tidy(given(`contact-phone-${row}`))
    if (name === '' && relation === '' && phone === '') return []
    if (name === '')
      take(troubles([{ field: `contact-${row}`, sentence: 'problem.contact-without-name' }]), '')
    const number = phone === '' ? '' : take(readPhone(phone, `contact-phone-${row}`), '')
    return [{ name, relation, phone: number }]
  })

function readMail(given: Given): Outcome<string> {
  const mail = tidy(given('mail')).replace(/^mailto:/i, '')
  if (mail === '')
    return given('reach') === 'mail'
      ? troubles([{ field: 'mail', sentence: 'problem.mail-needed' }])
      : good('')
  if (!/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(mail))
    return troubles([{ field: 'mail', sentence: 'problem.mail-odd' }])
  return tooLong(mail, 200, 'mail') ?? good(mail)
}

const readLine = (given: Given, field: string, most: number): Outcome<string> => {
  const line = tidy(given(field))
  return tooLong(line, most, field) ?? good(line)
}

const readText = (given: Given, field: string, most: number): Outcome<string> => {
  const text = given(field)
  return tooLong(text, most, field) ?? good(text)
}

/** Kept only after a second look: the tick names the very number, so another one asks again. */
function bsnIn(given: Given): Problem[] {
  const fields = [
    ...['good-to-know', 'name', 'maiden'],
    ...rowsOf(given, 'phone', ['-note']).map(row => `phone-note-${row}`),
    ...rowsOf(given, 'contact', ['']).map(row => `contact-${row}`),
    ...rowsOf(given, 'contact', ['-relation']).map(row => `contact-relation-${row}`),
  ]
  for (const field of fields) {
    const number = findBsn(given(field))
    if (number && given('not-bsn') !== number) return [{ field, sentence: 'problem.bsn', values: { number } }]
  }
  return []
}
