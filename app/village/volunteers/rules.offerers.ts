/** Who offers something and is no person: a club, a shop, the school. Only with somebody to call (A019). */
import type { Day } from '../../foundation/days.ts'
import { good, inOrder, type Outcome, type Problem, trouble, troubles } from '../../foundation/outcome.ts'
import { bsnIn, type Given, line, taker, words } from './rules.given.ts'
import type { Typed } from './rules.typed.ts'

export type Offerer = {
  name: string
  /** In their own words. */
  offers: string
  contact: string
  phone: string
  mail: string
  /** Null while they offer it. */
  stopped: Day | null
}
export type OffererWish = Omit<Offerer, 'stopped'>
export const offererParts = [
  'name',
  'offers',
  'contact',
  'phone',
  'mail',
  'stopped',
] as const satisfies (keyof Offerer)[]

const fields = ['name', 'words', 'contact', 'phone', 'mail', 'not-bsn']

/** `canRing` says whether a number can be called. */
export function readOfferer(given: Given, canRing: (number: string) => boolean): Outcome<OffererWish> {
  const problems: Problem[] = []
  const take = taker(problems)
  const wish: OffererWish = {
    name: take(needed(line(given, 'name', 120), 'name', 'offerers.problem.name'), ''),
    offers: take(needed(words(given, 'words', 500), 'words', 'offerers.problem.offers'), ''),
    contact: take(line(given, 'contact', 120), ''),
    phone: take(line(given, 'phone', 30), ''),
    mail: take(line(given, 'mail', 200), '').replace(/^mailto:/i, ''),
  }
  if (wish.phone !== '' && !canRing(wish.phone)) problems.push({ field: 'phone', sentence: 'problem.phone' })
  if (wish.mail !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(wish.mail))
    problems.push({ field: 'mail', sentence: 'problem.mail' })
  const reach = ['contact', 'phone', 'mail'].some(field => given.text(field) !== '')
  if (!reach) problems.push({ field: 'contact', sentence: 'offerers.problem.reach' })
  problems.push(...bsnIn(given, ['name', 'words', 'contact']))
  return problems.length > 0 ? troubles(inOrder(problems, fields)) : good(wish)
}

const needed = (read: Outcome<string>, field: string, sentence: string): Outcome<string> =>
  read.ok && read.value === '' ? trouble(field, sentence) : read

export const offererTyped = ({ name, offers, contact, phone, mail }: OffererWish): Typed => ({
  ...{ name, words: offers, contact, phone, mail },
})
