/** What this room does when two people are made one, come apart, or answer for their data (app/announcements.ts). */
import type { VillageVisit } from '../../entrance/visit.ts'
import type { Along, Answered, CameSince, Merge } from '../residents/door.ts'
import { comeAlong, countsOf, goBack, standInForEachOther } from './queries.along.ts'
import { forgetNeeds } from './queries.people.ts'

const byOf = ({ village, visitor, now }: VillageVisit) => ({
  ...{ village: village.id, account: visitor.accountId, at: now },
})

export async function partComesAlong(
  { tx, village, say }: VillageVisit,
  { stays, goes }: Pick<Merge, 'stays' | 'goes'>,
): Promise<Along> {
  const words = say('volunteers')
  const { takesPart, tasks } = await countsOf(tx, village.id, goes)
  return {
    comes: [
      ...(takesPart ? [words('along.part')] : []),
      ...(tasks > 0 ? [words('along.tasks', { count: tasks })] : []),
    ],
    asTwo: await standInForEachOther(tx, village.id, stays, goes),
  }
}

export const bringPart = (visit: VillageVisit, merge: Merge) => comeAlong(visit.tx, byOf(visit), merge)
export const giveBackPart = (visit: VillageVisit, merge: Merge) => goBack(visit.tx, byOf(visit), merge)
/** What they like to do goes back with whoever brought it; nothing in it is asked for piece by piece. */
export const nothingOfPart = async (): Promise<CameSince[]> => []

/** What they need to take part stands here by their yes alone. */
export async function hearAnswer({ tx, village }: VillageVisit, { resident, use, given }: Answered) {
  if (use === 'good-to-know' && !given) await forgetNeeds(tx, village.id, resident)
}
