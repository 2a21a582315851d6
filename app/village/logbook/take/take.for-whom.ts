/** A call that begins on somebody's own page: the name stands there, and is chosen where all can see it. */
import type { Args, VillageVisit } from '../../../entrance/visit.ts'
import { shown, whoStays } from '../../residents/door.ts'
import type { Sent } from '../request/rules.request.ts'

/** The address carries an id, never a name (`?voor=…`); an id of nobody here is passed over. */
export async function forWhom({ request }: Args, { tx, village, saw }: VillageVisit): Promise<Sent> {
  const id = new URL(request.url).searchParams.get('voor') ?? undefined
  const person = await whoStays(tx, village.id, id)
  saw(person ? shown(person.id, 'name') : [])
  return person ? { who: person.name, who_is: person.id, who_seen: person.name, who_ticked: '' } : {}
}
