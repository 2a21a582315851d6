/** The life of a request: which step may be taken from which state, and what a step changes. */
import { addDays, type Day } from '../../../foundation/days.ts'
import { good, type Outcome, trouble } from '../../../foundation/outcome.ts'
import { nextTime, type Series, timesFrom } from './rules.repeat.ts'

export const states = [
  'new',
  'looking',
  'found',
  'agreed',
  'done',
  'referred',
  'withdrawn',
  'stopped',
  'not-possible',
] as const
export type State = (typeof states)[number]

/** Why something could not be done, in words that can be counted. */
export const reasons = [
  'nobody-found',
  'too-soon',
  'nobody-offers',
  'paid-work',
  'not-ours',
  'other',
] as const
export type Reason = (typeof reasons)[number]

/** The first one is what usually comes next. */
const ways: Record<State, readonly StateStep[]> = {
  new: ['looking', 'found', 'agreed', 'done', 'referred', 'withdrawn', 'not-possible'],
  looking: ['found', 'agreed', 'done', 'referred', 'withdrawn', 'not-possible'],
  found: ['agreed', 'done', 'looking', 'referred', 'withdrawn', 'not-possible'],
  agreed: ['done', 'looking', 'referred', 'withdrawn', 'not-possible'],
  done: ['reopened'],
  referred: ['reopened', 'done'],
  withdrawn: ['reopened'],
  stopped: ['reopened'],
  'not-possible': ['reopened'],
}

type StateStep = Exclude<State, 'new' | 'stopped'> | 'reopened'
/** Steps beside the state. */
const besides = [
  ...(['called-off', 'one-done', 'skipped', 'put-back'] as const),
  ...(['waiting', 'waiting-over', 'passed-on'] as const),
] as const
export type Step = StateStep | 'stopped' | (typeof besides)[number]

const steps: readonly string[] = [...states.slice(1), 'reopened', ...besides]
export const isStep = (word: string): word is Step => steps.includes(word)
export const isOpen = (state: State) => ways[state][0] !== 'reopened'
/** States in which nothing need be done any more; each is entered by the step of that name. */
export const endings = states.filter(state => !isOpen(state))
/** Somebody helps, or did. */
export const withHelper: readonly string[] = ['found', 'agreed', 'done']

/** How a request stands, as its row says it. */
export type Standing = Series & {
  resident_id: string | null
  state: State
  helper_id: string | null
  responsible: string
  waiting_for: string
  waiting_until: Day | null
  /** Its words went, with whoever asked or when they were old enough: what stays is counted, and lives no more. */
  bared?: boolean
}

export type StepWish = {
  step: Step
  /** What came of it; with `referred` to whom, with `waiting` for whom or what. */
  note: string
  reason: string
  helper_id: string | null
  /** Whoever helps is known, and is not written down. */
  unnamed: boolean
  /** With `waiting`: look again on this day; with `skipped` and `put-back`: which time; with `stopped`: from when. */
  until: Day | null
  /** With `passed-on`: to whom. */
  responsible: string | null
}

/** What may be done now, the usual next step first. */
export function stepsFrom(now: Standing): Step[] {
  if (now.bared) return []
  const allowed: Step[] = [...ways[now.state]]
  if (!isOpen(now.state)) return allowed
  if (now.repeat_every) {
    if (now.wished_day && nextTime(now)) allowed.splice(now.state === 'agreed' ? 0 : 1, 0, 'one-done')
    allowed.push('skipped', 'put-back', 'stopped')
  }
  if (mayCallOff(now.state)) allowed.push('called-off')
  allowed.push('waiting')
  if (now.waiting_until) allowed.push('waiting-over')
  return [...allowed, 'passed-on']
}

/** Somebody said yes. */
export const mayCallOff = (state: State) => state === 'found' || state === 'agreed'

