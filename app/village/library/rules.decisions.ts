/** What a meeting decided: all cards adopted as they stood, or which may go. */
import { type Day, isDay } from '../../foundation/days.ts'
import { good, type Outcome, type Problem, troubles } from '../../foundation/outcome.ts'
import { type Card, difference, type Said } from './rules.cards.ts'

export type Meeting = { day: Day; meeting: string }
const longestMeeting = 120

/** What was decided was decided already. */
export function readMeeting(text: (field: string) => string, today: Day): Outcome<Meeting> {
  const problems: Problem[] = []
  const [day, meeting] = [text('day'), text('meeting').replace(/\s+/g, ' ').trim()]
  if (!isDay(day)) problems.push({ field: 'day', sentence: 'problem.day' })
  else if (day > today) problems.push({ field: 'day', sentence: 'problem.later' })
  if (!meeting) problems.push({ field: 'meeting', sentence: 'problem.meeting' })
  if (meeting.length > longestMeeting)
    problems.push({ field: 'meeting', sentence: 'problem.too-long', values: { most: longestMeeting } })
  return problems.length > 0 ? troubles(problems) : good({ day, meeting })
}

/** Word for word, by code. */
export type Adopted<S extends Said = Said> = Record<string, S>
export type Since = 'changed' | 'new'

/** What became of a card after all was adopted; null when it stands as it was adopted, or when nothing ever was. */
export function sinceAdopted<S extends Said>(adopted: Adopted<S> | null, card: Card<S>): Since | null {
  if (!adopted) return null
  const then = adopted[card.code]
  if (!then) return 'new'
  return difference(then, card.said) ? 'changed' : null
}

/** How many of those in use are no longer what was adopted, and how many were left out since. */
export function countSince<S extends Said>(adopted: Adopted<S> | null, cards: readonly Card<S>[]) {
  const used = cards.filter(({ inUse }) => inUse)
  const since = used.map(card => sinceAdopted(adopted, card))
  return {
    changed: since.filter(one => one === 'changed').length,
    new: since.filter(one => one === 'new').length,
    gone: Object.keys(adopted ?? {}).filter(code => !used.some(card => card.code === code)).length,
  }
}

/** Not yet in the year of today. */
export const isDue = (reviewed: Day | null, today: Day): boolean =>
  reviewed === null || reviewed.slice(0, 4) < today.slice(0, 4)

/** For a form that shows everything: it goes up with whatever is changed, adopted or reviewed. */
export const versionOfAll = (cards: readonly { version: number }[], decisions: number): number =>
  cards.reduce((sum, { version }) => sum + version, decisions + 1)
