import { addDays, type Day, weekday } from '../../../foundation/days.ts'
import { firstOnOrAfter } from './rules.calendar.ts'
import type { DayWish } from './rules.dayWish.ts'

/** One day or stretch out of all that was named; `sure: false` when they contradict each other. */
export type DayChoice =
  | { sure: true; day: Day; until: Day | null; used: DayWish[] }
  | { sure: false; used: DayWish[] }

export const chooseDay = (wishes: DayWish[], today: Day): DayChoice | null => {
  const used = wishes.filter(wish => wish.sort !== 'aside')
  if (used.length === 0) return null
  const no: DayChoice = { sure: false, used }
  if (used.some(wish => wish.sort === 'doubt')) return no
  if (used.some(wish => wish.sort === 'end' && !wish.final)) return no

  const exact = [...new Set(used.flatMap(wish => (isOneDay(wish) ? [wish.day] : [])))]
  const bare = [...new Set(used.flatMap(wish => (wish.sort === 'bare' ? [weekday(wish.day)] : [])))]
  const spans = used.filter(wish => wish.sort === 'span' || wish.sort === 'end')
  if (exact.length > 1 || bare.length > 1 || spans.length > 1) return no
  const [one] = exact
  const [named] = bare
  const [stretch] = spans
  if (one !== undefined) {
    if (named !== undefined && weekday(one) !== named) return no
    if (stretch && (stretch.final || !within(stretch, one))) return no
    return { sure: true, day: one, until: null, used }
  }
  if (named === undefined) {
    if (!stretch) return no
    return { sure: true, day: stretch.day, until: stretch.until, used }
  }
  if (!stretch) return { sure: true, day: firstOnOrAfter(today, named), until: null, used }
  const inside = firstOnOrAfter(stretch.day, named)
  const onlyOne = within(stretch, inside) && !within(stretch, addDays(inside, 7))
  return onlyOne && !stretch.final ? { sure: true, day: inside, until: null, used } : no
}

const isOneDay = (wish: DayWish) => wish.sort === 'exact' || wish.sort === 'start'
const within = (stretch: DayWish, day: Day) =>
  day >= stretch.day && stretch.until !== null && day <= stretch.until
