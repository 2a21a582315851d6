/** Who must hear of a change, once somebody said yes. */
import type { Day } from '../../../foundation/days.ts'
import type { Repeats, Wish } from '../lines/rules.saying.ts'
import { mayCallOff, type Standing, withHelper } from './rules.life.ts'
import { type Series, timesFrom } from './rules.repeat.ts'

/** A line that the house writes itself, about whoever must be called. */
export const tellings = ['tell-off', 'tell-moved', 'tell-skipped', 'tell-back', 'tell-last'] as const
export type Telling = (typeof tellings)[number]
export const isTelling = (kind: string): kind is Telling => tellings.some(telling => telling === kind)

/** A line about whoever helps without a name on paper. */
export const isUnnamed = ({ kind, resident_id }: { kind: string; resident_id: string | null }) =>
  isTelling(kind) && resident_id === null

/** `resident`: null for whoever helps without a name on paper. `day`: which time of a series it is about; else null. */
export type ToTell = { kind: Telling; resident: string | null; day: Day | null }

export const whens = [
  ...(['wished_day', 'wished_until', 'wished_time', 'wished_time_until', 'part', 'back_time'] as const),
  ...(['repeat_every', 'repeat_unit', 'repeat_weekdays', 'repeat_nth', 'repeat_until'] as const),
] as const
/** What stood there before it became another; what stayed is not in it. */
export type Former = Partial<Wish & Repeats & { back_time: string | null }>

/** What somebody is called about. `forAsker`: it is told to whoever asked, else to whoever helps. */
export type About = {
  kind: string
  words: string
  asker: string | null
  helper: string | null
  forAsker: boolean
  /** Which time; else the day that was wished. */
  day: Day | null
  former: Former | null
  now: Wish & Repeats & { back_time: string | null }
}

/** How it stood before the changes since that moment. Of several the first tells it. */
export function stoodBefore(
  steps: readonly {
    step: string
    at: Temporal.Instant
    undone_at: unknown
    before: Record<string, unknown>
  }[],
  since: Temporal.Instant,
): Former {
  const later = steps.filter(
    ({ step, at, undone_at }) => step === 'changed' && !undone_at && Temporal.Instant.compare(at, since) >= 0,
  )
  const before = Object.assign({}, ...later.toReversed().map(step => step.before))
  return Object.fromEntries(whens.flatMap(when => (when in before ? [[when, before[when]]] : [])))
}

/**
 * Whoever called off knows it; and whoever asked was not told yet as long as it is only found. That one time is off may be
 * the wish of either. Whoever helps was asked, also where no name of theirs was written down; who asks without one is nobody.
 */
export function whoToTell(
  now: Standing,
  changes: Partial<Standing>,
  { step, until = null }: { step: string; until?: Day | null },
): ToTell[] {
  if (!mayCallOff(now.state)) return []
  const told = (kind: Telling, residents: readonly (string | null)[], day: Day | null = null) =>
    residents.map(resident => ({ kind, resident, day }))
  const both = now.state === 'agreed' && now.resident_id ? [now.helper_id, now.resident_id] : [now.helper_id]
  if (step === 'changed') return whens.some(when => when in changes) ? told('tell-moved', both) : []
  if (step === 'skipped') return told('tell-skipped', both, until)
  if (step === 'put-back') return told('tell-back', both, until)
  if (step === 'stopped' && changes.state !== 'stopped')
    return told('tell-last', [now.helper_id], lastTime({ ...now, ...changes }))
  const isOff = changes.state !== undefined && !withHelper.includes(changes.state)
  return isOff && step !== 'called-off' ? told('tell-off', [now.helper_id]) : []
}

const lastTime = (series: Series): Day | null =>
  (series.wished_day && timesFrom(series, series.wished_day, Number.POSITIVE_INFINITY).at(-1)) ??
  series.repeat_until

type Noted = {
  step: string
  note: string
  helper_id: string | null
  at: Temporal.Instant
  undone_at: unknown
}

/** What was written when somebody without a name said yes, before this line; empty when nothing was. */
export const notedOf = (steps: readonly Noted[], { at }: { at: Temporal.Instant }): string =>
  steps.findLast(
    step =>
      (step.step === 'found' || step.step === 'agreed') &&
      step.helper_id === null &&
      step.note !== '' &&
      !step.undone_at &&
      Temporal.Instant.compare(step.at, at) < 0,
  )?.note ?? ''
