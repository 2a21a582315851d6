/**
 * What may be printed for anybody outside: one rule set for every audience. Its reasons and the attack that it was
 * measured with stand in docs/decisions/0013-one-edition-a-year.md.
 */
import { addDays, type Day } from '../../../foundation/days.ts'

/** People, not rides: twenty rides of one person are a count of one. Fewer than eight people is one class with none. */
const leastPeople = 8
const leastHelpers = 3
/** A sum of requests says more of each person than a count of people does. */
const leastForSum = 10
const mostOfOne = 0.3
const roundedTo = 5

/** What is known of one cell before anything is printed. Requests without a name stand in no tally. */
export type Tally = { people: number; helpers: number; requests: number; mostByOne: number }

/** Null is not shown, without saying by which rule: "7 or fewer" would be untrue of twenty people with two helpers. */
export type Cell = { people: number | null; requests: number | null }

/** `rest`: people in the table who do not stand in this cell; null where to stand in it says nothing of a person. */
export function printed({ people, helpers, requests, mostByOne }: Tally, rest: number | null): Cell {
  const few = people < leastPeople || helpers < leastHelpers
  // When (nearly) all of a group asked for one thing, it is known of each of them.
  const telling = rest !== null && rest < leastPeople
  if (few || telling) return { people: null, requests: null }
  const sum = people >= leastForSum && mostByOne <= mostOfOne * requests
  return { people: rounded(people), requests: sum ? rounded(requests) : null }
}

const rounded = (count: number) => Math.round(count / roundedTo) * roundedTo

/** Between which numbers a reader knows a figure to lie. */
export type Range = { low: number; high: number }

export const rangeOfPeople = (shown: number | null): Range =>
  shown === null ? { low: 0, high: Number.POSITIVE_INFINITY } : within(shown, leastPeople)

export const rangeOfRequests = (shown: number | null): Range =>
  shown === null ? { low: 0, high: Number.POSITIVE_INFINITY } : within(shown, leastForSum)

const within = (shown: number, least: number): Range => ({
  low: Math.max(least, shown - Math.floor(roundedTo / 2)),
  high: shown + Math.floor(roundedTo / 2),
})

/** A hidden figure that is known to within fewer than four numbers is no longer hidden. */
const narrowest = 3
export const isNarrow = ({ low, high }: Range) => high - low < narrowest

/** The first day on which the figures of a year may be printed: thirty days after its end, when late notes are in. */
export const readyOn = (year: number): Day => addDays(`${year}-12-31`, 30)
