/** Taking turns: a proposal for weeks that have nobody yet, in the order that the village keeps. */
import { addDays, addMonths, type Day } from '../../../foundation/days.ts'
import { type Away, type Change, type DutyDay, give, overlap, stretch } from './rules.duty.ts'

export type Turn = {
  first: Day
  /** Who gets the days of this week that are nobody's yet; null when nobody of the order can. */
  account: string | null
  /** Somebody has a day of it already: that stays as it is. */
  taken: (string | null)[]
}

/**
 * Whoever has waited longest and is not away gets the week and goes to the end of the line. `lastly`: who had it before
 * these weeks; the turn goes on behind that person.
 */
export function takeTurns(
  order: readonly string[],
  known: readonly DutyDay[],
  away: readonly Away[],
  weeks: readonly Day[],
  lastly: string | null,
): Turn[] {
  const behind = order.indexOf(lastly ?? '') + 1
  let line = [...order.slice(behind), ...order.slice(0, behind)]
  const toTheEnd = (who: string) => {
    if (line.includes(who)) line = [...line.filter(each => each !== who), who]
  }
  return weeks.map(first => {
    const days = stretch(known, first)
    const taken = [...new Set(days.map(({ account }) => account).filter(Boolean))]
    if (taken.length > 0) {
      // Whoever has it anyway has had a turn.
      for (const who of taken) toTheEnd(who as string)
      return { first, account: null, taken }
    }
    const week = { from: first, until: addDays(first, 6) }
    const isHere = (who: string) => !away.some(each => each.account === who && overlap(each, week))
    const account = line.find(isHere) ?? null
    if (account) toTheEnd(account)
    return { first, account, taken }
  })
}

export const changesOf = (turns: readonly Turn[], known: readonly DutyDay[]): Change[] =>
  turns.flatMap(({ first, account }) => (account ? give(stretch(known, first), account) : []))

/** Of this month and the next: what somebody must hear of before the roster is looked at again. */
export const soonOf = <D extends { day: Day }>(days: readonly D[], today: Day): D[] =>
  days.filter(({ day }) => day < addMonths(`${today.slice(0, 8)}01`, 2))

/** For how many weeks at once. */
export const manyWeeks = ['4', '6', '8', '12', '26'] as const

/** The places that were chosen for each, made into an order; without a place somebody does not take turns. */
export function orderOf(places: readonly { account: string; place: string }[]): string[] {
  const number = (place: string) => (/^\d{1,3}$/.test(place) ? Number(place) : 0)
  return places
    .filter(({ place }) => number(place) > 0)
    .toSorted((one, other) => number(one.place) - number(other.place))
    .map(({ account }) => account)
}
