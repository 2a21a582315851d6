/** Who may be meant by a few letters: whoever fits them, and whoever may be the same under another spelling. */
import type { Tx } from '../../../foundation/database.ts'
import { peopleByWords, possibleDoubles } from '../../residents/door.ts'
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
}
/** `literal`: the candidates have the very letters that were typed; otherwise they only look like them. */
export type Asked = { who: Who; candidates: Candidate[]; literal: boolean; more: boolean }
export const nobodyAsked: Asked = { who: notAsked, candidates: [], literal: false, more: false }

/** As many as one sees at a glance. */
const most = 6

export async function lookFor(tx: Tx, village: string, sent: Sent, field: string): Promise<Asked> {
  const words = one(sent, field)
  if (!words) return { ...nobodyAsked, who: whoIs(sent, [], field) }
  const found = await peopleByWords(tx, village, words, most + 1)
  // A whole name may stand on the list in another spelling; three letters may be anybody.
  const doubles = /\p{L}\s+\p{L}/u.test(words) ? await possibleDoubles(tx, village, { name: words }, 3) : []
  const candidates = [
    ...found.slice(0, most).map(({ street, houseNumber, ...person }) => ({
      ...person,
      address: `${street} ${houseNumber}`.trim(),
      perhaps: false,
    })),
    ...doubles
      .filter(({ id }) => !found.some(person => person.id === id))
      .map(({ id, name, address, phone }) => ({
        ...{ id, name, phone, maidenName: '', ended: null, perhaps: true },
        address: address ? `${address.street} ${address.houseNumber}`.trim() : '',
      })),
  ]
  const literal = candidates.filter(({ name, maidenName, address, phone }) =>
    fitsLiterally(words, [name, maidenName, address, phone]),
  )
  // Whoever only sounds alike is in the way of those who were meant.
  const shown = literal.length > 0 ? literal : candidates
  const fits = shown.map(({ id, perhaps, ended }) => ({
    id,
    sure: literal.length > 0 && !perhaps && !ended,
  }))
  return {
    who: whoIs(sent, fits, field),
    candidates: shown,
    literal: literal.length > 0,
    more: found.length > most && shown.length >= most,
  }
}
