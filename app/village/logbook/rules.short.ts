/** A request and a line as they stand in a list: enough to recognise them, and to see whom they wait for. */
import { type Day, daysBetween, daysSince } from '../../foundation/days.ts'
import { isOpen, type State } from './life/rules.life.ts'
import { isDayOpen, type Series } from './life/rules.repeat.ts'
import type { About, Former } from './life/rules.telling.ts'
import type { StandingKind } from './lines/rules.entry.ts'
import type { Wish } from './lines/rules.saying.ts'

export type Short = Wish &
  Series & {
    id: string
    resident_id: string | null
    name: string | null
    kind: string
    kind_name: string
    /** The first 260 letters of it. */
    words: string
    place: string
    state: State
    waiting_for: string
    waiting_until: Day | null
    helper_id: string | null
    helper: string | null
    responsible: string
    colleague: string
    /** Who took the call. */
    logged_by: string
    said_at: Temporal.Instant
    changed_at: Temporal.Instant
    /** When they want to go home. */
    back_time: string | null
    /** What stood there when whoever helps said yes, as long as nobody asked them again; else null. */
    moved_from: Former | null
    /** Of whoever asks, where their hour may be past and nobody was found. */
    number?: string | null
    version: number
  }

/** By request: what goes along. */
export type Aids = ReadonlyMap<string, readonly string[]>

/** The words are empty where the kind says it all ("no answer"). */
export type ShortLine = {
  id: string
  request_id: string | null
  resident_id: string | null
  name: string | null
  kind: StandingKind
  /** The first 260 letters of them. */
  words: string
  /** Of a line that the house wrote itself: whom to call about what, and on which number; else null. */
  told: (About & { number: string | null; asker_id: string | null; helper_id: string | null }) | null
  narrow: boolean
  by: string
  writer: string
  said_at: Temporal.Instant
  /** Came in with an old logbook. */
  is_old: boolean
  /** When to come back to it, and who; both null where nobody need come back. */
  day: Day | null
  whose: string | null
  colleague: string
}

/** Somebody or something else is at move, and the day to look again has not come. */
export const isWaiting = (request: Short, today: Day) =>
  hasWait(request) && (request.waiting_until === null || request.waiting_until > today)

export const waitIsOver = (request: Short, today: Day) =>
  request.waiting_until !== null && request.waiting_until <= today

const hasWait = ({ waiting_for, waiting_until }: Short) => waiting_for !== '' || waiting_until !== null

/** Left too long: open, nobody else at move, no agreed day ahead, and nothing happened for more days than `patience`. */
export const isLeftTooLong = (request: Short, today: Day, patience: number): boolean =>
  isOpen(request.state) &&
  !isWaiting(request, today) &&
  !isSettled(request, today) &&
  quietDays(request, today) > patience

export const quietDays = ({ changed_at }: Short, today: Day) => daysSince(changed_at, today)

/** Agreed, and its day is still to come (or no day was asked for). */
const isSettled = (request: Short, today: Day) =>
  request.state === 'agreed' && (lastDay(request) ?? today) >= today

export const isOver = (request: Short, today: Day) =>
  request.state === 'agreed' && (lastDay(request) ?? today) < today

/** Moved since somebody said yes: they must be asked again, until its day is past. */
export const isToAsk = (
  request: Pick<Short, 'moved_from' | 'wished_day' | 'wished_until'>,
  today: Day,
): boolean => request.moved_from !== null && (lastDay(request) ?? today) >= today

/** Its hour is past and nobody was found: whoever asked is called. `clock`: `14:05`. */
export function isTooLate(request: Pick<Short, TooLateBy>, today: Day, clock: string): boolean {
  const { state, wished_time, wished_time_until } = request
  const day = isDayOpen(request) ? null : lastDay(request)
  if ((state !== 'new' && state !== 'looking') || !wished_time || !day) return false
  return day < today || (day === today && (wished_time_until ?? wished_time).slice(0, 5) <= clock)
}
type TooLateBy = 'state' | 'wished_time' | 'wished_time_until' | 'wished_day' | 'wished_until' | 'repeat_unit'

/** By how many days it is late: since its day passed without an end, or the day on which one would look again; else 0. */
export function daysLate(request: Short, today: Day): number {
  if (!isOpen(request.state) || isWaiting(request, today)) return 0
  const own = isDayOpen(request) ? null : lastDay(request)
  const day = waitIsOver(request, today) ? request.waiting_until : own
  return lateBy(day, today)
}

/** Of a line to come back to. */
export const lateBy = (day: Day | null, today: Day): number =>
  day ? Math.max(0, daysBetween(day, today)) : 0

/** Of a request that comes back: the time that is due now. */
const lastDay = ({ wished_day, wished_until }: Pick<Short, 'wished_day' | 'wished_until'>): Day | null =>
  wished_until ?? wished_day
