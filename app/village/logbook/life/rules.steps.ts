/** A step as a form sends it. Which steps are allowed, and what they change, stands in rules.life.ts. */
import { type Day, isDay } from '../../../foundation/days.ts'
import { good, type Outcome, trouble } from '../../../foundation/outcome.ts'
import { one, type Sent } from '../request/rules.request.ts'
import { isStep, type Standing, type StepWish } from './rules.life.ts'

/** From top to bottom; each form has a few of them. */
export const stepFields = [
  ...['helper', 'helper_is', 'reason', 'responsible', 'waiting_for', 'until', 'note', 'not_bsn'],
]

/** The helper is looked for by name, elsewhere. */
export function readStep(sent: Sent, colleagues: readonly string[]): Outcome<StepWish> {
  const step = one(sent, 'step')
  if (!isStep(step)) return trouble('', 'life.problem.not-now')
  const note = one(sent, step === 'waiting' ? 'waiting_for' : 'note')
  const most = step === 'waiting' ? 200 : 500
  if (note.length > most)
    return trouble(step === 'waiting' ? 'waiting_for' : 'note', 'life.problem.note-long', { most })
  const until = one(sent, 'until')
  const responsible = one(sent, 'responsible')
  return good({
    step,
    note,
    reason: step === 'not-possible' ? one(sent, 'reason') : '',
    helper_id: null,
    unnamed: false,
    until: isDay(until) ? until : null,
    responsible: colleagues.includes(responsible) ? responsible : null,
  })
}

/**
 * What the history keeps beside the words: whoever did it or called off, also when another takes over; and the day that
 * it was for, when it was done before.
 */
export function keptOf(now: Standing, { step, until }: StepWish, changes: Partial<Standing>, today: Day) {
  const isTheirs = step === 'one-done' || step === 'called-off'
  const isDone = step === 'one-done' || step === 'done'
  const early = isDone && now.wished_day !== null && now.wished_day > today ? now.wished_day : null
  return {
    helper_id: isTheirs ? now.helper_id : (changes.helper_id ?? null),
    until: isDone ? early : step === 'stopped' ? (until ?? today) : until,
  }
}

/** For how long the page offers to take back what one did; later a new step says it better. */
export const undoMinutes = 30

export function mayUndo(
  last: { by: string; at: Temporal.Instant } | null,
  account: string,
  now: Temporal.Instant,
): boolean {
  return last !== null && last.by === account && now.since(last.at).total('minutes') <= undoMinutes
}
