/** What a half-typed call makes of itself: whom it may be for, and what its words say. */
import type { VillageVisit } from '../../../entrance/visit.ts'
import { timeOf } from '../../../foundation/days.ts'
import type { Problem } from '../../../foundation/outcome.ts'
import { type Beside, besideRequest, cardsOf } from '../../library/door.ts'
import { shown } from '../../residents/door.ts'
import { kindsOf, placesOf } from '../queries.kinds.ts'
import { read } from '../reading/rules.ts'
import { type Asked, lookFor } from '../request/queries.who.ts'
import { one, type Sent } from '../request/rules.request.ts'
import { dayOfCall } from './rules.request.call.ts'
import { settled, valuesOf, withFirstDay } from './rules.request.reading.ts'
import type { Understood } from './take.reading.tsx'

/** `kinds`: those that the village has in use, in its own order. */
export type Seen = {
  asked: Asked
  understood: Understood
  kinds: { code: string; name: string }[]
}

/** Looks for the person and reads the words. */
export async function look({ tx, village, today, now }: VillageVisit, typed: Sent): Promise<Seen> {
  // Asked together: the questions leave in one go, in this transaction.
  const [asked, all, places] = await Promise.all([
    lookFor(tx, village.id, typed, 'who'),
    kindsOf(tx, village.id),
    placesOf(tx, village.id),
  ])
  const kinds = all.filter(kind => kind.in_use)
  const said = dayOfCall(typed, today)
  const reading = read(one(typed, 'words'), { today: said, kinds, places })
  const codes = kinds.map(({ code }) => code)
  const other = codes.find(code => code === 'anders') ?? codes.at(-1) ?? ''
  const known = reading.kind && codes.includes(reading.kind) ? reading.kind : other
  const was = valuesOf(reading, known)
  const { notUnderstood, phones, clash } = reading
  return {
    asked,
    understood: {
      ...withFirstDay(settled(typed, was), was, said),
      ...{ notUnderstood, phones, clash, time: timeOf(now) },
    },
    kinds: kinds.map(({ code, name }) => ({ code, name })),
  }
}

/** What the limits of the village say of these words; null as long as there are none. */
export async function besideCall(
  { tx, village, say }: VillageVisit,
  typed: Sent,
  { understood, kinds }: Seen,
): Promise<Beside | null> {
  const words = one(typed, 'words')
  const kind = kinds.find(({ code }) => code === understood.values.kind[0])
  return words && kind ? besideRequest(say, await cardsOf(tx, village.id, 'limit'), kind, words) : null
}

/** Whoever is found stands on the page, and so goes into the read log. */
export const sawFound = (visit: VillageVisit, { asked: { who, candidates } }: Seen) => {
  const people = candidates.flatMap(({ id }) => shown(id, 'name'))
  if (who.words) visit.saw(people, 'S')
}

export function whoProblems({ who, candidates }: Asked): Problem[] {
  if (!who.words && !who.certain) return [{ field: 'who', sentence: 'take.problem.who' }]
  if (who.words.length > 120) return [{ field: 'who', sentence: 'take.problem.name-long' }]
  if (who.certain) return []
  return candidates.length === 0 && !who.chosen
    ? [{ field: 'who_is', sentence: 'take.nobody-found', values: { name: who.words } }]
    : [{ field: 'who_is', sentence: 'take.problem.which' }]
}
