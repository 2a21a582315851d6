/**
 * Cards to lean on. What a card says is a flat set of named values, so that whatever differs between two versions can be
 * told by name; each sort of card (a limit, a dilemma) has names of its own. A village's own text always goes before that
 * of the starting set: a newer starting text stands beside it.
 */
import type { Day } from '../../foundation/days.ts'

export const sorts = ['limit', 'dilemma'] as const
export type Sort = (typeof sorts)[number]

export type Value = string | number | boolean | string[] | null
export type Values = Record<string, Value>
/** What every card says, whatever its sort. */
export type Said = { title: string; source: string; sourceDay: Day | '' }

/** `edition` goes up with each change of the text; `find`: other words by which somebody looks for it. */
export type Starting<S extends Said> = {
  code: string
  edition: number
  find: readonly string[]
  said: S
}

/** What the village made of a card, or a card of its own (`edition` 0). */
export type Own<S extends Said> = {
  code: string
  said: S
  edition: number
  inUse: boolean
  version: number
  changedAt: Temporal.Instant
}

export type Card<S extends Said> = Omit<Own<S>, 'changedAt'> & {
  /** Null as long as nobody touched it. */
  changedAt: Temporal.Instant | null
  find: readonly string[]
  /** The text of the starting set where that differs from what the village wrote. */
  startedAs: S | null
  startEdition: number
  /** That text is of a later edition than the village has seen. */
  isNewer: boolean
}

/** Of a card that nobody touched; the first change makes it the second version. */
export const firstVersion = 1

/**
 * As they stand in this village, those of the starting set in its order, then its own by name. `apart`: what the village adds
 * to a card and no starting text ever says.
 */
export function standing<S extends Said>(
  starting: readonly Starting<S>[],
  own: readonly Own<S>[],
  apart: readonly (keyof S)[] = [],
): Card<S>[] {
  const made = new Map(own.map(card => [card.code, card]))
  const known = new Set(starting.map(({ code }) => code))
  const cards = starting.map(({ code, edition, find, said }) => {
    const theirs = made.get(code)
    if (!theirs) return { ...untouched(code, said, edition), find }
    const added = Object.fromEntries(apart.map(name => [name, theirs.said[name]]))
    const start = { ...said, ...added }
    const differs = difference(theirs.said, start) !== null
    const startedAs = differs ? start : null
    return { ...theirs, find, startedAs, startEdition: edition, isNewer: differs && edition > theirs.edition }
  })
  const added = own
    .filter(({ code }) => !known.has(code))
    .sort((one, other) => one.said.title.localeCompare(other.said.title, 'nl'))
  return [
    ...cards,
    ...added.map(card => ({ ...card, find: [], startedAs: null, startEdition: 0, isNewer: false })),
  ]
}

const untouched = <S extends Said>(code: string, said: S, edition: number) => ({
  ...{ code, said, edition, inUse: true, version: firstVersion, changedAt: null },
  ...{ startedAs: null, startEdition: edition, isNewer: false },
})

/** What differs, by name; null when nothing does. What is not there is the same as what is empty. */
export function difference(before: object, after: object): { before: Values; after: Values } | null {
  const [was, is] = [before as Values, after as Values]
  const names = Object.keys(is).filter(name => !same(was[name], is[name]))
  if (names.length === 0) return null
  const pick = (from: Values) => Object.fromEntries(names.map(name => [name, from[name] ?? null]))
  return { before: pick(was), after: pick(is) }
}

/** Only what nobody touched since may be taken back; else somebody else's work would go with it. */
export const stillStands = (after: Values, now: Values | undefined): boolean =>
  now !== undefined && Object.entries(after).every(([name, value]) => same(now[name], value))

const same = (one: Value | undefined, other: Value | undefined) =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))
const plain = (value: Value | undefined) => (value === undefined || value === '' ? null : value)

/** A form shows a text with the village's words in it; where nothing was typed the text keeps its holes for them. */
export function keptAsItWas<S extends Said>(typed: S, card: S, shown: S): S {
  const kept = Object.entries(typed).map(([name, value]) => [
    name,
    same(value as Value, (shown as Values)[name]) ? (card as Values)[name] : value,
  ])
  return Object.fromEntries(kept)
}
