/** What a step was, in a few words without a full stop: "Afgesproken met Jan Boer". On a page and on paper alike. */
import type { Tell } from '../../../entrance/words.ts'
import { sayDate } from '../../../foundation/days.said.ts'
import type { Day, Tongue } from '../../../foundation/days.ts'
import { dayOn } from '../lines/rules.saying.ts'
import type { StepRow } from './queries.steps.ts'

export type Saying = { say: Tell<'logbook'>; today: Day; language: Tongue; onPaper?: boolean }

/** `passedTo`: the colleague who got it, where the step passed it on. */
export function sayHappened(
  { say, today, language, onPaper = false }: Saying,
  step: StepRow,
  passedTo: string,
): string {
  const { helper, until } = step
  const on = until ? sayDate(until, today, language) : ''
  const early = () =>
    helper ? say('life.happened.early-helper', { helper, day: on }) : say('life.happened.early', { day: on })
  switch (step.step) {
    case 'found':
    case 'agreed':
    case 'called-off':
    case 'done':
      if (until && step.step === 'done') return early()
      return helper ? say(`life.happened.${step.step}-helper`, { helper }) : say(`life.happened.${step.step}`)
    case 'stopped':
      return say(`life.happened.${'state' in step.before ? 'stopped' : 'stops'}`, { day: on })
    case 'for-another': {
      const [was, is] = [step.was_name, step.is_name]
      return [
        was ? say('life.happened.was-for', { name: was }) : say('life.happened.was-nameless'),
        is ? say('life.happened.is-for', { name: is }) : say('life.happened.is-nameless'),
      ].join(', ')
    }
    case 'one-done':
    case 'skipped':
    case 'put-back': {
      if (until && step.step === 'one-done') return early()
      const day = step.step === 'one-done' ? String(step.before.wished_day ?? '') : (until ?? '')
      const said = day && sayDate(day, today, language)
      return say(`life.happened.${step.step}`, { day: said.slice(0, 1).toUpperCase() + said.slice(1) })
    }
    case 'waiting':
      return say('life.happened.waiting', { day: until ? dayOn(onPaper)(until, today, language) : '' })
    case 'passed-on':
      return say('life.happened.passed-on', { colleague: passedTo })
    default:
      return say(`life.happened.${step.step as 'new' | 'looking'}`)
  }
}

/** The row keeps who had it before; who got it had it before the next one, or has it now. */
export function passedToWhom(steps: readonly StepRow[], now: { responsible: string }, step: StepRow): string {
  const next = steps.find(
    later => later.version > step.version && !later.undone_at && 'responsible' in later.before,
  )
  return String(next?.before.responsible ?? now.responsible)
}
