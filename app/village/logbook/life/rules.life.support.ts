/** A call as it came in, and every step with all that it may carry. */
import { type Standing, type State, type Step, type StepWish, states } from './rules.life.ts'

export const today = '2026-11-26'
export const once = {
  wished_day: '2026-11-27',
  repeat_from: null,
  repeat_every: null,
  repeat_unit: null,
  repeat_weekdays: [],
  repeat_nth: 1,
  repeat_until: null,
  repeat_skips: [],
}
export const fridays = {
  ...once,
  repeat_from: '2026-11-27',
  repeat_every: 1,
  repeat_unit: 'week',
  repeat_weekdays: [5],
  repeat_until: '2026-12-24',
}
export const call: Standing = {
  ...once,
  resident_id: 'hadders',
  state: 'new',
  helper_id: null,
  responsible: 'annie',
  waiting_for: '',
  waiting_until: null,
}
export const wish = (step: Step, more: Partial<StepWish> = {}): StepWish => ({
  ...{ step, note: '', reason: '', helper_id: null, unnamed: false, until: null, responsible: null },
  ...more,
})
export const full = (step: Step) =>
  wish(step, {
    note: 'de fysiotherapeut',
    reason: 'nobody-found',
    helper_id: 'jan',
    until: '2026-12-01',
    responsible: 'bert',
  })
export const standing = (state: State, more: Partial<Standing> = {}): Standing => ({
  ...call,
  state,
  ...more,
})
export const steps: Step[] = [
  ...states.filter(state => state !== 'new'),
  ...([
    'reopened',
    'called-off',
    'one-done',
    'skipped',
    'put-back',
    'waiting',
    'waiting-over',
    'passed-on',
  ] as const),
]
