/** When the review of a month is drawn, when somebody must have signed, and what may be signed. */
import { addDays, addMonths, type Day, dayOf } from '../../foundation/days.ts'
import { good, type Outcome, type Problem, trouble, troubles } from '../../foundation/outcome.ts'

/** Security.md, L7. */
export const review = { random: 20, alarmDays: 35 }

/** `2026-11`. */
export type Month = string
export const monthOf = (day: Day): Month => day.slice(0, 7)
export const firstOf = (month: Month): Day => `${month}-01`
export const after = (month: Month): Month => monthOf(addMonths(firstOf(month), 1))

/** Every month that is over, since the log began or since the last one that was drawn; after a long silence the last year. */
export function monthsToDraw(began: Day, drawn: readonly Month[], today: Day): Month[] {
  const last = drawn.toSorted().at(-1)
  const months: Month[] = []
  const lastYear = monthOf(addMonths(firstOf(monthOf(today)), -12))
  const [, from = ''] = [last ? after(last) : monthOf(began), lastYear].toSorted()
  for (let month = from; month < monthOf(today); month = after(month)) months.push(month)
  return months
}

/** Counted from the last signature; where nobody ever signed, from the first day of the first month that was drawn. */
export const dueOn = (first: Month, lastSigned: Temporal.Instant | null): Day =>
  addDays(lastSigned ? dayOf(lastSigned) : firstOf(first), review.alarmDays)

/** A sentence for each line of which whoever reviews it says that it is not right. */
export type Doubt = { line: string; words: string }

export function readDoubts(
  lines: readonly { id: string }[],
  text: (name: string) => string,
): Outcome<Doubt[]> {
  const doubts = lines
    .map(({ id }) => ({ line: id, words: text(`doubt-${id}`) }))
    .filter(({ words }) => words !== '')
  const problems: Problem[] = doubts
    .filter(({ words }) => words.length > longest)
    .map(({ line }) => ({ field: `doubt-${line}`, sentence: 'problem.remark-long' }))
  return problems.length > 0 ? troubles(problems) : good(doubts)
}

const longest = 500

/** What stands where words were about somebody who was erased. */
export const wordsGone = '–'

/** What was done about a doubt, in a few words. */
export function readCame(words: string): Outcome<string> {
  if (words === '') return trouble('what', 'problem.what')
  return words.length > longestCame ? trouble('what', 'problem.what-long') : good(words)
}
const longestCame = 300

/** Of an emergency: whoever says that it was not right says why. */
export function readReview(verdict: string, remark: string): Outcome<{ inOrder: boolean; remark: string }> {
  if (verdict !== 'yes' && verdict !== 'no') return trouble('verdict', 'problem.verdict')
  if (verdict === 'no' && remark === '') return trouble('remark', 'problem.remark')
  if (remark.length > longest) return trouble('remark', 'problem.remark-long')
  return good({ inOrder: verdict === 'yes', remark })
}
