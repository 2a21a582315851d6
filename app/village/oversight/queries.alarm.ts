/** The board and whoever keeps the settings hear it when nobody signed the review of the log in time. */
import type { SayIn } from '../../entrance/words.ts'
import type { Database } from '../../foundation/database.ts'
import { dayOf } from '../../foundation/days.ts'
import { membersOf, tellOverseer, whoSeesToIt } from '../accounts/door.ts'
import { reviewDue } from './queries.review.ts'

/** Not every night anew. */
const quietDays = 7

/** Answers with how many were told. */
export async function warnOfReview(
  { inVillage, gate }: Database,
  village: { id: string; name: string },
  now: Temporal.Instant,
  sayIn: SayIn,
): Promise<number> {
  const asker = { village: village.id, account: '', roles: ['administrator'], now }
  const { due, members } = await inVillage(asker, 'read', async tx => ({
    due: await reviewDue(tx, village.id),
    members: await membersOf(tx, village.id),
  }))
  if (due === null || dayOf(now) < due) return 0
  let told = 0
  for (const { accountId } of whoSeesToIt(members)) {
    const notice = { accountId, kind: 'review-late', about: due, village, now } as const
    if (await tellOverseer(gate, notice, quietDays, sayIn)) told++
  }
  return told
}
