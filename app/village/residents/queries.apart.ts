/** "No, these are two", said by somebody: never asked again. */
import type { Tx } from '../../foundation/database.ts'
import type { By } from './queries.save.ts'

export async function setApart(tx: Tx, by: By, one: string, other: string) {
  const [one_id = '', other_id = ''] = [one, other].sort()
  await tx
    .insertInto('residents.apart')
    .values({ village_id: by.village, one_id, other_id, by: by.account, at: by.at.toString() })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Ids that are not the same person as this one, as somebody said. */
export async function saidApart(tx: Tx, village: string, person: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('residents.apart')
    .select(['one_id', 'other_id'])
    .where('village_id', '=', village)
    .where(({ eb, or }) => or([eb('one_id', '=', person), eb('other_id', '=', person)]))
    .execute()
  return new Set(rows.map(({ one_id, other_id }) => (one_id === person ? other_id : one_id)))
}

/** Of the whole village, as `one other` with the lower id first. */
export async function everybodyApart(tx: Tx, village: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('residents.apart')
    .select(['one_id', 'other_id'])
    .where('village_id', '=', village)
    .execute()
  return new Set(rows.map(({ one_id, other_id }) => pairOf(one_id, other_id)))
}

export const pairOf = (one: string, other: string) => [one, other].sort().join(' ')
