/** A wish that is changed: what differs, and what two people wrote at the same time. */
import type { Day } from '../../../foundation/days.ts'
import {
  joined,
  type ReadField,
  type ReadValues,
  readFields,
  valuesOfWish,
  wasField,
} from '../take/rules.request.reading.ts'
import { many, one, type Sent, type Wish } from './rules.request.ts'

/** Only what is different now. The first day of a series stays as long as its rhythm and its next day stay. */
export function changesIn(now: Wish, wished: Wish): Partial<Wish> {
  const rhythm = ['wished_day', 'repeat_every', 'repeat_unit', 'repeat_weekdays', 'repeat_nth'] as const
  const isSameSeries = rhythm.every(column => isSame(now[column], wished[column]))
  const kept = isSameSeries ? { ...wished, repeat_from: now.repeat_from } : wished
  const columns = Object.keys(kept) as (keyof Wish)[]
  return Object.fromEntries(
    columns.filter(column => !isSame(now[column], kept[column])).map(column => [column, kept[column]]),
  )
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The day before which nothing can be wished: none as long as the old days stay. */
export const since = (now: Wish, sent: Sent, today: Day): Day | null =>
  one(sent, 'wished_day') === (now.wished_day ?? '') ? null : today

export type Merged = { values: ReadValues; words: string }

/**
 * Two people changed one request. What only one of them touched is taken over; what both touched stays as this one
 * typed it, with the other's text beside it.
 */
export function merge(sent: Sent, now: Wish): Merged {
  const theirs = valuesOfWish(now)
  const isMine = (field: ReadField | 'words', typed: readonly string[]) =>
    joined(typed) !== one(sent, wasField(field))
  const values = Object.fromEntries(
    readFields.map(field => {
      const typed = many(sent, field)
      return [field, isMine(field, typed) ? typed : theirs[field]]
    }),
  ) as ReadValues
  const words = one(sent, 'words')
  return { values, words: words === one(sent, 'was_words') ? now.words : words }
}

/** The form was drawn from another wish than the one that stands there now. */
export function isOlder(sent: Sent, now: Wish): boolean {
  const theirs = valuesOfWish(now)
  return (
    one(sent, 'was_words') !== now.words ||
    readFields.some(field => one(sent, wasField(field)) !== joined(theirs[field]))
  )
}
