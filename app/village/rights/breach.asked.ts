/** What is asked about a stolen account stands in the address: a number and two moments, never a name. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { isId } from '../../foundation/form.ts'
import { type Asked, type AskedFields, readAsked } from './rules.breach.ts'

const names = {
  from: 'van',
  'from-time': 'van-tijd',
  until: 'tot',
  'until-time': 'tot-tijd',
  noticed: 'gemerkt',
  'noticed-time': 'gemerkt-tijd',
} as const
type Name = keyof typeof names

/** As it was asked, to fill the form again and to send it along. */
export type AskedWords = Record<(typeof names)[Name] | 'wie', string> & { sessie: string[] }

export function wordsAsked(one: (name: string) => string, many: (name: string) => string[]): AskedWords {
  const texts = Object.fromEntries(Object.values(names).map(name => [name, one(name)]))
  return { ...(texts as Omit<AskedWords, 'sessie'>), wie: one('wie'), sessie: many('sessie').filter(isId) }
}

export const inAddress = (asked: URLSearchParams) =>
  wordsAsked(
    name => asked.get(name) ?? '',
    name => asked.getAll(name),
  )

export const inForm = ({ fields }: VillageVisit) =>
  wordsAsked(
    name => fields.text(name),
    name => fields.texts(name),
  )

export const readWords = (words: AskedWords, now: Temporal.Instant) =>
  readAsked(
    {
      account: isId(words.wie) ? words.wie : null,
      sessions: words.sessie,
      text: ((name: Name) => words[names[name]]) as AskedFields['text'],
    },
    now,
  )

/** Back to the page, with the same asked; what is no day, time or number of somebody stays behind. */
export function addressAsked(page: string, { sessie, ...words }: AskedWords): string {
  const asked = new URLSearchParams(Object.entries(words).filter(([, value]) => /^[\w:-]+$/.test(value)))
  for (const one of sessie) asked.append('sessie', one)
  return `${page}?${asked}`
}

export type { Asked }
