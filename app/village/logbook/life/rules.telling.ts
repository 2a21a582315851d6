/** Who must hear of a change, once somebody said yes. */
import { mayCallOff, type Standing } from './rules.life.ts'

/** A line that the house writes itself, about whoever must be called. */
export const tellings = ['tell-off', 'tell-moved'] as const
export type Telling = (typeof tellings)[number]
export const isTelling = (kind: string): kind is Telling => tellings.some(telling => telling === kind)

const whens = ['wished_day', 'wished_until', 'wished_time', 'wished_time_until', 'part', 'back_time']

/** Whoever called off knows it; and whoever asked was not told yet as long as it is only found. */
export function whoToTell(
  now: Pick<Standing, 'state' | 'helper_id' | 'resident_id'>,
  changes: Partial<Standing>,
  step: string,
): { kind: Telling; resident: string }[] {
  if (!mayCallOff(now.state)) return []
  const told = (kind: Telling, residents: readonly (string | null)[]) =>
    residents.flatMap(resident => (resident === null ? [] : [{ kind, resident }]))
  if (step === 'changed')
    return whens.some(when => when in changes)
      ? told('tell-moved', [now.helper_id, now.state === 'agreed' ? now.resident_id : null])
      : []
  const isOff = ('helper_id' in changes && changes.helper_id === null) || changes.state === 'stopped'
  return isOff && step !== 'called-off' ? told('tell-off', [now.helper_id]) : []
}
