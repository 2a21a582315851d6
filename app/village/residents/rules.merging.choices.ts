import { good, inOrder, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { normalisePhone } from '../../foundation/phones.ts'
import { same } from './rules.changes.ts'
import { type Details, type Part, parts } from './rules.details.ts'
import { mostRows } from './rules.given.ts'
import { fold } from './rules.names.sounds.ts'

/** Whose stays; `both` for notes, which stand under each other. */
export type Side = 'stays' | 'goes' | 'both'
const chosenByHand = [
  ...(['name', 'maidenName', 'address', 'reach', 'mail', 'birthday', 'ageBand'] as const),
  ...(['goodToKnow', 'ended'] as const),
] as const satisfies readonly Part[]
export type Choosable = (typeof chosenByHand)[number]
export type Difference = { part: Choosable; sides: Side[]; proposed: Side }

/** What both tell and tell otherwise: somebody says which of it stays. What only one tells stays anyhow. */
export const differences = (stays: Details, goes: Details): Difference[] =>
  chosenByHand
    .filter(part => !same(stays[part], goes[part]) && isTold(part, stays) && isTold(part, goes))
    .map(part => ({
      part,
      sides: part === 'goodToKnow' ? ['both', 'stays', 'goes'] : ['stays', 'goes'],
      proposed: proposedFor(part, stays, goes),
    }))

/** To be here is told too, by silence. */
const isTold = (part: Choosable, person: Details) => part === 'ended' || Boolean(person[part])

function proposedFor(part: Choosable, stays: Details, goes: Details): Side {
  if (part === 'goodToKnow') return 'both'
  if (part === 'ended') return endOf(stays, goes)
  // Somebody asked for it; the telephone is what everybody begins with.
  if (part === 'reach') return stays.reach === 'phone' ? 'goes' : 'stays'
  return lengthOf(goes[part]) > lengthOf(stays[part]) ? 'goes' : 'stays'
}

/** A death is not noted by mistake as easily as a house move is. */
const endOf = (stays: Details, goes: Details): Side => {
  if (goes.ended === 'died') return 'goes'
  return stays.ended !== null && stays.ended !== 'died' && goes.ended === null ? 'goes' : 'stays'
}

/** A whole name says more than a letter, a birthday with its year more than one without. */
const lengthOf = (value: unknown): number =>
  value && typeof value === 'object'
    ? Object.values(value).reduce<number>((sum, each) => sum + String(each).length, 0)
    : String(value ?? '').length

/** All that is known of the one person, with a choice for each difference; numbers and contacts of both stay. */
export function madeOne(stays: Details, goes: Details, choose: (part: Choosable) => Side): Outcome<Details> {
  const open = differences(stays, goes).map(({ part }) => part)
  const chosen = Object.fromEntries(
    chosenByHand.map(part => {
      const side = open.includes(part) ? choose(part) : isTold(part, stays) ? 'stays' : 'goes'
      return [part, (side === 'goes' ? goes : stays)[part]]
    }),
  ) as Pick<Details, Choosable>
  const notes = open.includes('goodToKnow') && choose('goodToKnow') === 'both'
  const one: Details = {
    ...chosen,
    ...(notes ? { goodToKnow: bothNotes(stays, goes) } : {}),
    phones: [...stays.phones, ...goes.phones.filter(({ number }) => !hasNumber(stays, number))],
    contacts: [...stays.contacts, ...goes.contacts.filter(contact => !hasContact(stays, contact))],
    isMember: stays.isMember || goes.isMember,
  }
  const problems = tooMuch(one)
  return problems.length > 0 ? troubles(problems) : good(one)
}

const bothNotes = (stays: Details, goes: Details) =>
  [stays, goes].map(({ name, goodToKnow }) => `${name}: ${goodToKnow}`).join('\n')

const hasNumber = ({ phones }: Details, number: string) =>
  phones.some(phone => phone.number === number || sameNumber(phone.number, number))

const sameNumber = (one: string, other: string) => {
  const plain = normalisePhone(one)
  return plain !== null && plain === normalisePhone(other)
}

const hasContact = ({ contacts }: Details, { name, relation, phone }: Details['contacts'][number]) =>
  contacts.some(
    known =>
      fold(known.name) === fold(name) &&
      (phone === '' || known.phone === phone || sameNumber(known.phone, phone)) &&
      (relation === '' || known.relation === relation),
  )

/** What the form of one person cannot hold would be lost the next time that somebody saves it. */
const tooMuch = ({ phones, contacts, goodToKnow }: Details): Problem[] =>
  inOrder(
    [
      ...(phones.length > mostRows ? [{ field: '', sentence: 'merge.problem.phones' }] : []),
      ...(contacts.length > mostRows ? [{ field: '', sentence: 'merge.problem.contacts' }] : []),
      ...([...goodToKnow].length > 2000 ? [{ field: 'goodToKnow', sentence: 'merge.problem.notes' }] : []),
    ],
    ['', 'goodToKnow'],
  )

/**
 * The one who stayed, without what the merge brought. `after` is how the merge left them: what somebody changed since
 * stays as it is now, and of a list goes only what came with the other.
 */
export function comesApart(before: Details, after: Details, now: Details): Details {
  const back = parts
    .filter(part => !same(before[part], after[part]))
    .map(part => [part, same(now[part], after[part]) ? before[part] : without(part, before, after, now)])
  return { ...now, ...Object.fromEntries(back) }
}

function without(part: Part, before: Details, after: Details, now: Details): unknown {
  if (part !== 'phones' && part !== 'contacts') return now[part]
  const has = (list: readonly unknown[], line: unknown) => list.some(other => same(other, line))
  return now[part].filter(line => has(before[part], line) || !has(after[part], line))
}
