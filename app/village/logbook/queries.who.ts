/** Who may be meant by a few letters: whoever fits them, and whoever may be the same under another spelling. */
import type { Tx } from '../../foundation/database.ts'
import { peopleByWords, possibleDoubles } from '../residents/door.ts'
import type { Sent } from './rules.request.ts'
import { one } from './rules.request.ts'
import { fitsLiterally, type Who, whoIs } from './rules.request.who.ts'

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
export type Asked = { who: Who; candidates: Candidate[]; more: boolean }

/** As many as one sees at a glance. */
const most = 6

export async function lookFor(tx: Tx, village: string, sent: Sent, field: string): Promise<Asked> {
  const words = one(sent, field)
  if (!words) return { who: whoIs(sent, [], field), candidates: [], more: false }
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
  const fits = candidates.map(({ id, perhaps, ended, name, maidenName, address, phone }) => ({
    id,
    sure: !perhaps && !ended && fitsLiterally(words, [name, maidenName, address, phone]),
  }))
  return { who: whoIs(sent, fits, field), candidates, more: found.length > most }
}
