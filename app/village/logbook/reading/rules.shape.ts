import type { Day } from '../../../foundation/days.ts'

export const parts = ['ochtend', 'middag', 'avond'] as const
export type Part = (typeof parts)[number]

/**
 * `weekdays`: 1 is Monday, 7 is Sunday. With unit `month` a weekday means the first such day of the month, or with
 * `nth` the second, third, fourth or (-1) last.
 */
export type Repeat = {
  every: number
  unit: 'day' | 'week' | 'month'
  weekdays: number[]
  until: Day | null
  nth?: 1 | 2 | 3 | 4 | -1 | null
}

export type Urgency = 'today' | 'week' | 'none'

/** What was understood of a call typed in haste. A field in doubt is null and its words stand in `notUnderstood`. */
export type Reading = {
  kind: string | null
  day: Day | null
  dayUntil: Day | null
  time: string | null
  timeUntil: string | null
  part: Part | null
  place: string | null
  back: 'yes' | 'no' | null
  backTime: string | null
  aids: string[]
  repeat: Repeat | null
  urgency: Urgency | null
  understood: { words: string; as: string; value: string }[]
  notUnderstood: string[]
}

export type Place = { name: string; also?: string[] }
export type Kind = { code: string; words: string[] }
export type About = { today: Day; places?: Place[]; kinds?: Kind[] }
