/** What was read from the words, and what a person put right by hand: the hand wins, also when the words change. */
import { addDays, type Day, isDay } from '../../../foundation/days.ts'
import { timesFrom } from '../life/rules.repeat.ts'
import type { Reading } from '../reading/rules.shape.ts'
import { many, nths, one, parts, type Sent, units, urgencies, type Wish } from '../request/rules.request.ts'

/** Every field that can be read, as it stands on the form. */
export const readFields = [
  'kind',
  'wished_day',
  'wished_until',
  'wished_time',
  'wished_time_until',
  'part',
  'place',
  'back',
  'back_time',
  'aids',
  'urgency',
  'rhythm',
  'repeat_weekdays',
  'repeat_nth',
  'repeat_until',
] as const
export type ReadField = (typeof readFields)[number]
export type ReadValues = Record<ReadField, string[]>
export type Sayable = Omit<Wish, 'kind' | 'words' | 'repeat_from'>

/** As one text, for the hidden field that remembers what was read. */
export const joined = (values: readonly string[]) => [...values].sort().join(',')
export const wasField = (field: string) => `was_${field}`

export function valuesOf(reading: Reading, otherKind: string): ReadValues {
  const { repeat } = reading
  const list = (...values: (string | number | null | undefined)[]) =>
    values.filter(value => value !== null && value !== undefined && value !== '').map(String)
  return {
    kind: list(reading.kind ?? otherKind),
    wished_day: list(reading.day),
    wished_until: list(reading.dayUntil),
    wished_time: list(reading.time),
    wished_time_until: list(reading.timeUntil),
    part: list(reading.part),
    place: list(reading.place),
    back: list(reading.back),
    back_time: list(reading.backTime),
    aids: reading.aids,
    urgency: list(reading.urgency),
    rhythm: list(repeat && `${repeat.every}-${repeat.unit}`),
    repeat_weekdays: list(...(repeat?.weekdays ?? [])),
    repeat_nth: list(repeat?.nth ?? 1),
    repeat_until: list(lastDayOf(reading)),
  }
}

/** The last day that counts: of `elke vrijdag tot kerst` the last Friday before it. */
function lastDayOf({ day, repeat, stopsBefore }: Reading): Day | null {
  if (!repeat?.until || !stopsBefore) return repeat?.until ?? null
  const until = addDays(repeat.until, -1)
  if (!day) return until
  const series = {
    ...{ wished_day: day, repeat_from: day, repeat_every: repeat.every, repeat_unit: repeat.unit },
    ...{
      repeat_weekdays: repeat.weekdays,
      repeat_nth: repeat.nth ?? 1,
      repeat_until: until,
      repeat_skips: [],
    },
  }
  return timesFrom(series, day, 400).at(-1) ?? until
}

/** A field was corrected when it was shown and came back different. */
export function settled(sent: Sent, read: ReadValues): ReadValues {
  return Object.fromEntries(
    readFields.map(field => [field, isCorrected(sent, field) ? many(sent, field) : read[field]]),
  ) as ReadValues
}

/**
 * Whoever rings for "once a week" names no first day: it is the next such weekday, and where no weekday was named the
 * count starts on the day of the call and the day is still open.
 */
export function withFirstDay(values: ReadValues, was: ReadValues, today: Day) {
  const { repeat_every, repeat_unit, repeat_weekdays, repeat_nth } = sayable(values)
  if (!repeat_unit || values.wished_day.length > 0) return { values, was, dayOpen: false }
  const named = repeat_unit !== 'day' && repeat_weekdays.length > 0
  const series = { ...{ repeat_every, repeat_unit, repeat_weekdays, repeat_nth }, repeat_skips: [] }
  const [next] = timesFrom(
    { ...series, wished_day: today, repeat_from: today, repeat_until: null },
    today,
    named ? 1 : 0,
  )
  // Emptied by hand, what the words say counts again. What is filled in counts as read: other words, another day.
  const day = was.wished_day.length > 0 ? was.wished_day : [next ?? today]
  return {
    values: { ...values, wished_day: day },
    was: { ...was, wished_day: day },
    dayOpen: !named && was.wished_day.length === 0,
  }
}

export const isCorrected = (sent: Sent, field: ReadField) =>
  wasField(field) in sent && joined(many(sent, field)) !== one(sent, wasField(field))

/** The values as a wish that can be said aloud; what is no day or no time is left out here, and told by `readWish`. */
export function sayable(values: ReadValues): Sayable {
  const text = (field: ReadField) => values[field][0] ?? ''
  const day = (field: ReadField) => (isDay(text(field)) ? text(field) : null)
  const time = (field: ReadField) => (/^\d\d:\d\d$/.test(text(field)) ? text(field) : null)
  const [every = '', name] = text('rhythm').split('-')
  const unit = units.find(one => one === name) ?? null
  return {
    wished_day: day('wished_day'),
    wished_until: day('wished_until'),
    wished_time: time('wished_time'),
    wished_time_until: time('wished_time_until'),
    part: parts.find(name => name === text('part')) ?? null,
    place: text('place'),
    back: text('back') === 'yes' ? 'yes' : text('back') === 'no' ? 'no' : null,
    back_time: time('back_time'),
    aids: values.aids,
    urgency: urgencies.find(name => name === text('urgency')) ?? null,
    repeat_unit: unit,
    repeat_every: unit ? Number.parseInt(every, 10) || 1 : null,
    repeat_weekdays: values.repeat_weekdays.map(Number),
    repeat_nth: nths.find(nth => String(nth) === text('repeat_nth')) ?? 1,
    repeat_until: day('repeat_until'),
  }
}

/** The day that was wished lies behind us, or of today the hour; a series goes on. `time`: `15:33`. */
export function isGone(wish: Sayable, today: Day, time: string): 'day' | 'hour' | null {
  const { wished_day, wished_until, wished_time, wished_time_until, repeat_unit } = wish
  const last = wished_until ?? wished_day
  if (last === null || repeat_unit) return null
  if (last < today) return 'day'
  const until = wished_time_until ?? wished_time
  return last === today && until !== null && until < time ? 'hour' : null
}

/** The other way round: a wish as it stands, as values for a form. */
export const valuesOfWish = (wish: Wish): ReadValues =>
  Object.fromEntries(
    readFields.map(field => [field, [valueIn(wish, field)].flat().map(String).filter(Boolean)]),
  ) as ReadValues

const valueIn = (wish: Wish, field: ReadField) =>
  field !== 'rhythm'
    ? (wish[field] ?? [])
    : wish.repeat_unit
      ? `${wish.repeat_every}-${wish.repeat_unit}`
      : []
