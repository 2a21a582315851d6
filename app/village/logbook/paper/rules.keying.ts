/** What a form on paper tells besides the call: whether it was done since, and how it went. */
import { good, type Outcome, type Problem, trouble, troubles } from '../../../foundation/outcome.ts'
import { one, type Sent, wishFields } from '../request/rules.request.ts'

export const outcomes = ['open', 'done', 'not-possible'] as const
export type PaperOutcome = { outcome: (typeof outcomes)[number]; note: string }

/** From top to bottom: the day stands above all, and what was understood of the words below what came of it. */
export const keyingFields = [
  ...['said_day', 'who', 'who_is', 'new_phone', 'words', 'not_bsn', 'taken_by'],
  ...['outcome', 'helper', 'helper_is', 'note'],
  ...wishFields.filter(field => field !== 'words' && field !== 'not_bsn'),
  ...['called_by', 'called_by_phone'],
]

/** Nothing ticked is still to do. The day is asked: today would be a guess, and be wrong. */
export function readOutcome(sent: Sent): Outcome<PaperOutcome> {
  const told = one(sent, 'outcome') || 'open'
  const outcome = outcomes.find(name => name === told)
  const note = one(sent, 'note')
  const problems: Problem[] = []
  if (!one(sent, 'said_day')) problems.push({ field: 'said_day', sentence: 'keying.problem.day' })
  if (!outcome) problems.push({ field: 'outcome', sentence: 'keying.problem.outcome' })
  if (note.length > 500)
    problems.push({ field: 'note', sentence: 'life.problem.note-long', values: { most: 500 } })
  if (outcome === 'not-possible' && !note)
    problems.push({ field: 'note', sentence: 'life.problem.which-reason' })
  return problems.length > 0 ? troubles(problems) : good({ outcome: outcome ?? 'open', note })
}

/** The account of who wrote the form: whoever keys it in, or another coordinator. */
export function readTaker(
  sent: Sent,
  coordinators: readonly { account: string }[],
  me: string,
): Outcome<string> {
  const taker = one(sent, 'taken_by') || me
  return taker === me || coordinators.some(({ account }) => account === taker)
    ? good(taker)
    : trouble('taken_by', 'keying.problem.taker')
}
