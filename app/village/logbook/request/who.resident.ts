/** Who was chosen by name on a form: somebody we know, nobody, or somebody new who is made in the same breath. */
import type { VillageVisit } from '../../../entrance/visit.ts'
import { addResident, withoutTitle } from '../../residents/door.ts'
import { isNameless, somebodyNew, type Who } from './rules.request.who.ts'

/** Null for what is nobody's; `phone` becomes theirs when they are new. */
export async function residentOf(
  { tx, village, visitor, now }: VillageVisit,
  { words, chosen }: Pick<Who, 'words' | 'chosen'>,
  phone = '',
): Promise<string | null> {
  if (isNameless(chosen)) return null
  if (chosen !== somebodyNew) return chosen
  const by = { village: village.id, account: visitor.accountId, at: now }
  return addResident(tx, by, {
    name: withoutTitle(words),
    phones: phone ? [{ number: phone, note: '' }] : [],
  })
}
