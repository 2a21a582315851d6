/** What somebody typed beside what a colleague changed meanwhile: both are shown, and nothing is lost. */
import { data } from 'react-router'
import { type Args, inVillage, notHere, type VillageVisit } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import type { Conflict } from './conflict.tsx'
import { eventsOf } from './queries.events.ts'
import { findResident, type Resident } from './queries.find.ts'
import { rollBack, together } from './rules.changes.ts'
import type { Details, Wish } from './rules.details.ts'
import { type Typed, typedOf } from './rules.typed.ts'

/** `version` is the one that the typed text began from, also when the page is drawn again. */
export type Again = { problems: Problem[]; typed: Typed; version: number; conflict?: Conflict }

/** Whoever went up in another while somebody typed: what was typed comes along to the one who stayed. */
export async function afterMerge(args: Args, now: Resident, version: number, wish: Wish) {
  const visit = inVillage(args)
  const gone = await findResident(visit.tx, visit.village.id, args.params.resident)
  if (!gone) throw notHere()
  return beside(visit, now, gone, version, wish)
}

export const sideBySide = (visit: VillageVisit, now: Resident, version: number, wish: Wish) =>
  beside(visit, now, now, version, wish)

/** `of`: whose line the typed text began from. */
async function beside(visit: VillageVisit, now: Resident, of: Resident, version: number, wish: Wish) {
  const events = await eventsOf(visit.tx, visit.village.id, of.id)
  const since = events.filter(event => event.version > version)
  const base = rollBack(
    of,
    since.map(({ before }) => before),
  )
  const mine: Details = { ...wish, ended: base.ended }
  const { merged, clashes, theirs } = together(base, now, mine)
  const conflict = { clashes, theirs, now, mine, who: since[0]?.byName ?? '' }
  return data<Again>(
    { problems: [], typed: typedOf(merged), version: now.version, conflict },
    { status: 409 },
  )
}
