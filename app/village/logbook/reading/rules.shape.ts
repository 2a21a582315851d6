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

/** `soon` is `zo gauw mogelijk`: that need not be today. */
export type Urgency = 'today' | 'soon' | 'week' | 'none'

/** Words that no field used, as one phrase of the text. `doubtful`: a day, a time, a number or what may turn the wish. */
export type Unread = { words: string; doubtful: boolean }

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
  /** Said as `tot kerst`: the feast that `repeat.until` names does not count itself. */
  stopsBefore: boolean
  urgency: Urgency | null
  /** As typed: `06-01234567`. */
  phones: string[]
  /** A weekday and a date that do not go together: `wo 25/12` in a year in which that is a Friday. */
  clash: { day: Day; weekday: number } | null
  understood: { words: string; as: string; value: string }[]
  notUnderstood: Unread[]
}

export type Place = { name: string; also?: string[] }
export type Kind = { code: string; words: string[] }
export type About = { today: Day; places?: Place[]; kinds?: Kind[] }
