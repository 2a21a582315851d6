/** One change is put back: right after the deed, or from the history. */
import { notHere, type VillageVisit } from '../../entrance/visit.ts'
import type { Problem } from '../../foundation/outcome.ts'
import { change, type Keeps, type Versioned } from './queries.changing.ts'
import { eventsOf } from './queries.events.ts'
import { type Told, tell } from './rules.changes.ts'

export const byOf = ({ village, visitor, now }: VillageVisit) => ({
  ...{ village: village.id, account: visitor.accountId, at: now },
})

export const toldOf = async <T extends object>(
  { tx, village }: VillageVisit,
  keeps: Keeps<T>,
  now: Versioned<T>,
): Promise<Told<T>[]> => tell<T>(keeps.parts, now, await eventsOf<T>(tx, village.id, keeps.about, now.id))

/** What was done in this request stands behind the address: the page then says so. */
export const didIt = (page: string, event: string | null) => (event ? `${page}?gedaan=${event}` : page)

/** Whether it was put back, and what to put right first. */
export async function putBack<T extends object>(
  visit: VillageVisit,
  keeps: Keeps<T>,
  now: Versioned<T>,
): Promise<{ event: string | null; problems: Problem[] }> {
  const { tx, fields } = visit
  const wanted = (await toldOf(visit, keeps, now)).find(({ id }) => id === fields.text('change'))
  if (!wanted) throw notHere()
  const not = (sentence: string) => ({ event: null, problems: [{ field: '', sentence }] })
  if (!wanted.undoable) return not('problem.undo-too-late')
  const which = { id: now.id, version: fields.version() }
  const changed = await change<T>(tx, byOf(visit), keeps, which, 'undone', wanted.before)
  if (!changed) throw notHere()
  return changed.ok ? { event: changed.event, problems: [] } : not('problem.changed-since')
}