/** What the step changes: only those columns. */
export function takeStep(now: Standing, wish: StepWish, today: Day): Outcome<Partial<Standing>> {
  if (!stepsFrom(now).includes(wish.step)) return trouble('', 'life.problem.not-now')
  switch (wish.step) {
    case 'called-off':
      return good({ state: 'looking', helper_id: null, ...nobodyWaits })
    case 'stopped':
      return stop(now, wish.until ?? today)
    case 'one-done':
      return good({ wished_day: nextTime(now) })
    case 'skipped':
      return skip(now, wish.until, today)
    case 'put-back':
      return putBack(now, wish.until, today)
    case 'waiting':
      return wait(wish, today)
    case 'waiting-over':
      return good(nobodyWaits)
    case 'passed-on':
      return wish.responsible === null || wish.responsible === now.responsible
        ? trouble('responsible', 'life.problem.whom')
        : good({ responsible: wish.responsible })
    default:
      return enter(now, wish, wish.step)
  }
}

function enter(now: Standing, wish: StepWish, step: StateStep): Outcome<Partial<Standing>> {
  if (step === 'not-possible') {
    if (!(reasons as readonly string[]).includes(wish.reason)) return trouble('reason', 'life.problem.reason')
    if (wish.reason === 'other' && !wish.note) return trouble('note', 'life.problem.which-reason')
  }
  if (step === 'referred' && !wish.note) return trouble('note', 'life.problem.referred-to')
  const helper = withHelper.includes(step) ? (wish.helper_id ?? now.helper_id) : null
  if (helper && helper === now.resident_id) return trouble('helper', 'life.problem.own-request')
  if (!helper && (step === 'found' || step === 'agreed') && !wish.unnamed && now.state !== 'found')
    return trouble('helper', 'life.problem.nobody-named')
  return good({ state: step === 'reopened' ? 'looking' : step, helper_id: helper, ...nobodyWaits })
}

/** A request may go to anybody but whoever helps with it. */
export const mayBeFor = ({ helper_id }: Pick<Standing, 'helper_id'>, resident: string): Outcome<null> =>
  resident === helper_id ? trouble('who_is', 'life.problem.helps-here') : good(null)

/** Whoever moves on is no longer waiting. */
const nobodyWaits = { waiting_for: '', waiting_until: null }

/** Ends before this day: at once, or after the times that still come (or whose end was never told). */
function stop(now: Standing, from: Day): Outcome<Partial<Standing>> {
  if (now.repeat_until && now.repeat_until < from) return trouble('until', 'life.problem.stops-before')
  const next = timesFrom(now, now.wished_day ?? from, 1)[0]
  return good(
    next && next < from ? { repeat_until: addDays(from, -1) } : { state: 'stopped', ...nobodyWaits },
  )
}

function wait({ note, until }: StepWish, today: Day): Outcome<Partial<Standing>> {
  if (!note) return trouble('waiting_for', 'life.problem.waiting-for')
  if (!until) return trouble('until', 'life.problem.waiting-until')
  if (until < today) return trouble('until', 'life.problem.past')
  return good({ waiting_for: note, waiting_until: until })
}

function skip(now: Standing, day: Day | null, today: Day): Outcome<Partial<Standing>> {
  const comes =
    day !== null && day >= today && day >= (now.wished_day ?? day) && timesFrom(now, day, 1)[0] === day
  if (!comes) return trouble('', 'life.problem.not-a-time')
  const repeat_skips = [...now.repeat_skips, day].sort()
  const left = timesFrom({ ...now, repeat_skips }, now.wished_day ?? day, 1)[0]
  return left ? good({ repeat_skips, wished_day: left }) : trouble('', 'life.problem.last-time')
}

function putBack(now: Standing, day: Day | null, today: Day): Outcome<Partial<Standing>> {
  if (day === null || day < today || !now.repeat_skips.includes(day))
    return trouble('', 'life.problem.not-a-time')
  return good({
    repeat_skips: now.repeat_skips.filter(skipped => skipped !== day),
    wished_day: now.wished_day && now.wished_day < day ? now.wished_day : day,
  })
}
