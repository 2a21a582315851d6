/** The way of a request: who is this, and may this person be here. What comes then stands in inside.ts. */

import type { Who } from '../addresses.ts'
import { absence } from '../foundation/away.ts'
import { withoutContent } from '../foundation/fault.ts'
import { noFields, readFields } from '../foundation/form.ts'
import { protect } from '../foundation/headers.ts'
import { formSecret, isOurKey } from '../foundation/keys.ts'
import { findSession, isOver, newToken, touchSession } from '../village/accounts/door.ts'
import {
  type Arrival,
  type Draw,
  drawIn,
  finish,
  type Known,
  makeVisit,
  newReference,
  type Settings,
} from './arrival.ts'
import { cookieOf } from './cookie.ts'
import { busy, type Crowd, makeCrowd } from './crowd.ts'
import { reading, refusing, writing } from './inside.ts'
import { dropWhenTaken, findKept, keepSent } from './kept.ts'
import { match } from './match.ts'
import { isByItself } from './now.ts'
import { away, showPlain, toSignIn } from './plain.ts'
import { rememberShown, type ShownBefore } from './shown-before.ts'
import { type Once, onceEach } from './twice.ts'
import { chooseLanguage, sayIn } from './words.ts'
import { orWorking } from './working.ts'

export function makeAnswer(house: Settings, draw: Draw) {
  const memory = { once: onceEach(house.clock), crowd: makeCrowd(house.most), before: rememberShown() }
  return async (request: Request, remote: string): Promise<Response> => {
    const secure = house.origin.startsWith('https:')
    try {
      return protect(await receive(house, draw, memory, request, remote), secure)
    } catch (error) {
      const reference = newReference()
      house.report(reference, withoutContent(error))
      return protect(lastWord(request, reference), secure)
    }
  }
}

type Memory = { once: Once; crowd: Crowd; before: ShownBefore }

/** When not even a page can be drawn. */
function lastWord({ headers }: Request, reference: string): Response {
  const say = sayIn(chooseLanguage(null, headers.get('accept-language')))('entrance')
  const words = [say('went-wrong.title'), say('went-wrong.safe'), say('went-wrong.reference', { reference })]
  const plain = { 'content-type': 'text/plain; charset=utf-8' }
  return new Response(words.join('\n'), { status: 500, headers: plain })
}

async function receive(
  house: Settings,
  draw: Draw,
  memory: Memory,
  request: Request,
  remote: string,
): Promise<Response> {
  const path = new URL(request.url).pathname
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } })
  }
  const found = match(path, house.demo)
  const given = cookieOf(request.headers)
  const arrival: Arrival = {
    request,
    path,
    remote,
    found,
    cookie: given ?? newToken(),
    fields: noFields,
    kept: null,
  }
  // First the form, which needs no database: when that is away, what was typed must still come back.
  const refused = request.method === 'POST' && found ? await acceptForm(house, arrival) : null
  // Whoever still sends takes no room: a slow line keeps nobody out.
  return memory.crowd.enter(isFull =>
    isFull && !refused ? busy(house, draw, arrival) : welcome(house, draw, memory, arrival, refused),
  )
}

async function welcome(
  house: Settings,
  draw: Draw,
  memory: Memory,
  arrival: Arrival,
  refused: NotTaken | null,
): Promise<Response> {
  const { request, found } = arrival
  let known: Known = null
  try {
    known = cookieOf(request.headers) ? await whoIs(house, arrival.cookie, arrival) : null
    arrival.kept = await findKept(house, arrival, known)
    const kept =
      request.method === 'POST' && found ? await keepIfInVain(house, arrival, known, refused) : null
    if (kept) return kept
  } catch (error) {
    const why = absence(error)
    if (!why) throw error
    if (!refused) return away(house, draw, arrival, why)
  }
  if (refused) return refuseForm(house, draw, arrival, known, refused)
  const answer = await enter(house, draw, memory, arrival, known)
  await dropWhenTaken(house, arrival, known, answer)
  return answer
}

