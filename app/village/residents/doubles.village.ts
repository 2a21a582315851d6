/** Everybody of the village compared with everybody, a stretch at a time. */
import type { Tx } from '../../foundation/database.ts'
import { patiently } from '../../foundation/patience.ts'
import { everybodyToCompare } from './import/queries.ts'
import { acquaint } from './import/rules.known.ts'
import { everybodyApart, pairOf } from './queries.apart.ts'
import type { Neighbour } from './rules.alike.ts'
import type { Reason } from './rules.doubles.reasons.ts'
import { sortName } from './rules.searchKeys.ts'

export type InPair = { id: string; name: string; where: string }
export type DoublePair = { one: InPair; other: InPair; reasons: Reason[]; doubts: Reason[] }

/** As many pairs as one looks at, and no more people than can be compared while somebody waits. */
const [mostPairs, mostPeople] = [20, 700]

/** `after`: how many people were compared before; `next` where the next stretch begins, null at the end. */
export async function doublesInVillage(
  tx: Tx,
  village: string,
  after: number,
): Promise<{ pairs: DoublePair[]; next: number | null }> {
  const apart = await everybodyApart(tx, village)
  const everybody = (await everybodyToCompare(tx, village)).filter(({ isGone }) => !isGone)
  const inOrder = everybody
    .map(person => ({ person, key: sortName(person.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.person.id < b.person.id ? -1 : 1))
    .map(({ person }) => person)
  const place = new Map(inOrder.map(({ id }, at) => [id, at]))
  const known = acquaint([])
  await patiently(tx, inOrder, known.add)
  const pairs: DoublePair[] = []
  const stretch = inOrder.slice(after, after + mostPeople)
  let at = after
  await patiently(tx, stretch, one => {
    if (pairs.length >= mostPairs) return
    for (const { id, reasons, doubts } of known.alike(one)) {
      const there = place.get(id) ?? 0
      // Each pair once: with whoever comes later in the list.
      if (there > at && !apart.has(pairOf(one.id, id)))
        pairs.push({ one: inPair(one), other: inPair(inOrder[there] as Neighbour), reasons, doubts })
    }
    at += 1
  })
  return { pairs, next: at < inOrder.length ? at : null }
}

const inPair = ({ id, name, address, phones }: Neighbour): InPair => ({
  ...{ id, name },
  where: [address && `${address.street} ${address.houseNumber}`.trim(), phones?.[0]]
    .filter(Boolean)
    .join(', '),
})
