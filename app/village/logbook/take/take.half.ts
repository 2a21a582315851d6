/** Calls that are half typed: one that is being typed, and those that were set aside because the phone rang again. */
import { randomUUID } from 'node:crypto'
import type { VillageVisit } from '../../../entrance/visit.ts'
import { draftsUnder, dropDraftsOf, keepDraft, throwDraft } from '../../../foundation/drafts.ts'
import { one, type Sent } from '../request/rules.request.ts'
import { isId } from '../rules.ids.ts'

/** The path of the page is the place of its draft. */
export const takePlace = 'logboek/nieuw'
export const placeOf = (call: string | undefined) => (isId(call) ? `${takePlace}/${call}` : takePlace)

/** `tab`: each window that has the form open keeps its own. */
export type HalfCall = { place: string; tab: string; who: string; words: string; savedAt: Temporal.Instant }

/** False when nothing was typed: nobody is told that nothing was kept. */
export async function setAside(visit: VillageVisit, typed: Sent): Promise<boolean> {
  if (isEmpty(typed)) return false
  // Out of which window it was: there it may still be typed on, and noted after all.
  const tab = visit.fields.text('_from') || visit.fields.text('_tab')
  const whole = { place: placeOf(randomUUID()), tab, from: '', fields: visit.fields.typed() }
  await keepDraft(visit.tx, ownerIn(visit), whole, visit.now)
  return true
}

/** Noted in the window where it was typed: what another window set aside of it is done too. */
export async function noted(visit: VillageVisit) {
  const tab = visit.fields.text('_tab')
  if (tab) await dropDraftsOf(visit.tx, ownerIn(visit), takePlace, tab)
}

/** So long after it was thrown away it is offered back, also to whoever looked elsewhere in between. */
const thrownMinutes = 10

/** `thrown`: the one that was thrown away last, just now. */
export async function halfCalls(
  visit: VillageVisit,
): Promise<{ calls: HalfCall[]; thrown: HalfCall | undefined }> {
  const drafts = await draftsUnder(visit.tx, ownerIn(visit), takePlace)
  const minutesSince = (then: Temporal.Instant) => visit.now.since(then).total('minutes')
  const written = drafts.filter(({ fields }) => !isEmpty(fields))
  const callOf = ({ place, tab, fields, savedAt }: (typeof drafts)[number]) => ({
    ...{ place, tab, savedAt },
    who: one(fields, 'who'),
    words: one(fields, 'words'),
  })
  return {
    calls: written.filter(({ thrownAt }) => !thrownAt).map(callOf),
    thrown: written
      .filter(({ thrownAt }) => thrownAt && minutesSince(thrownAt) < thrownMinutes)
      .map(callOf)[0],
  }
}

/** `at` null: put back. */
export async function throwAway(visit: VillageVisit, at: Temporal.Instant | null) {
  const [place, tab] = [visit.fields.text('place'), visit.fields.text('tab')]
  const ours = place === placeOf(place.slice(takePlace.length + 1))
  if (ours) await throwDraft(visit.tx, ownerIn(visit), { place, tab }, at)
}

/** What a page fills in by itself is not typed. */
const typedFields = ['who', 'words', 'place', 'called_by', 'called_by_phone']
const isEmpty = (typed: Sent) => typedFields.every(field => !one(typed, field))
const ownerIn = ({ village, visitor }: VillageVisit) => ({ village: village.id, account: visitor.accountId })
