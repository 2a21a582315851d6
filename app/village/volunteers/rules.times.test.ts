import { describe, expect, it } from 'vitest'
import { sayIn } from '../../entrance/words.ts'
import { type PartOfDay, partsOfDay, timeAt } from './rules.profile.ts'
import { spellsOf } from './rules.times.ts'
import { sayTimes } from './said.ts'

const on = (days: number[], ...parts: PartOfDay[]) =>
  days.flatMap(day => (parts.length > 0 ? parts : partsOfDay).map(part => timeAt(day, part)))
const said = (times: string[], language: 'nl' | 'en' = 'nl') =>
  sayTimes(times, {
    ...{ say: sayIn(language)('volunteers'), kinds: new Map(), today: '2026-11-26', language },
  })

describe('when somebody can is said in few words', () => {
  it.each([
    [on([1], 'ochtend').concat(on([4])), 'maandagochtend, donderdag'],
    [on([1, 2, 3, 4, 5]), 'werkdagen'],
    [on([1, 2, 3, 4, 5], 'ochtend', 'middag').concat(on([6], 'avond')), 'werkdagen overdag, zaterdagavond'],
    [on([6, 7]), 'het weekend'],
    [on([1, 2, 3, 4, 5, 6, 7], 'avond'), 'alle dagen ’s avonds'],
    [on([2], 'ochtend', 'avond'), 'dinsdagochtend, dinsdagavond'],
    [on([1, 2, 3, 4]), 'maandag, dinsdag, woensdag, donderdag'],
    [[], ''],
  ])('%j is “%s”', (times, words) => expect(said(times)).toBe(words))

  it('and in English', () => expect(said(on([1], 'ochtend'), 'en')).toBe('Monday morning'))

  it('names every half day once, whatever is ticked', () => {
    for (let mask = 0; mask < 4000; mask += 37) {
      const times = on([1, 2, 3, 4, 5, 6, 7]).filter((_, at) => ((mask * 2654435761) >> (at % 31)) & 1)
      const named = spellsOf(times).flatMap(({ days, during }) => {
        const which =
          days === 'all'
            ? [1, 2, 3, 4, 5, 6, 7]
            : days === 'weekdays'
              ? [1, 2, 3, 4, 5]
              : days === 'weekend'
                ? [6, 7]
                : [days]
        const parts =
          during === 'whole'
            ? partsOfDay
            : during === 'day'
              ? (['ochtend', 'middag'] as const)
              : ([during] as const)
        return which.flatMap(day => parts.map(part => timeAt(day, part)))
      })
      expect(named.sort()).toEqual(times.sort())
    }
  })
})
