/** One change of a person is put back: from the history, or right after the deed. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { eventsOf, type Noted } from './queries.events.ts'
import type { Resident } from './queries.find.ts'
import { changeResident } from './queries.save.ts'
import { type Told, tell } from './rules.history.ts'
import { shown } from './rules.shown.ts'

export type Happened = Told & Noted

export const historyOf = async ({ tx, village }: VillageVisit, person: Resident) =>
  tell(person, await eventsOf(tx, village.id, person.id)) as Happened[]

/** Null when nothing like it ever happened to this person; else what is to be put right, if anything is. */
export async function putBack(
  visit: VillageVisit,
  person: Resident,
): Promise<{ sentence: string | null } | null> {
  const { tx, village, visitor, now, fields, saw } = visit
  const wanted = fields.text('change')
  const change = (await historyOf(visit, person)).find(({ id }) => id === wanted)
  if (!change) return null
  if (person.frozen) return { sentence: 'problem.frozen' }
  if (!change.undoable) return { sentence: 'problem.undo-too-late' }
  const by = { village: village.id, account: visitor.accountId, at: now }
  const which = { id: person.id, version: fields.version() }
  const changed = await changeResident(tx, by, which, 'undone', change.before)
  if (!changed) return null
  if (!changed.ok) return { sentence: 'problem.changed-since' }
  saw(shown(person.id, 'page'), 'U')
  return { sentence: null }
}
