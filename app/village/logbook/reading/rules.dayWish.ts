import type { Day } from '../../../foundation/days.ts'
import type { Part } from './rules.shape.ts'

/**
 * A day as named in the text. `bare` is a weekday alone: its date gives way to a date that stands elsewhere.
 * `doubt` was seen but cannot be told for certain. `aside` belongs to something else than the wish (a call back,
 * a day that does not suit, a day past).
 */
export type DayWish = {
  from: number
  to: number
  sort: 'exact' | 'bare' | 'span' | 'doubt' | 'aside' | 'start' | 'end'
  day: Day
  until: Day | null
  weekday: number | null
  part: Part | null
  /** Said as `deze week`. */
  week: boolean
  /** Said as `vandaag`. */
  now: boolean
  /** Nothing may narrow it: `binnen twee weken`, `uiterlijk vrijdag`. */
  final: boolean
  /** Begin and end both said: `van 9 december tot 1 maart`. */
  ranged: boolean
  /** Said as what does not suit: `behalve zondag`. */
  refused: boolean
  /** Christmas, Easter: `tot kerst` ends before it, `tot 1 maart` on it. */
  feast: boolean
  /** The date that stands beside `weekday` and is another weekday. */
  clash: Day | null
}

const blank = {
  until: null,
  weekday: null,
  part: null,
  week: false,
  now: false,
  final: false,
  ranged: false,
  refused: false,
  feast: false,
  clash: null,
}

export const exact = (from: number, to: number, day: Day): DayWish => ({
  ...blank,
  from,
  to,
  sort: 'exact',
  day,
})
export const bare = (from: number, to: number, weekday: number, day: Day): DayWish => ({
  ...blank,
  from,
  to,
  sort: 'bare',
  day,
  weekday,
})
export const span = (from: number, to: number, day: Day, until: Day): DayWish => ({
  ...blank,
  from,
  to,
  sort: 'span',
  day,
  until,
})
export const unsure = (from: number, to: number): DayWish => ({ ...blank, from, to, sort: 'doubt', day: '' })
