/**
 * Nothing typed is lost, not even when the session ended in between: docs/decisions/0008. The form is kept for the
 * account that it was made for; after signing in its page has the text again. Nothing is done with it until it is sent.
 */
import { createHmac } from 'node:crypto'
import { dropKeptForm, findKeptForm, keepForm } from '../foundation/kept-forms.ts'
import { ownerOf } from '../foundation/keys.ts'
import type { Arrival, Known, Settings } from './arrival.ts'
import { mayBeKept } from './rules.kept.ts'

/**
 * Keeps what was sent without a session, or with the key of one that is over. Answers where its sender goes on; null
 * when there is nothing to keep, or when it is not theirs to see.
 */
export async function keepSent(house: Settings, arrival: Arrival, known: Known): Promise<Response | null> {
  const { request, fields } = arrival
  if (!sentByOurPage(house, request)) return null
  const account = ownerOf(house.serverKey, fields.text('_owner'))
  if (!account || (known && known.session.accountId !== account)) return null
  const typed = Object.fromEntries(Object.entries(fields.typed()).filter(([name]) => mayBeKept(name)))
  if (Object.values(typed).flat().join('') === '') return null
  const sent = {
    page: pageOf(house, arrival),
    action: arrival.path,
    form: fields.text('_form'),
    version: fields.text('_version'),
    draft: fields.text('_draft'),
    typed,
  }
  await keepForm(house.database.gate, keyOf(house), account, fields.text('_key'), sent, house.clock())
  return seeOther(known ? sent.page : `/in?naar=${encodeURIComponent(sent.page)}&verlopen`)
}

/** What this person sent in vain and has not sent again; only pages show it. */
export async function findKept(house: Settings, { request, path }: Arrival, known: Known) {
  if (!known?.session.hasKept || request.method !== 'GET') return null
  const page = path + new URL(request.url).search
  const { accountId } = known.session
  return findKeptForm(house.database.gate, keyOf(house), accountId, page, house.clock())
}

/** Sent again and taken: what was kept has done its work. */
export async function dropWhenTaken(house: Settings, arrival: Arrival, known: Known, answer: Response) {
  const id = arrival.fields.text('_kept')
  const taken = answer.status === 303 || (arrival.found?.address.again && answer.status === 200)
  if (id && known && taken && isNavigation(arrival.request))
    await dropKeptForm(house.database.gate, known.session.accountId, id)
}

/**
 * The key of this form belongs to a session that is gone, so it proves nothing. That a page of ours sent it does: no
 * other site can plant words here, and the small script does not either.
 */
const sentByOurPage = ({ origin }: Settings, request: Request) =>
  request.headers.get('origin') === origin && isNavigation(request)

const isNavigation = ({ headers }: Request) =>
  [null, 'same-origin'].includes(headers.get('sec-fetch-site')) &&
  [null, 'navigate'].includes(headers.get('sec-fetch-mode'))

/** Where the form stood, as the browser says; else where it goes. Never an address with more in it than ours have. */
function pageOf({ origin }: Settings, { request, path }: Arrival): string {
  const said = request.headers.get('referer') ?? ''
  if (!said.startsWith(`${origin}/`)) return path
  const { pathname, search } = new URL(said)
  return /^\?[\w\-./=&%:]*$|^$/.test(search) && /^\/[\w\-./%]*$/.test(pathname) ? pathname + search : pathname
}

const keyOf = ({ serverKey }: Settings) => createHmac('sha256', serverKey).update('own:kept forms').digest()
const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } })
