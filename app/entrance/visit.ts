/**
 * A visit: one request by one person, with all that a screen may need. Screens get it from the router's context;
 * pages get the part that they draw with by `useHouse()`.
 */
import { createContext, data, type RouterContextProvider, redirect } from 'react-router'
import type { Role } from '../addresses.ts'
import type { Announce } from '../announcements.ts'
import type { Database, Tx } from '../foundation/database.ts'
import type { Day } from '../foundation/days.ts'
import { findDrafts, keepDraft } from '../foundation/drafts.ts'
import type { Fields } from '../foundation/form.ts'
import type { Journal } from '../foundation/journal.ts'
import type { KeptForm } from '../foundation/kept-forms.ts'
import type { Live } from '../foundation/live/live.ts'
import type { Problem } from '../foundation/outcome.ts'
import type { Language, Say } from './words.ts'

export type Visitor = {
  accountId: string
  sessionId: string
  name: string
  roles: readonly Role[]
  sharedComputer: boolean
  /** When this person last proved who they are; some actions ask for it again after a while. */
  provenAt: Temporal.Instant
  villages: readonly Village[]
}

export type Village = { id: string; slug: string; name: string; phone: string; example: boolean }

/** One person (or thing about a person) that this answer shows; one row in the read log. */
export type Shown = {
  subject: string
  type: string
  object: string
  part: string
  sensitivity: 'plain' | 'personal' | 'sensitive' | 'narrow'
  /** As far as the screen knows: whether help was being arranged, or in whose place or because of whom it was shown. */
  relation?: Relation | undefined
}
type Relation = `${'open' | 'no'}-request` | 'emergency' | 'for-another' | `representative:${string}`
export type Visit = {
  now: Temporal.Instant
  today: Day
  language: Language
  say: Say
  demo: boolean
  fields: Fields
  village: Village | null
  visitor: Visitor | null
  database: Database
  /** A fresh hidden key for one form: proves that we made the form, and lets sending it twice save once. */
  newKey: () => string
  /**
   * Says whom this answer shows. Without it no page that read where people are leaves the house; a page that read
   * there and shows nobody says so: `saw([])`.
   */
  saw: (shown: readonly Shown[], action?: 'R' | 'S' | 'X' | 'C' | 'U' | 'D' | 'B') => void
  /** Sets or clears the session cookie on the answer. */
  cookie: (value: string | null, persistSeconds?: number) => void
  remote: string
  device: string
  /** This browser, signed in or not: a hash of its cookie. What is half done belongs to one browser. */
  browser: Buffer
  /** A key of this server for one purpose; it stands outside the database. */
  ownKey: (purpose: string) => Buffer
  /** Who was erased, outside the database. */
  journal: Journal | null
  /** Through whose computer mail goes; empty when none goes. */
  mailHost: string
  /** Keeps an unexpected error for the server's own log; the page shows only `reference`. */
  broke: (error: unknown) => void
  reference: string
  /** Why this page is shown instead of the one that was asked for. */
  trouble: { why: string; status: number } | null
  origin: string
  path: string
  /** With its question mark. */
  page: string
  /** Says in every form for whom it was made; empty before somebody is known. */
  owner: string
  live: Live | null
  /** How far the house had heard before this page was read. */
  mark: string
  /** The page draws itself again; nobody clicked. */
  redraw: boolean
  /** What this person sent after the session had ended: here, or on another page of theirs. */
  kept: KeptForm | null
  /** What of it found its field again. */
  keptShown: Set<string>
  /** The drafts that this page goes on with, by their place. */
  drafts: Map<string, OpenDraft>
  /** What was thrown away on this page a moment ago: the window that it was of, by its place. */
  thrown: Map<string, string>
}

/** `own`: the screen fills its form itself, because what it shows hangs on what was typed. */
export type OpenDraft = {
  tab: string
  typed: Typed
  version: string
  savedAt: Temporal.Instant
  others: number
  own: boolean
}

/** `announce` tells rooms that came later what this one does, in this very transaction: app/announcements.ts. */
export type VillageVisit = Visit & { village: Village; visitor: Visitor; tx: Tx; announce: Announce }

