/** From what came in to the visit that screens and pages see, and from their answer to what goes out. */
import { createHash, randomBytes } from 'node:crypto'
import { RouterContextProvider } from 'react-router'
import type { Role } from '../addresses.ts'
import { type Absence, absence } from '../foundation/away.ts'
import type { Database, Tx } from '../foundation/database.ts'
import { dayOf } from '../foundation/days.ts'
import { withoutContent } from '../foundation/fault.ts'
import type { Fields } from '../foundation/form.ts'
import type { Journal } from '../foundation/journal.ts'
import type { KeptForm } from '../foundation/kept-forms.ts'
import { formKeys, formSecret, ownerMark, ownKeyOf } from '../foundation/keys.ts'
import type { Live } from '../foundation/live/live.ts'
import type { Reserve } from '../foundation/reserve.ts'
import type { Membership, Session } from '../village/accounts/door.ts'
import { clearCookie, cookieOf, setCookie } from './cookie.ts'
import type { Match } from './match.ts'
import { isRedraw } from './now.ts'
import { type Shown, type Visit, visitContext } from './visit.ts'
import { chooseLanguage, sayIn } from './words.ts'

export type Settings = {
  database: Database
  serverKey: Buffer
  /** The address that the browser sees: `https://umkiek.example.org`. */
  origin: string
  demo: boolean
  clock: () => Temporal.Instant
  version: string
  report: (reference: string, error: unknown) => void
  reserve?: Reserve
  /** Where what happens is told to the pages that are open; without it they stay as they were drawn. */
  live?: Live
  /** Who was erased, outside the database; without it nobody can be. */
  journal?: Journal
  /** Through whose computer mail goes; without it none goes. */
  mailHost?: string
  /** How many visits at once; see crowd.ts. */
  most?: number
}
export type Draw = (request: Request, context: RouterContextProvider) => Promise<Response>
export type Arrival = {
  request: Request
  path: string
  remote: string
  found: Match | null
  cookie: string
  fields: Fields
  kept: KeptForm | null
}
export type Known = { session: Session; memberships: Membership[] } | null
/** What the screens said during this visit. */
export type State = {
  shown: Shown[]
  action: 'C' | 'R' | 'U' | 'D' | 'X' | 'S' | 'B'
  told: boolean
  /** A screen said whom it shows, be it nobody. */
  said: boolean
  /** It read where people are. */
  read: boolean
  cookies: string[]
  /** The database did not do its part. */
  away: Absence | null
  reference: string
}

/** Letters that cannot be mistaken on the telephone: no 0/O, no 1/I/L. */
export const newReference = () =>
  Array.from(randomBytes(6), byte => 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'[byte % 31]).join('')

export function makeVisit(house: Settings, arrival: Arrival, known: Known, member: Membership | null) {
  const now = house.clock()
  const secret = formSecret(house.serverKey, arrival.cookie)
  const state: State = {
    shown: [],
    action: 'R',
    told: false,
    said: false,
    read: false,
    cookies: [],
    away: null,
    reference: newReference(),
  }
  const { headers } = arrival.request
  const language = chooseLanguage(known?.session.language ?? null, headers.get('accept-language'))
  const visit: Visit = {
    now,
    today: dayOf(now),
    language,
    // The village's own words are Dutch ones; English keeps ours.
    say: sayIn(language, language === 'nl' ? member?.own : undefined),
    demo: house.demo,
    fields: arrival.fields,
    village: member && villageOf(member),
    visitor: known && visitorOf(known, member),
    database: house.database,
    newKey: formKeys(secret),
    saw: (shown, action) => {
      state.said = true
      state.shown.push(...shown)
      if (action) state.action = action
      state.told = state.told || shown.length > 0 || action === 'S'
    },
    cookie: (value, seconds) => {
      state.cookies = [value === null ? clearCookie : setCookie(value, seconds)]
    },
    remote: arrival.remote,
    device: deviceOf(headers.get('user-agent') ?? ''),
    browser: createHash('sha256').update(arrival.cookie).digest(),
    ownKey: purpose => ownKeyOf(house.serverKey, purpose),
    broke: error => {
      const away = absence(error)
      if (away) state.away = away
      else house.report(state.reference, withoutContent(error))
    },
    journal: house.journal ?? null,
    mailHost: house.mailHost ?? '',
    reference: state.reference,
    trouble: null,
    origin: house.origin,
    path: arrival.path,
    page: arrival.path + new URL(arrival.request.url).search,
    owner: known ? ownerMark(house.serverKey, known.session.accountId) : '',
    kept: arrival.kept,
    live: house.live ?? null,
    mark: member && house.live ? house.live.mark(member.villageId) : '',
    redraw: isRedraw(arrival.request),
    keptShown: new Set(),
    drafts: new Map(),
    thrown: new Map(),
  }
  return { visit, state }
}

const villageOf = (member: Membership) => ({
  id: member.villageId,
  slug: member.slug,
  name: member.village,
  phone: member.phone,
  example: member.example,
})

const visitorOf = ({ session, memberships }: NonNullable<Known>, member: Membership | null) => ({
  accountId: session.accountId,
  sessionId: session.id,
  name: member?.name ?? session.name,
  roles: (member?.roles ?? []) as Role[],
  sharedComputer: session.sharedComputer,
  provenAt: session.provenAt,
  villages: memberships.map(villageOf),
})

/** Coarse on purpose: enough to recognise one's own telephone in a list, not to follow anybody. */
const deviceOf = (agent: string) =>
  ([
    ['iPhone', /iPhone/],
    ['iPad', /iPad/],
    ['Android', /Android/],
    ['Windows', /Windows/],
    ['Mac', /Mac OS/],
    ['Linux', /Linux/],
  ].find(([, sign]) => (sign as RegExp).test(agent))?.[0] as string | undefined) ?? ''

export function drawIn(draw: Draw, request: Request, visit: Visit & { tx?: Tx }): Promise<Response> {
  const context = new RouterContextProvider()
  context.set(visitContext, visit)
  // The body was read once, by us; the router gets the address and the method.
  return draw(
    new Request(request.url, { method: request.method, headers: without(request.headers) }),
    context,
  )
}

/** Deeper than any address of ours, so that only the last line of routes.ts fits it. */
export const nowhere = '/-/-/-/-/-/-'

/** The router must not look for a body that is no longer there, nor judge the origin a second time. */
function without(headers: Headers): Headers {
  const kept = new Headers(headers)
  for (const name of ['content-length', 'content-type', 'transfer-encoding', 'origin']) kept.delete(name)
  return kept
}

export function finish(answer: Response, arrival: Arrival, state: State): Response {
  for (const cookie of state.cookies) answer.headers.append('set-cookie', cookie)
  if (state.cookies.length === 0 && !cookieOf(arrival.request.headers)) {
    answer.headers.append('set-cookie', setCookie(arrival.cookie))
  }
  return answer
}
