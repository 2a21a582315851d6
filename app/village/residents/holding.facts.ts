/** What changed, as facts of a copy: from what and into what, each under a name of its own. */
import type { Fact } from '../../foundation/holding.ts'
import type { Details, Part } from './rules.details.ts'
import type { Change } from './rules.history.ts'
import { addressLine, contactsLine, phonesLine } from './rules.lines.ts'

/** `residents.events.before.maiden_name.from` */
export const columnOf = (part: Part, side: 'from' | 'to') =>
  `residents.events.before.${part.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}.${side}`

export const factsOf = (changes: readonly Change[]): Fact[] =>
  changes.flatMap(({ part, from, to }) => [
    { column: columnOf(part, 'from'), ...worthOf(part, from) },
    { column: columnOf(part, 'to'), ...worthOf(part, to) },
  ])

type Value = Pick<Fact, 'value' | 'says' | 'free'>
function worthOf<P extends Part>(part: P, value: Details[P]): Value {
  const known = { [part]: value } as Partial<Details>
  const free = (words: string): Value => ({ value: words, free: true })
  if (known.address) return free(addressLine(known.address))
  if (known.phones) return free(phonesLine(known.phones))
  if (known.contacts) return free(contactsLine(known.contacts))
  if (known.ageBand) return { value: known.ageBand, says: `ages.${known.ageBand}` }
  if (known.reach) return { value: known.reach, says: `reaches.${known.reach}` }
  if (known.isMember !== undefined) return yesOrNo(known.isMember)
  if (known.ended !== undefined)
    return known.ended
      ? { value: known.ended, says: `ended.${known.ended}` }
      : { value: 'here', says: 'value.lives-here' }
  if (part === 'birthday') return { value: known.birthday ?? '' }
  return free(typeof value === 'string' ? value : '')
}

const yesOrNo = (is: boolean): Value =>
  is ? { value: 'yes', says: 'value.yes' } : { value: 'no', says: 'value.no' }
