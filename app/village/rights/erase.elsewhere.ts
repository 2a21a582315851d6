/** The name of whoever is to be erased, where it stands with somebody else: afterwards nothing finds it any more. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { type Named, namedElsewhere, shownInLine, shownInRequest } from '../logbook/door.ts'
import { type NamedOnPage, namedOnPages, shown } from '../residents/door.ts'
import { around, isOfAnother, type Names, namesIn, type Stretch, wordsOfNames } from './rules.copy.ts'

/** As many as somebody reads before a deed. */
const most = 40

/** `names`: all that they are known by. The whole name first, then its parts. */
export async function elsewhere(
  { tx, village, saw }: VillageVisit,
  people: readonly string[],
  names: readonly string[],
) {
  const known = wordsOfNames(names, [])
  const asked = [tx, village.id, people, [...known.words]] as const
  const found = [...(await namedElsewhere(...asked)), ...(await namedOnPages(...asked))]
    .map(one => ({ one, places: placesIn(one.text, known) }))
    .flatMap(({ one, places: [first] }) => (first ? [{ one, ...first }] : []))
    .toSorted(bySeeming)
  const read = found.slice(0, most)
  for (const { one } of read) saw(shownBy(one).map(each => ({ ...each, relation: 'for-another' as const })))
  return {
    hits: read.map(({ one, namesake, ...place }) => ({
      ...{ id: one.id, what: one.what },
      name: one.name ?? '',
      at: 'at' in one ? one.at : null,
      narrow: 'narrow' in one && one.narrow,
      namesake,
      words: around(one.text, place, 60),
      to: placeOf(one),
    })),
    more: found.length - read.length,
  }
}

type Place = Stretch & { /** Somebody else of that name seems meant. */ namesake: boolean }

/** Where they seem meant first, and of those the longest. */
const bySeeming = (one: Place, other: Place) =>
  Number(one.namesake) - Number(other.namesake) || lengthOf(other) - lengthOf(one)
const lengthOf = ({ from, until }: Stretch) => until - from

const placesIn = (text: string, known: Names): Place[] =>
  namesIn(text, known)
    .map(stretch => ({ ...stretch, namesake: isOfAnother(text, stretch, known) }))
    .toSorted(bySeeming)

function shownBy(one: Named | NamedOnPage) {
  if (one.what === 'line') return shownInLine(one, 'search')
  if ('request_id' in one)
    return shownInRequest(
      { id: one.request_id as string, resident_id: one.resident_id, helper_id: null },
      'search',
    )
  return shown(one.resident_id, one.what === 'good-to-know' ? 'good-to-know' : 'page')
}

/** Where it is put right: the words of a request on its page, a line where lines are taken away, the rest among what is known. */
function placeOf(one: Named | NamedOnPage) {
  if (!('request_id' in one)) return `mensen/${one.resident_id}/gegevens`
  if (one.what === 'request') return `logboek/${one.request_id}`
  return one.request_id ? `logboek/${one.request_id}?weg=#history` : `mensen/${one.resident_id}?weg=#past`
}
