/** The name of whoever is to be erased, where it stands with somebody else: afterwards nothing finds it any more. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { type Named, namedElsewhere, shownInLine, shownInRequest } from '../logbook/door.ts'
import { type NamedOnPage, namedOnPages, shown } from '../residents/door.ts'
import { type NamedBesides, namedBesides, shownIn } from '../volunteers/door.ts'
import { callOf } from './queries.naming.ts'
import type { Called } from './rules.called.ts'
import { around, namesIn, type Stretch } from './rules.copy.ts'
import { isNamesake } from './rules.naming.ts'

/** As many as somebody reads before a deed. */
const most = 40

/** `people`: one, on every line of theirs. The whole name first, then its parts. */
export async function elsewhere({ tx, village, saw }: VillageVisit, people: readonly string[]) {
  const called = await callOf(tx, village.id, people)
  const asked = [tx, village.id, people, [...called.names.words]] as const
  const found = [
    ...(await namedElsewhere(...asked)),
    ...(await namedOnPages(...asked)),
    ...(await namedBesides(...asked)),
  ]
    .map(one => ({ one, places: placesIn(one.text, called) }))
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

const placesIn = (text: string, called: Called): Place[] =>
  namesIn(text, called.names)
    .map(stretch => ({ ...stretch, namesake: isNamesake(text, stretch, called) }))
    .toSorted(bySeeming)

type Hit = Named | NamedOnPage | NamedBesides

function shownBy(one: Hit) {
  if (isBesides(one)) return one.resident_id ? shownIn(one.resident_id, 'takes-part', 'needs') : []
  if (one.what === 'line') return shownInLine(one, 'search')
  if ('request_id' in one)
    return shownInRequest(
      { id: one.request_id as string, resident_id: one.resident_id, helper_id: null },
      'search',
    )
  return shown(one.resident_id, one.what === 'good-to-know' ? 'good-to-know' : 'page')
}

/** Where it is put right: the words of a request on its page, a line where lines are taken away, the rest among what is known. */
function placeOf(one: Hit) {
  if (isBesides(one)) return besides[one.what].replace(':id', one.id)
  if (!('request_id' in one)) return `mensen/${one.resident_id}/gegevens`
  if (one.what === 'request') return `logboek/${one.request_id}`
  return one.request_id ? `logboek/${one.request_id}?weg=#history` : `mensen/${one.resident_id}?weg=#past`
}

const besides = {
  offerer: 'vrijwilligers/anderen/:id',
  part: 'mensen/:id/meedoen',
  task: 'vrijwilligers/kader/:id',
} as const
const isBesides = (one: Hit): one is NamedBesides => one.what in besides
