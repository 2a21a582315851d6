/** Whoever got or lost days with the village phone is told, but for whoever did it. */

import type { VillageVisit } from '../../../entrance/visit.ts'
import { sayIn } from '../../../entrance/words.ts'
import { tellDuty } from '../../accounts/door.ts'
import type { Deed, DoneDay } from './rules.standing.ts'

/** Turns fill weeks that were nobody's, and all of them at once: for those one looks at the roster together. */
export const noticeOf = (what: Deed): 'duty-swapped' | 'duty-changed' | null =>
  what === 'swapped' ? 'duty-swapped' : what === 'given' || what === 'part' ? 'duty-changed' : null

export async function tellOfDays(
  { database, village, visitor, now }: VillageVisit,
  days: readonly Pick<DoneDay, 'account' | 'before'>[],
  kind: 'duty-swapped' | 'duty-unswapped' | 'duty-changed',
): Promise<void> {
  const theirs = new Set(days.flatMap(({ account, before }) => [account ?? [], before ?? []].flat()))
  theirs.delete(visitor.accountId)
  for (const accountId of theirs)
    await tellDuty(database.gate, { accountId, kind, village: village.name, now }, sayIn)
}
