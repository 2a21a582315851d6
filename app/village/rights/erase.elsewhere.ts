/** The name of whoever is to be erased, where it stands with somebody else: afterwards nothing finds it any more. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { type Named, namedElsewhere, shownInLine, shownInRequest } from '../logbook/door.ts'
import { around, namesIn, wordsOfNames } from './rules.copy.ts'

/** As many as somebody reads before a deed. */
const most = 40

/** `names`: all that they are known by. The whole name first, then its parts. */
export async function elsewhere(
  { tx, village, saw }: VillageVisit,
  people: readonly string[],
  names: readonly string[],
) {
  const known = wordsOfNames(names, [])
  const found = (await namedElsewhere(tx, village.id, people, [...known.words]))
    .map(one => ({ one, longest: longestOf(namesIn(one.text, known)) }))
    .flatMap(({ one, longest }) => (longest ? [{ one, longest }] : []))
    .toSorted((a, b) => lengthOf(b.longest) - lengthOf(a.longest))
  const shown = found.slice(0, most)
  saw(
    shown.flatMap(({ one }) =>
      one.what === 'line'
        ? shownInLine(one, 'search')
        : shownInRequest(
            { id: one.request_id as string, resident_id: one.resident_id, helper_id: null },
            'search',
          ),
    ),
  )
  return {
    hits: shown.map(({ one: { id, name, at, narrow, ...one }, longest }) => ({
      ...{ id, name: name ?? '', at, narrow, what: one.what },
      words: around(one.text, longest, 60),
      to: placeOf(one),
    })),
    more: found.length - shown.length,
  }
}

type Stretches = ReturnType<typeof namesIn>
const lengthOf = ({ from, until }: Stretches[number]) => until - from
const longestOf = (stretches: Stretches) =>
  stretches.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0]

/** Where it is put right: the words of a request on its page, a line where lines are taken away. */
const placeOf = ({ what, request_id, resident_id }: Pick<Named, 'what' | 'request_id' | 'resident_id'>) => {
  if (what === 'request') return `logboek/${request_id}`
  return request_id ? `logboek/${request_id}?weg=#history` : `mensen/${resident_id}?weg=#past`
}
