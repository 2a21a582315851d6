/**
 * The way of a request: who is this, may this person be here, one transaction, one answer, and only then, once the
 * read log has it, the answer leaves the house.
 */

import type { Who } from '../addresses.ts'
import { isAway } from '../foundation/away.ts'
import type { Tx } from '../foundation/database.ts'
import { dropDraft } from '../foundation/drafts.ts'
import { noFields, readFields } from '../foundation/form.ts'
import { protect } from '../foundation/headers.ts'
import { formSecret, isOurKey } from '../foundation/keys.ts'
import { claim, keepAnswer, printOf, type Receipt } from '../foundation/receipts.ts'
import { findSession, isOver, type Membership, newToken, touchSession } from '../village/accounts/door.ts'
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
import { log, logRefusal } from './log.ts'
import { match } from './match.ts'
import { away, showPlain, toSignIn } from './plain.ts'

export function makeAnswer(house: Settings, draw: Draw) {
  return async (request: Request, remote: string): Promise<Response> => {
    const secure = house.origin.startsWith('https:')
    try {
      return protect(await receive(house, draw, request, remote), secure)
    } catch (error) {
      const reference = newReference()
      house.report(reference, error)
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
  let known: Known
  try {
    known = given ? await whoIs(house, given) : null
  } catch (error) {
    if (isAway(error)) return away(house, draw, arrival)
    throw error
  }
  if (request.method === 'POST' && found) {
    const refused = await acceptForm(house, arrival)
    if (refused) return showPlain(house, draw, arrival, known, refused === 'too-large' ? 413 : 403, refused)
  }
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
    await logRefusal(house, arrival, known, member)
    return showPlain(house, draw, arrival, known, 404)
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
  return state.away ? away(house, draw, arrival) : finish(answer, arrival, state)
}

async function reading(
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: NonNullable<Known>,
  member: Membership,
) {
  const { visit, state } = makeVisit(house, arrival, known, member)
  const asker = askerOf(known, member)
  try {
    const answer = await house.database.inVillage(asker, 'read', tx =>
      drawIn(draw, arrival.request, { ...visit, tx }),
    )
    if (state.away) return away(house, draw, arrival)
    if (state.told)
      await house.database.inVillage(asker, 'write', tx => log(house, tx, arrival, known, state))
    return finish(answer, arrival, state)
  } catch (error) {
    if (isAway(error)) return away(house, draw, arrival)
    // No log, no access: whatever was drawn is thrown away.
    visit.broke(error)
    return showPlain(house, draw, arrival, known, 500, 'broken', visit)
  }
}

async function writing(
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: NonNullable<Known>,
  member: Membership,
) {
  const { visit, state } = makeVisit(house, arrival, known, member)
  const asker = askerOf(known, member)
  try {
    return await house.database.inVillage(asker, 'write', async tx => {
      const receipt = await claimOnce(tx, arrival, asker)
      if (!receipt.first) return repeated(house, draw, arrival, known, receipt)
      const answer = await drawIn(draw, arrival.request, { ...visit, tx })
      if (answer.status !== 303 && answer.status !== 204) throw new TakenBack(answer)
      await keepAnswer(
        tx,
        asker.village,
        arrival.fields.text('_key'),
        answer.headers.get('location') ?? arrival.path,
      )
      const draft = arrival.fields.text('_draft')
      if (draft && answer.status === 303) await dropDraft(tx, asker, draft)
      if (state.told) await log(house, tx, arrival, known, state)
      return finish(answer, arrival, state)
    })
  } catch (error) {
    if (state.away || isAway(error)) return away(house, draw, arrival)
    if (error instanceof TakenBack) {
      if (state.told)
        await house.database.inVillage(asker, 'write', tx => log(house, tx, arrival, known, state))
      return finish(error.answer, arrival, state)
    }
    visit.broke(error)
    return showPlain(house, draw, arrival, known, 500, 'broken', visit)
  }
}

const askerOf = (known: NonNullable<Known>, member: Membership) => ({
  village: member.villageId,
  account: known.session.accountId,
  roles: member.roles,
})

const claimOnce = (
  tx: Tx,
  arrival: Arrival,
  asker: { village: string; account: string },
): Promise<Receipt> | Receipt =>
  arrival.found?.address.again
    ? { first: true }
    : claim(tx, asker, arrival.fields.text('_key'), printOf(arrival.path, arrival.fields))

/** A page instead of "saved": a search, or something to put right. Whatever the action had begun is rolled back. */
class TakenBack extends Error {
  readonly answer: Response
  constructor(answer: Response) {
    super('taken back')
    this.answer = answer
  }
}

const repeated = (
  house: Settings,
  draw: Draw,
  arrival: Arrival,
  known: Known,
  receipt: Receipt & { first: false },
) =>
  receipt.same && receipt.answer
    ? new Response(null, { status: 303, headers: { location: receipt.answer } })
    : showPlain(house, draw, arrival, known, 422, 'other-content')
