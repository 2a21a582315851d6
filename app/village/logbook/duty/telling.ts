/** A swap is told to whoever it gave other days, but for whoever made it. */

import type { VillageVisit } from '../../../entrance/visit.ts'
import { sayIn } from '../../../entrance/words.ts'
import { tellDuty } from '../../accounts/door.ts'
import type { DoneDay } from './queries.duty.ts'

export async function tellOfSwap(
  { database, village, visitor, now }: VillageVisit,
  days: readonly Pick<DoneDay, 'account' | 'before'>[],
  kind: 'duty-swapped' | 'duty-unswapped',
): Promise<void> {
  const theirs = new Set(days.flatMap(({ account, before }) => [account ?? [], before ?? []].flat()))
  theirs.delete(visitor.accountId)
  for (const accountId of theirs)
    await tellDuty(database.gate, { accountId, kind, village: village.name, now }, sayIn)
}
