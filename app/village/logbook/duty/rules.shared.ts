/** A week that several people share: which of its days one tap gives away. */
import type { DutyDay } from './rules.duty.ts'

/** As the form sends it: my own days, those of nobody, all of them; else the account whose days are meant. */
export const [mine, nobody, whole] = ['mijn', 'niemand', 'alle']

const holdersOf = (days: readonly Pick<DutyDay, 'account'>[]) => [
  ...new Set(days.map(({ account }) => account)),
]

/** What one may choose, the safest first; nothing where the week is one person's. `parts` or `days`: both say whose. */
export function portionsOf(
  days: readonly Pick<DutyDay, 'account'>[],
  me: string,
): { value: string; account: string | null }[] {
  const holders = holdersOf(days)
  if (holders.length < 2) return []
  if (holders.includes(me)) return [{ value: mine, account: me }]
  return holders.map(account => ({ value: account ?? nobody, account }))
}

/** The same weekdays of the week with which they are swapped. */
export const opposite = (
  days: readonly DutyDay[],
  portion: readonly DutyDay[],
  other: readonly DutyDay[],
): DutyDay[] => other.filter((_, at) => portion.some(({ day }) => day === days[at]?.day))

/** Null when it was not said whose days. Somebody who has a part of it gives away no more than that unless she says so. */
export function portionOf(days: readonly DutyDay[], asked: string, me: string): readonly DutyDay[] | null {
  const portions = portionsOf(days, me)
  if (portions.length === 0 || asked === whole) return days
  const [own] = portions.filter(({ value }) => value === (asked || mine))
  return own ? days.filter(({ account }) => account === own.account) : null
}
