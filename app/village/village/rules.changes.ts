/** Every change can be taken back: it keeps what stood there before, and only what differs. */
import { isTerm } from './rules.settings.ts'

export const abouts = ['village', 'kind', 'place', 'words', 'choice'] as const
export type About = (typeof abouts)[number]
export type Value = string | number | boolean | string[] | null
export type Values = Record<string, Value>

export type Change = {
  id: string
  about: About
  thing: string
  /** Of the thing, as it was called then. */
  name: string
  before: Values
  after: Values
  reason: string
  takesBack: string | null
  by: string
  at: Temporal.Instant
}

/** A term that became shorter takes more the night after, and that no button brings back. */
export const isShorter = ({
  about,
  thing,
  before,
  after,
}: Pick<Change, 'about' | 'thing' | 'before' | 'after'>) =>
  about === 'choice' &&
  isTerm(thing) &&
  Number(after.value) < Number(before.value ?? Number.POSITIVE_INFINITY)

/** What differs; null when nothing does. */
export function difference(before: Values, after: Values): { before: Values; after: Values } | null {
  const keys = Object.keys(after).filter(key => !same(before[key] ?? null, after[key] as Value))
  if (keys.length === 0) return null
  const pick = (from: Values) => Object.fromEntries(keys.map(key => [key, from[key] ?? null]))
  return { before: pick(before), after: pick(after) }
}

/** Only what nobody touched since may be taken back; else somebody else's work would go with it. */
export const canBeTakenBack = (change: Pick<Change, 'after'>, now: Values | undefined): boolean =>
  now !== undefined && Object.entries(change.after).every(([key, value]) => same(now[key] ?? null, value))

const same = (one: Value, other: Value) => JSON.stringify(one) === JSON.stringify(other)
