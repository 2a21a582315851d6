import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../foundation/days.ts'
import {
  isOpen,
  isStep,
  reasons,
  type Standing,
  type State,
  type Step,
  type StepWish,
  states,
  stepsFrom,
  takeStep,
} from './rules.life.ts'
import { timesFrom } from './rules.repeat.ts'

const today = '2026-11-26'
const once = {
  wished_day: '2026-11-27',
  repeat_from: null,
  repeat_every: null,
  repeat_unit: null,
  repeat_weekdays: [],
  repeat_nth: 1,
  repeat_until: null,
  repeat_skips: [],
}
const fridays = {
  ...once,
  repeat_from: '2026-11-27',
  repeat_every: 1,
  repeat_unit: 'week',
  repeat_weekdays: [5],
  repeat_until: '2026-12-24',
}
const call: Standing = {
  ...once,
  resident_id: 'hadders',
  state: 'new',
  helper_id: null,
  responsible: 'annie',
  waiting_for: '',
  waiting_until: null,
}
const wish = (step: Step, more: Partial<StepWish> = {}): StepWish => ({
  ...{ step, note: '', reason: '', helper_id: null, until: null, responsible: null },
  ...more,
})
const full = (step: Step) =>
  wish(step, {
    note: 'de fysiotherapeut',
    reason: 'nobody-found',
    helper_id: 'jan',
    until: '2026-12-01',
    responsible: 'bert',
  })
const standing = (state: State, more: Partial<Standing> = {}): Standing => ({ ...call, state, ...more })

