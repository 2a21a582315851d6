/** Who must hear of a change, once somebody said yes. */
import type { Day } from '../../../foundation/days.ts'
import { mayCallOff, type Standing } from './rules.life.ts'
import { type Series, timesFrom } from './rules.repeat.ts'

/** A line that the house writes itself, about whoever must be called. */
export const tellings = ['tell-off', 'tell-moved', 'tell-skipped', 'tell-back', 'tell-last'] as const
export type Telling = (typeof tellings)[number]
export const isTelling = (kind: string): kind is Telling => tellings.some(telling => telling === kind)

/** `day`: which time of a series it is about; else null. */
export type ToTell = { kind: Telling; resident: string; day: Day | null }

const whens = [
  ...['wished_day', 'wished_until', 'wished_time', 'wished_time_until', 'part', 'back_time'],
  ...['repeat_every', 'repeat_unit', 'repeat_weekdays', 'repeat_nth', 'repeat_until'],
]

/**
 * Whoever called off knows it; and whoever asked was not told yet as long as it is only found. That one time is off may be
 * the wish of either.
 */
export function whoToTell(
  now: Standing,
  changes: Partial<Standing>,
  { step, until = null }: { step: string; until?: Day | null },
): ToTell[] {
  if (!mayCallOff(now.state)) return []
  const told = (kind: Telling, residents: readonly (string | null)[], day: Day | null = null) =>
    residents.flatMap(resident => (resident === null ? [] : [{ kind, resident, day }]))
  const both = [now.helper_id, now.state === 'agreed' ? now.resident_id : null]
  if (step === 'changed') return whens.some(when => when in changes) ? told('tell-moved', both) : []
  if (step === 'skipped') return told('tell-skipped', both, until)
  if (step === 'put-back') return told('tell-back', both, until)
  if (step === 'stopped' && changes.state !== 'stopped')
    return told('tell-last', [now.helper_id], lastTime({ ...now, ...changes }))
  const isOff = ('helper_id' in changes && changes.helper_id === null) || changes.state === 'stopped'
  return isOff && step !== 'called-off' ? told('tell-off', [now.helper_id]) : []
}

const lastTime = (series: Series): Day | null =>
  (series.wished_day && timesFrom(series, series.wished_day, Number.POSITIVE_INFINITY).at(-1)) ??
  series.repeat_until
