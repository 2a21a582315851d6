/** The pages that come instead of the one that was asked for. */
import type { Absence } from '../foundation/away.ts'
import type { Arrival, Draw, Known, Settings } from './arrival.ts'
import { drawIn, finish, makeVisit, nowhere } from './arrival.ts'
import type { Visit } from './visit.ts'

export type Why =
  | 'not-here'
  | 'stale'
  | 'too-large'
  | 'not-a-form'
  | 'other-content'
  | 'broken'
  | 'working'
  | Absence

/** Drawn at one fixed address, so that nothing of the page that was asked for can be read from it. */
export async function showPlain(
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: Known,
  status: number,
  why: Why = 'not-here',
  earlier?: Visit,
): Promise<Response> {
  const { visit, state } = makeVisit(house, arrival, known, null)
  // What broke in a village keeps its frame: the number to call stands there.
  const shown: Visit = { ...(earlier ?? visit), trouble: { why, status } }
  const request = new Request(house.origin + nowhere, { headers: arrival.request.headers })
  const answer = await drawIn(draw, request, shown)
  return finish(new Response(answer.body, { status, headers: answer.headers }), arrival, state)
}

/** The database is away, or full: a page in plain words at once, with all that was typed and a button to send it again. */
export async function away(house: Settings, draw: Draw, arrival: Arrival, why: Absence = 'away') {
  if (why === 'full') house.reserve?.spend()
  const answer = await showPlain(house, draw, arrival, null, why === 'full' ? 507 : 503, why)
  answer.headers.set('retry-after', '30')
  return answer
}

export function toSignIn({ path, request }: Arrival): Response {
  const location = request.method === 'POST' ? '/in' : `/in?naar=${encodeURIComponent(path)}`
  return new Response(null, { status: 303, headers: { location } })
}
