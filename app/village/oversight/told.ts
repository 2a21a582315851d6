/** What is shown of an emergency and of a line in a review, in plain words; pages only draw it. */
import type { VillageVisit } from '../../entrance/visit.ts'
import { type Emergency, isLate, reviewedBefore, tellLooks } from '../accounts/door.ts'
import { sayLook } from '../residents/door.ts'
import type { ReviewLine } from './queries.review.ts'

type Names = ReadonlyMap<string, string>
type Visit = Pick<VillageVisit, 'say' | 'language' | 'now' | 'visitor'>

export const tellEmergency = <One extends Emergency>(
  one: One,
  names: Names,
  { say, now, visitor }: Visit,
) => ({
  ...one,
  ...{ late: isLate(one, now), before: reviewedBefore(one), mine: one.account === visitor.accountId },
  who: nameOf(names, one.account, say),
  reviewer: nameOf(names, one.reviewedBy, say),
})
export type ToldEmergency<One extends Emergency = Emergency> = ReturnType<typeof tellEmergency<One>>

export const tellLine = (line: ReviewLine, names: Names, visit: Visit) => ({
  ...line,
  mine: line.account === visit.visitor.accountId,
  sentence: sentenceOf(line, names, visit),
})
export type ToldLine = ReturnType<typeof tellLine>

/** As whoever it is about reads it; who may review knows every colleague by name. */
function sentenceOf(line: ReviewLine, names: Names, { say, language }: Visit): string {
  const words = say('oversight')
  const name = line.name ?? words('month.gone')
  const [told] = line.look ? tellLooks([line.look], 'everybody') : []
  const [first] = told?.lines ?? []
  if (first) return sayLook(say('accounts'), first, name, language)
  const used = words('month.emergency-line', { who: nameOf(names, line.account, say), name })
  return line.reason ? `${used} ${words('used.reason', { reason: line.reason })}` : used
}

const nameOf = (names: Names, account: string | null, say: Visit['say']) =>
  names.get(account ?? '') || say('oversight')('used.nameless')
