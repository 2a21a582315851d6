/** Words that were changed say another day, time or place than the fields beside them: what they say, to be looked at. */
import type { Reading } from '../reading/rules.shape.ts'
import { isCorrected, joined, type ReadField, valuesOf } from '../take/rules.request.reading.ts'
import { many, one, type Sent } from './rules.request.ts'

/** A rhythm is never guessed: whatever comes back goes on as it is. */
const looked = [
  ...['wished_day', 'wished_until', 'wished_time', 'wished_time_until', 'part'],
  ...['place', 'back', 'back_time', 'aids'],
] as ReadField[]

export type Reread = Partial<Record<ReadField, string[]>>

/**
 * `before` and `now`: the old and the new words, read on the same day, so that only what was written differs. What
 * somebody put right by hand stays, and so does what the new words no longer say.
 */
export function reread(sent: Sent, before: Reading, now: Reading): Reread | null {
  if (one(sent, 'read_words') === one(sent, 'words')) return null
  const [old, fresh] = [valuesOf(before, ''), valuesOf(now, '')]
  const isNew = (field: ReadField) =>
    fresh[field].length > 0 &&
    joined(fresh[field]) !== joined(old[field]) &&
    joined(fresh[field]) !== joined(many(sent, field)) &&
    !isCorrected(sent, field)
  const found = looked.filter(field => isNew(field) && !(one(sent, 'rhythm') && field === 'wished_day'))
  const all = [...found, ...endsOf(found, fresh, sent).filter(field => !isCorrected(sent, field))]
  return found.length > 0 ? Object.fromEntries(all.map(field => [field, fresh[field]])) : null
}

/** Another first day or time has no old last one, and nobody comes back before they went. */
function endsOf(found: readonly ReadField[], fresh: Record<ReadField, string[]>, sent: Sent): ReadField[] {
  const day: ReadField[] = found.includes('wished_day') ? ['wished_until'] : []
  const [time] = found.includes('wished_time') ? fresh.wished_time : []
  if (!time) return day
  const isBackBefore = one(sent, 'back_time') !== '' && one(sent, 'back_time') <= time
  return [...day, 'wished_time_until', ...(isBackBefore ? (['back_time'] as const) : [])]
}