/** What work needs that goes on when the visitor has left. */
export type Working = Pick<Visit, 'now' | 'today' | 'language' | 'say' | 'saw' | 'ownKey'> & {
  tx: Tx
  village: Pick<Village, 'id'>
  visitor: Pick<Visitor, 'accountId'>
}

export type Args = {
  context: Readonly<RouterContextProvider>
  params: Record<string, string | undefined>
  request: Request
}

export const visitContext = createContext<Visit & { tx?: Tx; announce?: Announce }>()

/** For screens of the whole house, with or without a village. */
export const visitOf = (args: Args): Visit => args.context.get(visitContext)

/** For screens of a village: the address table has already seen to it that this person may be here. */
export function inVillage(args: Args): VillageVisit {
  const visit = args.context.get(visitContext)
  if (!visit.village || !visit.visitor || !visit.tx) throw notHere()
  return visit as VillageVisit
}

/** An address that exists in a demo and for this machine alone; for all others there is nothing here. */
export function inDemo(args: Args) {
  const { demo, remote } = visitOf(args)
  if (!demo || !/^(127\.|::1$|::ffff:127\.)/.test(remote)) throw notHere()
}

/** "Not yours" and "does not exist" are one and the same answer. */
export const notHere = () => data(null, { status: 404 })

export type Typed = Record<string, string | string[]>
export type Refused = { problems: Problem[]; typed: Typed }

/** Back to the form, with what was typed and a sentence for each thing to put right. */
export const askAgain = (problems: Problem[], typed: Typed, status = 422) =>
  data({ problems, typed }, { status })

/** What this person was typing on this page and did not send; null when there is nothing. */
export async function draftOf(args: Args, place: string): Promise<OpenDraft | null> {
  return (await openDrafts(args, [place], true))[0] ?? null
}

/** For forms with `draft={place}` whose fields need nothing of the screen: they fill themselves, and say so. */
export async function refill(args: Args, ...places: string[]): Promise<void> {
  if (!visitOf(args).fields.has('_key')) await openDrafts(args, places, false)
}

async function openDrafts(args: Args, places: string[], own: boolean): Promise<OpenDraft[]> {
  const { tx, village, visitor, kept, page, drafts, thrown } = inVillage(args)
  const found = await findDrafts(tx, { village: village.id, account: visitor.accountId }, places)
  const at = ({ thrownAt }: (typeof found)[number]) => thrownAt?.epochMilliseconds ?? 0
  // Of several forms on the page the last one alone: it is what was done a moment ago.
  const gone = found.filter(draft => draft.thrownAt).sort((one, other) => at(other) - at(one))[0]
  if (gone) thrown.set(gone.place, gone.tab)
  for (const { place, tab, fields, savedAt, others } of found.filter(draft => !draft.thrownAt)) {
    const { _version = '', ...typed } = fields
    drafts.set(place, { tab, typed, version: String(_version), savedAt, others, own })
  }
  // What was sent in vain is later than any draft of it.
  if (kept?.page === page && places.includes(kept.draft)) {
    const { typed, version, keptAt, draft } = kept
    const before = drafts.get(draft) ?? { tab: '', others: 0 }
    drafts.set(draft, { ...before, typed, version, savedAt: keptAt, own })
  }
  return places.flatMap(place => drafts.get(place) ?? [])
}

/** What was asked on a page with a search box: it waits here, so that no name stands in an address. */
export async function keepAsked(args: Args, place: string, asked: Typed) {
  const { tx, village, visitor, now } = inVillage(args)
  const owner = { village: village.id, account: visitor.accountId }
  await keepDraft(tx, owner, { place, tab: '', from: '', fields: asked }, now)
}

/** Long enough to read an answer and come back to it; whoever opens the page later begins anew. */
const askedMinutes = 30

export async function askedBefore(args: Args, place: string): Promise<Typed | null> {
  const { tx, village, visitor, now } = inVillage(args)
  const [asked] = await findDrafts(tx, { village: village.id, account: visitor.accountId }, [place])
  return asked && !asked.thrownAt && now.since(asked.savedAt).total('minutes') < askedMinutes
    ? asked.fields
    : null
}

/** Where to go after something was saved. */
export const goTo = (path: string) => redirect(path, 303)