/** The session ended while somebody was typing, or another began in this browser. */
const keepIfInVain = async (house: Settings, arrival: Arrival, known: Known, refused: NotTaken | null) =>
  refused === 'stale' || (!refused && !known && arrival.found?.address.who !== 'anyone')
    ? keepSent(house, arrival, known)
    : null

async function whoIs(house: Settings, cookie: string, arrival: Arrival): Promise<Known> {
  const known = await findSession(house.database.gate, cookie)
  if (!known || isOver(known.session, house.clock())) return null
  // A page that listens is no sign that somebody still sits there (A7).
  if (isByItself(arrival)) return known
  // Once a minute is exact enough for a time-out of a quarter of an hour, and spares a write on every page.
  if (house.clock().since(known.session.seenAt).total('seconds') > 60) {
    await touchSession(house.database.gate, known.session.id, house.clock())
  }
  return known
}

/** Only a form that this house made, for this session, sent from one of its own pages. */
async function acceptForm(house: Settings, arrival: Arrival): Promise<NotTaken | null> {
  const { request } = arrival
  const fields = await readFields(request)
  if (typeof fields === 'string') return fields
  arrival.fields = fields
  if (arrival.found?.address.path === '/demo/in') return null
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if ((origin && origin !== house.origin) || (site && site !== 'same-origin')) {
    // What another site sent is shown on no page of ours.
    arrival.fields = noFields
    return 'stale'
  }
  return isOurKey(formSecret(house.serverKey, arrival.cookie), fields.text('_key')) ? null : 'stale'
}

type NotTaken = 'stale' | 'too-large' | 'not-a-form'

async function refuseForm(house: Settings, draw: Draw, arrival: Arrival, known: Known, why: NotTaken) {
  const status = why === 'too-large' ? 413 : 403
  const member = known?.memberships.find(({ slug }) => slug === arrival.found?.params.village)
  return known && member
    ? refusing(house, draw, arrival, known, member, [status, why])
    : showPlain(house, draw, arrival, known, status, why)
}

async function enter(
  house: Settings,
  draw: Draw,
  { once, before }: Memory,
  arrival: Arrival,
  known: Known,
): Promise<Response> {
  const { found, request } = arrival
  if (!found) return showPlain(house, draw, arrival, known, 404)
  if (found.address.who === 'anyone') return once(arrival, () => plainly(house, draw, arrival, known))
  if (!known) return toSignIn(arrival)
  if (found.address.who === 'signed-in') return once(arrival, () => plainly(house, draw, arrival, known))
  const member = known.memberships.find(({ slug }) => slug === found.params.village)
  if (!member) return elsewhere(house, draw, arrival, known)
  if (!isAllowed(found.address.who, member.roles)) {
    return refusing(house, draw, arrival, known, member)
  }
  if (request.method !== 'POST') return reading(house, draw, arrival, known, member, before)
  const work = once(arrival, () => writing(house, draw, arrival, known, member))
  return found.address.slow
    ? orWorking(work, () => showPlain(house, draw, arrival, known, 200, 'working'))
    : work
}

/** Another village, or none: that somebody asked for it stands in the log of their own. Both take equally long (Z2). */
async function elsewhere(house: Settings, draw: Draw, arrival: Arrival, known: NonNullable<Known>) {
  const [own] = known.memberships
  return own ? refusing(house, draw, arrival, known, own) : showPlain(house, draw, arrival, known, 404)
}

const isAllowed = (who: Who, roles: readonly string[]) =>
  typeof who !== 'string' && who.some(role => roles.includes(role))

async function plainly(house: Settings, draw: Draw, arrival: Arrival, known: Known): Promise<Response> {
  const { visit, state } = makeVisit(house, arrival, known, null)
  const answer = await drawIn(draw, arrival.request, visit)
  return state.away ? away(house, draw, arrival, state.away) : finish(answer, arrival, state)
}
