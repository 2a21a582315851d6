/** What may be done with a request, from where it stands. */
import { describe, expect, it } from 'vitest'
import { call, fridays, full, standing, steps, today, wish } from './rules.life.support.ts'
import {
  isStep,
  type Standing,
  type State,
  type StepWish,
  states,
  stepsFrom,
  takeStep,
} from './rules.life.ts'

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
    found: 'agreed done looking referred withdrawn not-possible called-off waiting passed-on',
    agreed: 'done looking referred withdrawn not-possible called-off waiting passed-on',
    done: 'reopened',
    referred: 'reopened done',
    withdrawn: 'reopened',
    stopped: 'reopened',
    'not-possible': 'reopened',
  }
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
    for (const step of ['looking', 'done', 'withdrawn'] as const)
      expect(trouble(call, wish(step))).toBe('fine')
    // Somebody is found by name, unless it is said that the name stays off the paper.
    for (const step of ['found', 'agreed'] as const) {
      expect(trouble(call, wish(step))).toBe('helper life.problem.nobody-named')
      expect(trouble(call, wish(step, { unnamed: true }))).toBe('fine')
      expect(trouble(call, wish(step, { helper_id: 'jan' }))).toBe('fine')
    }
    expect(trouble(standing('found'), wish('agreed'))).toBe('fine')
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

  it('stops what comes back: at once, or after the times until that day', () => {
    const now = standing('agreed', { ...fridays, helper_id: 'jan' })
    const stop = (until: string | null, from = now) => takeStep(from, wish('stopped', { until }), today)
    const stopped = { state: 'stopped', waiting_for: '', waiting_until: null }
    expect(stop(null)).toEqual({ ok: true, value: stopped })
    expect(stop('2026-11-27')).toEqual({ ok: true, value: stopped })
    expect(stop('2026-12-05')).toEqual({ ok: true, value: { repeat_until: '2026-12-04' } })
    expect(stop('2027-01-01').ok).toBe(false)
    // A time whose end was never told is still asked about.
    const late = standing('agreed', { ...fridays, wished_day: '2026-11-27' })
    expect(takeStep(late, wish('stopped'), '2026-11-30')).toEqual({
      ok: true,
      value: { repeat_until: '2026-11-29' },
    })
    expect(stop(null, standing('agreed')).ok).toBe(false)
    expect(stop(null, standing('done', fridays)).ok).toBe(false)
  })
})
