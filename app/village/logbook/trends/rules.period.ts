/** Which months are told of: closed ones only, beside the same ones a year earlier. */
import { type Day, dayOf } from '../../../foundation/days.ts'

/** From month to month, both counted in: 1 is January. */
export type Months = { from: number; to: number }
export type Period = {
  year: number
  /** What is over of this year, since the logbook began; null before its first month is over. */
  closed: Months | null
  /** The part of it that a year earlier stands in the logbook too. */
  compared: Months | null
  /** The first whole month of the year before that the logbook knows; 13 for none. */
  beforeFrom: number
  /** The month that runs, in the year that runs. */
  running: number | null
}

/** `begun`: when the first request was said; null for an empty logbook. */
export function periodOf(year: number, today: Day, begun: Temporal.Instant | null): Period {
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const running = year === thisYear ? thisMonth : null
  const to = year < thisYear ? 12 : thisMonth - 1
  if (!begun || year > thisYear) return { year, closed: null, compared: null, beforeFrom: 13, running }
  const first = dayOf(begun)
  const closed = within({ from: from(year, first), to })
  // A month that began before the logbook did says too little to stand beside a whole one.
  const whole = first.slice(8) === '01' ? first : addMonth(first)
  const beforeFrom = from(year - 1, whole)
  return { year, closed, compared: within({ from: beforeFrom, to }), beforeFrom, running }
}

/** The first month of this year that the logbook knows; 13 when it began later. */
function from(year: number, first: Day): number {
  const began = Number(first.slice(0, 4))
  return began < year ? 1 : began > year ? 13 : Number(first.slice(5, 7))
}

const within = ({ from, to }: Months): Months | null => (from <= to ? { from, to } : null)

const addMonth = (day: Day): Day =>
  Temporal.PlainDate.from(day).with({ day: 1 }).add({ months: 1 }).toString()

/** The year that is shown when none is chosen: the last one of which a month is over. */
export const yearToShow = (today: Day): number =>
  Number(today.slice(0, 4)) - (today.slice(5, 7) === '01' ? 1 : 0)

/** The years that the logbook knows, the newest first. */
export function yearsOf(today: Day, begun: Temporal.Instant | null): number[] {
  const last = Number(today.slice(0, 4))
  const first = begun ? Math.min(last, Number(dayOf(begun).slice(0, 4))) : last
  return Array.from({ length: Math.min(last - first + 1, 12) }, (_, at) => last - at)
}
