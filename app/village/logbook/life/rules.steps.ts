/** A step as a form sends it. Which steps are allowed, and what they change, stands in rules.life.ts. */
import { isDay } from '../../../foundation/days.ts'
import { good, type Outcome, trouble } from '../../../foundation/outcome.ts'
import { one, type Sent } from '../request/rules.request.ts'
import { isStep, type StepWish } from './rules.life.ts'

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
    until: isDay(until) ? until : null,
    responsible: colleagues.includes(responsible) ? responsible : null,
  })
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
