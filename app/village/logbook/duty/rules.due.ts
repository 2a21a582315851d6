/** What is due these days and what waits, in the order for somebody who has ten minutes. */
import { addDays, type Day } from '../../../foundation/days.ts'
import { isDayOpen } from '../life/rules.repeat.ts'
import { daysLate, isLeftTooLong, isWaiting, lateBy, type Short, type ShortLine } from '../rules.short.ts'
import { type Why, whyOf } from '../today/rules.matters.ts'
import { clock, fallsOn, hasSomebody, isSpread } from '../today/rules.today.ts'

export type Due = {
  why: Why | 'appointment'
  /** Of a line when to come back to it; of a request the day on which it falls. */
  day: Day | null
  line: ShortLine | null
  request: Short | null
  /** The open request that a line belongs to: who helps, and who called. */
  about: Short | null
  /** Nothing happened for longer than the village wants. */
  quiet: boolean
}

type Board = { open: readonly Short[]; followUps: readonly ShortLine[]; patience: number }

/**
 * First what is for today or tomorrow and has nobody, or whoever asked is not told; then what is late, the latest first;
 * then all else by day and clock, and last what has no day.
 */
export function dueIn({ open, followUps, patience }: Board, today: Day, until: Day): Due[] {
  const byId = new Map(open.map(request => [request.id, request]))
  const lines = followUps.map((line): Due => {
    const about = byId.get(line.request_id ?? '') ?? null
    return { ...nothing, why: 'follow-up', day: line.day, line, about }
  })
  const days: Day[] = []
  for (let day = today; day <= until; day = addDays(day, 1)) days.push(day)
  const asking = open.flatMap((request): Due[] => {
    const why = whyOf(request, today)
    const day = isSpread(request) ? undefined : days.find(each => fallsOn(request, each))
    // An appointment that asks for a call first is a call, and stays an appointment by its day.
    if (day) return [{ ...nothing, why: why && callsFirst.includes(why) ? why : 'appointment', day, request }]
    const quiet = isLeftTooLong(request, today, patience)
    // Whoever must be asked again is called by the line about them.
    return why && why !== 'waiting' && why !== 'to-ask' ? [{ ...nothing, why, request, quiet }] : []
  })
  return [...lines, ...asking]
    .map(due => ({ due, place: placeOf(due, today) }))
    .sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
    .map(({ due }) => due)
}
const nothing = { day: null, line: null, request: null, about: null, quiet: false }
const callsFirst: readonly Why[] = ['to-phone', 'wait-over']

/** Of whom it must be called; of what is nobody's, the thing itself. */
export const whomOf = ({ line, request }: Due): string =>
  line?.resident_id ?? request?.resident_id ?? request?.id ?? line?.id ?? ''

/** Whom to call, in the order of what presses most; all that one person must be called for stands together. */
export function callsIn(dues: readonly Due[]): Due[][] {
  const calls = new Map<string, Due[]>()
  for (const due of dues.filter(isCall)) calls.set(whomOf(due), [...(calls.get(whomOf(due)) ?? []), due])
  return [...calls.values()]
}

export const isCall = ({ why }: Due) => ['follow-up', 'to-phone', 'wait-over', 'how-did-it-go'].includes(why)

export const isLate = (due: Due, today: Day) => lateness(due, today) > 0

function placeOf(due: Due, today: Day): string {
  const { request, line } = due
  if (request && isPressing(due, request, today)) return `1 ${byClock(dayOf(due, today), request)}`
  const late = lateness(due, today)
  if (late > 0) return `2 ${String(99999 - late).padStart(5, '0')}`
  return `3 ${line ? line.day : byClock(dayOf(due, today), request)}`
}

/** Today or tomorrow is the last day for it, and it is not settled. */
function isPressing({ day }: Due, request: Short, today: Day): boolean {
  const last = day ?? (isSpread(request) ? request.wished_until : null)
  if (last === null || last < today || last > addDays(today, 1)) return false
  return request.state === 'found' || !hasSomebody(request)
}

const lateness = ({ line, request }: Due, today: Day): number =>
  line ? lateBy(line.day, today) : request ? daysLate(request, today) : 0

/** Of several days the first that is not past; a call without a day is for today, and what has none comes last. */
function dayOf({ why, day, request }: Due, today: Day): Day {
  const wished = request && !isDayOpen(request) ? request.wished_day : null
  const first = day ?? wished
  if (first) return first < today ? today : first
  return why === 'new' || why === 'looking' ? '9999' : today
}

const byClock = (day: Day, request: Short | null) => `${day} ${request ? clock(request) : ''}`

export const waitingOf = (open: readonly Short[], today: Day): Short[] =>
  open
    .filter(request => isWaiting(request, today))
    .toSorted((one, other) => (one.waiting_until ?? '9').localeCompare(other.waiting_until ?? '9'))
