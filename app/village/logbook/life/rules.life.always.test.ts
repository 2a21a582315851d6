/** By chance, through every step: what must never come about. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../foundation/days.ts'
import { call, fridays, once, steps, today } from './rules.life.support.ts'
import { isOpen, reasons, type Standing, takeStep } from './rules.life.ts'
import { timesFrom } from './rules.repeat.ts'

describe('whatever is done', () => {
  const wishes = fc.record({
    step: fc.constantFrom(...steps),
    note: fc.constantFrom('', 'de wijkzuster'),
    reason: fc.constantFrom('', 'nonsense', ...reasons),
    helper_id: fc.constantFrom(null, 'jan', 'piet', 'hadders'),
    unnamed: fc.boolean(),
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
  const helped = ['found', 'agreed', 'done', 'stopped'].includes(now.state)
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
