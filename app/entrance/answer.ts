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
import { reading, refusing, writing } from './inside.ts'
import { match } from './match.ts'
import { away, showPlain, toSignIn } from './plain.ts'

export function makeAnswer(house: Settings, draw: Draw) {
  return async (request: Request, remote: string): Promise<Response> => {
    const secure = house.origin.startsWith('https:')
    try {
      return protect(await receive(house, draw, request, remote), secure)
    } catch (error) {
      const reference = newReference()
      house.report(reference, withoutContent(error))
      return protect(new Response(`Umkiek: ${reference}`, { status: 500 }), secure)
    }
  }
}

async function receive(house: Settings, draw: Draw, request: Request, remote: string): Promise<Response> {
  const path = new URL(request.url).pathname
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } })
  }
  const found = match(path, house.demo)
  const given = cookieOf(request.headers)
  const arrival: Arrival = { request, path, remote, found, cookie: given ?? newToken(), fields: noFields }
  // First the form, which needs no database: when that is away, what was typed must still come back.
  const refused = request.method === 'POST' && found ? await acceptForm(house, arrival) : null
  let known: Known = null
  try {
    known = given ? await whoIs(house, given) : null
  } catch (error) {
    const why = absence(error)
    if (!why) throw error
    if (!refused) return away(house, draw, arrival, why)
  }
  if (refused) return showPlain(house, draw, arrival, known, refused === 'too-large' ? 413 : 403, refused)
  return enter(house, draw, arrival, known)
}

async function whoIs(house: Settings, cookie: string): Promise<Known> {
  const known = await findSession(house.database.gate, cookie)
  if (!known || isOver(known.session, house.clock())) return null
  // Once a minute is exact enough for a time-out of a quarter of an hour, and spares a write on every page.
  if (house.clock().since(known.session.seenAt).total('seconds') > 60) {
    await touchSession(house.database.gate, known.session.id, house.clock())
  }
  return known
}

/** Only a form that this house made, for this session, sent from one of its own pages. */
async function acceptForm(
  house: Settings,
  arrival: Arrival,
): Promise<'stale' | 'too-large' | 'not-a-form' | null> {
  const { request } = arrival
  const fields = await readFields(request)
  if (typeof fields === 'string') return fields
  arrival.fields = fields
  if (arrival.found?.address.path === '/demo/in') return null
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  if ((origin && origin !== house.origin) || (site && site !== 'same-origin')) return 'stale'
  return isOurKey(formSecret(house.serverKey, arrival.cookie), fields.text('_key')) ? null : 'stale'
}

async function enter(house: Settings, draw: Draw, arrival: Arrival, known: Known): Promise<Response> {
  const { found, request } = arrival
  if (!found) return showPlain(house, draw, arrival, known, 404)
  if (found.address.who === 'anyone') return plainly(house, draw, arrival, known)
  if (!known) return toSignIn(arrival)
  if (found.address.who === 'signed-in') return plainly(house, draw, arrival, known)
  const member = known.memberships.find(({ slug }) => slug === found.params.village)
  if (!member) return showPlain(house, draw, arrival, known, 404)
  if (!isAllowed(found.address.who, member.roles)) {
    return refusing(house, draw, arrival, known, member)
  }
  return request.method === 'POST'
    ? writing(house, draw, arrival, known, member)
    : reading(house, draw, arrival, known, member)
}

const isAllowed = (who: Who, roles: readonly string[]) =>
  typeof who !== 'string' && who.some(role => roles.includes(role))

async function plainly(house: Settings, draw: Draw, arrival: Arrival, known: Known): Promise<Response> {
  const { visit, state } = makeVisit(house, arrival, known, null)
  const answer = await drawIn(draw, arrival.request, visit)
  return state.away ? away(house, draw, arrival, state.away) : finish(answer, arrival, state)
}
