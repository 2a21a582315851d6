/** Who may be meant by a few letters: whoever fits them, and whoever may be the same under another spelling. */
import type { Tx } from '../../../foundation/database.ts'
import { notOffered, peopleByWords, possibleDoubles } from '../../residents/door.ts'
import type { Before, Helped } from './queries.before.ts'
import type { Sent } from './rules.request.ts'
import { one } from './rules.request.ts'
import { fitsLiterally, notAsked, type Who, whoIs } from './rules.request.who.ts'

export type Candidate = {
  id: string
  name: string
  maidenName: string
  address: string
  phone: string
  ended: 'moved' | 'died' | null
  /** Not what was typed, but perhaps the same person. */
  perhaps: boolean
  /** Said that they would rather not be asked to help. */
  ratherNot?: boolean
  /** Why they stand first, when somebody is looked for who helps. */
  before?: Before
}
/** `literal`: the candidates have the very letters that were typed; otherwise they only look like them. */
export type Asked = { who: Who; candidates: Candidate[]; literal: boolean; more: boolean }
export const nobodyAsked: Asked = { who: notAsked, candidates: [], literal: false, more: false }

/** As many as one sees at a glance. */
const most = 6

/** Before a letter is typed: whoever did it before. None of them is ticked by us. */
export const proposed = (before: readonly Helped[], sent: Sent = {}, field = 'helper'): Asked => {
  const candidates = before.filter(didBefore).map(asCandidate)
  const fits = candidates.map(({ id }) => ({ id, sure: false }))
  return { ...nobodyAsked, who: whoIs(sent, fits, field), candidates }
}

/** The others only called off, which is told when their name is typed. */
export const didBefore = ({ helped, did }: Before) => helped !== null || did !== null

const asCandidate = ({ id, name, maidenName, address, phone, ...before }: Helped): Candidate => ({
  ...{ id, name, maidenName, address, phone, before },
  ...{ ended: null, perhaps: false },
})

/** `before`: of these, whoever has the letters comes first. */
export async function lookFor(
  tx: Tx,
  village: string,
  sent: Sent,
  field: string,
  before: readonly Helped[] = [],
): Promise<Asked> {
  const words = one(sent, field)
  if (!words) return proposed(before, sent, field)
  const known = before
    .map(asCandidate)
    .filter(({ name, maidenName, address }) => fitsLiterally(words, [name, maidenName, address]))
  const found = (await peopleByWords(tx, village, words, most + 1)).filter(
    ({ id }) => !known.some(person => person.id === id),
  )
  const candidates: Candidate[] = [
    ...known.filter(person => !person.before?.off),
    ...found.slice(0, most).map(({ street, houseNumber, ...person }) => ({
      ...person,
      address: `${street} ${houseNumber}`.trim(),
      perhaps: false,
    })),
    ...known.filter(person => person.before?.off),
  ]
  const literal = candidates.filter(({ name, maidenName, address, phone }) =>
    fitsLiterally(words, [name, maidenName, address, phone]),
  )
  // Whoever only sounds alike is in the way of those who were meant.
  const fitting =
    literal.length > 0 ? literal : [...candidates, ...(await alike(tx, village, words, candidates))]
  const shown = field === 'helper' ? await whoWould(tx, village, fitting) : fitting
  const fits = shown.map(({ id, perhaps, ended, ratherNot }) => ({
    id,
    sure: literal.length > 0 && !perhaps && !ended && !ratherNot,
  }))
  return {
    who: whoIs(sent, fits, field),
    candidates: shown,
    literal: literal.length > 0,
    more: found.length > most && shown.length >= most,
  }
}

/** Whoever would rather not be asked stays on the list, and that stands beside the name. */
async function whoWould(tx: Tx, village: string, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const not = await notOffered(
    tx,
    village,
    candidates.map(({ id }) => id),
  )
  return candidates.map(one => (not.includes(one.id) ? { ...one, ratherNot: true } : one))
}

/** A whole name may stand on the list in another spelling; three letters may be anybody. */
async function alike(
  tx: Tx,
  village: string,
  words: string,
  but: readonly Candidate[],
): Promise<Candidate[]> {
  if (!/\p{L}\s+\p{L}/u.test(words)) return []
  const doubles = await possibleDoubles(tx, village, { name: words }, 3)
  return doubles
    .filter(({ id }) => !but.some(person => person.id === id))
    .map(({ id, name, address, phone }) => ({
      ...{ id, name, phone, maidenName: '', ended: null, perhaps: true },
      address: address ? `${address.street} ${address.houseNumber}`.trim() : '',
    }))
}
