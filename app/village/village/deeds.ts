/** What the pages of the settings do alike: who is changing, what was changed before, and taking it back. */
import { askAgain, goTo, notHere, type VillageVisit } from '../../entrance/visit.ts'
import { changesOf, standing, takeBack, type Who } from './queries.changes.ts'
import { type About, type Change, canBeTakenBack } from './rules.changes.ts'

export const whoOf = ({ village, visitor, now }: VillageVisit): Who => ({
  village: village.id,
  account: visitor.accountId,
  name: visitor.name,
  at: now,
})

export type Told = Change & { open: boolean }
export type History = { told: Told[]; done: Told | null }

/** What was changed here, newest first; `done` is what this person changed a moment ago. */
export async function historyOf(
  { tx, village }: VillageVisit,
  request: Request,
  about: About,
  thing?: string,
): Promise<History> {
  const now = await standing(tx, village.id, about)
  const changes = await changesOf(tx, village.id, about, thing === undefined ? {} : { thing })
  const told = changes.map(change => ({ ...change, open: canBeTakenBack(change, now.get(change.thing)) }))
  const id = new URL(request.url).searchParams.get('gedaan')
  return { told, done: told.find(change => change.id === id) ?? null }
}

/** Null when this form asks for something else. */
export async function takingBack(visit: VillageVisit, about: About, page: string) {
  if (visit.fields.text('do') !== 'take-back') return null
  const done = await takeBack(visit.tx, whoOf(visit), about, visit.fields.text('change'))
  if (!done) throw notHere()
  if (!done.ok) return askAgain([{ field: '', sentence: done.sentence }], {}, 409)
  return afterDeed(page, done.id)
}

/** Back to the page, with the deed above it; nothing changed, nothing said. */
export const afterDeed = (page: string, change: string | null) =>
  goTo(change ? `${page}${page.includes('?') ? '&' : '?'}gedaan=${change}` : page)