describe('the life of a request', () => {
  it('goes from the call to done, with whoever helps', () => {
    let now = call
    const go = (step: StepWish) => {
      const taken = takeStep(now, step, today)
      if (!taken.ok) throw new Error(taken.problems[0]?.sentence)
      now = { ...now, ...taken.value }
    }
    go(wish('looking'))
    go(wish('found', { helper_id: 'jan' }))
    expect(now).toMatchObject({ state: 'found', helper_id: 'jan' })
    go(wish('agreed'))
    go(wish('done'))
    expect(now).toMatchObject({ state: 'done', helper_id: 'jan' })
    go(wish('reopened'))
    expect(now).toMatchObject({ state: 'looking', helper_id: null })
  })

  // By hand, from issue 2: what may be done from where. The rest may not.
  const mayFrom: Record<State, string> = {
    new: 'looking found agreed done referred withdrawn not-possible waiting passed-on',
    looking: 'found agreed done referred withdrawn not-possible waiting passed-on',
    found: 'agreed done looking referred withdrawn not-possible waiting passed-on',
    agreed: 'done looking referred withdrawn not-possible waiting passed-on',
    done: 'reopened',
    referred: 'reopened done',
    withdrawn: 'reopened',
    'not-possible': 'reopened',
  }
  const steps: Step[] = [
    ...states.filter(state => state !== 'new'),
    ...(['reopened', 'one-done', 'skipped', 'put-back', 'waiting', 'waiting-over', 'passed-on'] as const),
  ]
  it.each(states.flatMap(state => steps.map(step => [state, step] as const)))('%s: %s', (state, step) => {
    const may = mayFrom[state].split(' ').includes(step)
    expect(takeStep(standing(state), full(step), today).ok).toBe(may)
  })

  it('asks what a step needs, and nothing more', () => {
    const trouble = (now: Standing, step: StepWish) => {
      const taken = takeStep(now, step, today)
      return taken.ok ? 'fine' : taken.problems.map(({ field, sentence }) => `${field} ${sentence}`).join()
    }
    expect(trouble(call, wish('referred'))).toBe('note life.problem.referred-to')
    expect(trouble(call, wish('not-possible'))).toBe('reason life.problem.reason')
    expect(trouble(call, wish('not-possible', { reason: 'nonsense' }))).toBe('reason life.problem.reason')
    expect(trouble(call, wish('not-possible', { reason: 'other' }))).toBe('note life.problem.which-reason')
    expect(trouble(call, wish('found', { helper_id: 'hadders' }))).toBe('helper life.problem.own-request')
    expect(trouble(call, wish('waiting'))).toBe('waiting_for life.problem.waiting-for')
    expect(trouble(call, wish('waiting', { note: 'Jan' }))).toBe('until life.problem.waiting-until')
    expect(trouble(call, wish('waiting', { note: 'Jan', until: '2026-11-25' }))).toBe(
      'until life.problem.past',
    )
    expect(trouble(call, wish('passed-on'))).toBe('responsible life.problem.whom')
    expect(trouble(call, wish('passed-on', { responsible: 'annie' }))).toBe('responsible life.problem.whom')
    for (const step of ['looking', 'found', 'agreed', 'done', 'withdrawn'] as const)
      expect(trouble(call, wish(step))).toBe('fine')
  })

  it('knows its own steps and no other words', () => {
    expect(steps.every(isStep)).toBe(true)
    expect(['new', 'changed', 'toString', 'constructor', '', 'LOOKING'].some(isStep)).toBe(false)
  })

  it('lets Friday shopping go on to the next Friday, and ends with the last', () => {
    let now = standing('agreed', { ...fridays, helper_id: 'jan' })
    const days = [now.wished_day]
    while (stepsFrom(now).includes('one-done')) {
      const taken = takeStep(now, wish('one-done'), today)
      if (!taken.ok) throw new Error('not taken')
      now = { ...now, ...taken.value }
      days.push(now.wished_day)
    }
    expect(days).toEqual(['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18'])
    expect(now).toMatchObject({ state: 'agreed', helper_id: 'jan' })
    expect(stepsFrom(now)[0]).toBe('done')
  })

  it('skips a Friday and puts it back', () => {
    const now = standing('agreed', fridays)
    const skipped = takeStep(now, wish('skipped', { until: '2026-11-27' }), today)
    expect(skipped).toEqual({ ok: true, value: { repeat_skips: ['2026-11-27'], wished_day: '2026-12-04' } })
    const later = { ...now, ...(skipped.ok ? skipped.value : {}) }
    expect(takeStep(later, wish('skipped', { until: '2026-11-27' }), today).ok).toBe(false)
    expect(takeStep(later, wish('put-back', { until: '2026-11-27' }), today)).toEqual({
      ok: true,
      value: { repeat_skips: [], wished_day: '2026-11-27' },
    })
    expect(takeStep(now, wish('skipped', { until: '2026-11-28' }), today).ok).toBe(false)
    expect(takeStep(now, wish('skipped', { until: '2027-01-01' }), today).ok).toBe(false)
    const last = standing('agreed', { ...fridays, wished_day: '2026-12-18' })
    expect(takeStep(last, wish('skipped', { until: '2026-12-18' }), today).ok).toBe(false)
  })

  const wishes = fc.record({
    step: fc.constantFrom(...steps),
    note: fc.constantFrom('', 'de wijkzuster'),
    reason: fc.constantFrom('', 'nonsense', ...reasons),
    helper_id: fc.constantFrom(null, 'jan', 'piet', 'hadders'),
    until: fc.option(
      fc.integer({ min: -3, max: 40 }).map(days => addDays(today, days)),
      { nil: null },
    ),
    responsible: fc.constantFrom(null, 'annie', 'bert'),
  })

  it('reaches no impossible state by whatever steps are allowed, and undo gives back exactly what was', () => {
    let taken = 0
    fc.assert(
      fc.property(
        fc.constantFrom(once, fridays, { ...fridays, repeat_until: null, repeat_every: 2 }),
        fc.array(wishes, { minLength: 1, maxLength: 30, size: 'max' }),
        (series, list) => {
          let now: Standing = { ...call, ...series }
          for (const one of list) {
            const outcome = takeStep(now, one, today)
            expect(outcome.ok || outcome.problems.length > 0).toBe(true)
            if (!outcome.ok) continue
            taken++
            expect(Object.keys(outcome.value).length).toBeGreaterThan(0)
            const after = { ...now, ...outcome.value }
            // As the row remembers it: only the columns that the step touched.
            const before = Object.fromEntries(
              Object.keys(outcome.value).map(column => [column, now[column as keyof Standing]]),
            )
            expect({ ...after, ...before }).toEqual(now)
            expect(impossible(after)).toEqual([])
            now = after
          }
        },
      ),
      { numRuns: 2000, seed: 20261126 },
    )
    expect(taken).toBeGreaterThan(5000)
  })
})

function impossible(now: Standing): string[] {
  const helped = ['found', 'agreed', 'done'].includes(now.state)
  return [
    !isOpen(now.state) && now.waiting_until && 'over, yet waiting',
    (now.waiting_for === '') !== (now.waiting_until === null) && 'half a wait',
    !helped && now.helper_id && 'nobody is found, yet somebody helps',
    now.helper_id && now.helper_id === now.resident_id && 'helps herself',
    now.repeat_every && !now.wished_day && 'comes back, but not on any day',
    now.repeat_every &&
      isOpen(now.state) &&
      timesFrom(now, now.wished_day ?? today, 1)[0] !== now.wished_day &&
      'due on a day that is none of its days',
    new Set(now.repeat_skips).size !== now.repeat_skips.length && 'skipped twice',
    !now.responsible && 'nobody keeps an eye on it',
  ].filter(Boolean) as string[]
}
