/** What is said over the house's own line (foundation/live): who may hear it, and what a write tells the others. */
import { addresses } from '../addresses.ts'
import type { Database } from '../foundation/database.ts'
import { isId } from '../foundation/form.ts'
import type { StillIn } from '../foundation/live/live.ts'
import { stillIn } from '../village/accounts/door.ts'
import type { Arrival, Settings, State } from './arrival.ts'

export const nowPath = '/:village/nu'
const who = addresses.find(({ path }) => path === nowPath)?.who

export const hearing =
  (database: Database, clock: Settings['clock']): StillIn =>
  seats =>
    stillIn(database.gate, seats, Array.isArray(who) ? who : [], clock())

/** A page that draws itself again says so: nobody clicked. It neither keeps a session alive nor counts as a new reading. */
export const redrawHeader = 'x-umkiek-redraw'
export const isRedraw = ({ method, headers }: Request) => method === 'GET' && headers.has(redrawHeader)
/** What comes without a click of the person. */
export const isByItself = ({ request, found }: Arrival) =>
  isRedraw(request) || found?.address.path === nowPath

/** After it was done: that something of this changed. The screen said of whom for the read log; the rest the addresses say. */
export function tellOthers(
  house: Settings,
  village: string,
  arrival: Arrival,
  state: State,
  led: string | null,
) {
  // What is not of people stands on none of the pages that listen.
  if (!house.live || !state.read) return
  const named = `${arrival.path}?${led ?? ''}`.split(/[/?#=&]/).filter(isId)
  const shown = state.shown.flatMap(({ subject, object }) => [subject, object]).filter(isId)
  house.live.tell(village, [...new Set([...named, ...shown])])
}
